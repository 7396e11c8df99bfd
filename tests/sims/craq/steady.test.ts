/** What a full chain answers: the limits of the facts, and the work counted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBound, ways, type Service } from '../../../sims/craq/service.ts';
import { measure } from '../../../sims/craq/steady.ts';

const usual: Service = {
  ...{ way: 'retry', replicas: 3, share: 0.1, clients: 48, chunks: 256 },
  ...{ rate: 4, small: 0.25, patience: 2, seed: 1 },
};

describe('without writes', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    '%d copies answer as many times what one does, a plain chain once',
    (k) => {
      const reads = (way: Service['way']): number =>
        measure({ ...usual, way, replicas: k, share: 0 }, 50, 10).reads;
      expect(reads('plain')).toBe(4);
      expect(reads('query')).toBeCloseTo(4 * k, 9);
      expect(reads('retry')).toBeCloseTo(4 * k, 9);
    },
  );
});

test('with writes alone nobody reads, and all three are alike', () => {
  const writes = ways.map((way) => measure({ ...usual, way, share: 1 }, 200, 50));
  for (const one of writes) expect(one).toEqual(writes[0]);
  expect(writes[0].reads).toBe(0);
});

test('long means come to the counted work, where chunks are many and clients enough', () => {
  for (const share of [0.05, 0.1, 0.3]) {
    for (const way of ways) {
      const { reads } = measure({ ...usual, way, share, clients: 96, chunks: 4096 }, 600, 100);
      // within 6 %: chance makes one copy wait now and then while another is full
      expect(reads / 4 / readBound(way, 3, share)).toBeGreaterThan(0.94);
      expect(reads / 4 / readBound(way, 3, share)).toBeLessThan(1.03);
    }
  }
});

test('with a single copy all three are one chain', () => {
  const [plain, query, retry] = ways.map((way) => measure({ ...usual, way, replicas: 1 }, 100, 20));
  expect(query).toEqual(plain);
  expect(retry).toEqual(plain);
});

describe('the counted bound', () => {
  test.each([
    ['plain', 3, 0, 1],
    ['retry', 3, 0, 3],
    ['query', 3, 0.5, 0.75], // 0.5 / (0.5 / 3 + 0.5)
    ['plain', 3, 0.5, 0.5],
    ['retry', 6, 1, 0],
  ] as const)('%s, %d copies, %d writes: %d', (way, k, share, reads) => {
    expect(readBound(way, k, share)).toBeCloseTo(reads, 12);
  });

  test('falls with the share of writes toward the plain chain’s, and never below it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 99 }),
        (k, percent) => {
          const [now, next] = [percent, percent + 1].map((one) => readBound('query', k, one / 100));
          expect(next).toBeLessThan(now);
          expect(now).toBeGreaterThanOrEqual(readBound('plain', k, percent / 100) - 1e-12);
        },
      ),
    );
  });

  test('what is no share, way or count is refused', () => {
    for (const bad of [NaN, Infinity, -0.1, 1.1]) {
      expect(() => readBound('plain', 3, bad)).toThrow(`got ${bad}`);
    }
    expect(() => readBound('plain', 0, 0.5)).toThrow('copies of at least 1, got 0');
    expect(() => readBound('fast' as 'plain', 3, 0.5)).toThrow('got fast');
  });
});

test('ticks that are none are refused', () => {
  for (const bad of [NaN, Infinity, 0, 1.5]) {
    expect(() => measure(usual, bad, 0)).toThrow(`got ${bad}`);
  }
  expect(() => measure(usual, 1, -1)).toThrow('ticks before of at least 0, got -1');
});
