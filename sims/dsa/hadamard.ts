/**
 * The Hadamard rotation of indexer queries and keys: an outlier is spread over all entries before
 * they are rounded, and no product of two vectors changes.
 *
 * DeepSeek-V3.2-Exp, inference/model.py, `rotate_activation` (V3.2 code)
 */
import { requireEach } from '../math/checks.ts';
import type { Vector } from '../math/vector.ts';

/**
 * H · v / √d in Sylvester's order: H_1 = (1), H_2n = (H_n H_n; H_n −H_n).
 *
 * @param vector  [d], d a power of two
 * @throws RangeError when d is no power of two, or an entry is not finite
 */
export function hadamard(vector: Vector): number[] {
  const { length } = vector;
  if (length < 1 || !Number.isInteger(Math.log2(length))) {
    throw new RangeError(`hadamard requires a power of two of entries, got ${length}`);
  }
  requireEach('hadamard', 'entries', vector, length);
  const turned = [...vector];
  for (let half = 1; half < length; half *= 2) {
    for (let block = 0; block < length; block += 2 * half) {
      for (let i = block; i < block + half; i++) {
        const [a, b] = [turned[i], turned[i + half]];
        turned[i] = a + b;
        turned[i + half] = a - b;
      }
    }
  }
  return turned.map((entry) => entry / Math.sqrt(length));
}
