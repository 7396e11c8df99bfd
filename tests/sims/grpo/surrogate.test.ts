import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cispo, surrogate } from '../../../sims/grpo/surrogate.ts';
import { vector } from '../../../sims/math/vector.ts';

const TRUST = { low: 0.2, high: 0.2 };

// The table of the fact sheet.
test.each([
  [0.5, 1, 0.5, 1],
  [0.5, -1, -0.8, 0],
  [1, 1, 1, 1],
  [1, -1, -1, -1],
  [1.5, 1, 1.2, 0],
  [1.5, -1, -1.5, -1],
])(
  'at a ratio of %f with A = %f the objective is %f and its slope %f',
  (ratio, advantage, value, slope) => {
    const result = surrogate(Math.log(ratio), advantage, TRUST);
    expect(result.value).toBeCloseTo(value, 12);
    expect(result.slope).toBeCloseTo(slope, 12);
  },
);

test('a rare token may rise to 0.012, or to 0.0128 with clip-higher', () => {
  const last = (high: number): number => {
    const pushed = vector(300, (i) => 1 + i / 1000).filter(
      (ratio) => surrogate(Math.log(ratio), 1, { low: 0.2, high }).slope > 0,
    );
    return 0.01 * Math.max(...pushed);
  };
  expect(last(0.2)).toBeCloseTo(0.012, 5);
  expect(last(0.28)).toBeCloseTo(0.0128, 5);
});

const logRatio = fc.integer({ min: -3000, max: 3000 }).map((n) => n / 1000);
const advantage = fc.integer({ min: -300, max: 300 }).map((n) => n / 100);
const trust = fc.record({
  low: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  high: fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
});

test('for any token, the objective is never above ρ A', () => {
  fc.assert(
    fc.property(logRatio, advantage, trust, (x, a, bounds) => {
      expect(surrogate(x, a, bounds).value).toBeLessThanOrEqual(Math.exp(x) * a + 1e-12);
    }),
  );
});

test('for any token, only a good one above or a bad one below is held', () => {
  fc.assert(
    fc.property(logRatio, advantage, trust, (x, a, bounds) => {
      const { ratio, clipped, slope } = surrogate(x, a, bounds);
      const held = a > 0 ? ratio > 1 + bounds.high : a < 0 ? ratio < 1 - bounds.low : false;
      expect(clipped).toBe(held);
      expect(slope).toBe(held ? 0 : a);
    }),
  );
});

test('for any advantage, the gradient at a ratio of 1 is the advantage itself: REINFORCE', () => {
  fc.assert(
    fc.property(advantage, trust, (a, bounds) => {
      expect(surrogate(0, a, bounds)).toMatchObject({
        ratio: 1,
        value: a,
        gradient: a,
        clipped: false,
      });
    }),
  );
});

test('with an ε of 10 a good token is not held before its ratio is 11', () => {
  expect(surrogate(Math.log(10.9), 1, { low: 0.2, high: 10 }).clipped).toBe(false);
  expect(surrogate(Math.log(11.1), 1, { low: 0.2, high: 10 }).clipped).toBe(true);
});

test('a cap bounds what a bad token with a huge ratio can do', () => {
  const free = surrogate(Math.log(50), -1, TRUST);
  const capped = surrogate(Math.log(50), -1, { ...TRUST, cap: 3 });
  expect(free.value).toBeCloseTo(-50, 9);
  expect(capped.value).toBe(-3);
  expect(capped.slope).toBe(0);
  expect(surrogate(500, -1, TRUST).value).toBe(-Math.exp(20)); // no overflow
});

const logProb = fc.integer({ min: -4000, max: 0 }).map((n) => n / 1000);

test('at π = π_old CISPO is REINFORCE, and no bound ever takes its gradient away', () => {
  fc.assert(
    fc.property(logProb, logRatio, advantage, (x, away, a) => {
      expect(cispo(0, a, x, TRUST)).toMatchObject({ ratio: 1, gradient: a, value: a * x });
      const held = cispo(away, a, x, { low: 1, high: 4 });
      expect(held.gradient).toBe(Math.min(5, Math.exp(away)) * a);
      expect(held.gradient === 0).toBe(a === 0);
    }),
  );
});

test('what cannot be computed is refused', () => {
  expect(() => surrogate(0, 1, { low: 2, high: 0.2 })).toThrow(
    'surrogate requires low from 0 to 1, got 2',
  );
  expect(() => surrogate(0, 1, { low: 0.2, high: -1 })).toThrow(
    'surrogate requires high from 0 on, got -1',
  );
  expect(() => surrogate(0, 1, { ...TRUST, cap: 1 })).toThrow(
    'requires a cap of at least 1 + high, got 1',
  );
  expect(() => surrogate(0, NaN, TRUST)).toThrow(
    'surrogate requires a finite advantage and a log-ratio, got NaN and 0',
  );
  expect(() => surrogate(NaN, 1, TRUST)).toThrow('got 1 and NaN');
  expect(() => cispo(NaN, 1, -1, TRUST)).toThrow(
    'cispo requires a finite log-ratio, advantage and log-probability, got NaN, 1 and -1',
  );
  expect(() => cispo(0, 1, -1, { low: 2, high: 1 })).toThrow(
    'cispo requires low from 0 to 1, got 2',
  );
});
