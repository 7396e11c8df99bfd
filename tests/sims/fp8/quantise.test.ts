import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stored } from '../../../sims/fp8/format.ts';
import { formats } from '../../../sims/fp8/formats.ts';
import { encodeInt8, int8 } from '../../../sims/fp8/int8.ts';
import {
  quantise,
  restore,
  scaleOf,
  tiles,
  type QuantiseOptions,
  type Tile,
} from '../../../sims/fp8/quantise.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, type Matrix } from '../../../sims/math/vector.ts';

const random = stream(3, 'quantise');
const gaussian = (rows: number, columns: number): number[][] =>
  matrix(rows, columns, () => Math.fround(normal(random)));
const restored = (x: Matrix, tile: Tile, options?: QuantiseOptions): number[][] =>
  restore(quantise(x, tile, options));
const two: Tile = { rows: 2, columns: 4 };

/** Plain loops over every tile, as the official kernels go. */
function byLoops(x: Matrix, r: number, c: number, power: boolean): number[][] {
  const result = x.map((row) => [...row]);
  for (let i = 0; i < x.length; i += r) {
    for (let j = 0; j < x[0].length; j += c) {
      const inside = x.slice(i, i + r).flatMap((row) => row.slice(j, j + c));
      let scale = Math.fround(Math.max(1e-4, ...inside.map(Math.abs)) / 448);
      if (power) {
        let least = 2 ** -126;
        while (least < scale) least *= 2;
        scale = least;
      }
      for (let a = i; a < Math.min(i + r, x.length); a++) {
        for (let b = j; b < Math.min(j + c, x[0].length); b++) {
          result[a][b] = stored(x[a][b] / scale, formats.e4m3) * scale;
        }
      }
    }
  }
  return result;
}

describe('a second way', () => {
  const x = gaussian(128, 256);
  test.each<[string, Tile, number, number]>([
    ['tensor', tiles.tensor, 128, 256],
    ['channel', tiles.channel, 128, 1],
    ['token', tiles.token, 1, 256],
    ['1 × 128', tiles.activation, 1, 128],
    ['128 × 128', tiles.weight, 128, 128],
    ['any', { rows: 32, columns: 8 }, 32, 8],
  ])('loops over the tiles: %s', (_, tile, r, c) => {
    expect(restored(x, tile)).toEqual(byLoops(x, r, c, false));
    expect(restored(x, tile, { scale: 'powerOfTwo' })).toEqual(byLoops(x, r, c, true));
  });

  test('a matrix that is no whole number of tiles: as if zeros stood around it', () => {
    const x = gaussian(5, 10);
    const padded = matrix(6, 12, (i, j) => (i < 5 && j < 10 ? x[i][j] : 0));
    const whole = quantise(padded, two);
    const { codes, scales } = quantise(x, two, { edge: 'pad' });
    expect(scales).toEqual(whole.scales);
    expect(codes).toEqual(whole.codes.slice(0, 5).map((row) => row.slice(0, 10)));
  });
});

// Worked out by hand from inference/kernel.py: s = 3.5 / 448 = 1/128.
test('one tile by hand', () => {
  const { codes, scales } = quantise([[3.5, -1, 0.0078125, 0]], tiles.token);
  expect(scales).toEqual([[1 / 128]]);
  expect(codes).toEqual([[0x7e, 0x80 + 0x70, 0x38, 0]]);
  expect(restored([[3.5, -1, 0.0078125, 0]], tiles.token)).toEqual([[3.5, -1, 0.0078125, 0]]);
});

const entry = fc
  .tuple(fc.integer({ min: -4096, max: 4096 }), fc.integer({ min: -12, max: 12 }))
  .map(([n, e]) => (n / 1024) * 2 ** e);
const tile = fc.array(fc.array(entry, { minLength: 4, maxLength: 4 }), {
  minLength: 2,
  maxLength: 2,
});
const most = (x: Matrix): number => Math.max(...x.flat().map(Math.abs));
const all = tiles.tensor;

describe('invariants', () => {
  test('the largest of a group is 448; with a power of two it lies above 224', () => {
    fc.assert(
      fc.property(tile, (x) => {
        fc.pre(most(x) >= 1e-4);
        const { scales } = quantise(x, all);
        expect(most(restored(x, all)) / scales[0][0]).toBe(448);
        const power = quantise(x, all, { scale: 'powerOfTwo' });
        const largest = most(restore(power)) / power.scales[0][0];
        expect(largest).toBeGreaterThan(223);
        expect(largest).toBeLessThanOrEqual(448);
        expect(Number.isInteger(Math.log2(power.scales[0][0]))).toBe(true);
      }),
    );
  });

  test('a group times a power of two is restored times that power', () => {
    fc.assert(
      fc.property(tile, fc.integer({ min: 0, max: 40 }), (x, n) => {
        fc.pre(most(x) >= 1e-4);
        const scaled = x.map((row) => row.map((value) => value * 2 ** n));
        for (const scale of ['float32', 'powerOfTwo'] as const) {
          const expected = restored(x, all, { scale }).map((row) => row.map((v) => v * 2 ** n));
          expect(restored(scaled, all, { scale })).toEqual(expected);
        }
      }),
    );
  });

  test('by other factors, not where scales are powers of two', () => {
    const x = [[1, 0.3]];
    const three = restored([[3, 0.9]], all, { scale: 'powerOfTwo' });
    const one = restored(x, all, { scale: 'powerOfTwo' });
    expect(three[0][1]).not.toBeCloseTo(3 * one[0][1], 3);
  });

  test('an entry is off by 1/17 of itself at most; a subnormal one by s · 2⁻¹⁰', () => {
    fc.assert(
      fc.property(tile, (x) => {
        const { scales } = quantise(x, all);
        const s = scales[0][0];
        restored(x, all).forEach((row, i) =>
          row.forEach((value, j) => {
            const normal = Math.abs(x[i][j]) / s >= 2 ** -6;
            const bound = normal ? Math.abs(x[i][j]) / 17 : s * 2 ** -10;
            expect(Math.abs(value - x[i][j])).toBeLessThanOrEqual(bound * (1 + 1e-12));
          }),
        );
      }),
    );
  });

  test('a changed tile leaves the others as they were; a scale for the tensor does not', () => {
    const x = gaussian(4, 8);
    const outlier = x.map((row, i) => row.map((value, j) => (i === 0 && j === 0 ? 1e6 : value)));
    const outside = (y: Matrix): number[] => [...y[0].slice(4), ...y[1].slice(4), ...y[2], ...y[3]];
    expect(outside(restored(outlier, two))).toEqual(outside(restored(x, two)));
    expect(outside(restored(outlier, all))).not.toEqual(outside(restored(x, all)));
    expect(outside(restored(outlier, all)).filter((value) => value !== 0).length).toBeLessThan(12);
  });

  test('a group of zeros is restored as zeros, by the floor', () => {
    const { codes, scales } = quantise([[0, -0, 0, 0]], all);
    expect(scales).toEqual([[Math.fround(1e-4 / 448)]]);
    expect(restore({ ...quantise([[0]], all), codes, scales, columns: 4 })).toEqual([
      [0, -0, 0, 0],
    ]);
  });

  test('subnormal values are kept', () => {
    expect(restored([[448, 2 ** -9, 2 ** -10, 1.5 * 2 ** -10]], all)).toEqual([
      [448, 2 ** -9, 0, 2 ** -9],
    ]);
  });
});

describe('other formats', () => {
  test('E5M6 fills its range: amax / 65,024', () => {
    expect(quantise([[65_024, 1]], all, { format: formats.e5m6 }).scales).toEqual([[1]]);
  });

  test('FP4 keeps eight magnitudes', () => {
    const x = [[6, 5.1, 2.4, -0.26, 0.2]];
    expect(restored(x, all, { format: formats.e2m1 })).toEqual([[6, 6, 2, -0.5, 0]]);
  });

  test('INT8 has even steps, to the nearest even', () => {
    expect(restored([[127, 0.5, 1.5, -2.5, 100.2]], all, { format: int8 })).toEqual([
      [127, 0, 2, -2, 100],
    ]);
    expect([126.6, -400, 0.4].map(encodeInt8)).toEqual([127, -127, 0]);
    expect(quantise([[1]], all, { format: int8 }).scales).toEqual([[Math.fround(1 / 127)]]);
  });

  test('an outlier of 1,000 leaves nothing of its group in INT8, and E4M3 as it was', () => {
    const x = [[1000, 1, 0.5, 0.25]];
    expect(restored(x, all, { format: int8 })[0].slice(1)).toEqual([0, 0, 0]);
    restored(x, all)[0].forEach((value, j) =>
      expect(Math.abs(value / x[0][j] - 1)).toBeLessThan(1 / 16),
    );
  });
});

describe('refused', () => {
  const options = (changed: object): QuantiseOptions => changed;
  test.each<[string, () => unknown]>([
    ['a tile of rows and columns, got 128', () => quantise([[1]], 128 as unknown as Tile)],
    ['a matrix of rows, got 1,2', () => quantise([1, 2] as unknown as Matrix, all)],
    ['rows and columns, got 0 by 0', () => quantise([], all)],
    ['rows and columns, got 1 by 0', () => quantise([[]], all)],
    ['rows of 2 entries, got 1 in row 1', () => quantise([[1, 2], [3]], all)],
    ['got NaN in row 0, column 1', () => quantise([[1, NaN]], all)],
    ['got -Infinity in row 0, column 0', () => quantise([[-Infinity]], all)],
    ['columns in a multiple of 128, got 130', () => quantise(gaussian(1, 130), tiles.activation)],
    ['rows in a multiple of 2, got 3', () => quantise(gaussian(3, 4), two)],
    ['at least 1 rows, got 0', () => quantise([[1]], { rows: 0, columns: 1 })],
    ['at least 1 columns, got 1.5', () => quantise([[1]], { rows: 1, columns: 1.5 })],
    ['at least 1 columns, got NaN', () => quantise([[1]], { rows: 1, columns: NaN })],
    ['a format, got e9', () => quantise([[1]], all, options({ format: 'e9' }))],
    ['float32 or powerOfTwo, got e8', () => quantise([[1]], all, options({ scale: 'e8' }))],
    ['refuse or pad, got cut', () => quantise([[1]], all, options({ edge: 'cut' }))],
    ['positive floor, got 0', () => quantise([[1]], all, { floor: 0 })],
    ['positive floor, got NaN', () => quantise([[1]], all, { floor: NaN })],
    ['a normal float32, got Infinity', () => quantise([[1e300]], all)],
    ['a normal float32', () => quantise([[1]], all, { format: formats.bf16 })],
    ['finite magnitude, got NaN', () => scaleOf(NaN)],
    ['finite magnitude, got -1', () => scaleOf(-1)],
    ['scale for row 0, column 0', () => restore({ ...quantise([[1]], all), scales: [[]] })],
    ['code of 8 bits, got 300', () => restore({ ...quantise([[1]], all), codes: [[300]] })],
    ['finite number, got NaN', () => encodeInt8(NaN)],
  ])('%s', (message, act) => {
    expect(act).toThrow(message);
  });
});
