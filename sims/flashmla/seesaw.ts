/**
 * The "seesaw": two blocks of keys a round, and the output in two halves that two groups of threads
 * hold. It comes to the same as block after block, and neither group waits while the other multiplies.
 *
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, docs/20250422-new-kernel-deep-dive.md, steps 0 to 11
 * (FlashMLA), with the rescale factors as they must be: exp(m − m_new).
 */
import type { Matrix, Vector } from '../math/vector.ts';
import { requireWhole } from '../math/checks.ts';
import { requireScores, requireSink, requireValues } from './checks.ts';
import { finish, pieceOf, power, type Attended, type OnlineOptions } from './online-softmax.ts';

/** What one round of two blocks did. */
export interface SeesawRound {
  readonly max: number;
  readonly sum: number;
  readonly first: number; // c₀, of block 0
  readonly second: number; // c₁, of block 1; 1 where there is none
}

/**
 * Attention of one query in rounds of two blocks. Left half: o_L ← o_L c₀ + p₀ V₀L, then
 * o_L ← o_L c₁ + p₁ V₁L. Right half: o_R ← o_R (c₀ c₁) + p₁ V₁R, then o_R ← o_R + (p₀ c₁) V₀R.
 *
 * @param scores −∞ for a masked key  [n]
 * @param values of which the left half is the first ⌈d_v / 2⌉ numbers  [n][d_v]
 */
export function seesaw(
  scores: Vector,
  values: Matrix,
  {
    block = 64,
    sink = -Infinity,
    base = 'e',
    width = 0,
  }: Omit<OnlineOptions, 'order' | 'final'> = {},
): Attended & { readonly trace: readonly SeesawRound[] } {
  const who = 'seesaw';
  requireScores(who, scores);
  requireValues(who, scores, values);
  requireSink(who, sink);
  requireWhole(who, 'keys a block', block, 1);
  requireWhole(who, 'width', width, 0);
  if (base !== 'e' && base !== 2) throw new RangeError(`${who} requires base e or 2, got ${base}`);
  const d = scores.length > 0 ? values[0].length : width;
  const half = Math.ceil(d / 2);
  const output = new Array<number>(d).fill(0);
  const trace: SeesawRound[] = [];
  let [m, sum] = [-Infinity, 0];
  for (let at = 0; at < scores.length; at += 2 * block) {
    const [zero, one] = [at, at + block].map((from) => scores.slice(from, from + block));
    const m0 = zero.reduce((most, score) => Math.max(most, score), m);
    const c0 = m === m0 ? 1 : power(m, m0, base);
    const p0 = zero.map((score) => power(score, m0, base));
    const m1 = one.reduce((most, score) => Math.max(most, score), m0);
    const c1 = m0 === m1 ? 1 : power(m0, m1, base);
    const p1 = one.map((score) => power(score, m1, base));
    for (let j = 0; j < half; j++) {
      output[j] = output[j] * c0 + weighted(p0, values, at, j);
      output[j] = output[j] * c1 + weighted(p1, values, at + block, j);
    }
    const later = p0.map((weight) => weight * c1);
    for (let j = half; j < d; j++) {
      output[j] = output[j] * (c0 * c1) + weighted(p1, values, at + block, j);
      output[j] += weighted(later, values, at, j);
    }
    sum = sum * c0 + total(p0);
    sum = sum * c1 + total(p1);
    m = m1;
    trace.push({ max: m, sum, first: c0, second: c1 });
  }
  return { ...finish(pieceOf({ max: m, sum, output }), sink), trace };
}

const total = (weights: Vector): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Column j of weights times values, of the keys from `at` on. */
function weighted(weights: Vector, values: Matrix, at: number, j: number): number {
  let result = 0;
  for (let i = 0; i < weights.length; i++) result += weights[i] * values[at + i][j];
  return result;
}
