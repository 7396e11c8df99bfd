/**
 * The smallest policy there is: one softmax over eight answers of one token each. It is enough to
 * see the clip act, and its KL divergence is known exactly.
 *
 * G answers a rollout; μ updates on it.
 */
import { sample, normal, stream, type Random } from '../math/random.ts';
import { dot, mean, softmax, vector, type Vector } from '../math/vector.ts';
import { groupAdvantages } from './advantages.ts';
import { divergence, k1, k2, k3, objective, type Trust } from './objective.ts';

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

export interface ClimbOptions extends Trust {
  readonly updates: number; // μ
  readonly rate: number;
  readonly beta: number;
  readonly group: number; // G
}

export interface Climb {
  readonly reward: number; // expected, before the updates
  readonly clipFraction: number; // mean over the updates
  readonly loss: number; // mean over the updates
  /** π / π_old of each answer after the last update  [8]. */
  readonly ratios: Vector;
  /** Advantage of each answer; 0 where it was not drawn  [8]. */
  readonly advantages: Vector;
}

/** One rollout and μ updates on it, in place. */
export function climb(one: Bandit, options: ClimbOptions): Climb {
  const { group, updates, rate } = options;
  const old = softmax(one.logits);
  const answers = vector(group, () => sample(old, one.random));
  const advantages = groupAdvantages(
    answers.map((answer) => REWARDS[answer]),
    { epsilon: EPSILON },
  );
  const passes = vector(updates, () => 0).map(() => {
    const p = softmax(one.logits);
    const outputs = answers.map((answer, i) => ({
      logProbs: [Math.log(p[answer])],
      oldLogProbs: [Math.log(old[answer])],
      referenceLogProbs: [one.reference[answer]],
      advantages: [advantages[i]],
    }));
    const result = objective(outputs, options);
    answers.forEach((answer, i) => {
      const push = rate * result.gradient[i][0];
      for (let a = 0; a < p.length; a++) one.logits[a] += push * ((a === answer ? 1 : 0) - p[a]);
    });
    const most = Math.max(...one.logits);
    one.logits = one.logits.map((z) => Math.max(z, most - FARTHEST) - most);
    return result;
  });
  const now = softmax(one.logits);
  return {
    reward: dot(REWARDS, old),
    clipFraction: mean(passes.map(({ clipFraction }) => clipFraction)),
    loss: -mean(passes.map(({ value }) => value)),
    ratios: now.map((p, a) => p / old[a]),
    advantages: REWARDS.map((_, a) => advantages[answers.indexOf(a)] ?? 0),
  };
}

export interface Estimates {
  readonly exactKl: number;
  readonly meanK1: number;
  readonly meanK2: number;
  readonly meanK3: number;
  readonly spreadK1: number; // std of one sample
  readonly spreadK2: number;
  readonly spreadK3: number;
  readonly samples: Vector; // [50], how many so far
  readonly runningK1: Vector; // [50]
  readonly runningK2: Vector;
  readonly runningK3: Vector;
  readonly runningExact: Vector;
}

/** KL(π‖π_ref), exactly and by the running means of the three estimators on the same samples. */
export function compareEstimators({ logits, reference }: Bandit, random: Random): Estimates {
  const p = softmax(logits);
  const estimators = [k1, k2, k3].map((k) => p.map((x, a) => k(Math.log(x), reference[a])));
  const drawn = vector(SAMPLES, () => sample(p, random));
  const running = estimators.map((estimates) => {
    let total = 0;
    const means = drawn.map((answer, i) => (total += estimates[answer]) / (i + 1));
    return means.filter((_, i) => i % EVERY === EVERY - 1);
  });
  const spread = (estimates: Vector): number => {
    const centre = dot(p, estimates);
    return Math.sqrt(
      dot(
        p,
        estimates.map((k) => (k - centre) ** 2),
      ),
    );
  };
  const exactKl = divergence(p, reference.map(Math.exp));
  return {
    exactKl,
    meanK1: running[0][running[0].length - 1],
    meanK2: running[1][running[1].length - 1],
    meanK3: running[2][running[2].length - 1],
    spreadK1: spread(estimators[0]),
    spreadK2: spread(estimators[1]),
    spreadK3: spread(estimators[2]),
    samples: vector(SAMPLES / EVERY, (i) => (i + 1) * EVERY),
    runningK1: running[0],
    runningK2: running[1],
    runningK3: running[2],
    runningExact: running[0].map(() => exactKl),
  };
}
