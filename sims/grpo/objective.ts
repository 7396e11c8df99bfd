/**
 * What GRPO climbs: the clipped objective with its KL term, its averaging, and its gradient.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 (DSM)
 * DeepSeek-AI, "DeepSeek-R1", arXiv:2501.12948, first version, eq. 1 (R1)
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 8 (DAPO)
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.2 (DR)
 *
 * G outputs; output i has L tokens. All gradients are with respect to the log-probabilities.
 */
import { sum, type Vector } from '../math/vector.ts';
import { k3, k3Gradient } from './divergence.ts';
import { surrogate, type Trust } from './surrogate.ts';

/** Per output (GRPO), over all tokens (DAPO), or by one constant (Dr. GRPO). */
export type Average = 'output' | 'tokens' | 'constant';

/**
 * What one token of each output counts in the average. An empty output counts as one of G and
 * adds nothing.
 *
 * @param lengths tokens of each output, padding left out  [G]
 * @param constant the divisor of 'constant'
 */
export function tokenWeights(lengths: Vector, average: Average, constant = 1): number[] {
  if (average === 'constant' && !(constant > 0)) {
    throw new RangeError(`tokenWeights requires a constant above 0, got ${constant}`);
  }
  const outputs = lengths.length;
  const tokens = Math.max(1, sum(lengths));
  return lengths.map((length) => {
    if (average === 'tokens') return 1 / tokens;
    return 1 / (outputs * (average === 'output' ? Math.max(1, length) : constant));
  });
}

export interface Output {
  readonly logProbs: Vector; // log π of the tokens written  [L]
  readonly oldLogProbs: Vector; // the same under the policy that wrote them  [L]
  /** Under the frozen reference; needed where β > 0  [L]. */
  readonly referenceLogProbs?: Vector;
  readonly advantages: Vector; // [L]
  /** false: padding, which counts nowhere  [L]. */
  readonly mask?: readonly boolean[];
}

export interface ObjectiveOptions extends Trust {
  readonly beta?: number; // β
  readonly average?: Average;
  readonly constant?: number;
  /**
   * 'token': DSM eq. 3. 'output': one ratio of the whole output, R1 eq. 1. 'output mean': the
   * same per token, its geometric mean.
   */
  readonly ratio?: 'token' | 'output' | 'output mean';
}

export interface Objective {
  readonly value: number;
  readonly gradient: readonly Vector[]; // by log π  [G][L], 0 at padding
  readonly clipFraction: number; // of the tokens
  readonly kl: number; // k3, averaged as the objective is
}

/** DSM eq. 3 for one group, or for all outputs of a batch of groups; to be maximised. */
export function objective(outputs: readonly Output[], options: ObjectiveOptions): Objective {
  const { beta = 0, average = 'output', constant, ratio = 'token' } = options;
  checkObjective(outputs, beta);
  const lengths = outputs.map(lengthOf);
  const weights = tokenWeights(lengths, average, constant);
  let value = 0;
  let kl = 0;
  let clipped = 0;
  const gradient = outputs.map((output, i) => {
    const { logProbs, oldLogProbs, advantages } = output;
    const whole = ratio === 'token' ? 0 : wholeRatio(output, ratio);
    const own = new Array<number>(logProbs.length).fill(0);
    let shared = 0; // of a ratio that belongs to all tokens
    for (let t = 0; t < logProbs.length; t++) {
      if (!counts(output, t)) continue;
      const logRatio = ratio === 'token' ? logProbs[t] - oldLogProbs[t] : whole;
      const token = surrogate(logRatio, advantages[t], options);
      value += weights[i] * token.value;
      clipped += token.clipped ? 1 : 0;
      if (ratio === 'token') own[t] = weights[i] * token.gradient;
      else shared += (weights[i] * token.gradient) / (ratio === 'output' ? 1 : lengths[i]);
      if (beta === 0) continue;
      const reference = referenceOf(output, t);
      kl += weights[i] * k3(logProbs[t], reference);
      own[t] -= beta * weights[i] * k3Gradient(logProbs[t], reference);
    }
    return shared === 0 ? own : own.map((g, t) => (counts(output, t) ? g + shared : 0));
  });
  const clipFraction = clipped / Math.max(1, sum(lengths));
  return { value: value - beta * kl, gradient, clipFraction, kl };
}

const counts = ({ mask }: Output, t: number): boolean => mask === undefined || mask[t];

const lengthOf = ({ logProbs, mask }: Output): number =>
  mask === undefined ? logProbs.length : mask.filter((counted) => counted).length;

/** log ρ of the output as a whole: the sum over its tokens, or their mean. */
function wholeRatio(output: Output, kind: 'output' | 'output mean'): number {
  const each = output.logProbs.map((logProb, t) =>
    counts(output, t) ? logProb - output.oldLogProbs[t] : 0,
  );
  return kind === 'output' ? sum(each) : sum(each) / Math.max(1, lengthOf(output));
}

function referenceOf({ referenceLogProbs }: Output, t: number): number {
  const reference = referenceLogProbs?.[t];
  if (reference === undefined || !Number.isFinite(reference)) {
    throw new RangeError(
      `objective requires a finite reference log-probability where beta > 0, got ${reference} at token ${t}`,
    );
  }
  return reference;
}

function checkObjective(outputs: readonly Output[], beta: number): void {
  if (!(beta >= 0)) throw new RangeError(`objective requires beta from 0 on, got ${beta}`);
  if (outputs.length === 0) throw new RangeError('objective requires at least 1 output, got 0');
  for (let i = 0; i < outputs.length; i++) {
    const { logProbs, oldLogProbs, advantages, mask = logProbs } = outputs[i];
    const { length } = logProbs;
    if (oldLogProbs.length === length && advantages.length === length && mask.length === length) {
      continue;
    }
    const got = [oldLogProbs, advantages, mask].map((entries) => entries.length).join(', ');
    throw new RangeError(
      `objective requires ${length} old log-probabilities, advantages and mask entries in output ${i}, got ${got}`,
    );
  }
}
