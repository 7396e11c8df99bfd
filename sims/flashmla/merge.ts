/**
 * Pieces of one row, computed apart, become one answer: their log-sum-exp says how much each counts.
 *
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, csrc/smxx/decode/combine/combine.cu (FlashMLA code),
 * which does the same in powers of two.
 */
import type { Vector } from '../math/vector.ts';
import { requireSink } from './checks.ts';
import { finish, type Attended, type Piece } from './online-softmax.ts';

export interface MergeOptions {
  /** z, the score of an attention sink: it counts once, in the last merge. */
  readonly sink?: number;
  /** false: what comes out is a piece that is still to be merged; −∞ where no piece has a key. */
  readonly final?: boolean;
}

export interface Merged extends Attended {
  /** w_i = exp(LSE_i − LSE), with a sink exp(LSE_i − LSE′); they add up to 1 without one  [pieces] */
  readonly weights: Vector;
}

/**
 * LSE = log Σ exp(LSE_i); w_i = exp(LSE_i − LSE); out = Σ w_i out_i.
 *
 * A piece all of whose keys are masked carries −∞ and has weight 0. The mark of a finished row
 * without a key, +∞, is taken for the same.
 *
 * @throws RangeError for no piece, pieces of different widths, NaN
 */
export function merge(
  pieces: readonly Piece[],
  { sink = -Infinity, final = true }: MergeOptions = {},
): Merged {
  requirePieces('merge', pieces);
  requireSink('merge', sink);
  if (!final && sink !== -Infinity) {
    throw new RangeError(
      'merge requires that a piece has no sink: it is added once, in the last merge',
    );
  }
  const lses = pieces.map(({ lse }) => (lse === Infinity ? -Infinity : lse));
  const highest = lses.reduce((most, lse) => Math.max(most, lse));
  const none = highest === -Infinity;
  let sum = 0;
  if (!none) for (const lse of lses) sum += Math.exp(lse - highest);
  const lse = none ? -Infinity : highest + Math.log(sum);
  const whole = finish({ out: pieces[0].out, lse }, sink);
  const weights = lses.map((one) => (one === -Infinity ? 0 : Math.exp(one - whole.lseWithSink)));
  const out = pieces[0].out.map((_, j) =>
    pieces.reduce(
      (total, piece, i) => (weights[i] === 0 ? total : total + weights[i] * piece.out[j]),
      0,
    ),
  );
  if (!final) return { out, lse, lseWithSink: lse, weights };
  return { ...whole, out, weights };
}

function requirePieces(who: string, pieces: readonly Piece[]): void {
  if (pieces.length === 0) throw new RangeError(`${who} requires at least one piece, got 0`);
  const width = pieces[0].out.length;
  pieces.forEach(({ out, lse }, i) => {
    if (Number.isNaN(lse)) {
      throw new RangeError(`${who} requires an LSE that is a number, got NaN for piece ${i}`);
    }
    if (out.length !== width) {
      throw new RangeError(
        `${who} requires pieces of one width, got ${out.length} for piece ${i} and ${width} for piece 0`,
      );
    }
    for (const entry of out) {
      if (!Number.isFinite(entry)) {
        throw new RangeError(`${who} requires finite outputs, got ${entry} for piece ${i}`);
      }
    }
  });
}
