import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, vector, type Matrix, type Vector } from '../../../sims/math/vector.ts';
import { sinkhornBackward } from '../../../sims/mhc/gradient.ts';
import { layer, read, readBackward, writeBackward } from '../../../sims/mhc/layer.ts';
import { mapsBackward, traceMaps } from '../../../sims/mhc/maps-backward.ts';
import { mapsOf, type Connection, type Part } from '../../../sims/mhc/maps.ts';
import { sinkhornKnopp, sinkhornTrace } from '../../../sims/mhc/sinkhorn.ts';
import {
  connectionTensors,
  hyperConnection,
  maps,
  sinkhorn,
  type ConnectionTensors,
} from '../../../sims/mhc/tensors.ts';
import { copyOf, leavesOf, copyOut } from '../../../sims/mhc/trees.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import {
  distance,
  expectNoLeak,
  finiteDifferences,
  ofDifferences,
  ofSlopes,
  ofValues,
  slopesOf,
} from '../training/differences.ts';

const [n, width, tokens] = [4, 5, 3];

function example(seed = 1) {
  const random = stream(seed, 'mhc tensors');
  const draw = (): number => normal(random);
  const part = (k: number): Part => ({
    projection: matrix(n * width, k, () => 0.3 * draw()),
    gate: 0.7,
    bias: vector(k, draw),
  });
  const connection: Connection = { pre: part(n), post: part(n), residual: part(n * n) };
  return {
    connection,
    streams: vector(tokens, (t) => t).map(() => matrix(n, width, draw)),
    weights: vector(tokens * n * width, draw),
    logits: vector(6, (t) => t).map(() => matrix(n, n, () => 2 * draw())),
    draw,
  };
}

const cube = (m: readonly Matrix[]): tf.Tensor3D =>
  tf.tensor3d(m.map((rows) => rows.map((row) => [...row])));

/** F(x) = x + tanh x, so that its slope is not the same everywhere. */
const bend = (x: Vector): number[] => x.map((entry) => entry + Math.tanh(entry));
const bendTensor = (x: tf.Tensor2D): tf.Tensor2D => tf.add(x, tf.tanh(x));

beforeAll(prepareTensors);

test.each([1, 5, 20])('after %d iterations the matrices are those of the plain code', (t) => {
  const { logits } = example();
  const expected = logits.flatMap((m) => sinkhornKnopp(m, { iterations: t }).flat());
  const got = tf.tidy(() => sinkhorn(cube(logits), { iterations: t }).dataSync());
  expect(distance(got, expected)).toBeLessThan(ofValues);
});

test.each([
  { order: 'rowsFirst' },
  { variant: 'kernel' },
  { variant: 'kernel', order: 'rowsFirst', iterations: 3 },
  { variant: 'kernel', iterations: 1 },
] as const)('with %o as well, slopes included', (options) => {
  const { logits, draw } = example();
  const weights = vector(logits.length * n * n, draw);
  const of = (m: number): Matrix => matrix(n, n, (i, j) => weights[(m * n + i) * n + j]);
  const expected = logits.flatMap((m) => sinkhornKnopp(m, options).flat());
  const slopes = logits.flatMap((m, t) =>
    sinkhornBackward(sinkhornTrace(m, options), of(t)).flat(),
  );
  tf.tidy(() => {
    const got = sinkhorn(cube(logits), options);
    expect(distance(got.dataSync(), expected)).toBeLessThan(ofValues);
    const forward = (x: tf.Tensor): tf.Tensor => sinkhorn(x as tf.Tensor3D, options);
    const [ofLogits] = slopesOf(forward, [cube(logits)], weights);
    expect(distance(ofLogits, slopes)).toBeLessThan(ofSlopes);
  });
});

test('logits that overflow in 32 bits are no harm', () => {
  const far = [
    [120, -120, 3],
    [-90, 200, 10],
    [0, 5, -200],
  ];
  const got = tf.tidy(() => sinkhorn(cube([far])).dataSync());
  expect(distance(got, sinkhornKnopp(far).flat())).toBeLessThan(5 * ofValues); // logarithms of 200 have fewer places left
});

test('rows sum to 1, and a number added to a column changes nothing', () => {
  const { logits } = example();
  tf.tidy(() => {
    const of = (m: readonly Matrix[]): tf.Tensor3D => sinkhorn(cube(m));
    for (const sum of tf.sum(of(logits), 2).dataSync()) expect(sum).toBeCloseTo(1, 5);
    const raised = logits.map((m) => m.map((row) => row.map((x, j) => x + 3 * j)));
    expect(distance(of(raised).dataSync(), of(logits).dataSync())).toBeLessThan(ofValues);
  });
});

test('slopes of the matrices are those of the plain way back, and of finite differences', () => {
  const { logits, draw } = example();
  const weights = vector(logits.length * n * n, draw);
  const of = (m: number): Matrix => matrix(n, n, (i, j) => weights[(m * n + i) * n + j]);
  const expected = logits.map((m, t) => sinkhornBackward(sinkhornTrace(m), of(t)));
  tf.tidy(() => {
    const [got] = slopesOf((x) => sinkhorn(x as tf.Tensor3D), [cube(logits)], weights);
    expect(distance(got, expected.flat(2))).toBeLessThan(ofSlopes);
  });
  const [first] = logits;
  const loss = (): number =>
    sinkhornKnopp(first)
      .flat()
      .reduce((total, x, at) => total + x * weights[at], 0);
  const differences = first.flatMap((row) => finiteDifferences(loss, row));
  expect(distance(expected[0].flat(), differences)).toBeLessThan(ofDifferences);
});

test('the maps and the layer are those of the plain code', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const { connection, streams } = example(seed);
    const plain = streams.map((one) => mapsOf(one, connection));
    const expected = streams.map((one, t) => layer(one, plain[t], bend));
    tf.tidy(() => {
      const tensors = connectionTensors(connection);
      const { pre, post, residual } = maps(cube(streams), tensors);
      expect(
        distance(
          pre.dataSync(),
          plain.flatMap((m) => m.pre),
        ),
      ).toBeLessThan(ofValues);
      expect(
        distance(
          post.dataSync(),
          plain.flatMap((m) => m.post),
        ),
      ).toBeLessThan(ofValues);
      const mixing = plain.flatMap((m) => m.residual.flat());
      expect(distance(residual.dataSync(), mixing)).toBeLessThan(ofValues);
      const got = hyperConnection(cube(streams), tensors, bendTensor).dataSync();
      expect(distance(got, expected.flat(2))).toBeLessThan(ofValues);
    });
  }
});

/** Σ weight · output, the slopes in all streams, and those in the connection, by the plain way back. */
function plainSlopes({ connection, streams, weights }: ReturnType<typeof example>) {
  const sums = copyOf(connection);
  const leaves = leavesOf(sums);
  for (const { line } of leaves.lines) line.fill(0);
  for (const { holder, key } of leaves.fields) holder[key] = 0;
  const ofStreams = streams.map((one, t) => {
    const trace = traceMaps(one, connection);
    const input = read(one, trace.maps.pre);
    const upstream = matrix(n, width, (i, c) => weights[(t * n + i) * width + c]);
    const back = writeBackward(one, trace.maps, bend(input), upstream);
    const ofInput = back.output.map((g, c) => g * (2 - Math.tanh(input[c]) ** 2));
    const pre = readBackward(one, trace.maps.pre, ofInput, back.streams);
    const upstreamMaps = { pre, post: back.post, residual: back.residual };
    const byMaps = mapsBackward(trace, upstreamMaps, connection, sums);
    return back.streams.map((row, i) => row.map((g, c) => g + byMaps[i][c]));
  });
  return { ofStreams, sums };
}

const parts = ['pre', 'post', 'residual'] as const;
const fields = ['projection', 'gate', 'bias'] as const;

test('slopes are those of the plain way back', () => {
  const given = example();
  const { ofStreams, sums } = plainSlopes(given);
  tf.tidy(() => {
    const tensors = connectionTensors(given.connection);
    const forward = (x: tf.Tensor, ...flat: tf.Tensor[]): tf.Tensor => {
      const at = parts.map((part, p) => [
        part,
        Object.fromEntries(fields.map((field, f) => [field, flat[3 * p + f]])),
      ]);
      const connection = Object.fromEntries(at) as ConnectionTensors;
      return hyperConnection(x as tf.Tensor3D, connection, bendTensor);
    };
    const all = parts.flatMap((part) => fields.map((field): tf.Tensor => tensors[part][field]));
    const [x, ...rest] = slopesOf(forward, [cube(given.streams), ...all], given.weights);
    expect(distance(x, ofStreams.flat(2))).toBeLessThan(ofSlopes);
    parts.forEach((part, p) => {
      const { projection, gate, bias } = sums[part];
      expect(distance(rest[3 * p], projection.flat())).toBeLessThan(ofSlopes);
      expect(distance(rest[3 * p + 1], [gate])).toBeLessThan(ofSlopes);
      expect(distance(rest[3 * p + 2], bias)).toBeLessThan(ofSlopes);
    });
  });
});

test('the plain slopes are those of finite differences', () => {
  const given = example();
  const { connection, streams, weights } = given;
  const { ofStreams, sums } = plainSlopes(given);
  const loss = (): number =>
    streams
      .flatMap((one) => layer(one, mapsOf(one, connection), bend).flat())
      .reduce((total, x, at) => total + x * weights[at], 0);
  const byStreams = streams.flatMap((one) => one.flatMap((row) => finiteDifferences(loss, row)));
  expect(distance(ofStreams.flat(2), byStreams)).toBeLessThan(ofDifferences);
  const { lines, fields: single } = leavesOf(connection);
  const slopes = copyOut(leavesOf(sums));
  for (const { line, at } of lines) {
    const expected = finiteDifferences(loss, line);
    expect(distance(slopes.slice(at, at + line.length), expected)).toBeLessThan(ofDifferences);
  }
  for (const { holder, key, at } of single) {
    const value = [holder[key] as number];
    const expected = finiteDifferences(() => {
      [holder[key]] = value;
      return loss();
    }, value);
    [holder[key]] = value;
    expect(distance([slopes[at]], expected)).toBeLessThan(ofDifferences);
  }
});

test('no tensor is left behind', () => {
  const { connection, streams } = example();
  expectNoLeak(() => {
    const [x, tensors] = [cube(streams), connectionTensors(connection)];
    const next = hyperConnection(x, tensors, bendTensor);
    tf.dispose([x, next, ...parts.map((part) => ({ ...tensors[part] }))]);
  });
});

test('refused, with their names', () => {
  const { connection, streams } = example();
  tf.tidy(() => {
    const tensors = connectionTensors(connection);
    const call =
      (x: tf.Tensor, sublayer = bendTensor) =>
      () =>
        hyperConnection(x as tf.Tensor3D, tensors, sublayer);
    expect(() => sinkhorn(tf.ones([2, 3, 4]))).toThrow(
      'sinkhorn requires logits of 2×3×3, got 2×3×4',
    );
    expect(() => sinkhorn(tf.ones([2, 3, 3]), { iterations: 0 })).toThrow(
      'sinkhorn requires whole iterations of at least 1, got 0',
    );
    expect(call(tf.ones([3, 4, 6]))).toThrow(
      'hyperConnection requires a projection of pre of 24×4, got 20×4',
    );
    expect(call(tf.ones([4, 5]))).toThrow(
      'hyperConnection requires tokens, streams and a width, got 4×5',
    );
    expect(call(cube(streams), () => tf.ones([3, 4]))).toThrow(
      'hyperConnection requires an output of 3×5, got 3×4',
    );
  });
});
