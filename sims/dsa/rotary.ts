/**
 * Rotary position of the indexer and of MLA: the same angles, other partners. Whoever confuses them
 * turns numbers with the wrong frequency, and nothing fails.
 *
 * DeepSeek-V3.2-Exp, inference/model.py, `apply_rotary_emb` (V3.2 code), and the note of its README
 * of 2025-11-17
 */
import { requireEach, requirePositive, requireWhole } from '../math/checks.ts';
import type { Vector } from '../math/vector.ts';

/** 'halves': entry i turns with entry i + d/2, as in the indexer; 'interleaved': 2i with 2i + 1, as in MLA. */
export type Layout = 'halves' | 'interleaved';

/** The places of the two numbers of a pair among `width` rotated ones. @inner checked by rotate */
export function pairOf(layout: Layout, pair: number, width: number): readonly [number, number] {
  return layout === 'halves' ? [pair, pair + width / 2] : [2 * pair, 2 * pair + 1];
}

/**
 * The angle a token that pair i turns by: base^(−2i / width), in radians; pair 0 is the fastest.
 *
 * @inner checked by rotate
 */
export const frequency = (pair: number, width: number, base: number): number =>
  base ** ((-2 * pair) / width);

/**
 * The first `width` entries turned to their position, the others as they were.
 *
 * @param vector  [d], d at least `width`
 * @param position of the token, from 0
 * @param width how many entries are turned: even; V3.2 turns 64 of 128
 * @param base V3.2: 10,000
 * @returns a new vector  [d]
 * @throws RangeError for an odd width or one beyond the vector, or entries that are not finite
 */
export function rotate(
  vector: Vector,
  position: number,
  {
    width,
    base,
    layout,
  }: { readonly width: number; readonly base: number; readonly layout: Layout },
): number[] {
  requireEach('rotate', 'entries', vector, vector.length);
  requireWhole('rotate', 'position', position, 0);
  requireWhole('rotate', 'width', width, 0);
  requirePositive('rotate', 'base', base);
  if (width % 2 !== 0 || width > vector.length) {
    throw new RangeError(`rotate requires an even width up to ${vector.length}, got ${width}`);
  }
  if (layout !== 'halves' && layout !== 'interleaved') {
    throw new RangeError(`rotate requires a layout of halves, interleaved, got ${String(layout)}`);
  }
  const turned = [...vector];
  for (let pair = 0; pair < width / 2; pair++) {
    const angle = position * frequency(pair, width, base);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [a, b] = pairOf(layout, pair, width);
    turned[a] = vector[a] * cos - vector[b] * sin;
    turned[b] = vector[a] * sin + vector[b] * cos;
  }
  return turned;
}
