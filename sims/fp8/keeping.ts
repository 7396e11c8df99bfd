/**
 * How weights are kept between updates: in a float32 master copy, or in few bits, where an update
 * smaller than half a step is rounded away.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3.3 (V3)
 */
import { requireOneOf, requireWhole } from '../math/checks.ts';
import { smallestNormalOf } from './format.ts';
import { formats } from './formats.ts';
import { rounderOf, stepOf } from './rounding.ts';
import { requireEntries, roundTiles, scalesOf, type Flat } from './tiles.ts';

export interface Keeping {
  /** A float32 copy to which updates are added, as V3 does; or nothing but the rounded weight. */
  readonly format: 'float32' | 'bf16' | 'e4m3';
  /** To the nearest, or up or down by chance, the nearer one more often: right on average. */
  readonly rounding: 'nearest' | 'stochastic';
  /** Of E4M3: a block of so many rows and columns shares a scale. */
  readonly size: number;
  readonly scale: 'float32' | 'powerOfTwo';
}

const leastExponent = { e4m3: leastOf('e4m3'), bf16: leastOf('bf16') } as const;

function leastOf(name: 'e4m3' | 'bf16'): number {
  return Math.log2(smallestNormalOf(formats[name]));
}

/**
 * The step of every weight: the distance to its neighbour in the format in which it is kept, or, of a
 * master copy, in E4M3, as which it is used.
 *
 * @throws RangeError as `scalesOf`, and for a format or rounding that nobody knows
 */
export function stepsOf(weights: Flat, keeping: Keeping): Float64Array {
  requireKeeping('stepsOf', weights, keeping);
  const { format, size, scale } = keeping;
  const steps = new Float64Array(weights.data.length);
  if (format === 'bf16') {
    return steps.map((_, i) => stepOf(weights.data[i], formats.bf16, leastExponent.bf16));
  }
  const scaleOf = scaleOfEach(weights, size, scale);
  return steps.map((_, i) => {
    const s = scaleOf(i);
    return s * stepOf(weights.data[i] / s, formats.e4m3, leastExponent.e4m3);
  });
}

/**
 * Rounds weights to what is kept of them, in place (V3 §3.3.3 keeps float32: nothing is rounded).
 *
 * @throws RangeError as `stepsOf`
 */
export function keep(weights: Flat, keeping: Keeping, random: () => number): void {
  requireKeeping('keep', weights, keeping);
  const { format, rounding, size, scale } = keeping;
  if (format === 'float32') return;
  if (rounding === 'stochastic') {
    const steps = stepsOf(weights, keeping);
    weights.data.forEach((w, i) => {
      weights.data[i] = Math.floor(w / steps[i] + random()) * steps[i];
    });
  } else if (format === 'bf16') {
    const round = rounderOf(formats.bf16);
    weights.data.forEach((w, i) => (weights.data[i] = round(w)));
  } else roundTiles(weights, [size, size], { scale });
}

/** @inner checked by keep */
export function requireKeeping(who: string, weights: Flat, keeping: Keeping): void {
  const { format, rounding, size, scale } = keeping;
  requireOneOf(who, 'format', format, ['float32', 'bf16', 'e4m3']);
  requireOneOf(who, 'rounding', rounding, ['nearest', 'stochastic']);
  requireOneOf(who, 'scale', scale, ['float32', 'powerOfTwo']);
  requireWhole(who, 'size', size, 1);
  requireEntries(who, weights);
}

function scaleOfEach(weights: Flat, size: number, scale: Keeping['scale']): (i: number) => number {
  const scales = scalesOf(weights, [size, size], { scale });
  const across = Math.ceil(weights.columns / size);
  return (i) => {
    const [row, column] = [Math.floor(i / weights.columns), i % weights.columns];
    return scales[Math.floor(row / size) * across + Math.floor(column / size)];
  };
}
