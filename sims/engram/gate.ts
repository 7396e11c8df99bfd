/**
 * The context-aware gate: how much of what was looked up fits here.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, section 2.3 (EG);
 * the class Engram of the official demo and engram_gate_ref of deepseek-ai/TileKernels (kernels).
 *
 * d is the width of the hidden state.
 */
import { dot, norm, sigmoid, type Vector } from '../math/vector.ts';

export interface GateOptions {
  /** sign(s)·√|s| before the sigmoid: in the published code, not in the paper's equation. */
  readonly squareRoot?: boolean;
  /** RMSNorm's ε; that of 32-bit floats unless told, as in the demo. */
  readonly epsilon?: number;
}

const float32Epsilon = 2 ** -23;
const floor = 1e-6; // below it the square root is cut off: its slope at 0 has no bound (kernels)

/** x / √(mean x² + ε); an all-zero vector stays zero. */
export function rmsNorm(x: Vector, epsilon = float32Epsilon): number[] {
  const scale = 1 / Math.sqrt(norm(x) ** 2 / x.length + epsilon);
  return x.map((entry) => entry * scale);
}

/** The signed square root of the published code; exactly 0 at 0, and a jump just beside it. */
export const signedRoot = (score: number): number =>
  Math.sign(score) * Math.sqrt(Math.max(Math.abs(score), floor));

/** s = RMSNorm(h) · RMSNorm(k) / √d, never larger than √d (EG eq. 4). */
export function gateScore(hidden: Vector, key: Vector, epsilon = float32Epsilon): number {
  if (hidden.length === 0 || hidden.length !== key.length) {
    throw new RangeError(
      `gateScore requires a key as wide as the hidden state, got ${key.length} for ${hidden.length}`,
    );
  }
  const bad = [...hidden, ...key].find((entry) => !Number.isFinite(entry));
  if (bad !== undefined) throw new RangeError(`gateScore requires finite numbers, got ${bad}`);
  return dot(rmsNorm(hidden, epsilon), rmsNorm(key, epsilon)) / Math.sqrt(hidden.length);
}

/**
 * α, the share of the memory that is let in (EG eq. 4).
 *
 * @param hidden h_t, what the context made of this place  [d]
 * @param key W_K e_t, what the memory holds for it  [d]
 */
export function contextGate(
  hidden: Vector,
  key: Vector,
  { squareRoot = false, epsilon = float32Epsilon }: GateOptions = {},
): number {
  const score = gateScore(hidden, key, epsilon);
  return sigmoid(squareRoot ? signedRoot(score) : score);
}
