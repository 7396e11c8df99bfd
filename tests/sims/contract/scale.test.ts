import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integer, real } from '../../../sims/contract/table.ts';
import { place, stepsOf, valueAt } from '../../../sims/contract/scale.ts';

const linear = real({ label: 'x', min: -1, max: 3, step: 0.5, default: 0 });
const log = real({ label: 'x', min: 0.001, max: 10, scale: 'log', default: 1 });
const fromZero = real({ label: 'x', min: 0, max: 1, scale: 'log', smallest: 1e-4, default: 0 });
const fine = real({ ...fromZero, digits: 3 });
const whole = integer({ label: 'x', min: 2, max: 17, default: 4 });
const ladder = integer({ label: 'x', min: 1, max: 10_000, scale: 'log', default: 64 });

test('a linear slider has its range at its ends, and equal strides', () => {
  expect(valueAt(linear, 0)).toBe(-1);
  expect(valueAt(linear, 1)).toBe(3);
  expect(stepsOf(linear)).toBe(8);
  expect(valueAt(linear, 3 / 8)).toBe(0.5);
});

test('on a log slider equal distances are equal ratios', () => {
  expect(place(log, 0.1) - place(log, 0.01)).toBeCloseTo(place(log, 10) - place(log, 1), 12);
  expect(place(log, 0.001)).toBe(0);
  expect(place(log, 10)).toBe(1);
});

test('a log slider that begins at 0 has 0 as its first notch and its smallest value as the next', () => {
  expect(valueAt(fromZero, 0)).toBe(0);
  expect(valueAt(fromZero, 1 / stepsOf(fromZero))).toBeCloseTo(1e-4, 12);
  expect(valueAt(fromZero, 1)).toBe(1);
  expect(place(fromZero, 0)).toBe(0);
});

test('with more digits a log slider has more notches', () => {
  expect([stepsOf(fromZero), stepsOf(fine)]).toEqual([240, 1200]);
  expect([fromZero, fine].map((knob) => valueAt(knob, place(knob, 0.12345)))).toEqual([
    0.12, 0.123,
  ]);
});

test.each([linear, log, fromZero, fine, whole, ladder])(
  'any notch gives a value in range that stands at that notch',
  (knob) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: stepsOf(knob) }), (notch) => {
        const value = valueAt(knob, notch / stepsOf(knob));
        expect(value).toBeGreaterThanOrEqual(knob.min);
        expect(value).toBeLessThanOrEqual(knob.max);
        expect(Math.abs(place(knob, value) * stepsOf(knob) - notch)).toBeLessThanOrEqual(1.5);
      }),
    );
  },
);

test('a log slider of whole numbers stops at powers of two and half-way between, and moves at each notch', () => {
  const stops = Array.from({ length: stepsOf(ladder) + 1 }, (_, k) =>
    valueAt(ladder, k / stepsOf(ladder)),
  );
  expect(stops.slice(0, 7)).toEqual([1, 2, 3, 4, 6, 8, 12]);
  expect(stops.slice(-3)).toEqual([6144, 8192, 10_000]);
  stops.forEach((stop, k) => expect(place(ladder, stop)).toBeCloseTo(k / stepsOf(ladder), 12));
});

test('a whole number between two stops of a log slider stands between them', () => {
  const notch = place(ladder, 7168) * stepsOf(ladder);
  expect(notch).toBeGreaterThan(place(ladder, 6144) * stepsOf(ladder));
  expect(notch).toBeLessThan(place(ladder, 8192) * stepsOf(ladder));
});

test('a value outside the range stands outside the slider', () => {
  expect(place(linear, 256)).toBeGreaterThan(1);
  expect(place(log, 1e-6)).toBeLessThan(0);
  expect(place(ladder, 0)).toBeLessThan(0);
  expect(place(ladder, 10_001)).toBeGreaterThan(1);
});
