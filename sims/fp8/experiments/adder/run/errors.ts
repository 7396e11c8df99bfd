/** How far sums are from what they should be, in per cent of their rms. */
import { mean, norm, type Vector } from '../../../../math/vector.ts';

/** Root mean square of the differences. */
export const errorOf = (got: Vector, exact: Vector): number =>
  (100 * norm(got.map((value, i) => value - exact[i]))) / norm(exact);

/** Their mean, with its sign: negative where what is kept is too small. */
export const biasOf = (got: Vector, exact: Vector): number =>
  (100 * mean(got.map((value, i) => value - exact[i])) * Math.sqrt(exact.length)) / norm(exact);
