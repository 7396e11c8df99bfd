/**
 * What GRPO climbs: the clipped objective with its KL term, its averaging, and its gradient.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 and 4 (DSM)
 * DeepSeek-AI, "DeepSeek-R1", arXiv:2501.12948, first version, eq. 1 (R1)
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 8 (DAPO)
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.2 (DR)
 *
 * G outputs; output i has L tokens. All gradients are with respect to the log-probabilities.
 */
import { sum, type Vector } from '../math/vector.ts';

/** How far the ratio ρ may move before the objective stops rewarding it. */
export interface Trust {
  readonly low: number; // ε_low
  readonly high: number; // ε_high, equal to ε_low in GRPO
  /** Upper bound of ρ in the unclipped branch: bounds what a bad token with a huge ρ can do. */
  readonly cap?: number;
}

export interface Surrogate {
  readonly ratio: number; // ρ
  readonly value: number;
  readonly slope: number; // by ρ
  readonly gradient: number; // by log π, which is slope · ρ
  /** Whether the clip (or the cap) holds the value: then slope and gradient are 0. */
  readonly clipped: boolean;
}

/** Beyond e^±20 the ratio is held: exp would overflow and nothing is learnt there. */
const FARTHEST = 20;

/**
 * One token of DSM eq. 3: min(ρ A, clip(ρ, 1 − ε_low, 1 + ε_high) A). The minimum is of signed
 * products, so that a good token is held only above and a bad one only below.
 *
 * @param logRatio log π − log π_old
 * @param advantage A
 */
export function surrogate(logRatio: number, advantage: number, trust: Trust): Surrogate {
  checkTrust(trust);
  if (!Number.isFinite(advantage) || Number.isNaN(logRatio)) {
    throw new RangeError(
      `surrogate requires a finite advantage and a log-ratio, got ${advantage} and ${logRatio}`,
    );
  }
  const { low, high, cap = Infinity } = trust;
  const held = Math.max(-FARTHEST, Math.min(FARTHEST, logRatio));
  const ratio = Math.exp(held);
  const free = Math.min(ratio, cap) * advantage;
  const bounded = Math.max(1 - low, Math.min(1 + high, ratio)) * advantage;
  const clipped = bounded < free || (ratio > cap && advantage !== 0);
  const slope = clipped || held !== logRatio ? 0 : advantage;
  return { ratio, value: Math.min(free, bounded), slope, gradient: slope * ratio, clipped };
}

/** Estimates KL(π‖π_ref) from a token drawn from π: unbiased, but of either sign. */
export const k1 = (logProb: number, reference: number): number => logProb - reference;

/** Half the squared log-ratio: never negative, little spread, biased. */
export const k2 = (logProb: number, reference: number): number => (logProb - reference) ** 2 / 2;

/** DSM eq. 4, π_ref/π − log(π_ref/π) − 1: never negative and unbiased. */
export const k3 = (logProb: number, reference: number): number =>
  Math.expm1(reference - logProb) - (reference - logProb);

/** The derivative of k3 by log π: 1 − π_ref/π. */
export const k3Gradient = (logProb: number, reference: number): number =>
  -Math.expm1(reference - logProb);

/** KL(p‖q) in nats, exactly; infinite where q forbids what p does. */
export function divergence(p: Vector, q: Vector): number {
  if (p.length !== q.length) {
    throw new RangeError(`divergence requires equal lengths, got ${p.length} and ${q.length}`);
  }
  return sum(p.map((x, i) => (x > 0 ? x * Math.log(x / q[i]) : 0)));
}

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

function checkTrust({ low, high, cap = Infinity }: Trust): void {
  if (!(low >= 0 && low <= 1))
    throw new RangeError(`surrogate requires low from 0 to 1, got ${low}`);
  if (!(high >= 0)) throw new RangeError(`surrogate requires high from 0 on, got ${high}`);
  if (!(cap >= 1 + high)) {
    throw new RangeError(`surrogate requires a cap of at least 1 + high, got ${cap}`);
  }
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
