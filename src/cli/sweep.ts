/** A grid of runs: every combination of the values of its axes, numbered in a fixed order. */
import { createHash } from 'node:crypto';
import { drive } from '../../sims/contract/drive.ts';
import { at, columnsOf, type AnyFrame, type Plain } from '../../sims/contract/frame.ts';
import type { Value, Values } from '../../sims/contract/parameters.ts';
import type { Recipe } from '../runner/recipe.ts';
import type { Found } from '../runner/run-of.ts';
import type { Axis, Command } from './arguments.ts';

/** The metrics of a run's last frame, by path. */
export type Outcome = Readonly<Record<string, Plain>>;

export const gridSize = (axes: readonly Axis[]): number =>
  axes.reduce((size, { values }) => size * values.length, 1);

/**
 * A number that tells this sweep from others: the same for all its parts, another where a value
 * differs that is in no column.
 */
export function idOf(name: string, { values, interventions, axes }: Command): number {
  const swept = axes.map(({ knob }) => knob);
  const fixed = Object.entries(values).filter(([knob]) => !swept.includes(knob));
  const text = JSON.stringify([name, fixed, interventions, axes]);
  return createHash('sha256').update(text).digest().readUInt32BE();
}

/** The values of the run with this number; the last axis changes fastest. */
export function gridPoint(axes: readonly Axis[], index: number): Values {
  const point: Record<string, Value> = {};
  let rest = index;
  for (const { knob, values } of [...axes].reverse()) {
    point[knob] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  return point;
}

/** The numbers of one shard: the shards of a grid follow each other without gap or overlap. */
export function shardOf(size: number, { part, of }: Command['shard']): number[] {
  const first = Math.floor(((part - 1) * size) / of);
  const end = Math.floor((part * size) / of);
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** Plays a whole run and gives the metrics of its last frame. */
export async function outcomeOf(
  { run, frame: observed }: Found,
  { values, interventions }: Recipe,
): Promise<Outcome> {
  const resources = await run.prepare?.(values);
  let last: AnyFrame = {};
  for (const frame of drive(run, values, resources, interventions)) last = frame;
  return Object.fromEntries(
    columnsOf(observed, last).map(({ path }) => [path, at(last, path) ?? '']),
  );
}
