/** Reading frames, and the axes that follow from them. */
import type { AnyFrame, Metric } from '$sims/contract.ts';
import type { Axis, Mark, Tone } from '$sims/figures.ts';
import { AxisMemory, extentOf, join, type Limits, type Wish } from './axes.ts';
import type { PlotAxis } from './plots.ts';

export type Frames = readonly AnyFrame[];

export interface Context {
  readonly frames: Frames;
  /** The frame at the playhead. */
  readonly frame: AnyFrame;
  readonly pinned: Frames;
  readonly pinnedFrame: AnyFrame | undefined;
  readonly metrics: Readonly<Partial<Record<string, Metric>>>;
  /** Where the playhead stands: long runs keep every so many frames only. */
  readonly step: number;
  /** Steps that the whole run will have. */
  readonly length: number | undefined;
  /** A hand holds a bar: the axis stands still. */
  readonly held: boolean;
  text(english: string): string;
  ofPinned(label: string): string;
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

export const numberAt = (frame: AnyFrame, key: string): number => {
  const value = frame[key];
  return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : NaN;
};

export const listAt = (frame: AnyFrame, key: string): readonly number[] =>
  (frame[key] ?? []) as readonly number[]; // figures name arrays of numbers

export const matrixAt = (frame: AnyFrame, key: string): readonly (readonly number[])[] =>
  (frame[key] ?? []) as readonly (readonly number[])[]; // where `over` says 'matrix'

export const textsAt = (frame: AnyFrame, names: readonly string[] | string): readonly string[] =>
  typeof names === 'string' ? ((frame[names] ?? []) as readonly string[]) : names;

export const marksOf = (
  { marks = [] }: { readonly marks?: readonly Mark[] },
  { text }: Context,
): Mark[] => marks.map((mark) => ({ ...mark, label: text(mark.label) }));

export const unitOf = ({ unit }: { readonly unit?: string }, { text }: Context): string =>
  unit ? text(unit) : '';

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
  { text, step, length = 0, held }: Context,
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
  return { ...limits, log, label: declared?.label ? text(declared.label) : label };
}

interface AxisParts {
  readonly declared: Partial<Axis> | undefined;
  readonly wish?: Wish;
  readonly marks: readonly Mark[];
  /** Where the table has none. */
  readonly label: string;
  readonly memory: Memory;
}
