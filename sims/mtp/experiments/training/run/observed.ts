/** What main model and module say of text that neither was trained on. */
import { argmax, mean, sum, type Vector } from '../../../../math/vector.ts';
import type { Batch } from '../../../../training/language-model.ts';
import { withTensors } from '../../../../training/trainer.ts';
import type { Weights } from '../../../../training/weights.ts';
import { predictions } from '../../../tensors.ts';
import { vocabulary } from '../../../texts.ts';
import { shape } from '../../../world.ts';
import type { Place } from '../frame.ts';

/** Distributions of a batch, a row a position. */
export interface Said {
  readonly main: Float32Array;
  readonly module: Float32Array;
}

export interface Observed {
  readonly loss: number;
  readonly moduleLoss: number;
  readonly acceptance: number; // %
  readonly greedy: number; // %
  /** Of each sequence. */
  readonly losses: readonly number[];
  /** Of the first batch. */
  readonly first: Said;
}

const rowOf = (all: Float32Array, i: number): Float32Array =>
  all.subarray(i * vocabulary, (i + 1) * vocabulary);

/** Σ min(p, q), of float32 that nearly add up to 1. */
function overlapOf(p: Float32Array, q: Float32Array): number {
  let total = 0;
  for (let x = 0; x < p.length; x++) total += Math.min(p[x], q[x]);
  return total;
}

export function observed(weights: Weights, batches: readonly Batch[]): Observed {
  let [loss, moduleLoss, overlap, equal, places, both] = [0, 0, 0, 0, 0, 0];
  const losses: number[] = [];
  let first: Said | undefined;
  for (const batch of batches) {
    const said = withTensors(weights, (tensors) => predictions(tensors, shape, batch));
    first ??= said;
    for (let i = 0; i < batch.ids.length; i++) {
      const surprise = -Math.log(rowOf(said.main, i)[batch.targets[i]]);
      loss += surprise;
      places++;
      if (i % batch.length === 0) losses.push(0);
      losses[losses.length - 1] += surprise / batch.length;
      if ((i + 1) % batch.length === 0) continue; // nothing is known of what comes after the next
      const [p, q] = [rowOf(said.main, i + 1), rowOf(said.module, i)];
      overlap += overlapOf(p, q);
      if (argmax(p) === argmax(q)) equal++;
      moduleLoss -= Math.log(q[batch.targets[i + 1]]);
      both++;
    }
  }
  if (first === undefined) throw new RangeError('observed requires batches, got none');
  return {
    ...{ loss: loss / places, losses, moduleLoss: moduleLoss / both, first },
    ...{ acceptance: (100 * overlap) / both, greedy: (100 * equal) / both },
  };
}

/** Of the mean of numbers that were drawn. */
export function standardError(numbers: Vector): number {
  const middle = mean(numbers);
  const squares = numbers.map((one) => (one - middle) ** 2);
  return Math.sqrt(sum(squares) / (numbers.length - 1) / numbers.length);
}

/** The places of a batch's first sequence that both readers speak of. */
export function placesOf(said: Said, batch: Batch, characters: readonly string[]): Place[] {
  return Array.from({ length: batch.length - 1 }, (_, i): Place => {
    const [p, q] = [rowOf(said.main, i + 1), rowOf(said.module, i)];
    const [best, guess] = [argmax(p), argmax(q)];
    return {
      character: characters[batch.targets[i + 1]],
      ...{ main: characters[best], mainSure: p[best] },
      ...{ module: characters[guess], moduleSure: q[guess], overlap: overlapOf(p, q) },
    };
  });
}
