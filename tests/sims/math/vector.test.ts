import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  apply,
  argmax,
  deviation,
  dot,
  entropy,
  identity,
  logSumExp,
  matrix,
  mean,
  median,
  multiply,
  norm,
  overwrite,
  quantile,
  sigmoid,
  softmax,
  softmaxInPlace,
  sum,
  topK,
  transpose,
  variance,
  vector,
  zeros,
} from '../../../sims/math/vector.ts';

beforeAll(() => {
  tf.enableProdMode();
});

/** Multiples of 1/1024 up to 8: sums of a few stay exact. */
const entry = fc.integer({ min: -8192, max: 8192 }).map((n) => n / 1024);
const entries = fc.array(entry, { minLength: 1, maxLength: 12 });
const small = fc.integer({ min: 1, max: 5 });
const matrixOf = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

test('vector and matrix are filled by index', () => {
  expect(vector(3, (i) => i * i)).toEqual([0, 1, 4]);
  expect(matrix(2, 3, (i, j) => 10 * i + j)).toEqual([
    [0, 1, 2],
    [10, 11, 12],
  ]);
  expect(identity(2)).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('the moments of 2, 4, 4, 4, 5, 5, 7, 9 are mean 5 and deviation 2', () => {
  const v = [2, 4, 4, 4, 5, 5, 7, 9];
  expect([sum(v), mean(v), variance(v), deviation(v)]).toEqual([40, 5, 4, 2]);
  expect(variance(v, 1)).toBe(32 / 7);
  expect([mean([]), variance([1], 1)]).toEqual([NaN, NaN]);
});

test('a common shift does not change the variance, even a large one', () => {
  fc.assert(
    fc.property(entries, (v) => {
      const shifted = v.map((x) => x + 2 ** 20);
      expect(variance(shifted)).toBeCloseTo(variance(v), 8); // 2^20 leaves 33 bits of the entries
    }),
  );
});

test('quantiles are linear between neighbours', () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantile([4, 1, 3, 2], p))).toEqual([1, 1.75, 2.5, 4]);
  expect(median([3, 1, 2])).toBe(2);
});

test('for any vectors, dot is what tfjs computes, and norm follows from it', () => {
  fc.assert(
    fc.property(
      small.chain((n) => matrixOf(2, n)),
      ([a, b]) => {
        expect(dot(a, b)).toBeCloseTo(
          tf.dot(tf.tensor1d(a), tf.tensor1d(b)).arraySync() as number,
          3,
        );
        expect(norm(a) ** 2).toBeCloseTo(dot(a, a), 9);
      },
    ),
    { numRuns: 50 },
  );
});

test('sigmoid is what it is at known places, without overflow', () => {
  expect([0, Math.log(3), -Math.log(3), 1000, -1000].map(sigmoid)).toEqual([
    0.5,
    expect.closeTo(0.75, 15),
    expect.closeTo(0.25, 15),
    1,
    0,
  ]);
});

test('for any x, sigmoid(x) and sigmoid(−x) add to one', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 12);
    }),
  );
});

test('for any logits, softmax is what tfjs computes, sums to one and ignores a common shift', () => {
  fc.assert(
    fc.property(entries, (v) => {
      const p = softmax(v);
      const theirs = tf.softmax(tf.tensor1d(v)).arraySync();
      p.forEach((x, i) => expect(x).toBeCloseTo(theirs[i], 5)); // theirs are 32-bit
      expect(sum(p)).toBeCloseTo(1, 12);
      softmax(v.map((x) => x + 1024)).forEach((x, i) => expect(x).toBeCloseTo(p[i], 12));
    }),
    { numRuns: 50 },
  );
});

test('for any logits, softmax in place is softmax there, touches nothing else, gives the log of the sum', () => {
  fc.assert(
    fc.property(entries, (v) => {
      const all = [7, ...v, 9];
      expect(softmaxInPlace(all, 1, v.length)).toBe(logSumExp(v));
      expect([all[0], all.at(-1)]).toEqual([7, 9]);
      softmax(v).forEach((p, i) => expect(all[i + 1]).toBeCloseTo(p, 15));
    }),
  );
});

test('for any logits, logSumExp is the log of the sum, and does not overflow', () => {
  fc.assert(
    fc.property(entries, (v) => {
      expect(logSumExp(v)).toBeCloseTo(Math.log(sum(v.map(Math.exp))), 10);
    }),
  );
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.log(2), 10);
  expect([logSumExp([]), logSumExp([-Infinity, -Infinity])]).toEqual([-Infinity, -Infinity]);
});

test('the entropy of n equal chances is log n, of certainty 0', () => {
  expect(entropy([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(Math.log(4), 15);
  expect(entropy([0, 1, 0])).toBe(0);
});

test('argmax takes the first of equals', () => {
  expect([argmax([1, 3, 3]), argmax([]), argmax([-Infinity])]).toEqual([1, -1, 0]);
});

const ties = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });

test('for any entries, topK is the head of a stable sort', () => {
  fc.assert(
    fc.property(ties, fc.nat(12), (v, wanted) => {
      const k = Math.min(wanted, v.length);
      const sorted = v.map((_, i) => i).sort((i, j) => v[j] - v[i] || i - j);
      expect(topK(Object.freeze(v), k)).toEqual(sorted.slice(0, k));
    }),
  );
});

test('topK of hundreds sorts, and ranks as topK of a few does', () => {
  const v = vector(2000, (i) => (i * 7919) % 613); // equal entries among them
  const sorted = vector(2000, (i) => i).sort((a, b) => v[b] - v[a] || a - b);
  for (const k of [499, 500, 501, 2000]) expect(topK(v, k)).toEqual(sorted.slice(0, k));
  expect(() => topK([...v, NaN], 600)).toThrow('topK requires numbers, got NaN at 2000');
});

test('a softmax may be as long as a text', () => {
  expect(softmax(new Array<number>(300_000).fill(3))[299_999]).toBeCloseTo(1 / 300_000, 15);
});

test('topK ranks infinities like any number', () => {
  expect(topK([-Infinity, 1, Infinity, -Infinity], 4)).toEqual([2, 1, 0, 3]);
});

test('for any matrices, multiply is what tfjs computes', () => {
  const pairs = fc
    .tuple(small, small, small)
    .chain(([n, m, p]) => fc.tuple(matrixOf(n, m), matrixOf(m, p)));
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const theirs = tf.matMul(tf.tensor2d(a), tf.tensor2d(b)).arraySync() as number[][];
      multiply(a, b).forEach((row, i) => {
        row.forEach((x, j) => expect(x).toBeCloseTo(theirs[i][j], 3)); // theirs are 32-bit
      });
    }),
    { numRuns: 50 },
  );
});

test('for any matrices, (ab)ᵀ = bᵀaᵀ, and a·v is the product with one column', () => {
  const pairs = fc
    .tuple(small, small, small)
    .chain(([n, m, p]) => fc.tuple(matrixOf(n, m), matrixOf(m, p)));
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(transpose(multiply(a, b))).toEqual(multiply(transpose(b), transpose(a)));
      const v = b.map((row) => row[0]);
      expect(apply(a, v)).toEqual(multiply(a, b).map((row) => row[0]));
      expect(transpose(transpose(a))).toEqual(a);
      expect(multiply(a, identity(a[0].length))).toEqual(a);
    }),
  );
});

test('what does not fit is refused', () => {
  expect(() => dot([1], [1, 2])).toThrow('dot requires vectors of one length, got 1 and 2');
  expect(() => multiply([[1, 2]], [[1]])).toThrow(
    'multiply requires equal inner sizes, got 2 and 1',
  );
  expect(() => apply([[1, 2]], [1])).toThrow('dot requires vectors of one length, got 2 and 1');
  expect(() => topK([1, 2], 3)).toThrow('topK requires k from 0 to 2, got 3');
  expect(() => topK([1, 2], 0.5)).toThrow('topK requires k from 0 to 2, got 0.5');
  expect(() => topK([1, NaN], 1)).toThrow('topK requires numbers, got NaN at 1');
});

test('zeros are new every time, of any length: what is written into one is in no other', () => {
  for (const length of [3, 0, 100, 7]) {
    const one = zeros(length);
    expect(one).toEqual(Array.from({ length }, () => 0));
    one.fill(5);
    expect(zeros(length)).toEqual(Array.from({ length }, () => 0));
  }
});

test('overwrite changes as many entries as the source has, from the given one on', () => {
  const target = [1, 2, 3, 4, 5];
  overwrite(target, [8, 9], 2);
  expect(target).toEqual([1, 2, 8, 9, 5]);
  overwrite(target, [0]);
  expect(target).toEqual([0, 2, 8, 9, 5]);
});
