import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addProduct, flipped } from '../../../sims/mla/product.ts';
import { vector } from '../../../sims/math/vector.ts';

const size = fc.integer({ min: 1, max: 9 }); // odd and even rows, with and without a rest of four
const entries = (length: number): fc.Arbitrary<number[]> =>
  fc.array(
    fc.integer({ min: -1024, max: 1024 }).map((k) => k / 1024),
    { minLength: length, maxLength: length },
  ); // a grid: sums are exact in any order

const product = fc.tuple(size, size, size).chain(([n, m, p]) =>
  fc.record({
    sizes: fc.constant([n, m, p] as const),
    a: entries(n * m),
    b: entries(m * p),
    to: entries(n * p),
  }),
);

test('for matrices of any size, adds every row times every column', () => {
  fc.assert(
    fc.property(product, ({ sizes: [n, m, p], a, b, to }) => {
      const expected = to.map((before, at) => {
        const [i, j] = [Math.floor(at / p), at % p];
        let total = before;
        for (let l = 0; l < m; l++) total += a[i * m + l] * b[l * p + j];
        return total;
      });
      const result = to.slice();
      addProduct(result, a, b, n, m, p);
      expect(result.map((x) => x + 0)).toEqual(expected.map((x) => x + 0)); // −0 is 0
    }),
  );
});

test('a matrix flipped twice is itself', () => {
  const m = vector(6, (i) => i);
  expect(flipped(m, 2, 3)).toEqual([0, 3, 1, 4, 2, 5]);
  expect(flipped(flipped(m, 2, 3), 3, 2)).toEqual(m);
});
