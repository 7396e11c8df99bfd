/** Reading frames, and the axes that follow from them. */
import { at, isRecord, type AnyFrame, type AnyObserved, type Tone } from '$sims/contract/frame.ts';
import type { Parameters } from '$sims/contract/parameters.ts';
import type { Axis, Mark } from '$src/labs/contract/figures.ts';
import type { End } from '$src/runner/ends.ts';
import type { Recipe } from '$src/runner/recipe.ts';
import type { Repeated } from './tracks.ts';
import { AxisMemory, extentOf, join, type Limits, type Wish } from './axes.ts';
import type { PlotAxis } from './plots.ts';

export type Frames = readonly AnyFrame[];

export interface Context {
  readonly frames: Frames;
  /** The frame at the playhead. */
  readonly frame: AnyFrame;
  readonly pinned: Frames;
  readonly pinnedFrame: AnyFrame | undefined;
  /** Who is compared, and what the numbers are called. */
  readonly observed: AnyObserved;
  /** Where the playhead stands: long runs keep every so many frames only. */
  readonly step: number;
  /** Steps that the whole run will have. */
  readonly length: number | undefined;
  /** A hand holds a bar: the axis stands still. */
  readonly held: boolean;
  ofPinned(label: string): string;
  /** The recipe of this run, and how the runs of this visit ended. */
  readonly recipe: Recipe;
  readonly ends: readonly End[];
  readonly parameters: Parameters;
  /** Between two names. */
  readonly comma: string;
  /** The same run at several seeds, where somebody asked for them. */
  readonly repeated?: Repeated;
}

/** What a figure remembers of an axis: this run's data, the pinned run's, and the limits shown. */
export interface Remembered {
  readonly run: AxisMemory;
  readonly pinned: AxisMemory;
}

/** The two axes of a figure, or the scale of its colours. */
export interface Memory {
  readonly x: Remembered;
  readonly y: Remembered;
}

const remembered = (): Remembered => ({ run: new AxisMemory(), pinned: new AxisMemory() });
export const newMemory = (): Memory => ({ x: remembered(), y: remembered() });

export const tones: readonly Tone[] = ['deep', 'coral', 'grey', 'teal', 'ink'];

export const listAt = (frame: AnyFrame, path: string): readonly number[] =>
  (at(frame, path) ?? []) as readonly number[]; // figures name arrays of numbers

export const matrixAt = (frame: AnyFrame, path: string): readonly (readonly number[])[] =>
  (at(frame, path) ?? []) as readonly (readonly number[])[]; // where `over` says 'matrix'

export const textsAt = (frame: AnyFrame, names: readonly string[] | string): readonly string[] =>
  typeof names === 'string' ? ((at(frame, names) ?? []) as readonly string[]) : names;

export const marksOf = ({ marks = [] }: { readonly marks?: readonly Mark[] }): readonly Mark[] =>
  marks;

/** A place in the frame that a figure names, and the lane that it belongs to. */
export interface Place {
  readonly path: string;
  readonly key: string;
  readonly lane?: string;
}

/** What a figure names, one place for each lane where there are several. */
export function placesOf(
  paths: string | readonly string[],
  frame: AnyFrame,
  { lanes = {} }: AnyObserved,
  wanted: readonly string[] = Object.keys(lanes),
): Place[] {
  return [paths].flat().flatMap((path): Place[] => {
    const [key, lane] = path.split('.');
    const value = frame[key];
    if (lane !== undefined || !isRecord(value)) return [{ path, key, lane }];
    const those = wanted.filter((one) => one in value);
    return those.map((one) => ({ path: `${key}.${one}`, key, lane: one }));
  });
}

/** What the line or bar at a place is called: by its lane, by its metric, or by both. */
export function labelOf(
  { key, lane }: Place,
  { lanes, metrics }: AnyObserved,
  many: boolean,
): string {
  const ofMetric = metrics[key]?.label ?? key;
  if (lane === undefined) return ofMetric;
  const ofLane = lanes?.[lane]?.label ?? lane;
  return many ? `${ofMetric} · ${ofLane}` : ofLane;
}

export const toneOf = ({ key, lane }: Place, { lanes, metrics }: AnyObserved): Tone | undefined =>
  lane === undefined ? metrics[key]?.tone : lanes?.[lane]?.tone;

/** The data of both runs, all frames so far. */
export function dataOf(
  { frames, frame, pinned }: Context,
  memory: Remembered,
  read: (frame: AnyFrame) => Limits | undefined,
): Limits | undefined {
  const own = memory.run.over(frames.length > 0 ? frames : [frame], read);
  return join(own, memory.pinned.over(pinned, read));
}

/** A run this far shows how large its values are: from here on an axis may shrink to fit. */
const begun = 0.25;

/** An axis around its data. Published values are in view unless that would flatten the data. */
export function axisOf(
  name: 'x' | 'y',
  data: Limits | undefined,
  { declared, wish = {}, marks, label, memory }: AxisParts,
  { step, length = 0, held }: Context,
): PlotAxis {
  const log = declared?.log ?? false;
  const values = marks.filter((mark) => mark.axis === name).map(({ value }) => value);
  const reach = data && !log ? data.max - data.min || Math.abs(data.max) || 1 : Infinity;
  const near = values.filter(
    (value) => !data || (value >= data.min - reach && value <= data.max + reach),
  );
  const covered = join(data, extentOf(near, log));
  const told = name === 'x' ? step > 0 : step + 1 >= begun * length;
  const mayShrink = !held && (told || length <= 1);
  const limits = memory[name].run.settle(covered, { ...wish, ...declared, log }, mayShrink);
  return { ...limits, log, label: declared?.label ?? label };
}

interface AxisParts {
  readonly declared: Partial<Axis> | undefined;
  readonly wish?: Wish;
  readonly marks: readonly Mark[];
  /** Where the table has none. */
  readonly label: string;
  readonly memory: Memory;
}
