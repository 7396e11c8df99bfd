import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupAdvantages } from '../../../sims/grpo/advantages.ts';
import { expectedSize, sizeAt } from '../../../sims/grpo/difficulty.ts';
import { stream } from '../../../sims/math/random.ts';
import { mean, vector } from '../../../sims/math/vector.ts';

const divisions = ['population', 'none'] as const;

/** Mean |A| of a group with k right answers, from the advantages themselves. */
const measured = (rewards: readonly number[], std: (typeof divisions)[number]): number =>
  mean(groupAdvantages(rewards, { std }).map(Math.abs));

/** All 2^G groups, each with its chance. */
function enumerated(p: number, size: number, std: (typeof divisions)[number]): number {
  let total = 0;
  for (let group = 0; group < 2 ** size; group++) {
    const rewards = vector(size, (i) => (group >> i) & 1);
    const right = rewards.filter((r) => r === 1).length;
    total += p ** right * (1 - p) ** (size - right) * measured(rewards, std);
  }
  return total;
}

test.each(divisions)('divided by %s, a group with k right has the size of its share', (std) => {
  for (let k = 0; k <= 16; k++) {
    const rewards = vector(16, (i) => (i < k ? 1 : 0));
    expect(sizeAt(k / 16, std)).toBeCloseTo(measured(rewards, std), 12);
  }
});

test.each(divisions)('divided by %s, the expectation is that of all groups there are', (std) => {
  for (const size of [2, 3, 8]) {
    for (const p of [0, 0.01, 0.3, 0.5, 0.97, 1]) {
      expect(expectedSize(p, size, std)).toBeCloseTo(enumerated(p, size, std), 12);
    }
  }
});

test('and that of groups of 16 that are drawn', () => {
  const random = stream(1, 'groups');
  const sizes = vector(20_000, () => {
    const rewards = vector(16, () => (random() < 0.1 ? 1 : 0));
    return measured(rewards, 'population');
  });
  // 4 standard errors: the std of one group is 0.29
  expect(Math.abs(mean(sizes) - expectedSize(0.1, 16, 'population'))).toBeLessThan(0.008);
});

test('not divided, it is 2 p (1 − p) less its share of one in G', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(chance, fc.integer({ min: 2, max: 64 }), (p, size) => {
      const closed = (2 * p * (1 - p) * (size - 1)) / size;
      expect(expectedSize(p, size, 'none')).toBeCloseTo(closed, 12);
    }),
  );
});

test('the division multiplies by 1 / √(p (1 − p)), in a group by at most G / √(G − 1)', () => {
  const gain = (p: number): number => sizeAt(p, 'population') / sizeAt(p, 'none');
  expect(gain(0.5)).toBeCloseTo(2, 12);
  expect(gain(0.01)).toBeCloseTo(10.05, 2);
  for (const p of [1e-6, 0.01, 0.3, 0.99]) {
    const ofGroup = expectedSize(p, 16, 'population') / expectedSize(p, 16, 'none');
    expect(ofGroup).toBeLessThanOrEqual(16 / Math.sqrt(15) + 1e-12);
  }
});

test('as groups grow it becomes the closed form', () => {
  expect(expectedSize(0.3, 10_000, 'population')).toBeCloseTo(sizeAt(0.3, 'population'), 3);
});

test('what is no chance and no group is refused', () => {
  expect(() => sizeAt(1.2, 'none')).toThrow('requires a share in [0, 1], got 1.2');
  expect(() => expectedSize(-0.1, 16, 'none')).toThrow('requires p in [0, 1], got -0.1');
  expect(() => expectedSize(0.5, 1, 'none')).toThrow('requires a size from 2 to a million, got 1');
});
