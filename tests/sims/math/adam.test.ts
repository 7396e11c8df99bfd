import { zeros } from '../../../sims/math/vector.ts';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adam } from '../../../sims/math/adam.ts';

const gradients = fc.array(
  fc.array(
    fc.integer({ min: -1024, max: 1024 }).map((n) => n / 256),
    { minLength: 3, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 8 },
);

test('the first step moves every parameter by the rate, against its gradient', () => {
  const p = [[1, 1, 1]];
  adam(p, { epsilon: 0 }).step([[5, -0.001, 1e-6]], 0.1);
  expect([...p[0]]).toEqual([0.9, 1.1, 0.9].map((x) => expect.closeTo(x, 12)));
});

test('for any gradients, the parameters go where tfjs takes them', () => {
  tf.enableProdMode();
  fc.assert(
    fc.property(gradients, (given) => {
      const p = [[0.5, -1, 2]];
      const ours = adam(p);
      const theirs = tf.variable(tf.tensor1d([0.5, -1, 2]));
      const optimizer = tf.train.adam(0.01, 0.9, 0.999, 1e-8);
      for (const g of given) {
        ours.step([Array.from(g)], 0.01);
        optimizer.applyGradients([{ name: theirs.name, tensor: tf.tensor1d(g) }]);
      }
      Array.from(theirs.dataSync()).forEach((x, i) => expect(p[0][i]).toBeCloseTo(x, 4)); // 32-bit
      theirs.dispose();
      optimizer.dispose();
    }),
    { numRuns: 30 },
  );
});

test('for any gradients, the steps are those of algorithm 1 written out', () => {
  fc.assert(
    fc.property(gradients, (given) => {
      const p = [[0.5, -1, 2]];
      const optimizer = adam(p, { beta1: 0.8, beta2: 0.95, epsilon: 1e-6 });
      const expected = [0.5, -1, 2];
      const [m, v] = [
        [0, 0, 0],
        [0, 0, 0],
      ];
      given.forEach((g, t) => {
        optimizer.step([Array.from(g)], 0.05);
        g.forEach((x, i) => {
          m[i] = 0.8 * m[i] + 0.2 * x;
          v[i] = 0.95 * v[i] + 0.05 * x * x;
          const unbiased = m[i] / (1 - 0.8 ** (t + 1));
          expected[i] -= (0.05 * unbiased) / (Math.sqrt(v[i] / (1 - 0.95 ** (t + 1))) + 1e-6);
        });
      });
      expected.forEach((x, i) => expect(p[0][i]).toBeCloseTo(x, 12));
    }),
  );
});

test('a copy goes on from the same moments, and leaves the first alone', () => {
  const p = [[1, 2]];
  const first = adam(p);
  first.step([[1, -1]], 0.1);
  const q = p.map((x) => x.slice());
  const second = first.copy(q);
  const g = [[0.5, 3]];
  const before = p[0].slice();
  second.step(g, 0.1);
  second.step(g, 0.1);
  expect(p[0]).toEqual(before);
  first.step(g, 0.1);
  first.step(g, 0.1);
  expect(p).toEqual(q);
  expect(g).toEqual([[0.5, 3]]);
});

test('a gradient of another length is refused', () => {
  const optimizer = adam([zeros(2)]);
  expect(() => optimizer.step([zeros(3)], 1)).toThrow(
    'adam requires a gradient of length 2, got 3',
  );
});
