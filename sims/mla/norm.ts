/**
 * RMSNorm with a weight for each number, as before the latents' up-projections.
 *
 * DeepSeek-AI, github.com/deepseek-ai/DeepSeek-V3, inference/model.py, class RMSNorm (code)
 */
import { requireEach, requireNotNegative } from '../math/checks.ts';
import { rmsNormInto } from '../math/rms-norm.ts';
import { norm, zeros, type Vector } from '../math/vector.ts';

/**
 * x / √(mean x² + ε) · weight.
 *
 * @throws RangeError where they differ in length, or a number or what comes out is not finite
 */
export function rmsNorm(x: Vector, weight: Vector, epsilon = 1e-6): number[] {
  requireEach('rmsNorm', 'weights', weight, x.length);
  requireEach('rmsNorm', 'numbers', x, x.length);
  requireNotNegative('rmsNorm', 'an epsilon', epsilon);
  const squares = norm(x) ** 2;
  const scale =
    squares < Infinity
      ? 1 / Math.sqrt(squares / x.length + epsilon)
      : rmsNormInto(x, zeros(x.length), epsilon);
  const normed = x.map((entry, i) => entry * scale * weight[i]);
  requireEach('rmsNorm', 'normed numbers', normed, x.length);
  return normed;
}
