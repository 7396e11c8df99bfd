/**
 * From rewards to advantages: how much better is an answer than the others to the same question?
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, sections 4.1.2 and 4.1.3 (DSM)
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.2 (DR)
 *
 * G answers to one question are a group; F reward functions; J steps of one answer.
 */
import { deviation, mean, sum, type Matrix, type Vector } from '../math/vector.ts';

/** What a difference is divided by. The papers do not say which; both differ by √(G / (G − 1)). */
export type Spread = 'population' | 'sample' | 'none';

export interface AdvantageOptions {
  readonly std?: Spread;
  /** Added to the standard deviation: trainers use 1e-4 or 1e-6. */
  readonly epsilon?: number;
  /** The standard deviation counts as at least this: nearly equal rewards are not blown up. */
  readonly floor?: number;
  /** A NaN reward: refused, or left out of mean and std with advantage 0. */
  readonly missing?: 'refuse' | 'skip';
}

/**
 * DSM §4.1.2: (r − mean) / std, over the answers to one question. Without the division it is
 * Dr. GRPO's (DR §3.2). Equal rewards give exactly 0.
 *
 * @param rewards r, one an answer  [G]
 */
export function groupAdvantages(rewards: Vector, options: AdvantageOptions = {}): number[] {
  checkRewards('groupAdvantages', rewards, options);
  if (rewards.length < 2) {
    throw new RangeError(`groupAdvantages requires at least 2 rewards, got ${rewards.length}`);
  }
  return divide(centred(rewards), standard(rewards, options));
}

/**
 * The variant that centres within each group and divides by the std of the whole batch: an easy
 * and a hard question then share a scale.
 *
 * @param groups rewards, question by question  [questions][G]
 */
export function batchAdvantages(groups: Matrix, options: AdvantageOptions = {}): number[][] {
  for (const rewards of groups) {
    checkRewards('batchAdvantages', rewards, options);
    if (rewards.length < 2) {
      throw new RangeError(`batchAdvantages requires groups of 2 or more, got ${rewards.length}`);
    }
  }
  const scale = standard(groups.flat(), options);
  return groups.map((rewards) => divide(centred(rewards), scale));
}

/** The reward less the mean of the *other* answers: G / (G − 1) times Dr. GRPO's (DR app. A). */
export function leaveOneOut(rewards: Vector): number[] {
  checkRewards('leaveOneOut', rewards, {});
  if (rewards.length < 2) {
    throw new RangeError(`leaveOneOut requires at least 2 rewards, got ${rewards.length}`);
  }
  const total = sum(rewards);
  return rewards.map((r) => r - (total - r) / (rewards.length - 1));
}

/**
 * DSM §4.1.3: the rewards of all steps of all answers are normalised together, and a step's
 * advantage is the sum of what comes from there on.
 *
 * @param steps one reward a step  [G][J], J may differ from answer to answer
 */
export function processAdvantages(steps: Matrix, options: AdvantageOptions = {}): number[][] {
  const all = steps.flat();
  checkRewards('processAdvantages', all, options);
  if (all.length < 2) {
    throw new RangeError(`processAdvantages requires at least 2 steps, got ${all.length}`);
  }
  const normalised = divide(centred(all), standard(all, options));
  let first = 0;
  return steps.map(({ length }) => {
    const own = normalised.slice(first, (first += length));
    for (let j = length - 2; j >= 0; j--) own[j] += own[j + 1];
    return own;
  });
}

/**
 * From steps to tokens: a token counts the steps that end at it or later.
 *
 * @param ends index of the last token of each step, rising  [J]
 */
export function toTokens(advantages: Vector, ends: readonly number[], tokens: number): number[] {
  if (advantages.length !== ends.length) {
    throw new RangeError(
      `toTokens requires one end a step, got ${ends.length} for ${advantages.length}`,
    );
  }
  let step = 0;
  return Array.from({ length: tokens }, (_, token) => {
    while (step < ends.length && ends[step] < token) step++;
    return step < ends.length ? advantages[step] : 0;
  });
}

export interface CombinationOptions extends AdvantageOptions {
  /** One a reward function; 1 each unless told. */
  readonly weights?: Vector;
  /** The two are not the same: a reward with a wide scale drowns the others only in the first. */
  readonly order?: 'sum then normalise' | 'normalise then sum';
}

/**
 * Advantages from several reward functions. NaN: this function does not score this answer; an
 * answer that nobody scores has advantage 0.
 *
 * @param rewards function by function  [F][G]
 */
export function combinedAdvantages(rewards: Matrix, options: CombinationOptions = {}): number[] {
  const { weights = rewards.map(() => 1), order = 'sum then normalise', ...rest } = options;
  if (weights.length !== rewards.length) {
    throw new RangeError(
      `combinedAdvantages requires one weight a reward function, got ${weights.length} for ${rewards.length}`,
    );
  }
  const skipping: AdvantageOptions = { ...rest, missing: 'skip' };
  const added = (parts: Matrix): number[] =>
    parts[0].map((_, i) => {
      const scored = parts.flatMap((part, f) =>
        Number.isNaN(part[i]) ? [] : [weights[f] * part[i]],
      );
      return scored.length === 0 ? NaN : sum(scored);
    });
  return order === 'sum then normalise'
    ? groupAdvantages(added(rewards), skipping)
    : added(rewards.map((part) => groupAdvantages(part, skipping)));
}

/** Mean and divisor of a group: what the advantages are made with. */
export function statistics(
  rewards: Vector,
  options: AdvantageOptions = {},
): { mean: number; std: number } {
  checkRewards('statistics', rewards, options);
  return { mean: mean(rewards.filter((r) => !Number.isNaN(r))), std: standard(rewards, options) };
}

/** Whether all rewards that there are equal each other: a group without contrast teaches nothing. */
export const isDead = (rewards: Vector): boolean => {
  const scored = rewards.filter((r) => !Number.isNaN(r));
  return scored.every((r) => r === scored[0]);
};

/** Differences from the mean. Rounding must not make a difference where there is none. */
function centred(rewards: Vector): number[] {
  if (isDead(rewards)) return rewards.map(() => 0);
  const centre = mean(rewards.filter((r) => !Number.isNaN(r)));
  return rewards.map((r) => (Number.isNaN(r) ? 0 : r - centre));
}

/** The divisor: std + ε, not less than the floor. Centred first, then squared. */
function standard(rewards: Vector, options: AdvantageOptions): number {
  const { std = 'population', epsilon = 0, floor = 0 } = options;
  if (std === 'none') return 1;
  const scored = rewards.filter((r) => !Number.isNaN(r));
  const measured = isDead(scored) ? 0 : deviation(scored, std === 'sample' ? 1 : 0);
  return Math.max(measured, floor) + epsilon;
}

/** 0 / 0 is 0 here: no difference, no advantage. */
const divide = (differences: Vector, scale: number): number[] =>
  differences.map((d) => (d === 0 ? 0 : d / scale));

function checkRewards(
  who: string,
  rewards: Vector,
  { epsilon = 0, floor = 0, missing }: AdvantageOptions,
): void {
  if (!(epsilon >= 0)) throw new RangeError(`${who} requires an epsilon from 0 on, got ${epsilon}`);
  if (!(floor >= 0)) throw new RangeError(`${who} requires a floor from 0 on, got ${floor}`);
  rewards.forEach((r, i) => {
    if (Number.isNaN(r) && missing === 'skip') return;
    if (!Number.isFinite(r))
      throw new RangeError(`${who} requires finite rewards, got ${r} at ${i}`);
  });
}
