import { zeros } from '../../../sims/math/vector.ts';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import {
  backward,
  forward,
  squaredError,
  streamsOf,
  type MapName,
  type Network,
  type Wiring,
} from '../../../sims/mhc/network.ts';
import { initialNetwork } from '../../../sims/mhc/training.ts';
import { copyIn, copyOf, copyOut, leavesOf } from '../../../sims/mhc/trees.ts';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

const sizes = { inputs: 3, width: 4, hidden: 5, outputs: 2, layers: 5, streams: 3 };
const input = [0.5, -1.25, 0.75];
const target = [0.3, -0.6];

/** All weights shaken, so that no part of the gradient is zero by its start. */
function shaken(kind: Wiring['kind']): Network {
  const random = stream(9, `network ${kind}`);
  const draw = (): number => normal(random);
  const network = copyOf(initialNetwork(kind, sizes, { weights: draw, projections: draw }));
  const flat = copyOut(leavesOf(network));
  copyIn(
    leavesOf(network),
    flat.map((x) => x + 0.3 * normal(random)),
  );
  return network;
}

function gradientOf(
  network: Network,
  iterations: number,
  fixed: readonly MapName[] = [],
): number[] {
  const sums = copyOf(network);
  copyIn(leavesOf(sums), zeros(leavesOf(sums).count));
  const trace = forward(network, input, { iterations }, fixed);
  backward(network, trace, squaredError(trace.output, target).gradient, sums);
  const flat = copyOut(leavesOf(sums));
  return flat;
}

describe.each(['plain', 'hc', 'mhc'] as const)('%s', (kind) => {
  test('the gradient of every parameter agrees with central differences', () => {
    const network = shaken(kind);
    const flat = copyOut(leavesOf(network));
    const cases: readonly (readonly [number, ...MapName[]])[] =
      kind === 'mhc' ? [[0], [3], [20], [20, 'residual'], [20, 'pre', 'post']] : [[20]];
    for (const [iterations, ...fixed] of cases) {
      const ours = gradientOf(network, iterations, fixed);
      const h = 1e-6;
      const loss = (k: number, by: number): number => {
        const other = copyOf(network);
        copyIn(leavesOf(other), flat.with(k, flat[k] + by));
        return squaredError(forward(other, input, { iterations }, fixed).output, target).loss;
      };
      const largest = Math.max(...ours.map(Math.abs));
      for (let k = 0; k < flat.length; k += 3) {
        const theirs = (loss(k, h) - loss(k, -h)) / (2 * h);
        expect(Math.abs(ours[k] - theirs) / largest).toBeLessThan(1e-6); // 1e-16/h and kinks nearby
      }
    }
  });

  test('output and gradient agree with tfjs', () => {
    const network = shaken(kind);
    const flat = copyOut(leavesOf(network));
    const run = (x: tf.Tensor): tf.Tensor => tensorForward(network, x);
    const packed = tf.tensor1d([...flat]);
    const output = tf.tidy(() => run(packed).dataSync());
    forward(network, input).output.forEach((y, k) => expect(y).toBeCloseTo(output[k], 4));
    const theirs = tf.tidy(() =>
      tf
        .grad((x) => tf.mean(tf.square(tf.sub(run(x), tf.tensor1d(target)))))(packed)
        .dataSync(),
    );
    const ours = gradientOf(network, 20);
    const largest = Math.max(...ours.map(Math.abs));
    ours.forEach((g, k) => expect(Math.abs(g - theirs[k]) / largest).toBeLessThan(1e-4)); // 32 bits
    packed.dispose();
  });
});

/** The same network in tfjs, its parameters cut from one flat tensor in the order of `copyOut`. */
function tensorForward(network: Network, flat: tf.Tensor): tf.Tensor {
  let at = 0;
  const take = (...shape: number[]): tf.Tensor => {
    const size = shape.reduce((product, s) => product * s, 1);
    const piece = tf.reshape(tf.slice(flat, [at], [size]), shape);
    at += size;
    return piece;
  };
  const { inputs, width, hidden, outputs } = sizes;
  const n = streamsOf(network);
  const norm = (x: tf.Tensor): tf.Tensor =>
    tf.div(x, tf.sqrt(tf.add(tf.mean(tf.square(x), -1, true), 1e-6)));
  const embedded = tf.matMul(take(width, inputs), tf.tensor2d(input, [inputs, 1]));
  let streams = tf.tile(tf.reshape(embedded, [1, width]), [n, 1]);
  for (const { wiring } of network.layers) {
    const [gain, up, down] = [take(width), take(hidden, width), take(width, hidden)];
    const { pre, post, residual } = tensorMaps(wiring, streams, n, take, norm);
    const read = tf.mul(norm(tf.matMul(pre, streams)), gain); // [1, C]
    const bent = tf.relu(tf.matMul(read, up, false, true));
    const written = tf.matMul(post, tf.matMul(bent, down, false, true), true, false);
    streams = tf.add(tf.matMul(residual, streams), written);
  }
  const gain = take(width);
  const mean = tf.mul(norm(tf.mean(streams, 0, true)), gain);
  return tf.reshape(tf.matMul(mean, take(outputs, width), false, true), [outputs]);
}

function tensorMaps(
  wiring: Wiring,
  streams: tf.Tensor,
  n: number,
  take: (...shape: number[]) => tf.Tensor,
  norm: (x: tf.Tensor) => tf.Tensor,
): { pre: tf.Tensor; post: tf.Tensor; residual: tf.Tensor } {
  const { width } = sizes;
  if (wiring.kind === 'plain') {
    return { pre: tf.ones([1, 1]), post: tf.ones([1, 1]), residual: tf.ones([1, 1]) };
  }
  if (wiring.kind === 'mhc') {
    const x = norm(tf.reshape(streams, [1, n * width]));
    const logits = (k: number): tf.Tensor => {
      const [projection, gate, bias] = [take(n * width, k), take(1), take(1, k)];
      return tf.add(tf.mul(gate, tf.matMul(x, projection)), bias);
    };
    const [pre, post] = [tf.sigmoid(logits(n)), tf.mul(2, tf.sigmoid(logits(n)))];
    let residual = tf.exp(tf.reshape(logits(n * n), [n, n]));
    for (let t = 0; t < 20; t++) {
      residual = tf.div(residual, tf.sum(residual, 0, true));
      residual = tf.div(residual, tf.sum(residual, 1, true));
    }
    return { pre, post, residual };
  }
  const x = norm(streams);
  const map = (rows: number): tf.Tensor => {
    const [projection, gate, bias] = [take(rows, width), take(1), take(rows, n)];
    return tf.add(tf.mul(gate, tf.tanh(tf.matMul(projection, x, false, true))), bias);
  };
  return { pre: map(1), post: map(1), residual: map(n) };
}

test('before the first step HC computes what the plain network computes', () => {
  const network = (kind: Wiring['kind']): Network => {
    const random = stream(3, 'same weights');
    return initialNetwork(kind, sizes, { weights: () => normal(random), projections: () => 0 });
  };
  const [plain, hc] = [network('plain'), network('hc')].map((net) => forward(net, input).output);
  plain.forEach((y, k) => expect(hc[k]).toBeCloseTo(y, 12));
});

test('maps that are not learned are those of mHC table 1, and get no gradient', () => {
  const third = 1 / 3;
  const constants = {
    pre: [third, third, third],
    post: [1, 1, 1],
    residual: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  };
  for (const kind of ['hc', 'mhc'] as const) {
    const network = shaken(kind);
    const trace = forward(network, input, {}, ['residual', 'pre', 'post']);
    for (const { maps } of trace.layers) expect(maps).toEqual(constants);
    const sums = copyOf(network);
    const leaves = leavesOf(sums);
    copyIn(leaves, zeros(leaves.count));
    backward(network, trace, squaredError(trace.output, target).gradient, sums);
    for (const { wiring } of sums.layers) {
      const { connection } = wiring.kind === 'plain' ? { connection: {} } : wiring;
      expect(copyOut(leavesOf(connection)).every((x) => x === 0)).toBe(true);
    }
  }
});
