/** The tokens of a text as chips in rows, of which the ones around the window are shown. */
import type { Frame } from '../../../../../sims/engram/experiments/hash/frame.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';

export interface Chip {
  /** From 1, as the frame counts; 0 and −1 are the pads before the text. */
  readonly column: number;
  readonly text: string;
  readonly x: number;
  readonly w: number;
  readonly row: number;
}

const size = 13;
const inside = 12;
const between = 4;
const widestText = 90;

/** A leading space is what parts the chips anyway. */
export const chipText = (name: string): string => name.replace(/^␣(?=.)/u, '');

export function chipRows(
  { names, at, window }: Frame,
  pad: string,
  width: number,
  shown: number,
): Chip[] {
  const pads = window.ids.slice(1).map(() => pad);
  let x = 0;
  let row = 0;
  const chips = [...pads, ...names].map((name, i): Chip => {
    const text = fitted(chipText(name), widestText, { size });
    const w = textWidth(text, { size }) + inside;
    if (x > 0 && x + w > width) [x, row] = [0, row + 1];
    const chip = { column: i + 1 - pads.length, text, x, w, row };
    x += w + between;
    return chip;
  });
  const current = chips.find(({ column }) => column === at)?.row ?? 0;
  const first = Math.max(0, Math.min(current - 1, row + 1 - shown));
  return chips
    .filter((chip) => chip.row >= first && chip.row < first + shown)
    .map((chip) => ({ ...chip, row: chip.row - first }));
}
