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
  /** Under a block, for what the rank holds. */
  readonly edge: number;
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
export const endOf = (frame: Frame, words: View['words'], lane: Lane): string =>
  say(words.stripEnd, {
    ...{ share: fixed(frame.shares[lane], 0), makespan: number(frame.makespans[lane], 1) },
  });

export function layoutOf({ arrangement, width, frame, words }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = isWide ? 104 : 42;
  const right =
    8 + Math.max(...lanes.map((lane) => textWidth(endOf(frame, words, lane), { bold: true })));
  const rows = isWide ? 188 : 124; // for all ranks
  const top = isWide ? 112 : 124;
  const pitch = Math.min(isWide ? 26 : 16, rows / frame.cells.length);
  const edge = isWide && pitch >= 14 ? Math.round(pitch * 0.26) : 0;
  return {
    height: isWide ? 440 : 396,
    ...{ left, unit: (width - left - right) / longestOf(frame) },
    ...{ top, pitch, block: pitch - edge - (pitch > 9 ? 2 : 1), edge },
    strips: {
      top: top + rows + (isWide ? 44 : 40),
      ...(isWide ? { pitch: 19, block: 13 } : { pitch: 21, block: 11 }),
    },
    legend: isWide ? { x: width - 400, y: 14, unit: 17 } : { x: 2, y: 60, unit: 9 },
  };
}

export const across = ({ at }: View, time: number): number => at.left + time * at.unit;
