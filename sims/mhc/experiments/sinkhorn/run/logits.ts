/** What the iterations of this experiment start from. */
import type { Matrix } from '../../../../math/vector.ts';
import type { Values } from '../knobs.ts';

/** The logits; of a matrix itself its logarithms, where negative entries count as zeros. */
export const logitsOf = ({ matrix, entries }: Values): Matrix =>
  entries === 'logits' ? matrix : matrix.map((row) => row.map((x) => Math.log(Math.max(x, 0))));
