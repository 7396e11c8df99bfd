/** How an error is written, and when it is one that hurts. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Paint } from '../../../kit/marks.ts';

/** More than half a step of a normal number in E4M3, which is one part in sixteen at most. */
const much = 100 / 16; // %

export const isMuch = (off: number): boolean => off > much;
export const paintOf = (off: number): Paint => (isMuch(off) ? 'coral' : 'deep');

/** An error as it is written: with two figures, or none where there is none. */
export function percent(value: number): string {
  if (value === 0) return '0 %';
  if (value < 0.005) return '< 0.01 %';
  return `${fixed(value, value < 1 ? 2 : value < 9.95 ? 1 : 0)} %`;
}
