/**
 * How far a policy is from its reference: the KL divergence, and three estimates of it from a token.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 4 (DSM)
 * DeepSeek-AI, "DeepSeek-V3.2", arXiv:2512.02556, on scaling GRPO (V3.2)
 */
import { sum, type Vector } from '../math/vector.ts';

/** Estimates KL(π‖π_ref) from a token drawn from π: unbiased, but of either sign. @inner checked by objective */
export const k1 = (logProb: number, reference: number): number => logProb - reference;

/** Half the squared log-ratio: never negative, little spread, biased. @inner checked by objective */
export const k2 = (logProb: number, reference: number): number => (logProb - reference) ** 2 / 2;

/** DSM eq. 4, π_ref/π − log(π_ref/π) − 1: never negative and unbiased. @inner checked by objective */
export const k3 = (logProb: number, reference: number): number =>
  Math.expm1(reference - logProb) - (reference - logProb);

/** The derivative of k3 by log π: 1 − π_ref/π. @inner checked by objective */
export const k3Gradient = (logProb: number, reference: number): number =>
  -Math.expm1(reference - logProb);

/**
 * V3.2's estimate from a token drawn from π_old: π/π_old · k3. Its mean over π_old is KL(π‖π_ref),
 * where that of k3 alone is not once π has left π_old.
 *
 * @inner checked by objective
 */
export const unbiasedKl = (logProb: number, oldLogProb: number, reference: number): number =>
  Math.exp(logProb - oldLogProb) * k3(logProb, reference);

/**
 * Its derivative by log π, through both factors: π/π_old · (k3 + k3′) = π/π_old · log(π/π_ref).
 * Summed over π_old that is the gradient of KL(π‖π_ref); the slope of k3 alone grows without bound
 * where π is far below π_ref, this one is held by π/π_old.
 *
 * @inner checked by objective
 */
export const unbiasedKlGradient = (
  logProb: number,
  oldLogProb: number,
  reference: number,
): number => Math.exp(logProb - oldLogProb) * k1(logProb, reference);

/**
 * KL(p‖q) in nats, exactly; infinite where q forbids what p does.
 *
 * @throws RangeError for what is no distribution
 */
export function divergence(p: Vector, q: Vector): number {
  if (p.length !== q.length) {
    throw new RangeError(`divergence requires equal lengths, got ${p.length} and ${q.length}`);
  }
  requireDistribution('p', p);
  requireDistribution('q', q);
  return sum(p.map((x, i) => (x > 0 ? x * Math.log(x / q[i]) : 0)));
}

function requireDistribution(name: string, chances: Vector): void {
  const unfit = chances.findIndex((chance) => !(chance >= 0 && chance <= 1 + 1e-6));
  if (unfit >= 0) {
    throw new RangeError(
      `divergence requires chances in ${name}, got ${chances[unfit]} at ${unfit}`,
    );
  }
  const total = sum(chances);
  if (Math.abs(total - 1) > 1e-6) {
    throw new RangeError(`divergence requires ${name} to sum to 1, got ${total}`);
  }
}
