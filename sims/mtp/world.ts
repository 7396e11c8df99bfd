/** The toy world of multi-token prediction: one size of model, and how it is trained. */
import { requireNotNegative, requireWhole } from '../math/checks.ts';
import {
  drawn,
  blockWeights,
  requireShape,
  type Shape,
  type Weights,
} from '../training/weights.ts';
import type { Random } from '../math/random.ts';
import { vocabulary } from './texts.ts';

export const shape: Shape = { vocabulary, width: 32, heads: 2, layers: 2 };

/** Sequences of a batch, and positions of each: 512 tokens a step. */
export const [sequences, context] = [16, 32];
export const steps = 700;
export const rate = 5e-3;

/** λ as V3 has it: 0.3, and near the end a third of it (V3 §4.2); here from seven tenths on. */
export function lambdaAt(step: number, of: number, first = 0.3): number {
  requireWhole('lambdaAt', 'step', step, 0);
  requireWhole('lambdaAt', 'steps', of, 1);
  requireNotNegative('lambdaAt', 'λ', first);
  return step < 0.7 * of ? first : first / 3;
}

/** A module's own weights: its projection from [state ; embedding], and its block. */
export const moduleWeights = (draw: Random): Weights => ({
  'mtp.projection': drawn(2 * shape.width, shape.width, draw),
  ...blockWeights(shape.width, 'mtp', draw),
});

/**
 * What a module costs beside the main model, in multiplications of one token.
 *
 * @throws RangeError for a shape that is none
 */
export function costOfModule(of: Shape): number {
  requireShape(of, 'costOfModule');
  const { width, layers, vocabulary: ids } = of;
  const block = 4 * width ** 2 + 4 * width ** 2; // four of attention, two of twice the width
  const head = width * ids;
  return (2 * width ** 2 + block + head) / (layers * block + head);
}
