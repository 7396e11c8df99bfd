import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../../sims/fp8/format.ts';
import { formats } from '../../../sims/fp8/formats.ts';
import { poured, promoted, scaledProduct } from '../../../sims/fp8/gemm.ts';
import { measuredErrors } from '../../../sims/fp8/measured.ts';
import { quantise, restore, tiles, type Quantised } from '../../../sims/fp8/quantise.ts';
import { chain } from '../../../sims/fp8/tensor-core.ts';
import { normal, stream, type Random } from '../../../sims/math/random.ts';
import { dot, matrix, mean, norm, vector } from '../../../sims/math/vector.ts';
import { valueOf } from './exact.ts';

const ones = (codes: number[][]): Quantised => ({
  ...{ codes, rows: 1, columns: codes[0].length, format: formats.e4m3 },
  scales: codes.map(() => [1]),
});
const drawnFrom =
  (random: Random) =>
  (sign: (value: number) => number = (v) => v): number =>
    encode(sign(normal(random)), formats.e4m3);
const small = fc.integer({ min: -15, max: 15 });
const codeOf = (whole: number): number => quantise([[whole, 448]], tiles.tensor).codes[0][0];

// 1. Values that somebody else computed: the same instruction on one H100, over whole lengths.
test.each(measuredErrors.filter(({ K }) => K < 8192))(
  'K = $K, $inputs: lost in the core and promoted as measured on one H100',
  ({ K, inputs, core, promoted: every128 }) => {
    const drawn = drawnFrom(stream(11, `${inputs} ${K}`));
    const sign = inputs === 'positive' ? Math.abs : (v: number): number => v;
    const rows = Array.from({ length: 48 }, () => [0, 1].map(() => vector(K, () => drawn(sign))));
    const exact = rows.map(([a, b]) => dot(a.map(valueOf), b.map(valueOf)));
    const error = (interval: number): number =>
      (100 * norm(rows.map(([a, b], i) => promoted(a, b, interval) - exact[i]))) / norm(exact);
    const tolerance = inputs === 'positive' ? 0.06 : 0.35; // 48 sums instead of thousands
    expect(Math.abs(error(K) / core - 1)).toBeLessThan(tolerance);
    expect(Math.abs(error(128) / every128 - 1)).toBeLessThan(tolerance);
    const signed = mean(rows.map(([a, b], i) => promoted(a, b, K) - exact[i])) / mean(exact);
    if (inputs === 'positive') expect(100 * signed).toBeCloseTo(-error(K), 1);
  },
);

// 2. What defines the result (facts: invariants).
test('with all scales 1 and small whole numbers the product is exact', () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 96, maxLength: 96 }), (numbers) => {
      const codes = numbers.map(codeOf);
      const [a, b] = [ones([codes.slice(0, 32)]), ones([codes.slice(32, 64), codes.slice(64)])];
      const expected = [1, 2].map((j) =>
        dot(numbers.slice(0, 32), numbers.slice(32 * j, 32 * j + 32)),
      );
      expect(scaledProduct(a, b, 32)).toEqual([expected.map((x) => x + 0)]);
    }),
    { numRuns: 50 },
  );
});

test('where nothing is cut the result does not depend on N_C', () => {
  const random = stream(5, 'whole');
  const whole = (): number[] => vector(512, () => codeOf(Math.floor(random() * 3) - 1));
  const [a, b] = [whole(), whole()];
  const all = [32, 64, 128, 256, 512].map((interval) => promoted(a, b, interval));
  expect(new Set(all)).toEqual(new Set([dot(a.map(valueOf), b.map(valueOf))]));
});

test('with the truncating core the error does not fall as N_C grows, on average', () => {
  const drawn = drawnFrom(stream(7, 'error'));
  const rows = Array.from({ length: 32 }, () =>
    [0, 1].map(() => vector(2048, () => drawn(Math.abs))),
  );
  const exact = rows.map(([a, b]) => dot(a.map(valueOf), b.map(valueOf)));
  const errors = [32, 64, 128, 256, 512, 1024, 2048].map((interval) =>
    mean(rows.map(([a, b], i) => Math.abs(promoted(a, b, interval) / exact[i] - 1))),
  );
  expect(errors.toSorted((a, b) => a - b)).toEqual(errors);
});

test('a scale that is a power of two moves every output by exactly that power', () => {
  const random = stream(9, 'powers');
  const draw = (rows: number): number[][] => matrix(rows, 256, () => normal(random));
  const a = quantise(draw(3), tiles.activation);
  const b = quantise(draw(128), tiles.weight);
  const twice = { ...a, scales: a.scales.map((row) => row.map((s) => 8 * s)) };
  const plain = scaledProduct(a, b);
  expect(scaledProduct(twice, b)).toEqual(plain.map((row) => row.map((x) => 8 * x)));
});

// 4. A second way: restored numbers in doubles, within what the core and float32 may lose.
test('the scaled product is near the product of what was restored, and nearer than the loss', () => {
  const random = stream(13, 'second way');
  const draw = (rows: number): number[][] => matrix(rows, 512, () => normal(random));
  const [x, w] = [draw(4), draw(128)];
  const [a, b] = [quantise(x, tiles.activation), quantise(w, tiles.weight)];
  const [exactA, exactB] = [restore(a), restore(b)];
  scaledProduct(a, b).forEach((row, i) =>
    row.forEach((value, j) => {
      const sizes = exactA[i].map((one, k) => Math.abs(one * exactB[j][k]));
      const bound = sizes.reduce((p, q) => p + q) * 2 ** -10;
      expect(Math.abs(value - dot(exactA[i], exactB[j]))).toBeLessThan(bound);
    }),
  );
});

test('one sum without scales is the core’s chains, poured one after another', () => {
  const drawn = drawnFrom(stream(15, 'chains'));
  const [a, b] = [0, 1].map(() => vector(320, () => drawn()));
  const parts = [0, 128, 256].map((k) => chain(a.slice(k, k + 128), b.slice(k, k + 128)));
  expect(promoted(a, b)).toBe(parts.reduce((sum, part) => Math.fround(sum + part), 0));
  expect(promoted(a, b, 320)).toBe(chain(a, b));
  expect(promoted(a, b, 32_000)).toBe(chain(a, b));
});

test('pouring rounds to float32, and so does the scale', () => {
  expect(poured(2 ** 24, 1, 1)).toBe(2 ** 24);
  expect(poured(0, 3, Math.fround(0.1))).toBe(Math.fround(3 * Math.fround(0.1)));
});

test('groups shorter than a block of weights take the scale of their row', () => {
  const codes = matrix(4, 64, () => 56); // ones
  const a: Quantised = { codes, scales: [[1, 2]], rows: 4, columns: 32, format: formats.e4m3 };
  const b: Quantised = {
    ...{ codes: codes.slice(0, 3), rows: 2, columns: 32, format: formats.e4m3 },
    scales: [
      [1, 1],
      [0.5, 4],
    ],
  };
  expect(scaledProduct(a, b, 32)[0]).toEqual([32 + 64, 32 + 64, 16 + 256]);
});

// 6. What is refused.
const good = ones([vector(128, () => 56)]);
test.each<[string, () => unknown, string]>([
  ['an interval of 48', () => scaledProduct(good, good, 48), 'in multiples of 32, got 48'],
  ['an interval of 0', () => promoted([56], [56], 0), 'a multiple of 32, got 1'],
  ['an interval of 0', () => promoted(good.codes[0], good.codes[0], 0), 'of 32, got 0'],
  ['a longer interval', () => scaledProduct(good, good, 256), 'divides 128, got 256'],
  [
    'another format',
    () => scaledProduct({ ...good, format: formats.e5m2 }, good),
    'requires E4M3, got E5M2',
  ],
  ['other groups', () => scaledProduct(good, { ...good, columns: 64 }), 'one size, got 128 and 64'],
  ['another K', () => scaledProduct(good, ones([vector(256, () => 1)])), 'got 128 and 256'],
  [
    'no scale',
    () => scaledProduct({ ...good, scales: [] }, good),
    'requires 1 by 1 scales, got 0 rows',
  ],
  ['a scale of 0', () => scaledProduct({ ...good, scales: [[0]] }, good), 'positive scales, got 0'],
  [
    'a scale that is NaN',
    () => scaledProduct(good, { ...good, scales: [[NaN]] }),
    'positive scales, got NaN',
  ],
  [
    'NaN',
    () => scaledProduct(ones([vector(128, () => 127)]), good),
    'codes of numbers, got NaN (127) at 0',
  ],
  ['no rows', () => scaledProduct({ ...good, codes: [] }, good), 'to be a multiple of 128, got 0'],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
