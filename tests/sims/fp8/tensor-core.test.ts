import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditions, measured } from '../../../sims/fp8/measured.ts';
import {
  chain,
  cutAt,
  leadingPlace,
  perStep,
  product,
  step,
} from '../../../sims/fp8/tensor-core.ts';
import { stream } from '../../../sims/math/random.ts';
import { vector } from '../../../sims/math/vector.ts';
import { exactStep, halves } from './exact.ts';

const zeros = vector(perStep, () => 0);
const code = fc.integer({ min: 0, max: 255 }).filter((c) => (c & 127) !== 127);
const codes = fc.array(code, { minLength: perStep, maxLength: perStep });
/** Codes of which many are zero or tiny, beside a few large ones. */
const sparse = fc.array(fc.oneof(fc.constantFrom(0, 128, 1, 2, 7, 8, 129), code), {
  minLength: perStep,
  maxLength: perStep,
});
const accumulator = fc.float({ noNaN: true, noDefaultInfinity: true });

// 1. Values that somebody else computed: one NVIDIA H100 (tests/sims/fp8/measured.ts).
test.each(measured.map(({ name, sums }) => ({ name, sums })))(
  '$name: every output of the hardware, bit for bit',
  ({ sums }) => {
    for (const { a, b, c, d } of sums) expect(chain(a, b, c)).toBe(d);
  },
);

test('the file holds 112 × 8 outputs of one card, some with an accumulator handed in', () => {
  expect(conditions.card).toBe('NVIDIA H100 80GB HBM3');
  expect(measured.map(({ sums }) => sums.length)).toEqual(Array(7).fill(128));
  expect(measured.flatMap(({ sums }) => sums).filter(({ c }) => c !== 0)).toHaveLength(256);
});

test.each([12, 13, 15, 16])('with %i bits hundreds of them differ', (bits) => {
  const all = measured.flatMap(({ sums }) => sums);
  const equal = all.filter(({ a, b, c, d }) => chain(a, b, c, { bits, rounding: 'cut' }) === d);
  expect(all.length - equal.length).toBeGreaterThan(100);
});

test('of 1 and 2⁻¹⁴ nothing of the small one is left; of 2⁻¹³ all', () => {
  // 56 is 1, 8 is 2⁻⁶, 1 is 2⁻⁹, 16 is 2⁻⁵.
  const [a, b] = [
    [56, 16],
    [56, 1],
  ].map((two) => [...two, ...zeros.slice(2)]);
  expect(step(a, b, 0).accumulator).toBe(1);
  expect(step([56, 24, ...zeros.slice(2)], b, 0).accumulator).toBe(1 + 2 ** -13);
});

// 2. What defines the result.
test('a product has the exponents of its operands added, whether or not it carries', () => {
  expect(product(60, 60)).toEqual({ value: 2.25, exponent: 0 }); // 1.5 × 1.5
  expect(product(1, 56)).toEqual({ value: 2 ** -9, exponent: -6 }); // a subnormal
  expect(product(0, 56)).toEqual({ value: 0, exponent: -Infinity });
  expect(product(126, 254)).toEqual({ value: -(448 ** 2), exponent: 16 });
});

test('for any codes, a result has at most fourteen bits and is a float32', () => {
  fc.assert(
    fc.property(codes, codes, accumulator, (a, b, c) => {
      const { accumulator: next, exponent } = step(a, b, c);
      expect(Math.fround(next)).toBe(next);
      if (exponent === -Infinity) return;
      expect(Number.isInteger(next / 2 ** (leadingPlace(next) - 13)) || next === 0).toBe(true);
    }),
  );
});

test('for any codes, what is cut off is less than a unit a term, and toward zero', () => {
  fc.assert(
    fc.property(sparse, sparse, accumulator, (a, b, c) => {
      const { terms, kept: cut, exponent, sum } = step(a, b, c);
      if (exponent === -Infinity) return;
      terms.forEach((term, i) => {
        expect(Math.abs(cut[i])).toBeLessThanOrEqual(Math.abs(term));
        expect(Math.abs(term - cut[i])).toBeLessThan(2 ** (exponent - 13));
      });
      expect(Math.abs(sum)).toBeLessThan(2 ** (exponent + 2 + 6)); // a carry, and 33 terms
    }),
  );
});

// 3. What must not matter.
test('for any order of the products, the same step; for all signs turned, its negative', () => {
  fc.assert(
    fc.property(codes, codes, accumulator, fc.nat(31), (a, b, c, by) => {
      const turned = (v: readonly number[]): number[] => [...v.slice(by), ...v.slice(0, by)];
      const plain = step(a, b, c).accumulator;
      expect(step(turned(a), turned(b), c).accumulator).toBe(plain);
      const negative = step(
        a.map((one) => one ^ 128),
        b,
        -c,
      ).accumulator;
      expect(negative + 0).toBe(0 - plain);
    }),
  );
});

test('negative zeros are zeros', () => {
  const one = [56, ...zeros.slice(1)];
  const minus = one.map((c, i) => (i === 0 ? c : 128));
  expect(step(minus, minus, 0)).toEqual(step(one, one, 0));
  expect(step(zeros, minus, 3.5).accumulator).toBe(3.5);
  expect(Math.abs(chain(zeros, minus, -0))).toBe(0);
});

// 4. A second way: whole numbers of any length instead of doubles.
test('for any codes and accumulator, the same as with whole numbers of any length', () => {
  fc.assert(
    fc.property(fc.oneof(codes, sparse), fc.oneof(codes, sparse), accumulator, (a, b, c) => {
      expect(Math.abs(step(a, b, c).accumulator - exactStep(a, b, c))).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test('a chain is its steps, one after another', () => {
  const random = stream(3, 'codes');
  const [a, b] = [0, 1].map(() => vector(256, () => halves(random)));
  let sum = 0.625;
  for (let k = 0; k < 256; k += perStep) {
    sum = step(a.slice(k, k + perStep), b.slice(k, k + perStep), sum).accumulator;
  }
  expect(chain(a, b, 0.625)).toBe(sum);
});

test('an accumulator of more than fourteen bits loses them, also without products', () => {
  const c = 1 + 2 ** -13 + 2 ** -14 + 2 ** -23;
  expect(step(zeros, zeros, c).accumulator).toBe(1 + 2 ** -13);
  expect(step(zeros, zeros, -c).accumulator).toBe(-1 - 2 ** -13);
});

test('the largest accumulator stays finite beside the largest products', () => {
  const largest = (2 - 2 ** -23) * 2 ** 127;
  const most = vector(perStep, () => 126);
  expect(step(most, most, largest).accumulator).toBe((2 - 2 ** -13) * 2 ** 127);
  expect(step(most, most, 0).accumulator).toBe(32 * 448 ** 2);
  expect(step(zeros, zeros, 2 ** -149).accumulator).toBe(2 ** -149);
});

test('leading places and cuts are exact, where a logarithm would not be', () => {
  expect([1, -1, 1 - 2 ** -53, 2 ** 40 - 1, 2 ** -149].map(leadingPlace)).toEqual([
    0, 0, -1, 39, -149,
  ]);
  expect(leadingPlace(0)).toBe(-Infinity);
  expect(cutAt(-1.75, -1)).toBe(-1.5);
  expect(Object.is(cutAt(-0.25, 0), 0)).toBe(true);
});

// 6. What is refused.
test.each<[string, () => unknown, string]>([
  ['NaN', () => step([127, ...zeros.slice(1)], zeros, 0), 'codes of numbers, got NaN (127) at 0'],
  ['NaN', () => chain(zeros, [...zeros.slice(1), 255], 0), 'codes of numbers, got NaN (255) at 31'],
  ['no code', () => step([256, ...zeros.slice(1)], zeros, 0), 'codes from 0 to 255, got 256 at 0'],
  ['half a code', () => step([0.5, ...zeros.slice(1)], zeros, 0), 'from 0 to 255, got 0.5 at 0'],
  ['too few', () => step(zeros.slice(1), zeros, 0), 'rows of 32 codes, got 31'],
  ['ragged', () => chain(zeros, zeros.slice(1)), 'rows of 32 codes, got 31'],
  ['nothing', () => chain([], []), 'a multiple of 32, got 0'],
  ['33', () => chain([...zeros, 0], [...zeros, 0]), 'a multiple of 32, got 33'],
  ['no float32', () => step(zeros, zeros, 0.1), 'a finite float32 accumulator, got 0.1'],
  ['infinite', () => chain(zeros, zeros, Infinity), 'a finite float32 accumulator, got Infinity'],
  ['NaN', () => step(zeros, zeros, NaN), 'a finite float32 accumulator, got NaN'],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
