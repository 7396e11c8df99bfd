import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knobs } from '../../../sims/moe/experiments/gate/knobs.ts';
import type { Value } from '../../../sims/contract/parameters.ts';
import { gripOf, placeOf, valueAt } from '../../../src/labs/kit/grips.ts';

/** As much of a bench as a grip needs, with what was set on it. */
function benchWith(logits: readonly number[]): Parameters<typeof gripOf>[0] & { given: Value[] } {
  const given: Value[] = [];
  return {
    range: (knob) => knobs.parameters[knob as keyof typeof knobs.parameters],
    values: { logits, k: 3 },
    set: (_, value) => void given.push(value),
    given,
  };
}
const logits = Object.freeze([2.2, -2.2, 0.4, 0.2, 0, 0, -1.4, 1.75]);

test('a grip sets one entry, on the steps of its knob, and leaves the others', () => {
  const bench = benchWith(logits);
  gripOf(bench, 'logits', 1).set(-1.538);
  expect(bench.given).toEqual([[2.2, -1.55, 0.4, 0.2, 0, 0, -1.4, 1.75]]);
});

test('for any place, what is set stays in range, and its place is the nearest step', () => {
  const { range } = gripOf(benchWith(logits), 'logits', 0);
  fc.assert(
    fc.property(fc.integer({ min: -1024, max: 2048 }), (n) => {
      const bench = benchWith(logits);
      const within = Math.max(0, Math.min(1, n / 1024));
      const value = valueAt(n / 1024, range);
      expect(placeOf(value, range)).toBeCloseTo(within, 12);
      gripOf(bench, 'logits', 0).set(value);
      const [first] = (bench.given[0] ?? logits) as readonly number[];
      expect(Math.abs(first - value)).toBeLessThanOrEqual(range.step / 2 + 1e-12);
      expect(first).toBeGreaterThanOrEqual(range.min);
      expect(first).toBeLessThanOrEqual(range.max);
    }),
  );
});

test('a drag that stays on the same step sets nothing', () => {
  const bench = benchWith(logits);
  gripOf(bench, 'logits', 0).set(2.21);
  expect(bench.given).toEqual([]);
});

test('refuses a knob that is no list', () => {
  expect(() => gripOf(benchWith(logits), 'k', 0)).toThrow(
    new RangeError('gripOf requires a list of numbers, got k'),
  );
});
