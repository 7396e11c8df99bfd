import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot, vector } from '../../../sims/math/vector.ts';
import { hadamard } from '../../../sims/dsa/hadamard.ts';

/** Sylvester's sign: whether the common ones of both indices are odd. */
const sign = (i: number, j: number): number =>
  [...(i & j).toString(2)].filter((bit) => bit === '1').length % 2 ? -1 : 1;

test('Sylvester’s order by its own formula', () => {
  for (const d of [1, 2, 8, 128]) {
    const v = vector(d, (i) => ((i * 37) % 11) - 5);
    const wanted = vector(
      d,
      (i) => v.reduce((sum, x, j) => sum + sign(i, j) * x, 0) / Math.sqrt(d),
    );
    hadamard(v).forEach((x, i) => expect(x).toBeCloseTo(wanted[i], 12));
  }
});

test('it is orthogonal: products stay, and twice is nothing', () => {
  const entries = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      expect(dot(hadamard(a), hadamard(b))).toBeCloseTo(dot(a, b), 8);
      hadamard(hadamard(a)).forEach((x, i) => expect(x).toBeCloseTo(a[i], 10));
    }),
  );
});

test('an outlier is spread over all entries', () => {
  const spread = hadamard(vector(128, (i) => (i === 5 ? 128 : 0)));
  expect(Math.max(...spread.map(Math.abs))).toBeCloseTo(Math.sqrt(128), 12);
});

test.each([
  [[], 'a power of two of entries, got 0'],
  [[1, 2, 3], 'got 3'],
  [[1, Infinity], 'finite entries, got Infinity at 1'],
])('%j is refused', (v, message) => {
  expect(() => hadamard(v)).toThrow(message);
});
