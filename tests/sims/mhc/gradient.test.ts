import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { matrix, sum, transpose, type Matrix } from '../../../sims/math/vector.ts';
import { sinkhornBackward } from '../../../sims/mhc/gradient.ts';
import { sinkhornKnopp, sinkhornTrace, type SinkhornOptions } from '../../../sims/mhc/sinkhorn.ts';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

const grid = fc.integer({ min: -3 * 1024, max: 3 * 1024 }).map((k) => k / 1024);
const square = fc.array(fc.array(grid, { minLength: 4, maxLength: 4 }), {
  minLength: 4,
  maxLength: 4,
});
const inner = (a: Matrix, b: Matrix): number =>
  sum(a.flatMap((row, i) => row.map((x, j) => x * b[i][j])));

test('agrees with the automatic gradient of tfjs', () => {
  fc.assert(
    fc.property(square, square, fc.integer({ min: 0, max: 20 }), (logits, upstream, iterations) => {
      const gradient = tf.grad((x) => {
        let m = tf.exp(x);
        for (let t = 0; t < iterations; t++) {
          m = tf.div(m, tf.sum(m, 0, true));
          m = tf.div(m, tf.sum(m, 1, true));
        }
        return tf.sum(tf.mul(m, tf.tensor2d(upstream)));
      });
      const theirs = tf.tidy(() => gradient(tf.tensor2d(logits)).arraySync()) as number[][];
      const ours = sinkhornBackward(sinkhornTrace(logits, { iterations }), upstream);
      const scale = 1 + Math.max(...theirs.flat().map(Math.abs));
      ours.forEach((row, i) =>
        row.forEach((g, j) => expect(Math.abs(g - theirs[i][j]) / scale).toBeLessThan(2e-5)),
      ); // tfjs counts in 32 bits
    }),
    { numRuns: 15 },
  );
});

test('agrees with central differences, for every order, epsilon and domain', () => {
  const variants: SinkhornOptions[] = [
    { iterations: 0 },
    { iterations: 1 },
    { iterations: 7, order: 'rowsFirst' },
    { iterations: 5, epsilon: 0.01 },
    { iterations: 5, domain: 'log' },
    { iterations: 5, domain: 'log', epsilon: 0.01, order: 'rowsFirst' },
    { iterations: 5, variant: 'kernel', epsilon: 0.01 },
    { iterations: 3, variant: 'kernel', epsilon: 0.1, order: 'rowsFirst', domain: 'log' },
    { iterations: 20 },
  ];
  fc.assert(
    fc.property(square, square, fc.constantFrom(...variants), (logits, upstream, options) => {
      const ours = sinkhornBackward(sinkhornTrace(logits, options), upstream);
      const h = 1e-5;
      const nudged = (i: number, j: number, by: number): number =>
        inner(
          sinkhornKnopp(
            logits.map((row, k) => row.map((x, l) => (k === i && l === j ? x + by : x))),
            options,
          ),
          upstream,
        );
      const theirs = matrix(4, 4, (i, j) => (nudged(i, j, h) - nudged(i, j, -h)) / (2 * h));
      const scale = 1 + Math.max(...theirs.flat().map(Math.abs));
      ours.forEach((row, i) =>
        row.forEach((g, j) => expect(Math.abs(g - theirs[i][j]) / scale).toBeLessThan(1e-8)),
      ); // h² and 1e-16/h
    }),
    { numRuns: 40 },
  );
});

test('every column of the gradient sums to 0, every row only in the limit', () => {
  fc.assert(
    fc.property(square, square, (logits, upstream) => {
      const early = sinkhornBackward(sinkhornTrace(logits, { iterations: 3 }), upstream);
      for (const column of transpose(early)) expect(sum(column)).toBeCloseTo(0, 12);
      const late = sinkhornBackward(sinkhornTrace(logits, { iterations: 400 }), upstream);
      for (const row of late) expect(sum(row)).toBeCloseTo(0, 4); // sharp draws are still on the way
    }),
  );
});

test('is finite for logits up to a million', () => {
  const upstream = matrix(3, 3, (i, j) => i - j);
  const logits = [
    [1e6, 0, -1e6],
    [0, -1e6, 3],
    [5, 1e6, 1e6],
  ];
  const gradient = sinkhornBackward(sinkhornTrace(logits), upstream);
  expect(gradient.flat().every(Number.isFinite)).toBe(true);
});

test('a gradient of another size is refused', () => {
  const trace = sinkhornTrace(matrix(2, 2, () => 0));
  expect(() => sinkhornBackward(trace, [[1, 1]])).toThrow(
    new RangeError('sinkhornBackward requires a gradient of 2 rows and columns, got 1 and 2'),
  );
});
