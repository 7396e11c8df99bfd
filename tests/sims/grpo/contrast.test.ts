import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centred, checkRewards, divide, isDead, standard } from '../../../sims/grpo/contrast.ts';

/** Rewards as trainers give them: not dyadic, so that sums round. */
const reward = fc.integer({ min: -10, max: 10 }).map((n) => n / 10);
const group = fc.array(reward, { minLength: 2, maxLength: 16 });

// By hand: √3 / 4 and ½.
test('the standard deviation of four rewards, by the count and by one less', () => {
  expect(standard([1, 0, 0, 0], {})).toBeCloseTo(0.4330127018922193, 15);
  expect(standard([1, 0, 0, 0], { std: 'sample' })).toBeCloseTo(0.5, 15);
  expect(standard([1, 0, 0, 0], { std: 'none' })).toBe(1);
});

test('for any group with contrast, the two differ by √(G / (G − 1)), which only rescales', () => {
  fc.assert(
    fc.property(group, (rewards) => {
      fc.pre(!isDead(rewards));
      const [all, less] = [standard(rewards, {}), standard(rewards, { std: 'sample' })];
      const { length } = rewards;
      expect(less / all).toBeCloseTo(Math.sqrt(length / (length - 1)), 12);
    }),
  );
});

test.each([0.1, 0.35, 0.4])('equal rewards of %s have no spread at all, however many', (value) => {
  for (let size = 2; size <= 16; size++) {
    const rewards = new Array<number>(size).fill(value);
    expect(isDead(rewards)).toBe(true);
    expect(standard(rewards, {})).toBe(0);
    expect(centred(rewards)).toEqual(rewards.map(() => 0));
  }
});

test('a small contrast on large rewards is measured to its digits: centred first, then squared', () => {
  // 1e8 + (0, 1, 2, 3): the deviation is √1.25; the mean of squares has no digit left for it
  expect(standard([1e8, 1e8 + 1, 1e8 + 2, 1e8 + 3], {})).toBeCloseTo(Math.sqrt(1.25), 12);
});

test('what rounding makes of equal rewards is no contrast: 0.1 + 0.2 beside 0.3', () => {
  expect(isDead([0.1 + 0.2, 0.3])).toBe(true);
  expect(isDead([0.3, 0.3001])).toBe(false);
  expect(isDead([NaN, 0.3, 0.3])).toBe(true);
});

test('differences sum to 0, and a missing reward has none', () => {
  expect(centred([1, NaN, 0])).toEqual([0.5, 0, -0.5]);
  fc.assert(
    fc.property(group, (rewards) => {
      const total = centred(rewards).reduce((sum, d) => sum + d, 0);
      expect(Math.abs(total)).toBeLessThan(1e-12);
    }),
  );
});

test('a floor holds the divisor up, ε is added, and 0 over 0 is 0', () => {
  expect(standard([0.3, 0.3001], { floor: 1e-3, epsilon: 1e-4 })).toBeCloseTo(1.1e-3, 15);
  expect(divide([0, 0], 0)).toEqual([0, 0]);
  expect(divide([1, -1], 0.5)).toEqual([2, -2]);
});

test('rewards and options that are none are refused by the name of who asks', () => {
  const refuse = (run: () => void, message: string): void =>
    expect(run).toThrow(new RangeError(message));
  refuse(() => checkRewards('ours', [1, NaN], {}), 'ours requires finite rewards, got NaN at 1');
  refuse(
    () => checkRewards('ours', [1], { epsilon: -1 }),
    'ours requires an epsilon from 0 on, got -1',
  );
  refuse(
    () => checkRewards('ours', [1], { floor: NaN }),
    'ours requires a floor from 0 on, got NaN',
  );
  expect(() => checkRewards('ours', [1, NaN], { missing: 'skip' })).not.toThrow();
});
