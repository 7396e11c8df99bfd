/** The logits of one layer of this experiment. */
import { normal, type Random } from '../../../../math/random.ts';
import { matrix } from '../../../../math/vector.ts';
import type { Values } from '../knobs.ts';

/** The diagonal is raised by `stay`, and all are noisy  [n, n] */
export const drawLogits = (
  { start, stay, noise }: Pick<Values, 'start' | 'stay' | 'noise'>,
  random: Random,
): number[][] =>
  matrix(start.length, start.length, (i, j) => (i === j ? stay : 0) + noise * normal(random));
