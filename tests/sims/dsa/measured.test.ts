import { expect, test } from 'vitest';
import { contexts, fasterFrom, h100, prices } from '../../../sims/dsa/measured.ts';

test('faster between 4k and 8k for 64 queries, between 65k and 131k for one', () => {
  expect(fasterFrom(h100.many)).toBe(8192);
  expect(fasterFrom(h100.one)).toBe(131_072);
});

test('never, where it is slower to the end', () => {
  const slow = contexts.map(() => 1);
  expect(fasterFrom({ dense: slow, indexer: slow, sparse: slow })).toBe(Infinity);
});

test('a time for every context, a price for both positions', () => {
  for (const { dense, indexer, sparse } of Object.values(h100)) {
    for (const times of [dense, indexer, sparse]) expect(times).toHaveLength(contexts.length);
  }
  for (const { dense, sparse } of [prices.prefill, prices.decode]) {
    expect(dense[1] / sparse[1]).toBeGreaterThan(3);
    expect(dense[0]).toBeLessThan(sparse[0]); // near the beginning the indexer costs
  }
});
