/**
 * How far a policy is from its reference: the KL divergence, and three estimates of it from a token.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 4 (DSM)
 */
import { sum, type Vector } from '../math/vector.ts';

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
