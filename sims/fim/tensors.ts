/**
 * The network that learns to fill holes, in tensors: an ordinary causal language model on rearranged
 * documents. Nothing in it knows of holes (CO §3.1.2): only its data do.
 */
import { hidden, nextTokenLoss, scores, type Batch } from '../training/language-model.ts';
import { beginningOf, Trainer, withTensors, type TrainingState } from '../training/trainer.ts';
import { initialWeights, type Weights } from '../training/weights.ts';
import { stream } from '../math/random.ts';
import { softmax } from '../math/vector.ts';
import { requireWhole } from '../math/checks.ts';
import { batchOf, idOf, vocabulary } from './corpus.ts';
import { shape } from './network.ts';
import type { Token } from './tokens.ts';

/** A trainer that begins, or goes on from a state that was kept. */
export const trainerOf = (
  seed: number,
  plan: { readonly steps: number; readonly rate: number },
  from?: TrainingState,
): Trainer<Batch> =>
  new Trainer(from ?? beginningOf(initialWeights(shape, stream(seed, 'weights'))), {
    ...plan,
    loss: (weights, batch) => nextTokenLoss(weights, shape, batch),
  });

/** The scores of every position of a batch, one after another  [B·T·V] */
export const scoresOf = (weights: Weights, batch: Batch): Float32Array =>
  withTensors(
    weights,
    (tensors) => scores(tensors, hidden(tensors, shape, batch)).dataSync() as Float32Array,
  );

/**
 * How likely the network would write exactly these tokens: read once, all chances at the same time.
 *
 * @plain filling.ts#chanceOf
 * @throws RangeError where nothing is asked
 */
export function chanceAtOnce(
  weights: Weights,
  asked: readonly Token[],
  answer: readonly Token[],
): number {
  requireWhole('chanceAtOnce', 'tokens to read', asked.length, 1);
  const scored = scoresOf(weights, batchOf([[...asked, ...answer].map(idOf)]));
  return answer.reduce((chance, token, i) => {
    const from = (asked.length - 1 + i) * vocabulary; // the place before it
    return chance * softmax([...scored.slice(from, from + vocabulary)])[idOf(token)];
  }, 1);
}
