import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, flipsOf } from '../../../../../../sims/fp8/experiments/number/run/bits.ts';
import { formats } from '../../../../../../sims/fp8/formats.ts';
import { int8 } from '../../../../../../sims/fp8/int8.ts';
import { storedIn } from '../../../../../../sims/fp8/ruler.ts';

const { e4m3, e5m2 } = formats;

test('the bits of 3.25, and what each of them would make of it', () => {
  expect(bitsOf(3.3, e4m3)).toEqual([0, 1, 0, 0, 0, 1, 0, 1]);
  // 1.625 · 2¹: the exponent field is 8, so its bits are worth 2⁸, 2⁴, 2² and 2¹.
  expect(flipsOf(3.3, e4m3)).toEqual([
    ...['-3.25', '0.009765625', '52', '13', '6.5', '2.25', '3.75', '3'],
  ]);
});

test('a whole number is in two’s complement', () => {
  expect(bitsOf(-5, int8)).toEqual([1, 1, 1, 1, 1, 0, 1, 1]);
  expect(flipsOf(0, int8)).toEqual(['-128', '64', '32', '16', '8', '4', '2', '1']);
});

test('what is no number is called so', () => {
  expect(flipsOf(448, e4m3).at(-1)).toBe('NaN');
  expect(flipsOf(32_768, e5m2).at(5)).toBe('Infinity');
  expect(flipsOf(0, e4m3)[0]).toBe('-0');
});

test('for any number, a bit turned twice is the number that was stored', () => {
  const number = fc.double({ min: -200, max: 200, noNaN: true });
  fc.assert(
    fc.property(number, fc.constantFrom(e4m3, e5m2, int8), fc.nat(7), (x, target, i) => {
      const turned = Number(flipsOf(x, target)[i]);
      fc.pre(Number.isFinite(turned) && turned !== -128);
      expect(Number(flipsOf(turned, target)[i])).toBe(storedIn(x, target));
    }),
  );
});
