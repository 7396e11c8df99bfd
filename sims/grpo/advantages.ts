/**
 * From rewards to advantages: how much better is an answer than the others to the same question?
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, sections 4.1.2 and 4.1.3 (DSM)
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.2 (DR)
 *
 * G answers to one question are a group; F reward functions; J steps of one answer.
 */
import { requireFinite, requireOneOf, requireWhole } from '../math/checks.ts';
import { mean, sum, type Matrix, type Vector } from '../math/vector.ts';
import { centred, checkRewards, divide, standard, type AdvantageOptions } from './contrast.ts';

export { isDead, type AdvantageOptions, type Spread } from './contrast.ts';

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
  advantages.forEach((advantage) => requireFinite('toTokens', 'advantage', advantage));
  ends.forEach((end) => requireWhole('toTokens', 'ends', end, 0));
  requireWhole('toTokens', 'tokens', tokens, 0);
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
  if (rewards.length === 0) {
    throw new RangeError('combinedAdvantages requires a reward function, got none');
  }
  const ragged = rewards.findIndex((row) => row.length !== rewards[0].length);
  if (ragged >= 0) {
    throw new RangeError(
      `combinedAdvantages requires ${rewards[0].length} rewards of each function, got ${rewards[ragged].length} of function ${ragged}`,
    );
  }
  const { weights = rewards.map(() => 1), order = 'sum then normalise', ...rest } = options;
  if (weights.length !== rewards.length) {
    throw new RangeError(
      `combinedAdvantages requires one weight a reward function, got ${weights.length} for ${rewards.length}`,
    );
  }
  const unfit = weights.findIndex((weight) => !Number.isFinite(weight));
  if (unfit >= 0) {
    throw new RangeError(
      `combinedAdvantages requires finite weights, got ${weights[unfit]} of function ${unfit}`,
    );
  }
  requireOneOf('combinedAdvantages', 'order', order, ['sum then normalise', 'normalise then sum']);
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
  if (rewards.every(Number.isNaN)) throw new RangeError('statistics requires rewards, got none');
  return { mean: mean(rewards.filter((r) => !Number.isNaN(r))), std: standard(rewards, options) };
}
