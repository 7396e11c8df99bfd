/** `npm run simulate`: the experiments of the pages, in a terminal. */
import type { AnyFrame, Experiment, Plain } from '../../sims/contract.ts';
import { drive } from '../../sims/drive.ts';
import { format } from '../../sims/parsing.ts';
import type { Techniques } from '../runner/service.ts';
import { readCommand, UsageError, type Command } from './arguments.ts';
import { knobs, usage } from './help.ts';
import { pool, type Task } from './pool.ts';
import { gridPoint, gridSize, shardOf, type Outcome } from './sweep.ts';
import { csvLine, table, type Cell, type Column } from './table.ts';

export interface Terminal {
  readonly techniques: Techniques;
  /** The module that child processes run. */
  readonly child: URL;
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches: only then is there a progress bar. */
  readonly watched: boolean;
}

/** Gives the exit code: 2 for what was typed wrong, 1 for a run that failed. */
export async function command(given: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await obey(given, terminal);
    return 0;
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function obey(given: readonly string[], terminal: Terminal): Promise<void> {
  const { techniques, out } = terminal;
  const [name = '--help', ...rest] = given;
  if (name === '--help') return out(usage);
  if (name === '--list') return out(await list(techniques));
  const experiment = await find(techniques, name);
  if (rest.includes('--help')) return out(`${experiment.question}\n\n${knobs(experiment)}\n`);
  const wanted = readCommand(experiment, rest);
  if (wanted.axes.length > 0 || wanted.shard.of > 1) {
    return sweep(name, experiment, wanted, terminal);
  }
  out(await single(name, experiment, wanted));
}

async function list(techniques: Techniques): Promise<string> {
  const rows: string[][] = [];
  for (const load of Object.values(techniques)) {
    const { name, experiments } = await load();
    for (const key of Object.keys(experiments)) {
      rows.push([`${name}/${key}`, experiments[key].question]);
    }
  }
  return `${table([{ label: 'experiment' }, { label: 'question' }], rows)}\n`;
}

async function find(techniques: Techniques, name: string): Promise<Experiment> {
  const [technique, key = ''] = name.split('/');
  if (!Object.hasOwn(techniques, technique)) {
    const known = Object.keys(techniques).join(', ');
    throw new UsageError(`simulate requires one of the techniques ${known}, got ${name}`);
  }
  const { experiments } = await techniques[technique]();
  if (Object.hasOwn(experiments, key)) return experiments[key];
  const known = Object.keys(experiments).map((k) => `${technique}/${k}`);
  throw new UsageError(`simulate requires one of ${known.join(', ')}, got ${name}`);
}

/** Rows that fit a screen. */
const screenful = 24;

async function single(name: string, experiment: Experiment, wanted: Command): Promise<string> {
  const { values, interventions, output } = wanted;
  const resources = await experiment.prepare?.(values);
  const frames = [...drive(experiment, values, resources, interventions)];
  if (output === 'json') {
    return `${JSON.stringify({ experiment: name, values, interventions, frames })}\n`;
  }
  const columns = [{ label: 'step' }, ...metricColumns(experiment)];
  const rows = frames.map((frame, step) => [step, ...metricCells(experiment, frame)]);
  if (output === 'csv') {
    const header = ['step', ...Object.keys(experiment.metrics)];
    return `${[header, ...rows].map(csvLine).join('\n')}\n`;
  }
  const every = wanted.every ?? Math.ceil(frames.length / screenful);
  const shown = rows.filter((_, step) => step % every === 0 || step === rows.length - 1);
  const rest = shown.length < rows.length ? `\nevery ${every} steps; --every 1 for all` : '';
  return `${experiment.question}\n\n${table(columns, shown)}${rest}\n`;
}

function metricColumns({ metrics }: Experiment): Column[] {
  return Object.entries(metrics).map(([key, metric]) => ({
    label: `${metric?.label ?? key}${metric?.unit ? ` (${metric.unit})` : ''}`,
    digits: metric?.digits,
  }));
}

const metricCells = ({ metrics }: Experiment, frame: AnyFrame | Outcome): Cell[] =>
  Object.keys(metrics).map((key) => cell(frame[key]));

const cell = (value: Plain): Cell => (typeof value === 'object' ? JSON.stringify(value) : value);

/** One line a run, in the order of the grid, each as soon as it is known. */
async function sweep(
  name: string,
  experiment: Experiment,
  { values, interventions, axes, shard, output, jobs }: Command,
  { child, out, err, watched }: Terminal,
): Promise<void> {
  const [technique, key] = name.split('/');
  const swept = axes.map(({ knob }) => knob);
  const tasks = shardOf(gridSize(axes), shard).map((index): Task => {
    const all = { ...values, ...gridPoint(axes, index) };
    return { index, technique, experiment: key, values: all, interventions };
  });
  const bar = (done: number): void => {
    if (watched) err(`\r${progressBar(done, tasks.length)}${done === tasks.length ? '\n' : ''}`);
  };
  if (output !== 'json') out(`${csvLine(['run', ...swept, ...Object.keys(experiment.metrics)])}\n`);
  await pool(tasks, { child, jobs, progress: bar }, (index, outcome) => {
    const point = gridPoint(axes, index);
    if (output === 'json') out(`${JSON.stringify({ run: index, values: point, outcome })}\n`);
    else {
      const cells = swept.map((knob) => format(point[knob]));
      out(`${csvLine([index, ...cells, ...metricCells(experiment, outcome)])}\n`);
    }
  });
}

function progressBar(done: number, of: number): string {
  const full = Math.round((30 * done) / of);
  return `${'█'.repeat(full)}${'░'.repeat(30 - full)} ${done}/${of}`;
}
