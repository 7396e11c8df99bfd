/** Where the clock, the rows and the strips stand, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/dualpipe/experiments/schedule/frame.ts';
import type { Values } from '../../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';

export interface Layout {
  readonly height: number;
  /** Where the clock begins, and how many pixels a unit of time is. */
  readonly left: number;
  readonly unit: number;
  /** The first row, from row to row, and a block's height. */
  readonly top: number;
  readonly pitch: number;
  readonly block: number;
  readonly rowOf: (rank: number) => number;
  /** Under the rows, for what the fullest rank holds. */
  readonly held?: { readonly y: number; readonly h: number };
  readonly strips: { readonly top: number; readonly pitch: number; readonly block: number };
  /** How long slots take. */
  readonly legend: { readonly x: number; readonly y: number; readonly unit: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export const lanes: readonly Lane[] = ['dualpipe', 'apart', 'zeroBubble', 'oneForward', 'gpipe'];

/** When the last schedule that is drawn is done. */
export const longestOf = ({ makespan, makespans }: Frame): number =>
  Math.max(makespan, ...lanes.map((lane) => makespans[lane])) || 1;

/** What stands behind a strip: its time, and how much of it is idle. */
export const endOf = ({ frame, words, arrangement }: Scene<Frame, Values>, lane: Lane): string =>
  say(words[arrangement === 'wide' ? 'stripEnd' : 'stripEndShort'], {
    ...{ share: fixed(frame.shares[lane], 0), makespan: number(frame.makespans[lane], 1) },
  });

export function layoutOf(scene: Scene<Frame, Values>): Layout {
  const { arrangement, width, frame } = scene;
  const isWide = arrangement === 'wide';
  const left = isWide ? 104 : 42;
  const right = 8 + Math.max(...lanes.map((lane) => textWidth(endOf(scene, lane), { bold: true })));
  const rows = isWide ? 192 : 128; // for all ranks
  const top = isWide ? 98 : 122;
  const pitch = Math.min(isWide ? 26 : 16, rows / frame.cells.length);
  const low = top + pitch * frame.cells.length;
  return {
    height: isWide ? 452 : 396,
    ...{ left, unit: (width - left - right) / longestOf(frame) },
    ...{ top, pitch, block: pitch - (pitch > 9 ? 2 : 1) },
    rowOf: (rank) => top + rank * pitch,
    held: isWide ? { y: low + 18, h: 24 } : undefined,
    strips: {
      top: top + rows + (isWide ? 70 : 40),
      ...(isWide ? { pitch: 18, block: 13 } : { pitch: 20, block: 11 }),
    },
    legend: isWide ? { x: width - 400, y: 14, unit: 17 } : { x: 2, y: 60, unit: 9 },
  };
}

export const across = ({ at }: View, time: number): number => at.left + time * at.unit;

/** Until when the chosen schedule is drawn. */
export const untilOf = ({ frame }: View): number => Math.min(frame.time, frame.makespan);

/** The most that a rank holds at once, by its edge of times and counts. */
export const peakOf = (edge: readonly number[]): number =>
  Math.max(0, ...edge.filter((_, i) => i % 2 === 1));
