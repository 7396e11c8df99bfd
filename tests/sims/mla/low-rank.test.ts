import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, multiply, sum, transpose, type Matrix } from '../../../sims/math/vector.ts';
import { directionsFor, lowRank, participation } from '../../../sims/mla/low-rank.ts';
import { multiHeadAttention } from '../../../sims/mla/attention.ts';
import { latentAttention, latentCache } from '../../../sims/mla/latent.ts';
import { randomGroupedWeights, randomLatentWeights } from '../../../sims/mla/weights.ts';

const random = (seed: number, rows: number, columns: number): Matrix => {
  const draw = stream(seed, 'matrix');
  return matrix(rows, columns, () => normal(draw));
};
const squares = (m: Matrix): number => sum(m.map((row) => sum(row.map((x) => x * x))));
const minus = (a: Matrix, b: Matrix): Matrix => a.map((row, i) => row.map((x, j) => x - b[i][j]));
const shape = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
  seed: fc.integer({ min: 0, max: 999 }),
});

test('a matrix with known singular values gives them back', () => {
  expect(lowRank([[3, 0], [0, -4], [0, 0]], 1).singularValues).toEqual([4, 3]); // prettier-ignore
  const { singularValues, squaredError } = lowRank([[1, 1], [1, 1]], 1); // prettier-ignore
  expect(singularValues[0]).toBeCloseTo(2, 12);
  expect(squaredError).toBeCloseTo(0, 12);
});

test('for any matrix and rank, the distance is what Eckart and Young say', () => {
  fc.assert(
    fc.property(shape, fc.nat(9), ({ rows, columns, seed }, r) => {
      const a = random(seed, rows, columns);
      const rank = Math.min(r, rows, columns);
      const { down, up, squaredError } = lowRank(a, rank);
      const made = rank === 0 ? a.map((row) => row.map(() => 0)) : multiply(down, up);
      expect(squares(minus(a, made))).toBeCloseTo(squaredError, 10);
    }),
  );
});

test('no other matrix of that rank is nearer: moving the factors makes it worse', () => {
  const a = random(1, 7, 6);
  const { down, up, squaredError } = lowRank(a, 3);
  const draw = stream(5, 'moves');
  for (let n = 0; n < 200; n++) {
    const moved = (m: Matrix): Matrix => m.map((row) => row.map((x) => x + 0.1 * normal(draw)));
    expect(squares(minus(a, multiply(moved(down), moved(up))))).toBeGreaterThan(squaredError);
  }
});

test('the squared singular values are the eigenvalues of AᵀA: their sums agree', () => {
  const a = random(2, 5, 8);
  const { singularValues } = lowRank(a, 0);
  const gram = multiply(transpose(a), a);
  expect(sum(singularValues.map((s) => s ** 2))).toBeCloseTo(sum(gram.map((row, i) => row[i])), 10);
  expect(sum(singularValues.map((s) => s ** 4))).toBeCloseTo(squares(gram), 8);
});

test('a latent at least as wide as the rank of keys and values rebuilds the attention exactly', () => {
  const draw = stream(4, 'attention');
  const weights = randomGroupedWeights(2, 2, 4, 5, draw); // 16 columns of [K | V], rank at most 5
  const hidden = matrix(9, 5, () => normal(draw));
  const both = [...weights.wk, ...weights.wv];
  const { down, up, singularValues } = lowRank(both, 5);
  expect(singularValues.length).toBe(5);
  const rebuilt = multiply(down, up);
  const through = { ...weights, wk: rebuilt.slice(0, 8), wv: rebuilt.slice(8) };
  const before = multiHeadAttention(hidden, weights, { heads: 2 }).outputs;
  const after = multiHeadAttention(hidden, through, { heads: 2 }).outputs;
  after.forEach((row, t) => row.forEach((x, i) => expect(x).toBeCloseTo(before[t][i], 12)));
});

test('keys and values of all heads together have no higher rank than the latent', () => {
  const shape = { heads: 4, content: 6, rotary: 2, value: 6, latent: 5 };
  const draw = stream(6, 'latent');
  const weights = randomLatentWeights(shape, 20, 0, draw);
  const cache = latentCache(shape, 'full');
  latentAttention(
    matrix(12, 20, () => normal(draw)),
    weights,
    shape,
    { way: 'full', cache },
  );
  const isRotary = (i: number): boolean => i % 14 >= 6 && i % 14 < 8; // of each head's 6 + 2 + 6
  const both = cache.read().map((row) => row.filter((_, i) => !isRotary(i)));
  const { singularValues } = lowRank(both, 5);
  expect(singularValues[4]).toBeGreaterThan(0.01);
  expect(singularValues[5]).toBeLessThan(1e-12);
});

test('directions and participation count equal ones', () => {
  expect(directionsFor([3, 3, 3, 3], 0.75)).toBe(3);
  expect(directionsFor([10, 1, 1], 0.9)).toBe(1);
  expect(directionsFor([1, 1], 1)).toBe(2);
  expect(participation([2, 2, 2])).toBeCloseTo(3, 12);
  expect(participation([5, 0])).toBe(1);
});

test('ranks that do not exist and entries that are no numbers are refused', () => {
  expect(() => lowRank([[1, 2]], 2)).toThrow('lowRank requires a rank from 0 to 1, got 2');
  expect(() => lowRank([[1, 2]], 0.5)).toThrow('got 0.5');
  expect(() => lowRank([], 0)).toThrow('lowRank requires a rank from 0 to 0, got 0');
  expect(() => lowRank([[1], [NaN]], 1)).toThrow('finite numbers in row 1, got NaN at 0');
});

test('directions and participation know no scale, however small or large', () => {
  for (const scale of [1e-200, 1e-80, 1, 1e80, 1e200]) {
    expect(directionsFor([scale, scale, scale], 0.9)).toBe(3);
    expect(participation([scale, scale])).toBe(2);
  }
  expect(directionsFor([1e200, 1e200, 1], 0.9)).toBe(2);
});

test('directions that are none, and shares that are none, are refused', () => {
  expect(() => participation([])).toThrow('participation requires directions, got none');
  expect(() => participation([0, 0])).toThrow('participation requires some energy, got zeros');
  expect(() => participation([1, NaN])).toThrow('a singular value 1 of at least 0, got NaN');
  expect(() => directionsFor([1, -1], 0.5)).toThrow('a singular value 1 of at least 0, got -1');
  expect(() => directionsFor([1], 1.5)).toThrow(
    'directionsFor requires a share from 0 to 1, got 1.5',
  );
});
