/**
 * What rewards of one question differ by, and what the differences are measured in.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, section 4.1.2 (DSM)
 */
import { requireOneOf } from '../math/checks.ts';
import { deviation, mean, type Vector } from '../math/vector.ts';

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
 * Whether all rewards that there are equal each other, but for what rounding makes of equal ones: a
 * group without contrast teaches nothing.
 *
 * @inner checked by dynamicSampling
 */
export function isDead(rewards: Vector): boolean {
  const [first = 0, ...others] = rewards.filter((r) => !Number.isNaN(r));
  return others.every(
    (r) => Math.abs(r - first) <= rounding * Math.max(Math.abs(r), Math.abs(first)),
  );
}

/** Relative: 0.1 + 0.2 and 0.3 are one last digit apart. */
const rounding = 4 * Number.EPSILON;

/** 1; where squares would leave the doubles, the largest reward, to be taken out before. */
function unitOf(scored: Vector): number {
  const largest = scored.reduce((most, r) => Math.max(most, Math.abs(r)), 0);
  return largest > 1e150 || (largest > 0 && largest < 1e-150) ? largest : 1;
}

/**
 * Differences from the mean. Rounding must not make a difference where there is none.
 *
 * @inner checked by groupAdvantages
 */
export function centred(rewards: Vector): number[] {
  if (isDead(rewards)) return rewards.map(() => 0);
  const scored = rewards.filter((r) => !Number.isNaN(r));
  const unit = unitOf(scored);
  const centre = unit * mean(scored.map((r) => r / unit));
  return rewards.map((r) => (Number.isNaN(r) ? 0 : r - centre));
}

/**
 * The divisor: std + ε, not less than the floor. Centred first, then squared.
 *
 * @inner checked by groupAdvantages
 */
export function standard(rewards: Vector, options: AdvantageOptions): number {
  const { std = 'population', epsilon = 0, floor = 0 } = options;
  if (std === 'none') return 1;
  const scored = rewards.filter((r) => !Number.isNaN(r));
  const unit = unitOf(scored);
  const inUnits = scored.map((r) => r / unit);
  const measured = isDead(scored) ? 0 : unit * deviation(inUnits, std === 'sample' ? 1 : 0);
  return Math.max(measured, floor) + epsilon;
}

/** 0 / 0 is 0 here: no difference, no advantage. @inner checked by groupAdvantages */
export const divide = (differences: Vector, scale: number): number[] =>
  differences.map((d) => (d === 0 ? 0 : d / scale));

/** @throws RangeError with the name of who asks */
export function checkRewards(
  who: string,
  rewards: Vector,
  { std = 'none', epsilon = 0, floor = 0, missing = 'refuse' }: AdvantageOptions,
): void {
  requireOneOf(who, 'std', std, ['population', 'sample', 'none']);
  requireOneOf(who, 'missing', missing, ['refuse', 'skip']);
  if (!(epsilon >= 0 && epsilon < Infinity)) {
    throw new RangeError(`${who} requires an epsilon from 0 on, got ${epsilon}`);
  }
  if (!(floor >= 0 && floor < Infinity)) {
    throw new RangeError(`${who} requires a floor from 0 on, got ${floor}`);
  }
  rewards.forEach((r, i) => {
    if (Number.isNaN(r) && missing === 'skip') return;
    if (!Number.isFinite(r))
      throw new RangeError(`${who} requires finite rewards, got ${r} at ${i}`);
  });
}
