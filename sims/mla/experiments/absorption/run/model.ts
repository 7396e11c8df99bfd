/** The model of this experiment, and what it reads. */
import { normal, stream } from '../../../../math/random.ts';
import { matrix, type Vector } from '../../../../math/vector.ts';
import { randomLatentWeights, type LatentShape, type LatentWeights } from '../../../weights.ts';
import type { Values } from '../knobs.ts';

const hiddenSize = 24;
const queryLatent = 12;

export interface Model {
  readonly shape: LatentShape;
  readonly weights: LatentWeights;
  readonly hidden: readonly Vector[]; // of every token  [T][d]
}

export function model({ tokens, heads, latent, content, pairs, seed }: Values): Model {
  const shape = { heads, latent, content, value: content, rotary: 2 * pairs };
  const weights = randomLatentWeights(shape, hiddenSize, queryLatent, stream(seed, 'weights'));
  const ofTokens = stream(seed, 'tokens');
  return { shape, weights, hidden: matrix(tokens, hiddenSize, () => normal(ofTokens)) };
}
