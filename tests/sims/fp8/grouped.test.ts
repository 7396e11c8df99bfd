import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contiguousIndices,
  contiguousProduct,
  kGroupedProduct,
  maskedProduct,
  padding,
} from '../../../sims/fp8/grouped.ts';
import { scaledProduct } from '../../../sims/fp8/gemm.ts';
import { quantise, tiles, type Quantised } from '../../../sims/fp8/quantise.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix } from '../../../sims/math/vector.ts';

const group = 32;
const tile = { rows: 1, columns: group };
const draw = (name: string, rows: number, K: number): Quantised => {
  const random = stream(3, name);
  return quantise(
    matrix(rows, K, () => normal(random)),
    tile,
  );
};
/** The rows from one to another, as an operand of its own. */
const rowsOf = (a: Quantised, from: number, to: number): Quantised => ({
  ...{ ...a, codes: a.codes.slice(from, to), scales: a.scales.slice(from, to) },
});
/** The part of K from one place to another. */
const partOf = (a: Quantised, from: number, to: number): Quantised => ({
  ...a,
  codes: a.codes.map((row) => row.slice(from, to)),
  scales: a.scales.map((row) => row.slice(from / group, to / group)),
});
const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });

describe('contiguous', () => {
  test('segments are padded to the block of 128 rows', () => {
    const indices = contiguousIndices([3, 0, 130]);
    expect(indices).toHaveLength(128 + 256);
    expect(indices.filter((expert) => expert === 0)).toHaveLength(3);
    expect(indices.filter((expert) => expert === 1)).toHaveLength(0);
    expect(indices.filter((expert) => expert === 2)).toHaveLength(130);
    expect(indices.slice(0, 4)).toEqual([0, 0, 0, padding]);
    expect(indices.slice(127, 129)).toEqual([padding, 2]);
  });

  test('for any counts, the same as plain loops an expert, and 0 in the padding', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        fc.pre(rows.some((n) => n > 0));
        const block = 4;
        const indices = contiguousIndices(rows, block);
        const a = draw('a', indices.length, 64);
        const weights = rows.map((_, g) => draw(`b${g}`, 3, 64));
        const all = contiguousProduct(a, weights, indices, block);
        let from = 0;
        rows.forEach((count, g) => {
          const padded = Math.ceil(count / block) * block;
          if (count > 0) {
            const alone = scaledProduct(rowsOf(a, from, from + count), weights[g], group);
            expect(all.slice(from, from + count)).toEqual(alone);
          }
          expect(
            all
              .slice(from + count, from + padded)
              .flat()
              .every((x) => x === 0),
          ).toBe(true);
          from += padded;
        });
        expect(all).toHaveLength(from);
      }),
      { numRuns: 20 },
    );
  });

  const a = draw('a', 4, 32);
  const b = draw('b', 2, 32);
  test.each<[string, () => unknown, string]>([
    ['no expert', () => contiguousProduct(a, [], [0, 0, 0, 0], 4), 'requires experts, got none'],
    ['expert 1 of 1', () => contiguousProduct(a, [b], [0, 1, 0, 0], 4), 'from 0 to 0 or −1, got 1'],
    ['expert −2', () => contiguousProduct(a, [b], [-2, 0, 0, 0], 4), 'or −1, got -2'],
    ['NaN', () => contiguousProduct(a, [b], [NaN, 0, 0, 0], 4), 'or −1, got NaN'],
    [
      'a short list',
      () => contiguousProduct(a, [b], [0], 4),
      'each of 4 rows, in blocks of 4, got',
    ],
    ['a cut block', () => contiguousProduct(a, [b], [0, 0, 0, 0], 3), 'in blocks of 3, got 4'],
    [
      'two in a block',
      () => contiguousProduct(a, [b, b], [0, 0, 1, 1], 4),
      'one expert a block, got 1 after 0 in row 2',
    ],
    [
      'padding between',
      () => contiguousProduct(a, [b], [0, -1, 0, 0], 4),
      'one expert a block, got 0 after -1 in row 2',
    ],
    ['ragged weights', () => contiguousProduct(a, [b, a], [0, 0, 0, 0], 4), 'weights of 2 rows'],
    ['no counts', () => contiguousIndices([]), 'requires experts, got none'],
    ['half a row', () => contiguousIndices([0.5]), 'whole numbers of rows, got 0.5'],
    ['a block of 0', () => contiguousIndices([1], 0), 'a block of at least one row, got 0'],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('masked', () => {
  const most = 6;
  test('for any counts, the same as plain loops, and the rest untouched', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 3 }),
        (m) => {
          const a = m.map((_, g) => draw(`a${g}`, most, 64));
          const weights = m.map((_, g) => draw(`b${g}`, 3, 64));
          const before = m.map((_, g) => matrix(most, 3, (i, j) => 1000 + 100 * g + 10 * i + j));
          const all = maskedProduct(a, weights, m, before);
          all.forEach((rows, g) => {
            const alone = scaledProduct(a[g], weights[g], group);
            expect(rows.slice(0, m[g])).toEqual(alone.slice(0, m[g]));
            expect(rows.slice(m[g])).toEqual(before[g].slice(m[g]));
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  const [a, b, out] = [[draw('a', 2, 32)], [draw('b', 1, 32)], [matrix(2, 1, () => 0)]];
  test.each<[string, () => unknown, string]>([
    ['too many rows', () => maskedProduct(a, b, [3], out), 'at most 2 rows, got 3 of expert 0'],
    ['−1 rows', () => maskedProduct(a, b, [-1], out), 'whole numbers of rows, got -1'],
    ['a count too few', () => maskedProduct([...a, ...a], [...b, ...b], [1], out), 'got 1'],
    ['another output', () => maskedProduct(a, b, [1], [[[0]]]), 'outputs of 2 by 1, got 1'],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('grouped along K', () => {
  test('for any sizes, the same as plain loops; an expert without tokens gets what was there', () => {
    fc.assert(
      fc.property(counts, (sizes) => {
        const ks = sizes.map((n) => (n % 4) * group);
        const K = ks.reduce((p, q) => p + q, 0);
        fc.pre(K > 0);
        const [a, b] = [draw('a', 3, K), draw('b', 2, K)];
        const all = kGroupedProduct(a, b, ks);
        let from = 0;
        ks.forEach((k, g) => {
          const alone =
            k === 0
              ? matrix(3, 2, () => 0)
              : scaledProduct(partOf(a, from, from + k), partOf(b, from, from + k), group);
          expect(all[g]).toEqual(alone);
          from += k;
        });
      }),
      { numRuns: 20 },
    );
  });

  test('gradients of two micro-batches are one sum, in float32', () => {
    const [a, b] = [draw('a', 3, 64), draw('b', 2, 64)];
    const first = kGroupedProduct(a, b, [64]);
    const both = kGroupedProduct(a, b, [64], first);
    both[0].flat().forEach((x, i) => expect(x / first[0].flat()[i]).toBeCloseTo(2, 5));
    expect(both.flat(2).every((x) => Math.fround(x) === x)).toBe(true);
  });

  const a = draw('a', 1, 64);
  test.each<[string, () => unknown, string]>([
    ['sizes of another K', () => kGroupedProduct(a, a, [32]), 'sizes of 64 in all, got 32'],
    ['half a group', () => kGroupedProduct(a, a, [16, 48]), 'in multiples of 32, got 16'],
    ['no sizes', () => kGroupedProduct(a, a, []), 'requires experts, got none'],
    ['NaN in what was there', () => kGroupedProduct(a, a, [64], [[[NaN]]]), 'finite sums, got NaN'],
    ['another size', () => kGroupedProduct(a, a, [64], [[[0, 0]]]), 'outputs of 1 by 1, got 1'],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

test('the tile of weights is 128 rows, that of activations one', () => {
  expect([tiles.activation.rows, tiles.weight.rows]).toEqual([1, 128]);
});
