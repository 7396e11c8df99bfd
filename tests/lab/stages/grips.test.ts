import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gate } from '../../../sims/moe/experiments/gate.ts';
import type { Experiment } from '../../../sims/contract.ts';
import type { Value } from '../../../sims/parameters.ts';
import { gripOf, placeOf, valueAt } from '../../../src/lab/stages/grips.ts';

/** As much of a lab as a grip needs, with what was set on it. */
function labWith(logits: readonly number[]): Parameters<typeof gripOf>[0] & { given: Value[] } {
  const given: Value[] = [];
  return {
    experiment: gate as unknown as Experiment, // its frames do not matter here
    values: { logits, k: 3 },
    set: (_, value) => void given.push(value),
    given,
  };
}
const logits = Object.freeze([2.2, -2.2, 0.4, 0.2, 0, 0, -1.4, 1.75]);

test('a grip sets one entry, on the steps of its knob, and leaves the others', () => {
  const lab = labWith(logits);
  gripOf(lab, 'logits', 1).set(-1.538);
  expect(lab.given).toEqual([[2.2, -1.55, 0.4, 0.2, 0, 0, -1.4, 1.75]]);
});

test('for any place, what is set stays in range, and its place is the nearest step', () => {
  const { range } = gripOf(labWith(logits), 'logits', 0);
  fc.assert(
    fc.property(fc.integer({ min: -1024, max: 2048 }), (n) => {
      const lab = labWith(logits);
      const within = Math.max(0, Math.min(1, n / 1024));
      const value = valueAt(n / 1024, range);
      expect(placeOf(value, range)).toBeCloseTo(within, 12);
      gripOf(lab, 'logits', 0).set(value);
      const [first] = (lab.given[0] ?? logits) as readonly number[];
      expect(Math.abs(first - value)).toBeLessThanOrEqual(range.step / 2 + 1e-12);
      expect(first).toBeGreaterThanOrEqual(range.min);
      expect(first).toBeLessThanOrEqual(range.max);
    }),
  );
});

test('a drag that stays on the same step sets nothing', () => {
  const lab = labWith(logits);
  gripOf(lab, 'logits', 0).set(2.21);
  expect(lab.given).toEqual([]);
});

test('refuses a knob that is no list', () => {
  expect(() => gripOf(labWith(logits), 'k', 0)).toThrow(
    new RangeError('gripOf requires a list of numbers, got k'),
  );
});
