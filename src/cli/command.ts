/** `npm run simulate`: the experiments of the pages, in a terminal. */
import { drive } from '../../sims/contract/drive.ts';
import {
  at,
  columnsOf,
  type AnyFrame,
  type AnyObserved,
  type Plain,
} from '../../sims/contract/frame.ts';
import { format } from '../../sims/contract/parsing.ts';
import type { Listed, Technique } from '../labs/contract/shown.ts';
import type { Found } from '../runner/run-of.ts';
import type { FindRun } from './answer.ts';
import { readCommand, UsageError, type Command } from './arguments.ts';
import { knobs, usage } from './help.ts';
import { pool, type Task } from './pool.ts';
import { gridPoint, gridSize, shardOf } from './sweep.ts';
import { csvLine, table, type Cell, type Column } from './table.ts';

export interface Terminal {
  readonly techniques: Readonly<Record<string, Technique>>;
  readonly find: FindRun;
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
  const { techniques, find, out } = terminal;
  const [name = '--help', ...rest] = given;
  if (name === '--help') return out(usage);
  if (name === '--list') return out(list(techniques));
  const { question } = listed(techniques, name);
  const [technique, key] = name.split('/');
  const found = await find(technique, key);
  if (rest.includes('--help')) return out(`${question}\n\n${knobs(found.knobs)}\n`);
  const wanted = readCommand(found.knobs, rest);
  if (wanted.axes.length > 0 || wanted.shard.of > 1) return sweep(name, wanted, terminal);
  out(await single(name, question, found, wanted));
}

function list(techniques: Terminal['techniques']): string {
  const rows = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(([key, { question }]) => [`${technique}/${key}`, question]),
  );
  return `${table([{ label: 'experiment' }, { label: 'question' }], rows)}\n`;
}

function listed(techniques: Terminal['techniques'], name: string): Listed {
  const [technique, key = ''] = name.split('/');
  if (!Object.hasOwn(techniques, technique)) {
    const known = Object.keys(techniques).join(', ');
    throw new UsageError(`simulate requires one of the techniques ${known}, got ${name}`);
  }
  const { experiments } = techniques[technique];
  if (Object.hasOwn(experiments, key)) return experiments[key];
  const known = Object.keys(experiments).map((k) => `${technique}/${k}`);
  throw new UsageError(`simulate requires one of ${known.join(', ')}, got ${name}`);
}

/** Rows that fit a screen. */
const screenful = 24;

async function single(
  name: string,
  question: string,
  { run, frame: observed }: Found,
  wanted: Command,
): Promise<string> {
  const { values, interventions, output } = wanted;
  const resources = await run.prepare?.(values);
  const frames = [...drive(run, values, resources, interventions)];
  if (output === 'json') {
    return `${JSON.stringify({ experiment: name, values, interventions, frames })}\n`;
  }
  const metrics = columnsOf(observed, frames[0]);
  const rows = frames.map((frame, step) => [
    step,
    ...metrics.map(({ path }) => cell(at(frame, path) ?? '')),
  ]);
  if (output === 'csv') {
    const header = ['step', ...metrics.map(({ path }) => path)];
    return `${[header, ...rows].map(csvLine).join('\n')}\n`;
  }
  const every = wanted.every ?? Math.ceil(frames.length / screenful);
  const shown = rows.filter((_, step) => step % every === 0 || step === rows.length - 1);
  const rest = shown.length < rows.length ? `\nevery ${every} steps; --every 1 for all` : '';
  const columns = [{ label: 'step' }, ...metricColumns(observed, frames[0])];
  return `${question}\n\n${table(columns, shown)}${rest}\n`;
}

const metricColumns = (observed: AnyObserved, frame: AnyFrame): Column[] =>
  columnsOf(observed, frame).map(({ metric: { label, unit, digits }, lane }) => ({
    label: `${label}${lane ? `, ${lane.label}` : ''}${unit ? ` (${unit})` : ''}`,
    digits,
  }));

const cell = (value: Plain): Cell => (typeof value === 'object' ? JSON.stringify(value) : value);

/** One line a run, in the order of the grid, each as soon as it is known. */
async function sweep(
  name: string,
  { values, interventions, axes, shard, output, jobs }: Command,
  { child, out, err, watched }: Terminal,
): Promise<void> {
  const [technique, experiment] = name.split('/');
  const swept = axes.map(({ knob }) => knob);
  const tasks = shardOf(gridSize(axes), shard).map((index): Task => {
    const recipe = { values: { ...values, ...gridPoint(axes, index) }, interventions };
    return { index, technique, experiment, recipe };
  });
  const bar = (done: number): void => {
    if (watched) err(`\r${progressBar(done, tasks.length)}${done === tasks.length ? '\n' : ''}`);
  };
  let headed = output === 'json';
  await pool(tasks, { child, jobs, progress: bar }, (index, outcome) => {
    const point = gridPoint(axes, index);
    if (!headed) out(`${csvLine(['run', ...swept, ...Object.keys(outcome)])}\n`);
    headed = true;
    if (output === 'json') out(`${JSON.stringify({ run: index, values: point, outcome })}\n`);
    else {
      const cells = swept.map((knob) => format(point[knob]));
      out(`${csvLine([index, ...cells, ...Object.values(outcome).map(cell)])}\n`);
    }
  });
}

function progressBar(done: number, of: number): string {
  const full = Math.round((30 * done) / of);
  return `${'█'.repeat(full)}${'░'.repeat(30 - full)} ${done}/${of}`;
}
