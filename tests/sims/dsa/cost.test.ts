import { describe, expect, test } from 'vitest';
import {
  breakEven,
  cacheBytes,
  denseFlops,
  glanceFlops,
  limit,
  pairsRead,
  published,
  readFlops,
  sparseFlops,
} from '../../../sims/dsa/cost.ts';
import { sum, vector } from '../../../sims/math/vector.ts';

describe('the sizes of V3.2', () => {
  test('278,528 and 16,384 operations a token', () => {
    expect(readFlops(published)).toBe(278_528);
    expect(glanceFlops(published)).toBe(16_384);
  });

  test.each([
    [2048, 0.57, 0.604],
    [4096, 1.141, 0.638],
    [32_768, 9.127, 1.107],
    [131_072, 36.51, 2.718],
  ])('at %d: %d and %d GFLOP', (context, dense, sparse) => {
    expect(denseFlops(context) / 1e9).toBeCloseTo(dense, 2);
    expect(sparseFlops(context).total / 1e9).toBeCloseTo(sparse, 3);
  });

  test('it pays from 2,176 on, and saves at most 17 times', () => {
    expect(breakEven()).toBe(2176);
    expect(sparseFlops(2176).total).toBe(denseFlops(2176));
    expect(limit()).toBe(17);
    const far = 2 ** 36;
    expect(denseFlops(far) / sparseFlops(far).total).toBeCloseTo(17, 4);
    expect(denseFlops(131_072) / sparseFlops(131_072).total).toBeCloseTo(13.43, 2);
  });

  test('no more tokens than k: all are read and the glance comes on top', () => {
    const { indexer, read, total } = sparseFlops(1000);
    expect(read).toBe(denseFlops(1000));
    expect(total).toBe(read + indexer);
  });
});

test('pairs read are counted one by one', () => {
  for (const [length, k] of [
    [0, 3],
    [2, 3],
    [3, 3],
    [10, 3],
    [10, 1],
  ]) {
    expect(pairsRead(length, k)).toBe(sum(vector(length, (t) => Math.min(t + 1, k))));
  }
  expect(pairsRead(10)).toBe(55);
});

test('the cache: 1,152, 656, and the indexer’s 132 more', () => {
  expect(cacheBytes('bf16', false)).toBe(1152);
  expect(cacheBytes('fp8', false)).toBe(656);
  expect(cacheBytes('fp8', true)).toBe(788);
  expect(cacheBytes('bf16', true)).toBe(1284);
});

test('an indexer as dear as reading never pays', () => {
  expect(breakEven({ ...published, indexHeads: 1088 })).toBe(Infinity);
});

test.each([
  [() => denseFlops(-1), 'context of at least 0, got -1'],
  [() => sparseFlops(NaN), 'context of at least 0, got NaN'],
  [() => sparseFlops(1, { ...published, k: 0 }), 'k of at least 1, got 0'],
  [() => readFlops({ ...published, heads: 0 }), 'heads of at least 1, got 0'],
  [() => glanceFlops({ ...published, indexWidth: 1.5 }), 'indexWidth of at least 1, got 1.5'],
  [() => pairsRead(3, 0), 'positive k, got 0'],
  [() => pairsRead(0.5), 'length of at least 0, got 0.5'],
  [() => cacheBytes('int4' as 'fp8', true), 'bf16 or fp8, got int4'],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
