import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormat } from '../../../sims/contract/numbers.ts';
import { snap } from '../../../sims/contract/parameters.ts';

test('numbers are written as each language writes them', () => {
  const en = numberFormat('en');
  expect(en(1234567.8)).toBe('1,234,568');
  expect(en(0.28765)).toBe('0.2877');
  expect(en(0.28765, 2)).toBe('0.29');
  expect(en(-2)).toBe('−2');
  expect(numberFormat('de')(0.5)).toBe('0,5');
});

test('what would round to nothing keeps its power of ten', () => {
  const en = numberFormat('en');
  expect(en(0.0000012)).toBe('1.2×10⁻⁶');
  expect(en(0.0004, 3)).toBe('4×10⁻⁴');
  expect(en(4.43e12)).toBe('4.43×10¹²');
  expect(en(0)).toBe('0');
  expect(en(NaN)).toBe('–');
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
