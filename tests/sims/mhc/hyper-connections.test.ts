import { describe, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { dot, identity, matrix, vector } from '../../../sims/math/vector.ts';
import {
  freeMapsBackward,
  freeMapsOf,
  initialFreeConnection,
  type FreeConnection,
} from '../../../sims/mhc/hyper-connections.ts';
import type { Maps } from '../../../sims/mhc/maps.ts';
import { copyOf } from '../../../sims/mhc/trees.ts';
import { distance, finiteDifferences } from '../math/differences.ts';

const [n, width] = [3, 5];
const random = stream(8, 'hyper-connections test');
const draw = (rows: number, columns: number): number[][] =>
  matrix(rows, columns, () => normal(random)) as number[][];
const streams = draw(n, width);
const connection: FreeConnection = {
  pre: { projection: draw(1, width), gate: 0.7, bias: draw(1, n)[0] },
  post: { projection: draw(1, width), gate: -0.4, bias: draw(1, n)[0] },
  residual: { projection: draw(n, width), gate: 1.3, bias: draw(n, n) },
};
/** How much each entry of the maps counts in a loss. */
const weights: Maps = { pre: draw(1, n)[0], post: draw(1, n)[0], residual: draw(n, n) };

const loss = (of: readonly (readonly number[])[], by: FreeConnection): number => {
  const { pre, post, residual } = freeMapsOf(of, by);
  return (
    dot(pre, weights.pre) + dot(post, weights.post) + dot(residual.flat(), weights.residual.flat())
  );
};

describe('at the beginning', () => {
  test.each([0, 1, 2, 5])('layer %i reads one stream, writes to all, and mixes none', (layer) => {
    const { pre, post, residual } = freeMapsOf(streams, initialFreeConnection(n, width, layer));
    expect(pre).toEqual(vector(n, (i) => (i === layer % n ? 1 : 0)));
    expect(post).toEqual([1, 1, 1]);
    expect(residual).toEqual(identity(n));
  });

  test('gates are 0.01, as the paper has them (mHC table 5), also of one stream of one number', () => {
    const { pre, post, residual } = initialFreeConnection(1, 1, 0);
    expect([pre.gate, post.gate, residual.gate]).toEqual([0.01, 0.01, 0.01]);
  });
});

// mHC eq. 5, written out: α tanh(θ x̃) + b, x̃ being each stream divided by its root mean square.
test('an entry of a map is α tanh(θ x̃) + b: of the column’s stream, mixed by the row’s θ', () => {
  const x = streams.map((stream) => {
    const rms = Math.sqrt(dot(stream, stream) / width);
    return stream.map((entry) => entry / rms);
  });
  const { pre, post, residual } = freeMapsOf(streams, connection);
  for (let j = 0; j < n; j++) {
    const read = 0.7 * Math.tanh(dot(connection.pre.projection[0], x[j]));
    expect(pre[j]).toBeCloseTo(read + connection.pre.bias[j], 5); // RMSNorm adds an epsilon
    const written = -0.4 * Math.tanh(dot(connection.post.projection[0], x[j]));
    expect(post[j]).toBeCloseTo(written + connection.post.bias[j], 5);
    for (let i = 0; i < n; i++) {
      const mixed = 1.3 * Math.tanh(dot(connection.residual.projection[i], x[j]));
      expect(residual[i][j]).toBeCloseTo(mixed + connection.residual.bias[i][j], 5);
    }
  }
});

test('nothing holds the maps: rows need not sum to 1, and a gate makes them as large as it likes', () => {
  const strong = { ...connection.residual, gate: 100 };
  const { residual } = freeMapsOf(streams, { ...connection, residual: strong });
  expect(Math.max(...residual.flat().map(Math.abs))).toBeGreaterThan(50);
});

test('the size of a stream changes no map', () => {
  const larger = streams.map((stream, i) => stream.map((x) => x * 100 ** i));
  const [one, two] = [streams, larger].map((of) => freeMapsOf(of, connection));
  expect(distance(two.residual.flat(), one.residual.flat())).toBeLessThan(1e-5);
  expect(distance(two.pre, one.pre)).toBeLessThan(1e-5);
});

test('the gradient is that of finite differences, in the streams and in all that is learned', () => {
  const sums = copyOf(initialFreeConnection(n, width, 0, 0));
  sums.pre.bias.fill(0);
  sums.post.bias.fill(0);
  for (const row of sums.residual.bias) row.fill(0);
  const ofStreams = freeMapsBackward(streams, weights, connection, sums);
  const moved = copyOf(streams);
  const own = copyOf<FreeConnection>(connection);
  const ofMoved = moved.flatMap((row) => finiteDifferences(() => loss(moved, own), row));
  expect(distance(ofStreams.flat(), ofMoved)).toBeLessThan(1e-6);
  for (const name of ['pre', 'post', 'residual'] as const) {
    const [got, part] = [sums[name], own[name]];
    const differences = (rows: number[][]): number[] =>
      rows.flatMap((row) => finiteDifferences(() => loss(streams, own), row));
    expect(distance(got.projection.flat(), differences(part.projection))).toBeLessThan(1e-6);
    const biases = (bias: number[] | number[][]): number[][] =>
      bias.map((row) => (typeof row === 'number' ? [row] : row));
    const ofBias = name === 'residual' ? own.residual.bias : [own[name].bias];
    expect(distance(biases(got.bias).flat(), differences(ofBias))).toBeLessThan(1e-6);
    const gate = [part.gate];
    const moving = (): number => loss(streams, { ...own, [name]: { ...part, gate: gate[0] } });
    expect(distance([got.gate], finiteDifferences(moving, gate))).toBeLessThan(1e-6);
  }
});

test.each([
  [0, 4, 0, 'got 0'],
  [1001, 4, 0, 'at most 1000 streams, got 1001'],
  [4, 0.5, 0, 'got 0.5'],
  [4, 4, -1, 'got -1'],
])('%s streams of width %s at layer %s are refused', (streams_, width_, layer, message) => {
  expect(() => initialFreeConnection(streams_, width_, layer)).toThrow(message);
});
