import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity, matrix, multiply, sum, vector, type Matrix } from '../../../sims/math/vector.ts';
import { freeMapsOf, initialFreeConnection } from '../../../sims/mhc/hyper-connections.ts';
import { layer, meanStream, mix, plainMaps, read, write } from '../../../sims/mhc/layer.ts';
import { mapsOf, type Maps } from '../../../sims/mhc/maps.ts';
import { sinkhornKnopp } from '../../../sims/mhc/sinkhorn.ts';

const entry = fc.integer({ min: -2048, max: 2048 }).map((k) => k / 1024);
const rows = (n: number, c: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(entry, { minLength: c, maxLength: c }), { minLength: n, maxLength: n });
const bend = (input: readonly number[]): number[] => input.map((x) => Math.tanh(2 * x) + 0.25);
const silent = (input: readonly number[]): number[] => input.map(() => 0);

test('mHC eq. 3 as matrices: H^res x + H^postᵀ F(H^pre x)', () => {
  fc.assert(
    fc.property(rows(4, 3), rows(4, 4), rows(2, 4), (x, residual, [pre, post]) => {
      const output = bend(multiply([pre], x)[0]);
      const mixed = multiply(residual, x);
      const next = layer(x, { pre, post, residual }, bend);
      next.forEach((row, i) =>
        row.forEach((y, c) => expect(y).toBeCloseTo(mixed[i][c] + post[i] * output[c], 12)),
      );
    }),
  );
});

test('reading, F and writing, one by one, are the layer, and mixing is what writing adds to', () => {
  fc.assert(
    fc.property(rows(4, 3), rows(4, 4), rows(2, 4), (x, residual, [pre, post]) => {
      const maps = { pre, post, residual };
      const output = bend(read(x, pre));
      expect(write(x, maps, output)).toEqual(layer(x, maps, bend));
      const mixed = mix(x, residual);
      mixed.forEach((row, i) =>
        row.forEach((y, c) => expect(y).toBeCloseTo(multiply(residual, x)[i][c], 12)),
      );
      write(x, maps, output).forEach((row, i) =>
        row.forEach((y, c) => expect(y).toBe(mixed[i][c] + post[i] * output[c])),
      );
    }),
  );
});

test('F runs once a layer, however many streams there are', () => {
  for (const n of [1, 2, 4, 8]) {
    let calls = 0;
    const counting = (input: readonly number[]): number[] => {
      calls++;
      return [...input];
    };
    const maps = { pre: vector(n, () => 1), post: vector(n, () => 1), residual: identity(n) };
    layer(
      matrix(n, 3, () => 1),
      maps,
      counting,
    );
    expect(calls).toBe(1);
  }
});

test('HC at its start is a plain residual network: the mean stream is its only stream', () => {
  let free: Matrix = matrix(4, 3, (_, c) => [0.5, -1, 2][c]);
  let plain: Matrix = [[0.5, -1, 2]];
  for (let l = 0; l < 9; l++) {
    free = layer(free, freeMapsOf(free, initialFreeConnection(4, 3, l)), bend);
    plain = layer(plain, plainMaps, bend);
    meanStream(free).forEach((x, c) => expect(x).toBeCloseTo(plain[0][c], 12));
  }
});

test('one stream: mHC is x + 2σ(…) F(σ(…) x)', () => {
  const part = (k: number) => ({ projection: matrix(3, k, (i) => i - 1), gate: 0.5, bias: [0.3] });
  const x = [[1, -2, 0.5]];
  const maps = mapsOf(x, { pre: part(1), post: part(1), residual: part(1) });
  expect(maps.residual).toEqual([[1]]);
  expect(maps.post[0]).toBeCloseTo(2 * maps.pre[0], 12);
  const output = bend(x[0].map((entry) => maps.pre[0] * entry));
  layer(x, maps, bend)[0].forEach((y, c) =>
    expect(y).toBeCloseTo(x[0][c] + maps.post[0] * output[c], 12),
  );
});

test('mixing alone: equal streams stay equal, new ones lie between the old, the mean is kept', () => {
  fc.assert(
    fc.property(rows(4, 3), rows(4, 4), (x, logits) => {
      const mix = (streams: Matrix, iterations: number): number[][] => {
        const residual = sinkhornKnopp(logits, { iterations });
        const maps: Maps = { pre: [0, 0, 0, 0], post: [0, 0, 0, 0], residual };
        return layer(streams, maps, silent);
      };
      const same = mix([x[0], x[0], x[0], x[0]], 2);
      for (const row of same) row.forEach((y, c) => expect(y).toBeCloseTo(x[0][c], 12));
      const mixed = mix(x, 2);
      for (let c = 0; c < 3; c++) {
        const column = x.map((row) => row[c]);
        for (const row of mixed) {
          expect(row[c]).toBeGreaterThanOrEqual(Math.min(...column) - 1e-12);
          expect(row[c]).toBeLessThanOrEqual(Math.max(...column) + 1e-12);
        }
        const later = mix(x, 1000).map((row) => row[c]);
        expect(sum(later)).toBeCloseTo(sum(column), 8);
      }
    }),
    { numRuns: 50 },
  );
});

test('the mean is lost where columns do not sum to 1', () => {
  const residual = sinkhornKnopp(
    [
      [3, 0],
      [0, 0],
    ],
    { iterations: 1 },
  );
  const mixed = layer([[1], [0]], { pre: [0, 0], post: [0, 0], residual }, silent);
  expect(Math.abs(mixed[0][0] + mixed[1][0] - 1)).toBeGreaterThan(0.05);
});

test('maps for another number of streams are refused', () => {
  expect(() => layer([[1], [2]], plainMaps, bend)).toThrow(
    new RangeError('layer requires maps for 2 streams, got 1, 1 and 1'),
  );
});

test('streams, maps and outputs of other sizes are refused', () => {
  const two = { pre: [1, 1], post: [1, 1], residual: identity(2) };
  expect(() => layer([], { pre: [], post: [], residual: [] }, bend)).toThrow(
    new RangeError('layer requires at least one stream, got 0'),
  );
  expect(() => layer([[1], [2, 3]], two, bend)).toThrow(
    new RangeError('layer requires streams of 1 numbers a row, got 2 in row 1'),
  );
  expect(() => layer([[1], [2]], { ...two, residual: [[1, 0], [0]] }, bend)).toThrow(
    new RangeError('layer requires a mixing map of 2 numbers a row, got 1 in row 1'),
  );
  for (const output of [[1], [1, 2, 3]]) {
    expect(() => layer([[1, 2]], plainMaps, () => output)).toThrow(
      new RangeError(`layer requires an output of 2 numbers, got ${output.length}`),
    );
  }
});
