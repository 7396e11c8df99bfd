import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantise, restore } from '../../../sims/fp8/quantise.ts';
import { flat, roundTiles } from '../../../sims/fp8/tiles.ts';

const near = fc.oneof(
  fc.double({ min: -600, max: 600, noNaN: true }),
  fc.double({ min: -0.02, max: 0.02, noNaN: true }),
  fc.integer({ min: -4096, max: 4096 }).map((n) => n / 2 ** 13), // ties among them
  fc.integer({ min: -8192, max: 8192 }).map((n) => n / 16),
);

// 4. A second way: codes and scales.
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

// 6. What is refused.
test.each<[string, () => unknown, string]>([
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
