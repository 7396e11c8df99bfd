/** Who takes the reads of an SSD that failed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBalanced } from '../../../sims/craq/design.ts';
import {
  documented,
  failureShares,
  fullest,
  isBalanced,
  naive,
  pairCounts,
  placementOf,
  readLoad,
  type Placement,
} from '../../../sims/craq/placement.ts';
import { sum } from '../../../sims/math/vector.ts';

// facts 3fs §6, found by a search of its own
const balanced = placementOf('ABC ABD ACE ADF AEF BCF BDE BEF CDE CDF');

/** Chains of different SSDs, as many copies as drawn. */
const anyPlacement = fc
  .record({
    ssds: fc.integer({ min: 1, max: 8 }),
    keys: fc.array(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), {
      minLength: 1,
      maxLength: 9,
    }),
    k: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ ssds, keys, k }) => {
    const chains = keys.map((key) =>
      Array.from({ length: ssds }, (_, ssd) => ssd)
        .sort((a, b) => key[a] - key[b] || a - b)
        .slice(0, Math.min(k, ssds)),
    );
    return { ssds, chains };
  });

describe('pair counts', () => {
  test('of the notes’ own table: A meets B 2, C 2, D 3, E 1, F 2 times; B meets D once, E thrice', () => {
    const counts = pairCounts(documented, 6);
    expect(counts[0]).toEqual([5, 2, 2, 3, 1, 2]);
    expect([counts[1][3], counts[1][4]]).toEqual([1, 3]);
    expect(isBalanced(documented, 6)).toBe(false);
  });

  test('of the balanced table are 2, of the naive one 5 or none', () => {
    expect(pairCounts(balanced, 6).map((row) => row.join(''))).toEqual(
      [0, 1, 2, 3, 4, 5].map((i) =>
        '222222'
          .split('')
          .map((c, j) => (i === j ? '5' : c))
          .join(''),
      ),
    );
    expect(pairCounts(naive, 6)[0]).toEqual([5, 5, 5, 0, 0, 0]);
  });

  test('for any chains, the same both ways, and a row adds up to r + r (k − 1)', () => {
    fc.assert(
      fc.property(anyPlacement, ({ ssds, chains }) => {
        const counts = pairCounts(chains, ssds);
        counts.forEach((row, a) => {
          row.forEach((one, b) => expect(one).toBe(counts[b][a]));
          expect(sum(row)).toBe(row[a] * chains[0].length);
        });
      }),
    );
  });
});

describe('when an SSD fails', () => {
  test('each other takes a fifth in the balanced table, and not so in the notes’', () => {
    failureShares(balanced, 6, 0).forEach((part, ssd) =>
      expect(part).toBeCloseTo(ssd ? 0.2 : 0, 12),
    );
    [0, 0.2, 0.2, 0.3, 0.1, 0.2].forEach((part, ssd) =>
      expect(failureShares(documented, 6, 0)[ssd]).toBeCloseTo(part, 12),
    );
    [0, 0.5, 0.5, 0, 0, 0].forEach((part, ssd) =>
      expect(failureShares(naive, 6, 0)[ssd]).toBeCloseTo(part, 12),
    );
  });

  test('the fullest of the others answers 1.5, 1.3 and 1.2 times its reads', () => {
    expect(fullest(naive, 6, [0])).toBeCloseTo(1.5, 12);
    expect(fullest(documented, 6, [0])).toBeCloseTo(1.3, 12);
    for (let failed = 0; failed < 6; failed++)
      expect(fullest(balanced, 6, [failed])).toBeCloseTo(1.2, 12);
    expect(fullest(documented, 6, [2])).toBeCloseTo(1.2, 12); // C and F happen to be balanced
  });

  test('the shares are λ / (r (k − 1)), and add up to 1, for any chains of two and more copies', () => {
    fc.assert(
      fc.property(anyPlacement, fc.nat(7), ({ ssds, chains }, pick) => {
        const k = chains[0].length;
        fc.pre(k > 1);
        const failed = chains[0][pick % k];
        const counts = pairCounts(chains, ssds)[failed];
        const shares = failureShares(chains, ssds, failed);
        shares.forEach((part, ssd) => {
          const share = ssd === failed ? 0 : counts[ssd] / (counts[failed] * (k - 1));
          expect(part).toBeCloseTo(share, 12);
        });
        expect(sum(shares)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('all reads are answered by whoever is left, but for chains that are lost', () => {
    fc.assert(
      fc.property(
        anyPlacement,
        fc.array(fc.nat(7), { maxLength: 8 }),
        ({ ssds, chains }, picks) => {
          const gone = picks.map((pick) => pick % ssds);
          const { own, taken, lost } = readLoad(chains, ssds, gone);
          expect(sum([...own, ...taken])).toBeCloseTo(chains.length - lost.length, 9);
          for (const ssd of gone) expect([own[ssd], taken[ssd]]).toEqual([0, 0]);
        },
      ),
    );
  });

  test('three SSDs at once lose one chain, five, or none', () => {
    const lost = (chains: Placement): number => readLoad(chains, 6, [0, 1, 2]).lost.length;
    expect([naive, documented, balanced].map(lost)).toEqual([5, 0, 1]);
    expect(fullest(balanced, 6, [0, 1, 2, 3, 4, 5])).toBe(0);
  });
});

test('the search finds the balanced table of the facts', () => {
  expect(findBalanced({ ssds: 6, replicas: 3, targets: 5 }).found).toEqual(balanced);
});

test.each([
  [[[0, 1, 0]], 3, 'different SSDs in a chain, got SSD 0 twice in chain 0'],
  [[[0, 1, 2, 3]], 3, 'at most 3 targets a chain, one an SSD, got 4 in chain 0'],
  [[[0], []], 3, 'targets in every chain, got none in chain 1'],
  [[], 3, 'at least one chain, got none'],
  [[[0, 3]], 3, 'SSDs in chain 0 from 0 to 2, got 3'],
  [[[0, NaN]], 3, 'got NaN'],
  [[[0, 0.5]], 3, 'got 0.5'],
  [[[0]], 0, 'whole SSDs of at least 1, got 0'],
  [[[0]], NaN, 'got NaN'],
  [[[0]], Infinity, 'got Infinity'],
])('chains %j over %d SSDs are refused', (chains, ssds, message) => {
  expect(() => pairCounts(chains, ssds)).toThrow(`pairCounts requires`);
  expect(() => pairCounts(chains, ssds)).toThrow(message);
  expect(() => readLoad(chains, ssds, [])).toThrow(message);
  expect(() => isBalanced(chains, ssds)).toThrow(message);
});

test('a failed SSD that there is not is refused, and so is a letter that is none', () => {
  expect(() => readLoad(naive, 6, [6])).toThrow('failed SSDs from 0 to 5, got 6');
  expect(() => failureShares(naive, 6, NaN)).toThrow('got NaN');
  expect(() => placementOf('AB a')).toThrow('placementOf requires');
});
