/** One way to choose, and a model that goes on learning with what it chooses. */
import type { Random } from '../../../../math/random.ts';
import {
  beginningOf,
  Trainer,
  withTensors,
  type TrainingState,
} from '../../../../training/trainer.ts';
import type { Weights } from '../../../../training/weights.ts';
import type { Batch } from '../../../needles.ts';
import type { Lesson, Size } from '../../../network.ts';
import { indexerLoss, languageLoss, lessonOf, scoredBy } from '../../../tensors.ts';
import type { Chooser } from '../frame.ts';
import { sparse } from '../knobs.ts';
import { best, drawnByLot, latest, maskOf, type Choices } from './choosing.ts';

/** Learning rates of the model, over everything and over what is chosen, and of the indexer. */
export const rates = { dense: 6e-3, sparse: 6e-3, indexer: 1e-2 };

/** A model and an indexer. */
export interface Pair {
  readonly main: Weights;
  readonly indexer: Weights;
}

export interface ArmState {
  readonly main: TrainingState;
  readonly indexer: TrainingState;
}

interface Read {
  readonly batch: Batch;
  readonly chosen?: Float32Array;
}

export const mainTrainer = (from: TrainingState, steps: number, rate: number): Trainer<Read> =>
  new Trainer<Read>(from, {
    ...{ steps, rate },
    loss: (weights, { batch, chosen }) => languageLoss(weights, batch, chosen),
  });

export const indexerTrainer = (from: TrainingState, size: Size, steps: number): Trainer<Lesson> =>
  new Trainer<Lesson>(from, {
    ...{ steps, rate: rates.indexer },
    loss: (weights, lesson) => indexerLoss(weights, size, lesson),
  });

/** I of every question of a batch [B·Q, L]. */
export const scored = (main: Weights, indexer: Weights, size: Size, batch: Batch): Float32Array =>
  withTensors({ ...main, ...indexer }, (both) => scoredBy(both, size, batch));

/** What a chooser picks for every question of a batch. */
export function choices(
  chooser: Chooser,
  weights: Pair,
  { k, size, batch, random }: { k: number; size: Size; batch: Batch; random: Random },
): Choices {
  const questions = batch.asked.length;
  if (chooser === 'window') return latest(questions, k);
  if (chooser === 'any') return drawnByLot(questions, k, random);
  return best(scored(weights.main, weights.indexer, size, batch), k);
}

export class Arm {
  readonly #chooser: Chooser;
  readonly #size: Size;
  readonly #main: Trainer<Read>;
  readonly #indexer: Trainer<Lesson>;

  constructor(chooser: Chooser, size: Size, from: ArmState) {
    this.#chooser = chooser;
    this.#size = size;
    this.#main = mainTrainer(from.main, sparse, rates.sparse);
    this.#indexer = indexerTrainer(from.indexer, size, sparse);
  }

  get weights(): Pair {
    return { main: this.#main.weights, indexer: this.#indexer.weights };
  }

  get state(): ArmState {
    return { main: this.#main.state, indexer: this.#indexer.state };
  }

  /** Both learn from what is chosen now: the model by the language loss, the indexer by eq. 4. */
  learn(batch: Batch, k: number, random: Random): void {
    const given = { k, size: this.#size, batch, random };
    const chosen = maskOf(choices(this.#chooser, this.weights, given));
    const learns = this.#chooser === 'indexer' || this.#chooser === 'cold';
    const lesson = learns
      ? withTensors(this.#main.weights, (main) => lessonOf(main, batch, chosen))
      : undefined;
    this.#main.take({ batch, chosen });
    if (lesson) this.#indexer.take(lesson);
  }
}

export const begun = (main: Weights, indexer: Weights): ArmState => ({
  main: beginningOf(main),
  indexer: beginningOf(indexer),
});
