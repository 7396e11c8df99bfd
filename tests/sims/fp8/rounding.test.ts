import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stored } from '../../../sims/fp8/format.ts';
import { formats } from '../../../sims/fp8/formats.ts';
import { quantise, restore } from '../../../sims/fp8/quantise.ts';
import { rounderOf, stepOf } from '../../../sims/fp8/rounding.ts';
import { flat, roundTiles } from '../../../sims/fp8/tiles.ts';

const { e4m3, e5m2, e5m6, bf16, e2m1, ue8m0 } = formats;
const near = fc.oneof(
  fc.double({ min: -600, max: 600, noNaN: true }),
  fc.double({ min: -0.02, max: 0.02, noNaN: true }),
  fc.integer({ min: -4096, max: 4096 }).map((n) => n / 2 ** 13), // ties among them
  fc.integer({ min: -8192, max: 8192 }).map((n) => n / 16),
);

// 4. A second way: codes and back.
test.each([e4m3, e5m2, e5m6, bf16, e2m1])('$name: rounds as its codes do, ties too', (format) => {
  const round = rounderOf(format);
  fc.assert(
    fc.property(near, (x) => {
      expect(round(x) + 0).toBe(stored(x, format) + 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([1.0625, 1.1875, 17, 464, 1e9, 2 ** -10, 1.5 * 2 ** -10, 1 - 2 ** -40, -448, 0])(
  'E4M3 of %d is what its code stores',
  (x) => {
    expect(rounderOf(e4m3)(x)).toBe(stored(x, e4m3));
  },
);

test('a step is the distance to the next value', () => {
  expect([1, 1.9, 2, 448, 2 ** -9, 0].map((x) => stepOf(x, e4m3, -6))).toEqual([
    0.125,
    0.125,
    0.25,
    32,
    2 ** -9,
    2 ** -9,
  ]);
});

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(near, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('tiles in place are what quantise and restore give, with either scale', () => {
  fc.assert(
    fc.property(
      matrix,
      fc.constantFrom([1, 2], [2, 1], [3, 3], [9, 9] as const),
      fc.constantFrom('float32' as const, 'powerOfTwo' as const),
      (x, [rows, columns], scale) => {
        const tiles = { ...flat(x.length, x[0].length), data: Float64Array.from(x.flat()) };
        const scales = roundTiles(tiles, [rows, columns], { scale });
        const expected = quantise(x, { rows, columns }, { scale, edge: 'pad' });
        expect(Array.from(tiles.data, (v) => v + 0)).toEqual(
          restore(expected)
            .flat()
            .map((v) => v + 0),
        );
        expect(scales).toEqual(expected.scales.flat());
      },
    ),
  );
});

test('a cast without a scale: what is below half the smallest step is gone', () => {
  const tiles = { rows: 1, columns: 3, data: Float64Array.from([2 ** -11, 2 ** -8, 500]) };
  roundTiles(tiles, [1, 3], { fixed: 1 });
  expect([...tiles.data]).toEqual([0, 2 ** -8, 448]);
});

test('twice rounded is once rounded', () => {
  fc.assert(
    fc.property(matrix, (x) => {
      const tiles = { ...flat(x.length, x[0].length), data: Float64Array.from(x.flat()) };
      roundTiles(tiles, [2, 2], { scale: 'powerOfTwo' });
      const once = tiles.data.slice();
      roundTiles(tiles, [2, 2], { scale: 'powerOfTwo' });
      expect(tiles.data).toEqual(once);
    }),
  );
});

test.each<[string, () => unknown, string]>([
  ['UE8M0', () => rounderOf(ue8m0), 'signed format that rounds to nearest, got UE8M0'],
  ['NaN', () => roundTiles({ ...flat(1, 1), data: Float64Array.of(NaN) }, [1, 1]), 'got NaN'],
  ['∞', () => roundTiles({ ...flat(1, 1), data: Float64Array.of(Infinity) }, [1, 1]), 'Infinity'],
  [
    'NaN without a scale',
    () => roundTiles({ ...flat(1, 1), data: Float64Array.of(NaN) }, [1, 1], { fixed: 1 }),
    'finite entries, got NaN',
  ],
  [
    'NaN before a number',
    () => roundTiles({ ...flat(1, 2), data: Float64Array.of(NaN, 1) }, [1, 2]),
    'got NaN',
  ],
  ['no tile', () => roundTiles(flat(1, 1), [0, 1]), 'at least one entry, got 0'],
  ['half a tile', () => roundTiles(flat(1, 1), [1, 0.5]), 'at least one entry, got 0.5'],
  ['ragged', () => roundTiles({ ...flat(1, 1), rows: 2 }, [1, 1]), 'requires 2 entries, got 1'],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
