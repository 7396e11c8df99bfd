/**
 * What one token adds to the objective: the clip of GRPO, and the clipped weight of CISPO.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 (DSM)
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 8: two bounds in place of one
 * MiniMax, "MiniMax-M1", arXiv:2506.13585, eq. 4 and 5 (CISPO)
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
  checkTrust('surrogate', trust);
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

/**
 * One token of CISPO eq. 4: sg(clip(ρ, 1 − ε_low, 1 + ε_high)) A log π. The bounded ratio is a
 * weight that nothing is derived through, so that no token with an advantage ever loses its
 * gradient. The authors set no lower bound (low = 1); trainers give 1 + ε_high as one number, 5.
 *
 * @param logRatio log π − log π_old
 * @param advantage A
 * @param logProb log π
 */
export function cispo(
  logRatio: number,
  advantage: number,
  logProb: number,
  trust: Pick<Trust, 'low' | 'high'>,
): Pick<Surrogate, 'ratio' | 'value' | 'gradient' | 'clipped'> {
  checkTrust('cispo', trust);
  if (![logRatio, advantage, logProb].every(Number.isFinite)) {
    throw new RangeError(
      `cispo requires a finite log-ratio, advantage and log-probability, got ${logRatio}, ${advantage} and ${logProb}`,
    );
  }
  const ratio = Math.exp(Math.max(-FARTHEST, Math.min(FARTHEST, logRatio)));
  const weight = Math.max(1 - trust.low, Math.min(1 + trust.high, ratio));
  const gradient = weight * advantage;
  return { ratio, value: gradient * logProb, gradient, clipped: weight !== ratio };
}

function checkTrust(who: string, { low, high, cap = Infinity }: Trust): void {
  if (!(low >= 0 && low <= 1)) throw new RangeError(`${who} requires low from 0 to 1, got ${low}`);
  if (!(high >= 0)) throw new RangeError(`${who} requires high from 0 on, got ${high}`);
  if (!(cap >= 1 + high)) {
    throw new RangeError(`${who} requires a cap of at least 1 + high, got ${cap}`);
  }
}
