import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deadGroupChance,
  dynamicSampling,
  majorityAtK,
  majorityScore,
  majorityVote,
  memoryBill,
  overlongPenalty,
  passAtK,
  passChance,
} from '../../../sims/grpo/rewards.ts';
import { sample, stream } from '../../../sims/math/random.ts';
import { mean, vector } from '../../../sims/math/vector.ts';

// DAPO eq. 13 with the lengths of its §4.1: 16,384 and 4,096 more as a cache.
test('the overlong penalty begins with the cache and ends at −1', () => {
  const penalty = (length: number): number => overlongPenalty(length, 20480, 4096);
  expect(penalty(0)).toBe(0);
  expect(penalty(16384)).toBe(0);
  expect(penalty(18432)).toBe(-0.5);
  expect(penalty(20480)).toBe(-1);
  expect(penalty(30000)).toBe(-1);
});

test.each([
  [0.01, 4, 0.9606],
  [0.01, 8, 0.9227],
  [0.01, 16, 0.8515],
  [0.01, 64, 0.5256],
  [0.1, 16, 0.1853],
  [0.5, 8, 0.0078],
])('with p = %f and G = %i, %f of the groups are dead', (p, size, share) => {
  expect(deadGroupChance(p, size)).toBeCloseTo(share, 4);
});

// The fact sheet's, measured there by Monte Carlo to ±0.01.
test.each([
  [1, 0.4],
  [4, 0.58],
  [16, 0.93],
  [64, 1],
])('a vote of %i among ten scattered mistakes is right with %f', (k, share) => {
  // 0.01 of chance there, and 0.005 of rounding
  expect(Math.abs(majorityAtK(0.4, Array(10).fill(0.06), k) - share)).toBeLessThan(0.015);
});

test('against one favourite mistake a vote of 64 is almost never right', () => {
  expect(majorityAtK(0.3, [0.7], 64)).toBeLessThan(0.001);
});

test('the exact vote agrees with drawn votes', () => {
  const random = stream(3, 'votes');
  const shares = [0.35, 0.3, 0.2, 0.15];
  for (const k of [2, 5, 12]) {
    const scores = vector(20_000, () =>
      majorityScore(
        vector(k, () => sample(shares, random)),
        0,
      ),
    );
    // 4 standard errors of a mean of 20,000 numbers in [0, 1]
    expect(Math.abs(mean(scores) - majorityAtK(0.35, [0.3, 0.2, 0.15], k))).toBeLessThan(0.0142);
  }
});

test('for any distribution, the chances of all answers to win the vote sum to one', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(
      weights.filter((w) => w.some((x) => x > 0)),
      fc.integer({ min: 1, max: 12 }),
      (w, k) => {
        const total = w.reduce((a, b) => a + b);
        const p = w.map((x) => x / total);
        const wins = p.map((right, i) =>
          majorityAtK(
            right,
            p.filter((_, j) => j !== i),
            k,
          ),
        );
        expect(wins.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
      },
    ),
  );
});

test('the vote is the commonest answer, shared where several tie', () => {
  expect(majorityVote(['7', '8', '7'])).toEqual(['7']);
  expect(majorityVote([3, 1, 1, 3, 2])).toEqual([3, 1]);
  expect(majorityScore([3, 1, 1, 3, 2], 1)).toBe(0.5);
  expect(majorityScore([3, 1], 9)).toBe(0);
});

test('one of k is right unless all are wrong', () => {
  expect(passChance(0.5, 3)).toBe(0.875);
  expect(passChance(0.3, 1)).toBeCloseTo(0.3, 12);
  expect(passChance(0, 16)).toBe(0);
  expect(passChance(1, 16)).toBe(1);
  // With two answers, any of them and the vote differ by half of the ties.
  expect(passChance(0.4, 2) - majorityAtK(0.4, [0.6], 2)).toBeCloseTo((2 * 0.4 * 0.6) / 2, 12);
});

test('pass@k counts the draws without a right answer', () => {
  expect(passAtK(10, 3, 1)).toBeCloseTo(0.3, 12);
  expect(passAtK(5, 2, 2)).toBeCloseTo(1 - 3 / 10, 12);
  expect(passAtK(5, 4, 2)).toBe(1);
  expect(passAtK(5, 0, 5)).toBe(0);
});

test('pass@k is unbiased: its mean over all samples of n answers is the exact chance', () => {
  const choose = (n: number, c: number): number =>
    c === 0 ? 1 : (choose(n, c - 1) * (n - c + 1)) / c;
  for (const p of [0.1, 0.5, 0.9]) {
    for (const k of [1, 3, 8]) {
      const n = 8;
      const expected = vector(
        n + 1,
        (c) => choose(n, c) * p ** c * (1 - p) ** (n - c) * passAtK(n, c, k),
      );
      expect(expected.reduce((a, b) => a + b)).toBeCloseTo(passChance(p, k), 12);
    }
  }
});

test('dynamic sampling keeps mixed groups in their order and says what they cost', () => {
  const groups = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0.1, 1],
    [1, 0],
  ];
  expect(dynamicSampling(groups, 2)).toEqual({ kept: [1, 3], drawn: 4 });
  expect(dynamicSampling(groups, 9)).toEqual({ kept: [1, 3, 4], drawn: 5 });
  expect(dynamicSampling(groups, 0)).toEqual({ kept: [], drawn: 0 });
});

test('PPO needs 36 bytes a parameter, GRPO 20, and 16 with rules and no KL', () => {
  expect(memoryBill({ policy: 1, critic: 1, reference: 1, reward: 1 }).total).toBe(36);
  expect(memoryBill({ policy: 1, reference: 1, reward: 1 }).total).toBe(20);
  expect(memoryBill({ policy: 1 }).total).toBe(16);
});

test('what makes no sense is refused', () => {
  expect(() => overlongPenalty(1, 10, 0)).toThrow(
    'overlongPenalty requires a cache from 1 to 10, got 0',
  );
  expect(() => overlongPenalty(NaN, 10, 5)).toThrow('overlongPenalty requires a length, got NaN');
  expect(() => deadGroupChance(1.2, 4)).toThrow('deadGroupChance requires p in [0, 1], got 1.2');
  expect(() => dynamicSampling([], -1)).toThrow(
    'dynamicSampling requires a whole number wanted, got -1',
  );
  expect(() => majorityVote([])).toThrow('majorityVote requires answers, got none');
  expect(() => majorityAtK(0.5, [0.5], 0)).toThrow('majorityAtK requires k from 1 to 1000, got 0');
  expect(() => passChance(1.2, 4)).toThrow('passChance requires p in [0, 1], got 1.2');
  expect(() => passChance(0.5, 0)).toThrow('passChance requires k from 1, got 0');
  expect(() => passAtK(5, 6, 1)).toThrow(
    'passAtK requires 1 ≤ k ≤ n and 0 ≤ c ≤ n, got n 5, c 6, k 1',
  );
});

test('a vote of many is what the sum over all ways says, however large its factorials', () => {
  // Two answers: the right one wins with more than half of the votes, and half of the time at a tie.
  const exactly = (p: number, k: number): number => {
    let total = 0;
    let logChoose = 0; // of C(k, c)
    for (let c = 0; c <= k; c++) {
      if (c > 0) logChoose += Math.log((k - c + 1) / c);
      const chance = Math.exp(logChoose + c * Math.log(p) + (k - c) * Math.log(1 - p));
      total += 2 * c > k ? chance : 2 * c === k ? chance / 2 : 0;
    }
    return total;
  };
  for (const k of [99, 100, 101, 102, 174, 180, 400]) {
    expect(majorityAtK(0.6, [0.4], k)).toBeCloseTo(exactly(0.6, k), 9);
  }
  expect(majorityAtK(0.6, [0.4], 180)).toBeCloseTo(0.9966, 4);
  expect(majorityAtK(0.3, [0.2, 0.2, 0.2, 0.1], 101)).toBeCloseTo(
    majorityAtK(0.3, [0.2, 0.2, 0.2, 0.1], 100),
    2,
  );
});

test('chances that are none, and votes that are, are refused', () => {
  expect(() => majorityAtK(0.6, [0.6], 3)).toThrow(
    'majorityAtK requires a sum of at most 1, got 1.2',
  );
  expect(() => majorityAtK(NaN, [0.4], 3)).toThrow('requires chances in [0, 1], got NaN');
  expect(() => majorityAtK(0.5, [-0.1], 3)).toThrow('requires chances in [0, 1], got -0.1');
  expect(() => majorityAtK(0.5, [0.5], 1001)).toThrow('requires k from 1 to 1000, got 1001');
  expect(() => deadGroupChance(0.5, 0)).toThrow('deadGroupChance requires groups from 1, got 0');
});
