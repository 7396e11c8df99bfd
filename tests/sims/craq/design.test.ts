/** When there can be a balanced table, and the search for one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designCounts, findBalanced } from '../../../sims/craq/design.ts';
import { isBalanced, pairCounts } from '../../../sims/craq/placement.ts';

describe('what the counts say', () => {
  test.each([
    // the small designs of the textbooks
    [6, 3, 5, 10, 2],
    [7, 3, 3, 7, 1], // Fano plane
    [9, 3, 4, 12, 1],
    [13, 4, 4, 13, 1],
    [16, 4, 5, 20, 1],
    [21, 5, 5, 21, 1],
  ])(
    '%d SSDs, %d copies, %d targets: %d chains, λ = %d',
    (ssds, replicas, targets, chains, together) => {
      const sizes = { ssds, replicas, targets };
      expect(designCounts(sizes)).toEqual({ chains, together, obstacle: 'none' });
      const { found, outcome } = findBalanced(sizes);
      expect(outcome).toBe('found');
      expect(found).toHaveLength(chains);
      const counts = pairCounts(found ?? [], ssds);
      counts.forEach((row, a) =>
        row.forEach((count, b) => expect(count).toBe(a === b ? targets : together)),
      );
    },
  );

  test('they name what is in the way', () => {
    expect(designCounts({ ssds: 7, replicas: 3, targets: 4 }).obstacle).toBe('chains');
    expect(designCounts({ ssds: 6, replicas: 3, targets: 4 }).obstacle).toBe('pairs');
    expect(designCounts({ ssds: 16, replicas: 6, targets: 3 }).obstacle).toBe('few');
    expect(findBalanced({ ssds: 6, replicas: 3, targets: 4 })).toEqual({
      outcome: 'counts',
      tried: 0,
    });
  });

  test('and b k = n r and λ (n − 1) = r (k − 1), for any sizes', () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, size, size, (ssds, replicas, targets) => {
        fc.pre(replicas <= ssds);
        const { chains, together } = designCounts({ ssds, replicas, targets });
        expect(chains * replicas).toBeCloseTo(ssds * targets, 9);
        if (ssds > 1) expect(together * (ssds - 1)).toBeCloseTo(targets * (replicas - 1), 9);
      }),
    );
  });
});

describe('the search', () => {
  test('ends for any sizes, and what it finds is balanced', () => {
    const size = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(size, size, size, (ssds, replicas, targets) => {
        fc.pre(replicas <= ssds);
        const { found, outcome, tried } = findBalanced({ ssds, replicas, targets }, 3000);
        expect(tried).toBeLessThanOrEqual(3000);
        expect(outcome === 'found').toBe(found !== undefined);
        if (found !== undefined) expect(isBalanced(found, ssds)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same every time', () => {
    const sizes = { ssds: 9, replicas: 3, targets: 4 };
    expect(findBalanced(sizes)).toEqual(findBalanced(sizes));
  });

  test('finds nothing where there is nothing: by its end, or by its limit', () => {
    // 22 SSDs with λ = 2 (Bruck, Ryser and Chowla): the counts allow it, no table exists
    expect(findBalanced({ ssds: 22, replicas: 7, targets: 7 }, 20_000).outcome).toBe('limit');
    expect(findBalanced({ ssds: 6, replicas: 3, targets: 5 }, 20).outcome).toBe('limit');
    expect(findBalanced({ ssds: 100_000, replicas: 2, targets: 99_999 }).outcome).toBe('limit');
    expect(findBalanced({ ssds: 8, replicas: 8, targets: 3 }).found).toHaveLength(3);
    expect(findBalanced({ ssds: 3, replicas: 1, targets: 2 }).found).toEqual([
      [0],
      [0],
      [1],
      [1],
      [2],
      [2],
    ]);
  });
});

test.each([
  [{ ssds: 3, replicas: 4, targets: 1 }, 'at most 3 copies, one an SSD, got 4'],
  [{ ssds: 0, replicas: 1, targets: 1 }, 'whole SSDs of at least 1, got 0'],
  [{ ssds: 3, replicas: 0, targets: 1 }, 'whole copies of at least 1, got 0'],
  [{ ssds: 3, replicas: 2, targets: NaN }, 'whole targets of at least 1, got NaN'],
  [{ ssds: Infinity, replicas: 2, targets: 1 }, 'got Infinity'],
])('%j is refused', (sizes, message) => {
  expect(() => designCounts(sizes)).toThrow(message);
  expect(() => findBalanced(sizes)).toThrow(message);
});

test('a limit that is none is refused', () => {
  for (const limit of [NaN, Infinity, -1, 0.5]) {
    expect(() => findBalanced({ ssds: 6, replicas: 3, targets: 5 }, limit)).toThrow('limit');
  }
});
