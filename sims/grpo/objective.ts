/**
 * What GRPO climbs: the clipped objective with its KL term, its averaging, and its gradient.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 (DSM)
 * DeepSeek-AI, "DeepSeek-R1", arXiv:2501.12948, first version, eq. 1 (R1)
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 8 (DAPO)
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.2 (DR)
 * DeepSeek-AI, "DeepSeek-V3.2", arXiv:2512.02556, on scaling GRPO (V3.2)
 * MiniMax, "MiniMax-M1", arXiv:2506.13585, eq. 4 and 5 (CISPO)
 *
 * G outputs; output i has L tokens. All gradients are with respect to the log-probabilities.
 */
import { requireOneOf } from '../math/checks.ts';
import { sum, type Vector } from '../math/vector.ts';
import { k3, k3Gradient, unbiasedKl, unbiasedKlGradient } from './divergence.ts';
import { checkOutputs, counts, driftOf, lengthOf, logRatioOf, type Output } from './output.ts';
import { cispo, surrogate, type Trust } from './surrogate.ts';

/** Per output (GRPO), over all tokens (DAPO, CISPO), or by one constant (Dr. GRPO). */
export type Average = 'output' | 'tokens' | 'constant';

/**
 * What one token of each output counts in the average. An empty output counts as one of G and
 * adds nothing.
 *
 * @param lengths tokens of each output, padding left out  [G]
 * @param constant the divisor of 'constant'
 */
export function tokenWeights(lengths: Vector, average: Average, constant = 1): number[] {
  requireOneOf('tokenWeights', 'average', average, ['output', 'tokens', 'constant']);
  if (average === 'constant' && !(constant > 1e-300 && constant < Infinity)) {
    throw new RangeError(`tokenWeights requires a constant above 0, got ${constant}`);
  }
  lengths.forEach((length, i) => {
    if (length >= 0 && length < Infinity) return;
    throw new RangeError(`tokenWeights requires finite lengths from 0 on, got ${length} at ${i}`);
  });
  const outputs = lengths.length;
  const tokens = Math.max(1, sum(lengths));
  return lengths.map((length) => {
    if (average === 'tokens') return 1 / tokens;
    return 1 / (outputs * (average === 'output' ? Math.max(1, length) : constant));
  });
}

export interface ObjectiveOptions extends Trust {
  readonly beta?: number; // β
  /** 'output' unless told; CISPO's is 'tokens'. */
  readonly average?: Average;
  readonly constant?: number;
  /**
   * 'token': DSM eq. 3. 'output': one ratio of the whole output, R1 eq. 1. 'output mean': the
   * same per token, its geometric mean.
   */
  readonly ratio?: 'token' | 'output' | 'output mean';
  /** 'clip': DSM eq. 3. 'cispo': CISPO eq. 4. */
  readonly surrogate?: 'clip' | 'cispo';
  /** V3.2: k3 of a token is multiplied by the token's own ratio. */
  readonly unbiased?: boolean;
  /**
   * V3.2, δ: where the mean of log(π_old/π) over an output is above it, tokens with A < 0 have no
   * policy term. Their KL term and all denominators stay.
   */
  readonly maskAbove?: number;
}

export interface Objective {
  readonly value: number;
  readonly gradient: readonly Vector[]; // by log π  [G][L], 0 at padding
  readonly clipFraction: number; // of the tokens, masked or not
  readonly maskFraction: number; // of the tokens: those that V3.2's mask drops
  readonly kl: number; // its estimate, averaged as the objective is
}

/** DSM eq. 3 for one group, or for all outputs of a batch of groups; to be maximised. */
export function objective(outputs: readonly Output[], options: ObjectiveOptions): Objective {
  const { beta = 0, constant, ratio = 'token', maskAbove = Infinity } = options;
  const { surrogate: kind = 'clip', average = kind === 'clip' ? 'output' : 'tokens' } = options;
  checkObjective(outputs, options);
  const lengths = outputs.map(lengthOf);
  const weights = tokenWeights(lengths, average, constant);
  const total = { value: 0, kl: 0, clipped: 0, masked: 0 };
  const gradient = outputs.map((output, i) => {
    const { logProbs, oldLogProbs, advantages } = output;
    const whole = ratio === 'token' ? 0 : wholeRatio(output, ratio);
    const isFar = maskAbove < Infinity && driftOf(output) > maskAbove;
    const own = new Array<number>(logProbs.length).fill(0);
    let shared = 0; // of a ratio that belongs to all tokens
    for (let t = 0; t < logProbs.length; t++) {
      if (!counts(output, t)) continue;
      const logRatio = ratio === 'token' ? logProbs[t] - oldLogProbs[t] : whole;
      const token =
        kind === 'clip'
          ? surrogate(logRatio, advantages[t], options)
          : cispo(logRatio, advantages[t], logProbs[t], options);
      total.clipped += token.clipped ? 1 : 0;
      if (isFar && advantages[t] < 0) total.masked++;
      else {
        total.value += weights[i] * token.value;
        if (ratio === 'token' || kind === 'cispo') own[t] = weights[i] * token.gradient;
        else shared += (weights[i] * token.gradient) / (ratio === 'output' ? 1 : lengths[i]);
      }
      if (beta === 0) continue;
      const kl = klOf(output, t, options);
      total.kl += weights[i] * kl.value;
      own[t] -= beta * weights[i] * kl.gradient;
    }
    return shared === 0 ? own : own.map((g, t) => (counts(output, t) ? g + shared : 0));
  });
  const tokens = Math.max(1, sum(lengths));
  return {
    value: total.value - beta * total.kl,
    gradient,
    clipFraction: total.clipped / tokens,
    maskFraction: total.masked / tokens,
    kl: total.kl,
  };
}

/** log ρ of the output as a whole: the sum over its tokens, or their mean. */
const wholeRatio = (output: Output, kind: 'output' | 'output mean'): number =>
  kind === 'output' ? logRatioOf(output) : logRatioOf(output) / Math.max(1, lengthOf(output));

/** The KL term of one token, and its derivative by log π. */
function klOf(
  { logProbs, oldLogProbs, referenceLogProbs = [] }: Output,
  t: number,
  { unbiased = false }: ObjectiveOptions,
): { readonly value: number; readonly gradient: number } {
  const reference = referenceLogProbs[t];
  if (!unbiased) {
    return { value: k3(logProbs[t], reference), gradient: k3Gradient(logProbs[t], reference) };
  }
  return {
    value: unbiasedKl(logProbs[t], oldLogProbs[t], reference),
    gradient: unbiasedKlGradient(logProbs[t], oldLogProbs[t], reference),
  };
}

function checkObjective(outputs: readonly Output[], options: ObjectiveOptions): void {
  const { beta = 0, maskAbove = Infinity, surrogate: kind = 'clip', cap } = options;
  requireOneOf('objective', 'surrogate', kind, ['clip', 'cispo']);
  const { ratio = 'token' } = options;
  requireOneOf('objective', 'ratio', ratio, ['token', 'output', 'output mean']);
  if (!(beta >= 0 && beta < Infinity)) {
    throw new RangeError(`objective requires beta from 0 on, got ${beta}`);
  }
  if (!(maskAbove >= 0)) {
    throw new RangeError(`objective requires maskAbove from 0 on, got ${maskAbove}`);
  }
  if (kind === 'cispo' && cap !== undefined) {
    throw new RangeError(`objective requires no cap for 'cispo', got ${cap}`);
  }
  const anchored = beta > 0;
  checkOutputs(outputs, { anchored, possible: anchored || kind === 'cispo' });
}
