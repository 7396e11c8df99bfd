import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, fixed, number } from '../../../sims/contract/numbers.ts';
import { snap } from '../../../sims/contract/parameters.ts';

test('numbers are grouped, short, and have a true minus', () => {
  expect(number(1234567.8)).toBe('1,234,568');
  expect(number(0.28765)).toBe('0.2877');
  expect(number(0.28765, 2)).toBe('0.29');
  expect(number(-2)).toBe('−2');
  expect(exact(131_072)).toBe('131,072');
  expect(exact(0.001)).toBe('0.001');
  expect(fixed(0.5, 2)).toBe('0.50');
});

test('what a sum leaves behind is nothing, and nothing has no sign', () => {
  expect(number(-6.42e-17)).toBe('0');
  expect(number(-0)).toBe('0');
  expect(fixed(-0.001, 2)).toBe('0.00');
});

test('what would round to nothing keeps its power of ten', () => {
  expect(number(0.0000012)).toBe('1.2×10⁻⁶');
  expect(number(0.0004, 3)).toBe('4×10⁻⁴');
  expect(number(4.43e12)).toBe('4.43×10¹²');
  expect(number(0)).toBe('0');
  expect(number(NaN)).toBe('–');
});

test('a dragged value is one that the knob can hold, and none is nearer', () => {
  const stride = { min: -2, max: 2, step: 0.05 };
  fc.assert(
    fc.property(fc.integer({ min: -4096, max: 4096 }), (n) => {
      const value = n / 1024;
      const snapped = snap(value, stride);
      expect(Math.abs(snapped * 20 - Math.round(snapped * 20))).toBeLessThan(1e-9);
      const within = Math.max(-2, Math.min(2, value));
      expect(Math.abs(snapped - within)).toBeLessThanOrEqual(0.025 + 1e-9);
    }),
  );
  expect(snap(0.30000000000000004, stride)).toBe(0.3);
});
