/**
 * The smallest policy there is: one softmax over eight answers of one token each. It is enough to
 * see the clip act, and its KL divergence is known exactly.
 *
 * G answers a rollout; μ updates on it.
 */
import { requireFinite } from '../math/checks.ts';
import { sample, normal, stream, type Random } from '../math/random.ts';
import { dot, mean, softmax, vector, type Vector } from '../math/vector.ts';
import { requireRollout } from './checks.ts';
import { groupAdvantages } from './advantages.ts';
import { divergence, k1, k2, k3 } from './divergence.ts';
import { objective, type ObjectiveOptions } from './objective.ts';
import type { Trust } from './surrogate.ts';

/** One right answer, two of the right form, five of neither. */
const REWARDS = [1, 0.1, 0.1, 0, 0, 0, 0, 0];
const EPSILON = 1e-4; // what trainers add to the std
const SAMPLES = 200; // for one comparison of the estimators
/** No answer falls further behind the likeliest: a logarithm and its square stay finite. */
const FARTHEST = 30;
const EVERY = 4; // of them is a point of the curve

export interface Bandit {
  logits: number[]; // [8]
  readonly reference: Vector; // [8], log π_ref: the start
  readonly random: Random;
}

export function bandit(seed: number): Bandit {
  const random = stream(seed, 'start');
  const logits = vector(REWARDS.length, (i) => normal(random) - (i === 0 ? 1 : 0));
  return { logits, reference: softmax(logits).map(Math.log), random: stream(seed, 'answers') };
}

export interface ClimbOptions extends Pick<ObjectiveOptions, 'unbiased' | 'maskAbove'>, Trust {
  readonly updates: number; // μ
  readonly rate: number;
  readonly beta: number;
  readonly group: number; // G
}

export interface Climb {
  readonly reward: number; // expected, before the updates
  readonly clipFraction: number; // mean over the updates
  readonly maskFraction: number; // mean over the updates
  readonly loss: number; // mean over the updates
  /** π / π_old of each answer after the last update  [8]. */
  readonly ratios: Vector;
  /** The same before each update, and after the last  [8][μ + 1]. */
  readonly paths: readonly Vector[];
  /** How often each answer was drawn  [8]. */
  readonly counts: Vector;
  /** Advantage of each answer; 0 where it was not drawn  [8]. */
  readonly advantages: Vector;
}

/** One rollout and μ updates on it, in place. @throws RangeError for sizes that are none, or as `objective` */
export function climb(one: Bandit, options: ClimbOptions): Climb {
  const { group, updates, rate } = options;
  requireRollout('climb', group, updates);
  requireFinite('climb', 'rate', rate);
  const old = softmax(one.logits);
  const answers = vector(group, () => sample(old, one.random));
  const advantages = groupAdvantages(
    answers.map((answer) => REWARDS[answer]),
    { epsilon: EPSILON },
  );
  const seen: Vector[] = []; // the policy before each update  [μ][8]
  const passes = vector(updates, () => 0).map(() => {
    const p = softmax(one.logits);
    seen.push(p);
    const outputs = answers.map((answer, i) => ({
      logProbs: [Math.log(p[answer])],
      oldLogProbs: [Math.log(old[answer])],
      referenceLogProbs: [one.reference[answer]],
      advantages: [advantages[i]],
    }));
    const result = objective(outputs, { ...options, ratio: 'token' }); // a knob is called ratio too
    answers.forEach((answer, i) => {
      const push = rate * result.gradient[i][0];
      for (let a = 0; a < p.length; a++) one.logits[a] += push * ((a === answer ? 1 : 0) - p[a]);
    });
    const most = Math.max(...one.logits);
    requireFinite('climb', 'logits', most);
    one.logits = one.logits.map((z) => Math.max(z, most - FARTHEST) - most);
    return result;
  });
  const now = softmax(one.logits);
  return {
    reward: dot(REWARDS, old),
    clipFraction: mean(passes.map(({ clipFraction }) => clipFraction)),
    maskFraction: mean(passes.map(({ maskFraction }) => maskFraction)),
    loss: -mean(passes.map(({ value }) => value)),
    ratios: now.map((p, a) => p / old[a]),
    paths: old.map((was, a) => [...seen, now].map((p) => p[a] / was)),
    counts: old.map((_, a) => answers.filter((answer) => answer === a).length),
    advantages: REWARDS.map((_, a) => advantages[answers.indexOf(a)] ?? 0),
  };
}

/** One thing of each of the three estimators of the KL divergence. */
export type ByEstimator<T> = Readonly<Record<'k1' | 'k2' | 'k3', T>>;

const estimators = { k1, k2, k3 };

const each = <T, U>(of: ByEstimator<T>, make: (one: T) => U): ByEstimator<U> => ({
  k1: make(of.k1),
  k2: make(of.k2),
  k3: make(of.k3),
});

export interface Estimates {
  readonly exactKl: number;
  readonly estimate: ByEstimator<number>; // mean of all samples
  readonly spread: ByEstimator<number>; // std of one sample
  readonly samples: Vector; // [50], how many so far
  readonly running: ByEstimator<Vector>; // [50]
  readonly runningExact: Vector; // [50]
}

/** KL(π‖π_ref), exactly and by the running means of the three estimators on the same samples. */
export function compareEstimators({ logits, reference }: Bandit, random: Random): Estimates {
  const p = softmax(logits);
  const ofAnswers = each(estimators, (k) => p.map((x, a) => k(Math.log(x), reference[a])));
  const drawn = vector(SAMPLES, () => sample(p, random));
  const running = each(ofAnswers, (estimates) => {
    let total = 0;
    const means = drawn.map((answer, i) => (total += estimates[answer]) / (i + 1));
    return means.filter((_, i) => i % EVERY === EVERY - 1);
  });
  const exactKl = divergence(p, reference.map(Math.exp));
  return {
    exactKl,
    estimate: each(running, (means) => means[means.length - 1]),
    spread: each(ofAnswers, (estimates) => spread(p, estimates)),
    samples: vector(SAMPLES / EVERY, (i) => (i + 1) * EVERY),
    running,
    runningExact: running.k1.map(() => exactKl),
  };
}

/** Standard deviation of one value drawn with chances p. */
function spread(p: Vector, values: Vector): number {
  const centre = dot(p, values);
  return Math.sqrt(
    dot(
      p,
      values.map((value) => (value - centre) ** 2),
    ),
  );
}
