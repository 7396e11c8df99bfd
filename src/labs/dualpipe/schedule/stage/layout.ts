/** Where the clock, the rows and the strips stand, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/dualpipe/experiments/schedule/frame.ts';
import { knobs, type Values } from '../../../../../sims/dualpipe/experiments/schedule/knobs.ts';
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
  readonly strips: { readonly top: number; readonly pitch: number; readonly block: number };
  /** How long slots take. */
  readonly legend: { readonly x: number; readonly y: number; readonly unit: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const all: readonly Lane[] = ['dualpipe', 'apart', 'zeroBubble', 'oneForward', 'gpipe'];

/** The schedules that are compared; without fusing only where that is no slower: there fusing costs. */
export const lanesOf = ({ makespans }: Frame): readonly Lane[] =>
  all.filter((lane) => lane !== 'apart' || makespans.apart <= makespans.dualpipe);

/** When the last schedule that is drawn is done. */
export const longestOf = (frame: Frame): number =>
  Math.max(frame.makespan, ...lanesOf(frame).map((lane) => frame.makespans[lane])) || 1;

/** What stands behind a strip: its time, and how much of it is idle. */
export const endOf = ({ frame, words, arrangement }: Scene<Frame, Values>, lane: Lane): string =>
  say(words[arrangement === 'wide' ? 'stripEnd' : 'stripEndShort'], {
    ...{ share: fixed(frame.shares[lane], 0), makespan: number(frame.makespans[lane], 1) },
  });

export function layoutOf(scene: Scene<Frame, Values>): Layout {
  const { arrangement, width, frame } = scene;
  const isWide = arrangement === 'wide';
  const left = isWide ? 78 : 64;
  const lanes = lanesOf(frame);
  const right = 8 + Math.max(...lanes.map((lane) => textWidth(endOf(scene, lane), { bold: true })));
  const rows = isWide ? 192 : 112; // for all ranks
  const top = isWide ? 124 : 146;
  const pitch = Math.min(isWide ? 26 : 15, rows / frame.cells.length);
  const strip = Math.min(isWide ? 21 : 20, 84 / lanes.length);
  return {
    height: isWide ? 456 : 392,
    ...{ left, unit: (width - left - right) / longestOf(frame) },
    ...{ top, pitch, block: pitch - (pitch > 9 ? 2 : 1) },
    rowOf: (rank) => top + rank * pitch,
    strips: { top: top + rows + (isWide ? 54 : 44), pitch: strip, block: strip - 3 },
    legend: isWide ? legendOf(width, Math.max(300, width - 500), 38) : legendOf(width, 2, 84),
  };
}

/** Between two durations. */
export const apart = 36;

/** From x to the right edge: three durations, then a fused slot as long as two of them and one more. */
function legendOf(width: number, x: number, y: number): Layout['legend'] {
  const { max } = knobs.parameters.forward;
  const room = width - x - 3 * apart;
  const words = 105; // of a fused slot, beneath it
  return { x, y, unit: Math.min((room - 10) / (6 * max), (room - words) / (3 * max)) };
}

export const across = ({ at }: View, time: number): number => at.left + time * at.unit;

/** Until when the chosen schedule is drawn. */
export const untilOf = ({ frame }: View): number => Math.min(frame.time, frame.makespan);

/** The most that a rank holds at once, by its edge of times and counts. */
export const peakOf = (edge: readonly number[]): number =>
  Math.max(0, ...edge.filter((_, i) => i % 2 === 1));
