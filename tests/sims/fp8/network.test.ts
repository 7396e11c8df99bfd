import { expect, test } from 'vitest';
import type { Precision } from '../../../sims/fp8/linear.ts';
import { lossOf, matricesOf, parameters, pass } from '../../../sims/fp8/network.ts';
import { batchOf, V } from './batches.ts';

const plain: Precision = { groups: 'float32', size: 16, scale: 'powerOfTwo', gradients: 'scaled' };
const batch = batchOf(16, 'batch');

// 4. A second way: finite differences.
test('the gradient is that of finite differences', () => {
  const start = parameters(V, 1);
  const { gradients } = pass(start, batch, plain);
  const h = 1e-5;
  matricesOf(start).forEach(({ data }, n) => {
    for (const i of [0, 17, Math.floor(data.length / 2), data.length - 1]) {
      const old = data[i];
      const at = (value: number): number => {
        data[i] = value;
        return lossOf(start, batch, plain);
      };
      const slope = (at(old + h) - at(old - h)) / (2 * h);
      data[i] = old;
      expect(matricesOf(gradients)[n].data[i]).toBeCloseTo(slope, 6);
    }
  });
});

test('before anything is learnt the loss is about that of a guess', () => {
  expect(lossOf(parameters(V, 1), batchOf(200, 'guess'), plain)).toBeCloseTo(Math.log(V), 0);
});

// 6. What is refused.
test.each<[string, () => unknown, string]>([
  ['one character', () => parameters(1, 1), 'at least 2 characters, got 1'],
  ['an empty batch', () => pass(parameters(V, 1), { windows: [], next: [] }, plain), 'got none'],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(message);
});
