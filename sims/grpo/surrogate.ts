/**
 * The clipped objective of one token.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 (DSM)
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 8: two bounds in place of one
 */

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

function checkTrust({ low, high, cap = Infinity }: Trust): void {
  if (!(low >= 0 && low <= 1))
    throw new RangeError(`surrogate requires low from 0 to 1, got ${low}`);
  if (!(high >= 0)) throw new RangeError(`surrogate requires high from 0 on, got ${high}`);
  if (!(cap >= 1 + high)) {
    throw new RangeError(`surrogate requires a cap of at least 1 + high, got ${cap}`);
  }
}
