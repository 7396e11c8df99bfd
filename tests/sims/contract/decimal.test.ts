import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, significant } from '../../../sims/contract/decimal.ts';

/** Numbers that binary holds exactly, between the halves where two ways of rounding part. */
const numbers = fc
  .record({ count: fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), power: fc.nat(20) })
  .map(({ count, power }) => (3 * count + 1) / 2 ** power);

describe.each(['en', 'zh-CN'])('for any number, in %s,', (locale) => {
  const intl = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options })
      .format(value)
      .replace('-', '−');

  test('decimals are those of Intl', () => {
    fc.assert(
      fc.property(numbers, fc.nat(6), fc.nat(6), (value, a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const options = { minimumFractionDigits: least, maximumFractionDigits: most };
        expect(decimal(value, { least, most })).toBe(intl(value, options));
      }),
    );
  });

  test('significant digits are those of Intl', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 8 }), (value, digits) => {
        expect(significant(value, digits)).toBe(intl(value, { maximumSignificantDigits: digits }));
      }),
    );
  });
});

test('what is rounded to nothing has no sign', () => {
  expect(decimal(-0, { most: 2 })).toBe('0');
  expect(decimal(-0.001, { most: 2 })).toBe('0');
  expect(significant(-0, 4)).toBe('0');
});

test('rounding that makes a number longer moves its point', () => {
  expect(significant(9.9996, 4)).toBe('10');
  expect(significant(999_999, 3)).toBe('1,000,000');
});
