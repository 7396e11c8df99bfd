/** Where the streams run, in both arrangements, and how high what was poured in is drawn. */
import type { Frame } from '../../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/streams/knobs.ts';
import { sum, type Matrix, type Vector } from '../../../../../sims/math/vector.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

export const mixed = ['mhc', 'hc'] as const;
export type Mixed = (typeof mixed)[number];

/** The dye of each start; those after the fourth are paler. */
const paints: readonly Paint[] = ['deep', 'teal', 'gold', 'ink-2'];
export const dyeOf = (j: number): { readonly fill: Paint; readonly opacity: number } => ({
  fill: paints[j % paints.length],
  opacity: j < paints.length ? 0.85 : 0.4,
});

/** So many times what was poured in is shown, whatever was poured in; what is more runs out of the picture. */
export const shownTimes = 8;

export interface Layout {
  readonly height: number;
  /** Where the streams begin and end. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly room: number;
  readonly middle: number;
  /** What was poured in, in pixels. */
  readonly once: number;
  /** Where dyes are taken hold of and poured in. */
  readonly grips: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Pick<View, 'arrangement' | 'width'>): Layout {
  const isWide = arrangement === 'wide';
  const [top, room] = isWide ? [58, 352] : [112, 216];
  return {
    ...{ height: isWide ? 432 : 380, top, room, middle: top + room / 2 },
    ...{ once: room / shownTimes, from: isWide ? 134 : 80, to: width - (isWide ? 218 : 42) },
    grips: isWide ? 50 : 12,
  };
}

export const placeOf = ({ at, values }: View, layer: number): number =>
  at.from + (layer / values.layers) * (at.to - at.from);

/** The height of a flow of 1. */
export const unitOf = ({ at, frame }: View): number =>
  at.once / Math.max(sum(frame.start.map(Math.abs)), 1e-9);

export const positive = (streams: Vector): number => sum(streams.map((x) => Math.max(0, x)));
export const amount = (streams: Vector): number => sum(streams.map(Math.abs));

/** What streams are, of what is left in each of every start. */
export const streamsOf = (mixture: Matrix): number[] => mixture.map(sum);

/** Places as near to those wanted as they can be, so far apart, about the same middle. */
export function spreadOut(wanted: Vector, apart: number): number[] {
  const middle = sum(wanted) / wanted.length;
  const placed: number[] = [];
  for (const y of wanted) {
    placed.push(placed.length === 0 ? y : Math.max(y, placed[placed.length - 1] + apart));
  }
  const shift = middle - sum(placed) / placed.length;
  return placed.map((y) => y + shift);
}
