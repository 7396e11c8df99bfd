/** One run: its frames as a table, as JSON or as CSV. */
import { drive } from '../../sims/contract/drive.ts';
import { at, columnsOf, type AnyFrame, type AnyObserved } from '../../sims/contract/frame.ts';
import type { Found } from '../runner/run-of.ts';
import type { Command } from './arguments.ts';
import type { Bar } from './progress.ts';
import { cellOf, csvLine, namesBeside, table, type Cell, type Column } from './table.ts';

/** Rows that fit a screen. */
const screenful = 24;

export interface Single {
  /** 'moe/balancing' */
  readonly name: string;
  readonly question: string;
  readonly found: Found;
  readonly wanted: Command;
  readonly progress: Bar;
}

export async function single({ name, question, found, wanted, progress }: Single): Promise<string> {
  const { values, interventions, output, every } = wanted;
  const frames = await play(found, wanted, progress);
  const metrics = columnsOf(found.frame, frames[0]);
  if (output === 'json') {
    const described = metrics.map(({ path, metric: { label, unit }, lane }) => ({
      path,
      label,
      ...(lane ? { lane: lane.label } : {}),
      ...(unit ? { unit } : {}),
    }));
    const run = { experiment: name, values, interventions, metrics: described, frames };
    return `${JSON.stringify(run)}\n`;
  }
  const rows = frames.map((frame, step) => [
    step,
    ...metrics.map(({ path }) => cellOf(at(frame, path) ?? '')),
  ]);
  if (output === 'csv') {
    const paths = metrics.map(({ path }) => path);
    const header = ['step', ...namesBeside(['step'], paths, 'frame')];
    return `${[header, ...rows].map(csvLine).join('\n')}\n`;
  }
  return `${question}\n\n${thinned(metricColumns(found.frame, frames[0]), rows, every)}`;
}

async function play(
  { run }: Found,
  { values, interventions }: Command,
  progress: Bar,
): Promise<readonly AnyFrame[]> {
  const frames: AnyFrame[] = [];
  try {
    const resources = await run.prepare?.(values);
    for (const frame of drive(run, values, resources, interventions)) {
      frames.push(frame);
      progress.at(frames.length);
    }
  } finally {
    progress.clear();
  }
  return frames;
}

function thinned(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  asked: number | undefined,
): string {
  const every = asked ?? Math.ceil(rows.length / screenful);
  const shown = rows.filter((_, step) => step % every === 0 || step === rows.length - 1);
  const rest = shown.length < rows.length ? `\nevery ${every} steps; --every 1 for all` : '';
  return `${table([{ label: 'step' }, ...columns], shown)}${rest}\n`;
}

const metricColumns = (observed: AnyObserved, frame: AnyFrame): Column[] =>
  columnsOf(observed, frame).map(({ metric: { label, unit, digits }, lane }) => ({
    label: `${label}${lane ? `, ${lane.label}` : ''}${unit ? ` (${unit})` : ''}`,
    digits,
  }));
