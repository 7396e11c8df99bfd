import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { attend } from '../../../sims/dsa/attention.ts';
import { headWeights, indexScore } from '../../../sims/dsa/indexer.ts';
import {
  indexerGradient,
  indexerLoss,
  sparseGradient,
  sparseLoss,
} from '../../../sims/dsa/loss.ts';
import { batchOf, haystack, toy } from '../../../sims/dsa/needles.ts';
import {
  heads,
  indexerWeights,
  mainWeights,
  sizes,
  width,
  type Lesson,
} from '../../../sims/dsa/network.ts';
import { select } from '../../../sims/dsa/select.ts';
import { target } from '../../../sims/dsa/target.ts';
import {
  divergence,
  indexerLoss as ofIndexer,
  languageLoss,
  lessonOf,
  scoredBy,
  scoresOf,
  seenBy,
  uncutLoss,
} from '../../../sims/dsa/tensors.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, mean, softmax, vector } from '../../../sims/math/vector.ts';
import { prepareTensors, tensorsAlive } from '../../../sims/training/backend.ts';
import { through } from '../../../sims/training/plain.ts';
import { slopeOf, withTensors } from '../../../sims/training/trainer.ts';
import type { Weights } from '../../../sims/training/weights.ts';

beforeAll(prepareTensors);

const size = sizes.middle;
const batch = batchOf([haystack(stream(1, 'a')), haystack(stream(1, 'b'))]);
const main = mainWeights(stream(1, 'model'));
const indexer = indexerWeights(size, stream(1, 'indexer'));
const row = (all: Float32Array, i: number, length: number): number[] =>
  Array.from(all.subarray(i * length, (i + 1) * length));
const rowsOf = (all: Float32Array, length: number): number[][] =>
  vector(all.length / length, (i) => i).map((i) => row(all, i, length));

/** Every third item, as a row of ones and zeros for each question. */
const third = (questions: number): Float32Array =>
  Float32Array.from({ length: questions * toy.items }, (_, i) =>
    (i % toy.items) % 3 === 0 ? 1 : 0,
  );
const places = vector(toy.items, (s) => s).filter((s) => s % 3 === 0);
const lesson = (chosen?: Float32Array): Lesson =>
  withTensors(main, (tensors) => lessonOf(tensors, batch, chosen));
const loss = (given: Weights, read: Lesson): number =>
  slopeOf(given, (tensors) => ofIndexer(tensors, size, read)).loss;

/** The scores of every question by the plain indexer. */
function plainScores({ items, asked }: Lesson): number[][] {
  const keys = rowsOf(items, width).map((x) => through(indexer.indexKeys, x));
  return rowsOf(asked, width).map((x, i) => {
    const flat = through(indexer.indexQueries, x);
    const queries = matrix(size.heads, size.width, (j, d) => flat[j * size.width + d]);
    const weights = headWeights(through(indexer.indexWeights, x), size.width);
    const first = Math.floor(i / toy.questions) * toy.items;
    return vector(toy.items, (s) => indexScore(queries, weights, keys[first + s]));
  });
}

describe('held to the plain code', () => {
  test('scores of eq. 1', () => {
    const scores = withTensors({ ...main, ...indexer }, (both) => scoredBy(both, size, batch));
    plainScores(lesson()).forEach((plain, i) =>
      plain.forEach((score, s) => expect(scores[i * toy.items + s]).toBeCloseTo(score, 5)),
    );
  });

  test('the losses of eq. 3 and 4', () => {
    const [all, some] = [lesson(), lesson(third(batch.asked.length))];
    const scores = plainScores(all);
    const p = (one: Lesson, i: number): number[] => target([row(one.p, i, toy.items)]);
    const dense = mean(scores.map((row, i) => indexerLoss(p(all, i), row)));
    const sparse = mean(scores.map((row, i) => sparseLoss(p(some, i), row, places)));
    expect(Math.abs(loss(indexer, all) - dense)).toBeLessThan(1e-5);
    expect(Math.abs(loss(indexer, some) - sparse)).toBeLessThan(1e-5);
  });

  test('attention over all items and over those that are chosen', () => {
    const { items, asked } = lesson();
    const mask = third(batch.asked.length);
    const { weights } = withTensors(main, (tensors) => seenBy(tensors, batch));
    const { logits } = withTensors(main, (tensors) => seenBy(tensors, batch, mask));
    const part = (x: readonly number[], h: number): number[] =>
      x.slice((h * width) / heads, ((h + 1) * width) / heads);
    const [i, size] = [toy.questions + 3, width / heads];
    const own = rowsOf(items, width).slice(toy.items);
    const query = through(main.query, row(asked, i, width));
    const outputs = vector(heads, (h) => h).map((h) => {
      const keys = own.map((x) => part(through(main.key, x), h));
      const values = own.map((x) => part(through(main.value, x), h));
      const read = (selection: number[]) =>
        attend([part(query, h)], keys, values, selection, size ** -0.5);
      const at = ((heads + h) * toy.questions + 3) * toy.items;
      read(vector(toy.items, (s) => s)).weights[0].forEach((share, s) =>
        expect(weights[at + s]).toBeCloseTo(share, 5),
      );
      return read(places).outputs[0];
    });
    through(main.head, outputs.flat()).forEach((score, x) =>
      expect(logits[i * toy.values + x]).toBeCloseTo(score, 5),
    );
  });
});

describe('gradients', () => {
  test('of the divergence: softmax(I) − p, of all and on a selection', () => {
    const draw = stream(2, 'scores');
    const scores = vector(7, () => normal(draw));
    const p = softmax(vector(7, () => normal(draw)));
    const chosen = [0, 1, 1, 0, 1, 0, 0];
    const slope = (mask?: number[]): number[] =>
      Array.from(
        tf
          .grad((x) => divergence(tf.tensor2d([p]), x as tf.Tensor2D, mask && tf.tensor2d([mask])))(
            tf.tensor2d([scores]),
          )
          .dataSync(),
      );
    indexerGradient(p, scores).forEach((by, s) => expect(slope()[s]).toBeCloseTo(by, 5));
    sparseGradient(p, scores, [1, 2, 4]).forEach((by, s) =>
      expect(slope(chosen)[s]).toBeCloseTo(by, 5),
    );
  });

  test('of the scores: as finite differences have it, in every input', () => {
    const draw = stream(3, 'scores');
    const tensor = (shape: number[]): tf.Tensor =>
      tf.tensor(
        vector(
          shape.reduce((a, b) => a * b),
          () => normal(draw),
        ),
        shape,
      );
    const inputs = [tensor([2, 6, 4]), tensor([2, 6]), tensor([2, 5, 4])];
    const weight = tensor([6, 5]);
    const of = (q: tf.Tensor, w: tf.Tensor, k: tf.Tensor): tf.Scalar =>
      tf.sum(
        tf.mul(scoresOf(q as tf.Tensor3D, w as tf.Tensor2D, k as tf.Tensor3D, 2), weight),
      ) as tf.Scalar;
    const slopes = tf.grads(of)(inputs);
    inputs.forEach((input, n) => {
      const values = input.dataSync();
      for (const at of [0, 7, values.length - 1]) {
        const moved = (by: number): number => {
          const other = values.slice();
          other[at] += by;
          const given = inputs.map((x, i) => (i === n ? tf.tensor(other, input.shape) : x));
          return of(given[0], given[1], given[2]).dataSync()[0];
        };
        const step = 1e-2; // float32
        const difference = (moved(step) - moved(-step)) / (2 * step);
        expect(Math.abs(slopes[n].dataSync()[at] - difference)).toBeLessThan(5e-3);
      }
    });
  });

  test('the language loss never moves the indexer that chose, nor its loss the model: exactly 0', () => {
    const both = { ...main, ...indexer };
    const scores = withTensors(both, (tensors) => scoredBy(tensors, size, batch));
    const mask = new Float32Array(scores.length);
    for (let i = 0; i < batch.asked.length; i++) {
      for (const s of select(row(scores, i, toy.items), toy.items - 1, 4)) {
        mask[i * toy.items + s] = 1;
      }
    }
    const language = slopeOf(both, (tensors) => languageLoss(tensors, batch, mask)).gradient;
    const own = slopeOf(both, (tensors) => ofIndexer(tensors, size, lesson())).gradient;
    const uncut = slopeOf(both, (tensors) => uncutLoss(tensors, size, batch, lesson())).gradient;
    const isZero = (slope: Float32Array): boolean => slope.every((g) => g === 0);
    for (const name of Object.keys(indexer)) {
      expect(isZero(language[name])).toBe(true);
      expect(isZero(own[name])).toBe(false);
    }
    for (const name of Object.keys(main)) expect(isZero(own[name])).toBe(true);
    expect(isZero(uncut.names)).toBe(false);
    expect(isZero(language.query)).toBe(false);
  });
});

test('scores and shares of different shapes are refused; nothing stays alive', () => {
  const before = tensorsAlive();
  expect(() => tf.tidy(() => divergence(tf.tensor2d([[1]]), tf.tensor2d([[1, 2]])))).toThrow(
    'divergence requires a score for each share',
  );
  for (let i = 0; i < 2; i++) loss(indexer, lesson(third(batch.asked.length)));
  expect(tensorsAlive()).toBe(before);
});
