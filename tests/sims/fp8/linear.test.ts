import { describe, expect, test } from 'vitest';
import {
  asStored,
  forward,
  inputGradient,
  tileOf,
  weightGradient,
  type Precision,
} from '../../../sims/fp8/linear.ts';
import { quantise, restore } from '../../../sims/fp8/quantise.ts';
import { flat, type Flat } from '../../../sims/fp8/tiles.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix } from '../../../sims/math/vector.ts';

const plain: Precision = { groups: 'float32', size: 4, scale: 'powerOfTwo', gradients: 'scaled' };
const fp8: Precision = { ...plain, groups: 'tiles' };
const draw = (name: string, rows: number, columns: number): Flat => {
  const random = stream(2, name);
  const made = flat(rows, columns);
  made.data.forEach((_, i) => (made.data[i] = normal(random)));
  return made;
};
const rowsOf = ({ data, rows, columns }: Flat): number[][] =>
  matrix(rows, columns, (i, j) => data[i * columns + j]);
const close = (got: Flat, expected: number[][]): void =>
  rowsOf(got).forEach((row, i) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(expected[i][j], 10)),
  );
const [T, I, O] = [8, 8, 12];
const [x, w, dy] = [draw('x', T, I), draw('w', O, I), draw('dy', T, O)];

/** The three products of plain matrices, by their definition. */
const products = (X: number[][], W: number[][], G: number[][]) => ({
  y: matrix(T, O, (t, o) => X[t].reduce((sum, v, i) => sum + v * W[o][i], 0)),
  dx: matrix(T, I, (t, i) => G[t].reduce((sum, g, o) => sum + g * W[o][i], 0)),
  dw: matrix(O, I, (o, i) => G.reduce((sum, row, t) => sum + row[o] * X[t][i], 0)),
});

test('in float32 the three products are those of the matrices', () => {
  const expected = products(rowsOf(x), rowsOf(w), rowsOf(dy));
  const [y, dx, dw] = [flat(T, O), flat(T, I), flat(O, I)];
  const cached = forward(x, w, y, plain);
  inputGradient(dy, cached, dx, plain);
  weightGradient(dy, cached, dw, plain);
  close(y, expected.y);
  close(dx, expected.dx);
  close(dw, expected.dw);
});

test('in FP8 they are those of what quantise and restore give, each in its own grouping', () => {
  const stored = (m: Flat, rows: number, columns: number): number[][] =>
    restore(quantise(rowsOf(m), { rows, columns }, { scale: 'powerOfTwo' }));
  const [y, dx, dw] = [flat(T, O), flat(T, I), flat(O, I)];
  const cached = forward(x, w, y, fp8);
  inputGradient(dy, cached, dx, fp8);
  weightGradient(dy, cached, dw, fp8);
  const [X, W] = [stored(x, 1, 4), stored(w, 4, 4)];
  close(y, products(X, W, rowsOf(dy)).y);
  close(dx, products(X, W, stored(dy, 1, 4)).dx);
  // The input was cached in tiles along its columns; along the tokens it is rounded again.
  const again = restore(quantise(X, { rows: 4, columns: 1 }, { scale: 'powerOfTwo' }));
  close(dw, products(again, W, stored(dy, 4, 1)).dw);
});

describe('what shares a scale', () => {
  test.each([
    ['tiles', 'activation', 'columns', [1, 4]],
    ['tiles', 'activation', 'rows', [4, 1]],
    ['tiles', 'gradient', 'rows', [4, 1]],
    ['tiles', 'weight', 'columns', [4, 4]],
    ['blocks', 'gradient', 'columns', [4, 4]],
    ['blocks', 'activation', 'columns', [1, 4]],
  ] as const)('%s, %s along %s', (groups, kind, along, tile) => {
    expect(tileOf({ ...fp8, groups }, kind, along)).toEqual(tile);
  });

  test('one scale for a whole tensor', () => {
    const whole = asStored(x, { ...fp8, groups: 'tensor' }, 'activation', 'columns');
    expect(rowsOf(whole)).toEqual(
      restore(quantise(rowsOf(x), { rows: 'all', columns: 'all' }, { scale: 'powerOfTwo' })),
    );
  });

  test('gradients cast without a scale: below 2⁻¹⁰ they are zero', () => {
    const tiny = { rows: 1, columns: 2, data: Float64Array.of(2 ** -11, 2 ** -9) };
    const cast = asStored(tiny, { ...fp8, gradients: 'cast' }, 'gradient', 'columns');
    expect([...cast.data]).toEqual([0, 2 ** -9]);
    const activation = asStored(tiny, { ...fp8, gradients: 'cast' }, 'activation', 'columns');
    expect([...activation.data]).toEqual([2 ** -11, 2 ** -9]);
  });
});

test('gradients that vanish are counted: those that were not 0 before', () => {
  const gradient = { rows: 1, columns: O, data: new Float64Array(O) };
  gradient.data.set([2 ** -11, -(2 ** -12), 2 ** -9]); // the others are 0
  const cached = forward({ ...x, rows: 1, data: x.data.slice(0, I) }, w, flat(1, O), fp8);
  const cast: Precision = { ...fp8, gradients: 'cast' };
  expect(inputGradient(gradient, cached, flat(1, I), cast)).toBe(2);
  expect(inputGradient(gradient, cached, flat(1, I), plain)).toBe(0);
});

test('operands are left as they were', () => {
  const before = [x, w, dy].map(({ data }) => data.slice());
  const cached = forward(x, w, flat(T, O), fp8);
  weightGradient(dy, cached, flat(O, I), fp8);
  expect([x, w, dy].map(({ data }) => data)).toEqual(before);
});
