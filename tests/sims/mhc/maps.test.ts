import { zeros } from '../../../sims/math/vector.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { identity, matrix, vector, type Matrix } from '../../../sims/math/vector.ts';
import { mapsBackward, traceMaps } from '../../../sims/mhc/maps-backward.ts';
import {
  logitsOf,
  mapsOf,
  mixingOf,
  normalised,
  postMap,
  postOf,
  preMap,
  preOf,
  residualMap,
  rmsNorm,
  toSquare,
  type Connection,
  type Part,
} from '../../../sims/mhc/maps.ts';
import { columnSums, rowSums, sinkhornTrace } from '../../../sims/mhc/sinkhorn.ts';
import { copyIn, copyOf, copyOut, leavesOf } from '../../../sims/mhc/trees.ts';

const [n, width] = [3, 2];
const random = stream(5, 'maps');
const partOf = (k: number, gate: number): Part => ({
  projection: matrix(n * width, k, () => normal(random)),
  gate,
  bias: vector(k, () => normal(random)),
});
const connectionOf = (gate: number): Connection => ({
  pre: partOf(n, gate),
  post: partOf(n, gate),
  residual: partOf(n * n, gate),
});
const connection = connectionOf(0.7);
const streamsOf = (scale = 1): Matrix =>
  matrix(n, width, (i, c) => scale * [0.5, -1, 2, 0.25, -0.75, 1][i * width + c]);

test('by hand: one stream of width 2', () => {
  const part = (projection: Matrix): Part => ({ projection, gate: 0.5, bias: [0.25] });
  const streams = [[3, 4]];
  const size = Math.sqrt(12.5 + 1e-6);
  const logit = 0.5 * ((3 / size) * 2 + (4 / size) * -1) + 0.25;
  expect(preMap(streams, part([[2], [-1]]))[0]).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
  expect(postMap(streams, part([[2], [-1]]))[0]).toBeCloseTo(2 / (1 + Math.exp(-logit)), 12);
  expect(residualMap(streams, part([[2], [-1]]))).toEqual([[1]]);
});

test('all zero: read ½ of each stream, write 1 to each, mix uniformly', () => {
  const none: Part = { projection: matrix(4 * 2, 4, () => 0), gate: 0.01, bias: [0, 0, 0, 0] };
  const noneMixed = { ...none, projection: matrix(8, 16, () => 0), bias: vector(16, () => 0) };
  const streams = matrix(4, 2, (i, c) => i - c);
  expect(preMap(streams, none)).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect(postMap(streams, none)).toEqual([1, 1, 1, 1]);
  for (const x of residualMap(streams, noneMixed).flat()) expect(x).toBeCloseTo(0.25, 14);
});

test('for any streams: 0 < H^pre < 1, 0 < H^post < 2, H^res doubly stochastic', () => {
  const entry = fc.integer({ min: -4096, max: 4096 }).map((k) => k / 1024);
  const streams = fc.array(fc.array(entry, { minLength: width, maxLength: width }), {
    minLength: n,
    maxLength: n,
  });
  fc.assert(
    fc.property(streams, (x) => {
      const { pre, post, residual } = mapsOf(x, connection, { iterations: 200 });
      for (const h of pre) expect(h > 0 && h < 1).toBe(true);
      for (const h of post) expect(h > 0 && h < 2).toBe(true);
      for (const total of [...rowSums(residual), ...columnSums(residual)]) {
        expect(total).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('the maps that training traces are the maps', () => {
  const streams = streamsOf();
  const { maps, x, sinkhorn } = traceMaps(streams, connection, { iterations: 7 });
  expect(maps).toEqual(mapsOf(streams, connection, { iterations: 7 }));
  expect(x).toEqual(normalised(streams));
  expect(maps.pre).toEqual(preOf(x, connection.pre));
  expect(maps.post).toEqual(postOf(x, connection.post));
  const mixing = mixingOf(x, connection.residual);
  expect(sinkhorn).toEqual(sinkhornTrace(mixing, { iterations: 7 }));
  expect(mixing.flat()).toEqual(logitsOf(x, connection.residual));
});

test('a gate of 0 makes the maps the same for every token; so does an all-zero token', () => {
  const shut = connectionOf(0);
  expect(mapsOf(streamsOf(), shut)).toEqual(mapsOf(streamsOf(-3), shut));
  const zero = matrix(n, width, () => 0);
  const biasOnly = { ...connection.pre, gate: 0 };
  expect(preMap(zero, connection.pre)).toEqual(preMap(streamsOf(), biasOnly));
});

test('the size of a token does not matter, up to the epsilon', () => {
  const [a, b] = [mapsOf(streamsOf(), connection), mapsOf(streamsOf(1000), connection)];
  a.residual.flat().forEach((x, k) => expect(x).toBeCloseTo(b.residual.flat()[k], 6));
  a.pre.forEach((x, i) => expect(x).toBeCloseTo(b.pre[i], 6));
});

test('rmsNorm gives mean square 1, and leaves zero at zero', () => {
  const y = rmsNorm([3, -4, 12], 0);
  expect((y[0] ** 2 + y[1] ** 2 + y[2] ** 2) / 3).toBeCloseTo(1, 14);
  expect(rmsNorm([0, 0])).toEqual([0, 0]);
});

test('the gradient of streams and parameters agrees with central differences', () => {
  const upstream = {
    pre: vector(n, () => normal(random)),
    post: vector(n, () => normal(random)),
    residual: matrix(n, n, () => normal(random)),
  };
  const options = { iterations: 4 };
  const value = (streams: Matrix, weights: Connection): number => {
    const maps = mapsOf(streams, weights, options);
    let total = 0;
    maps.pre.forEach((x, i) => (total += x * upstream.pre[i]));
    maps.post.forEach((x, i) => (total += x * upstream.post[i]));
    maps.residual.forEach((row, i) =>
      row.forEach((x, j) => (total += x * upstream.residual[i][j])),
    );
    return total;
  };
  const sums = copyOf(connection);
  copyIn(leavesOf(sums), zeros(leavesOf(sums).count));
  const streams = streamsOf();
  const ofStreams = mapsBackward(
    traceMaps(streams, connection, options),
    upstream,
    connection,
    sums,
  );
  const h = 1e-5;
  streams.forEach((row, i) =>
    row.forEach((_, c) => {
      const nudged = (by: number): number =>
        value(
          streams.map((r, k) => r.map((x, d) => (k === i && d === c ? x + by : x))),
          connection,
        );
      expect(ofStreams[i][c]).toBeCloseTo((nudged(h) - nudged(-h)) / (2 * h), 8);
    }),
  );
  const flat = copyOut(leavesOf(connection));
  const gradient = copyOut(leavesOf(sums));
  flat.forEach((x, k) => {
    const nudged = (by: number): number => {
      const other = copyOf(connection);
      copyIn(leavesOf(other), flat.with(k, x + by));
      return value(streams, other);
    };
    expect(gradient[k]).toBeCloseTo((nudged(h) - nudged(-h)) / (2 * h), 8);
  });
});

test('what is refused is named', () => {
  expect(() => logitsOf([1, 2], { projection: [[1]], gate: 1, bias: [0] })).toThrow(
    new RangeError('logitsOf requires a projection of 2 rows and 1 columns, got 1 and 1'),
  );
  expect(() => toSquare([1, 2, 3])).toThrow(
    new RangeError('toSquare requires a square number of entries, got 3'),
  );
  expect(toSquare([1, 0, 0, 1])).toEqual(identity(2));
});

test('a projection with a row too long or too short is refused', () => {
  for (const row of [[1], [1, 2, 3]]) {
    const part = { projection: [[1, 2], row], gate: 1, bias: [0, 0] };
    expect(() => logitsOf([1, 1], part)).toThrow(
      new RangeError(`logitsOf requires 2 columns in every row, got ${row.length} in row 1`),
    );
  }
  expect(() => logitsOf([], { projection: [], gate: 1, bias: [0] })).toThrow(
    new RangeError('logitsOf requires a projection of 0 rows and 1 columns, got 0 and 0'),
  );
});

test('numbers whose squares are no doubles are normalised, those that are none are refused', () => {
  for (const y of rmsNorm([1e200, -1e200])) expect(Math.abs(y)).toBeCloseTo(1, 12);
  for (const wrong of [NaN, Infinity, -Infinity]) {
    expect(() => rmsNorm([1, wrong])).toThrow(
      new RangeError(`rmsNorm requires finite numbers, got ${wrong}`),
    );
  }
});
