import { expect, test } from 'vitest';
import { onlineSoftmax } from '../../../sims/flashmla/online-softmax.ts';
import { attended, sparseSoftmax } from '../../../sims/flashmla/sparse.ts';
import { twoPass } from './two-pass.ts';

const scores = [0.5, 2, -1, 0, 1];
const values = [
  [1, 0],
  [2, 1],
  [3, -1],
  [4, 0.5],
  [5, 2],
];

test('−1 is ignored, while prefilling also what lies beyond the keys', () => {
  expect(attended([3, -1, 0, -1], 5, 'decode')).toEqual([3, 0]);
  expect(attended([3, 5, -1, 99, 5], 5, 'prefill')).toEqual([3]);
  expect(attended([], 5, 'decode')).toEqual([]);
});

test('attending to some is masking the others', () => {
  const { out, lse } = sparseSoftmax(scores, values, [4, -1, 1, 2], { block: 2 });
  const wanted = twoPass(
    scores.map((score, i) => ([1, 2, 4].includes(i) ? score : -Infinity)),
    values,
  );
  out.forEach((entry, j) => expect(entry).toBeCloseTo(wanted.out[j], 12));
  expect(lse).toBeCloseTo(wanted.lse, 12);
});

test('all of them in any order is dense attention', () => {
  const { out } = sparseSoftmax(scores, values, [2, 0, 4, 1, 3], { phase: 'prefill' });
  const dense = onlineSoftmax(scores, values).out;
  out.forEach((entry, j) => expect(entry).toBeCloseTo(dense[j], 12));
});

test('none at all is a row without a key', () => {
  expect(sparseSoftmax(scores, values, [-1, -1])).toMatchObject({ out: [0, 0], lse: Infinity });
});

test.each([
  [() => attended([1, 1], 5, 'decode'), 'each place once, got 1 twice'],
  [() => attended([5], 5, 'decode'), 'places below 5 while decoding, got 5'],
  [() => attended([-2], 5, 'decode'), 'places from 0 or −1 for none, got -2'],
  [() => attended([0.5], 5, 'decode'), 'got 0.5'],
  [() => attended([NaN], 5, 'prefill'), 'got NaN'],
  [() => attended([0], -1, 'decode'), 'whole keys of at least 0, got -1'],
  [() => attended([0], 5, 'train' as 'decode'), 'prefill or decode, got train'],
  [() => sparseSoftmax([NaN], [[1]], [-1]), 'sparseSoftmax requires scores that are numbers or −∞'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message);
});
