import { expect, test } from 'vitest';
import { power } from '../../src/page/power.ts';

test.each([
  [3.2e-7, '3 × 10⁻⁷'],
  [1e-10, '1 × 10⁻¹⁰'],
  [0.96, '1 × 10⁰'],
  [9.6e-8, '1 × 10⁻⁷'],
  [1234, '1 × 10³'],
])('%d is written as %s', (value, written) => {
  expect(power(value)).toBe(written);
});
