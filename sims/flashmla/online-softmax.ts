/**
 * Attention of one query in one sweep over its keys: a running maximum, a running sum and a running
 * output are all that is held, never the row of scores.
 *
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, docs/20250422-new-kernel-deep-dive.md (FlashMLA) and
 * the code of the repository (FlashMLA code): tests/ref.py, csrc/smxx/decode/combine/combine.cu
 * Dao et al., "FlashAttention", arXiv:2205.14135, algorithm 1 (FA), which the deep-dive builds on
 *
 * n keys of one query, d_v numbers a value.
 */
import type { Matrix, Vector } from '../math/vector.ts';
import { requireEach, requireWhole } from '../math/checks.ts';
import { requireScores, requireSink, requireValues } from './checks.ts';

/** What is held between two blocks of keys. */
export interface Running {
  /** m, the highest score so far; −∞ before any key that is not masked */
  readonly max: number;
  /** ℓ, Σ exp(score − m) so far */
  readonly sum: number;
  /** o, Σ exp(score − m) · value so far, not yet divided by ℓ  [d_v] */
  readonly output: Vector;
}

/** What is kept of some keys of a row, all of them or a part that is still to be merged. */
export interface Piece {
  readonly out: Vector; // [d_v]; 0 where all keys are masked
  /** log Σ exp(score) of its keys, in nats; −∞ where all are masked */
  readonly lse: number;
}

/** The answer of a whole row. */
export interface Attended {
  readonly out: Vector; // [d_v]
  /** log Σ exp(score), in nats, without the sink; +∞ is this code base's mark of a row without any key */
  readonly lse: number;
  /** The same with the sink: log(exp(LSE) + exp(z)); what the output was divided by. */
  readonly lseWithSink: number;
}

/** What one block did. */
export interface Round extends Running {
  /** The block's number, and its keys: from `first` to before `end`. */
  readonly block: number;
  readonly first: number;
  readonly end: number;
  /** c = exp(m − m′): by how much all that was held shrinks; 1 where the maximum stays */
  readonly rescale: number;
  /** Σ exp(score − m′) of this block */
  readonly added: number;
}

export type Base = 'e' | 2;

export interface OnlineOptions {
  /** Keys a block; 64 in the kernels. */
  readonly block?: number;
  /** In which order the blocks are read: each number once; ascending unless told. */
  readonly order?: readonly number[];
  /** z, the score of an attention sink, which has no value of its own. */
  readonly sink?: number;
  /** Which powers are taken. The kernels take those of two; the answer is the same, in nats. */
  readonly base?: Base;
  /** false: the row is a piece that is still to be merged: no sink, −∞ where all keys are masked. */
  readonly final?: boolean;
  /** d_v; needed only where there is no key at all. */
  readonly width?: number;
}

/** Before the first block. */
export const start = (width: number): Running => {
  requireWhole('start', 'width', width, 0);
  return { max: -Infinity, sum: 0, output: new Array<number>(width).fill(0) };
};

/** exp(a − b), or the same in powers of two; 0 for a masked key. @inner checked by onlineSoftmax */
export function power(a: number, b: number, base: Base): number {
  if (a === -Infinity) return 0; // where b is −∞, too, the difference would be NaN
  return base === 2 ? 2 ** ((a - b) * Math.LOG2E) : Math.exp(a - b);
}

/**
 * One block (FlashMLA, steps 3 to 5): m′ = max(m, max p); c = exp(m − m′); ℓ ← c ℓ + Σ exp(p − m′);
 * o ← c o + Σ exp(p − m′) v. The deep-dive prints the factor as exp(m_new − m), which is a misprint.
 *
 * @inner checked by onlineSoftmax
 * @param scores p of this block's keys  [b]
 * @param values of this block's keys  [b][d_v]
 */
export function takeBlock(
  held: Running,
  scores: Vector,
  values: Matrix,
  base: Base = 'e',
): Running & Pick<Round, 'rescale' | 'added'> {
  let max = held.max;
  for (const score of scores) max = Math.max(max, score);
  // Nothing but masked keys so far: nothing to shrink, and −∞ − (−∞) would be NaN.
  const rescale = held.max === max ? 1 : power(held.max, max, base);
  let added = 0;
  const from = new Array<number>(held.output.length).fill(0);
  for (let i = 0; i < scores.length; i++) {
    const weight = power(scores[i], max, base);
    added += weight;
    for (let j = 0; j < from.length; j++) from[j] += weight * values[i][j];
  }
  const output = held.output.map((entry, j) => rescale * entry + from[j]);
  return { max, sum: rescale * held.sum + added, output, rescale, added };
}

/** out = o / ℓ and LSE = m + ln ℓ; where no key was met 0 and −∞. @inner checked by onlineSoftmax */
export function pieceOf({ max, sum, output }: Running): Piece {
  if (sum === 0) return { out: output.map(() => 0), lse: -Infinity };
  return { out: output.map((entry) => entry / sum), lse: max + Math.log(sum) };
}

/**
 * A piece that is a whole row. With a sink z the weights add up to 1 / (1 + exp(z − LSE)) (FlashMLA
 * code: ref.py); a row without any key has output 0 and LSE +∞, with or without a sink.
 * @throws RangeError for an output that is not finite, or an LSE or a sink that is NaN
 */
export function finish({ out, lse }: Piece, sink = -Infinity): Attended {
  requireSink('finish', sink);
  requireEach('finish', 'outputs', out, out.length);
  if (Number.isNaN(lse)) throw new RangeError('finish requires an LSE that is a number, got NaN');
  if (!Number.isFinite(lse)) {
    return {
      out: out.map(() => 0),
      lse: Infinity,
      lseWithSink: sink === -Infinity ? Infinity : sink,
    };
  }
  const share = 1 / (1 + Math.exp(sink - lse));
  return {
    out: share === 1 ? out : out.map((entry) => entry * share + 0), // + 0: never −0
    lse,
    lseWithSink: sink === Infinity ? Infinity : logOfSum(lse, sink),
  };
}

const logOfSum = (a: number, b: number): number =>
  Math.max(a, b) + Math.log1p(Math.exp(Math.min(a, b) - Math.max(a, b)));

/** Where a block of keys begins and ends. */
const boundsOf = (block: number, size: number, keys: number): readonly [number, number] => [
  block * size,
  Math.min(keys, (block + 1) * size),
];

/**
 * Attention of one query, block by block.
 *
 * @param scores of the query with each key, scaled; −∞ for a masked key  [n]
 * @param values [n][d_v]
 * @returns the answer, and what was held after each block
 * @throws RangeError for scores that are NaN or +∞, values that are not finite or ragged, an order
 *   that is not each block once
 */
export function onlineSoftmax(
  scores: Vector,
  values: Matrix,
  { block = 64, order, sink = -Infinity, base = 'e', final = true, width = 0 }: OnlineOptions = {},
): Attended & { readonly trace: readonly Round[] } {
  const who = 'onlineSoftmax';
  requireScores(who, scores);
  requireValues(who, scores, values);
  requireSink(who, sink);
  requireWhole(who, 'keys a block', block, 1);
  requireWhole(who, 'width', width, 0);
  if (base !== 'e' && base !== 2) throw new RangeError(`${who} requires base e or 2, got ${base}`);
  if (!final && sink !== -Infinity) {
    throw new RangeError(
      `${who} requires that a piece has no sink: it is added once, when pieces are merged`,
    );
  }
  const blocks = Math.ceil(scores.length / block);
  const read = order ?? Array.from({ length: blocks }, (_, i) => i);
  requireOrder(who, read, blocks);
  let held = start(scores.length > 0 ? values[0].length : width);
  const trace = read.map((number): Round => {
    const [first, end] = boundsOf(number, block, scores.length);
    const next = takeBlock(held, scores.slice(first, end), values.slice(first, end), base);
    held = next;
    return { block: number, first, end, ...next };
  });
  const piece = pieceOf(held);
  if (!final) return { ...piece, lseWithSink: piece.lse, trace };
  return { ...finish(piece, sink), trace };
}

function requireOrder(who: string, order: readonly number[], blocks: number): void {
  const met = new Set(order.filter((one) => Number.isInteger(one) && one >= 0 && one < blocks));
  if (order.length !== blocks || met.size !== blocks) {
    throw new RangeError(
      `${who} requires an order of each of ${blocks} blocks once, got ${order.length > 12 ? `${order.length} of which ${met.size} differ` : `[${order.join(', ')}]`}`,
    );
  }
}
