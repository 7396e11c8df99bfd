/**
 * The network that learns to fill holes, in tensors: an ordinary causal language model on rearranged
 * documents. Nothing in it knows of holes (CO §3.1.2): only its data do.
 */
import { prepareTensors } from '../training/backend.ts';
import { hidden, nextTokenLoss, scores, type Batch } from '../training/language-model.ts';
import { beginningOf, Trainer, withTensors, type TrainingState } from '../training/trainer.ts';
import { initialWeights, type Weights } from '../training/weights.ts';
import { stream } from '../math/random.ts';
import { shape } from './network.ts';

export { prepareTensors };

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
