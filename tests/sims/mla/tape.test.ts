import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { dot, norm, overwrite } from '../../../sims/math/vector.ts';
import {
  cached,
  network,
  run,
  type Mechanism,
  type NetworkShape,
} from '../../../sims/mla/network.ts';
import { rope } from '../../../sims/mla/rotary.ts';
import {
  backward,
  crossEntropy,
  normalised,
  rectified,
  tensor,
  times,
  type Tape,
  type Tensor,
} from '../../../sims/mla/tape.ts';
import { attended, rotated } from '../../../sims/mla/tape-attention.ts';
import type { Batch } from '../../../sims/mla/tasks.ts';

tf.enableProdMode();

function random(rows: number, columns: number, name: string): Tensor {
  const draw = stream(1, name);
  const values = Array.from({ length: rows * columns }, () => normal(draw));
  return tensor(rows, columns, values);
}

/** Every parameter's gradient against central differences, in doubles. */
function checkGradients(net: ReturnType<typeof network>, batch: Batch): void {
  const loss = (): number => crossEntropy([], run(net, batch, []).logits, batch.targets);
  const tape: Tape = [];
  crossEntropy(tape, run(net, batch, tape).logits, batch.targets);
  backward(tape);
  const draw = stream(9, 'direction');
  for (const { values, gradient } of net.parameters) {
    const direction = Array.from(values, () => normal(draw));
    const move = (by: number): number => {
      const before = values.slice();
      for (let i = 0; i < values.length; i++) values[i] += by * direction[i];
      const moved = loss();
      overwrite(values, before);
      return moved;
    };
    const slope = (move(1e-5) - move(-1e-5)) / 2e-5;
    expect(Math.abs(slope - dot(gradient, direction))).toBeLessThan(1e-7 * (1 + norm(gradient)));
  }
}

const shape = (mechanism: Mechanism, base: number, layers: number): NetworkShape => ({
  mechanism,
  base,
  layers,
  hidden: 6,
  heads: 2,
  inner: 7,
  inputs: 9,
  outputs: 5,
});
const mechanisms: readonly Mechanism[] = [
  { kind: 'grouped', groups: 2, width: 3 },
  { kind: 'grouped', groups: 1, width: 4 },
  { kind: 'latent', width: 3, latent: 5, rotary: 2 },
];

test.each(mechanisms)(
  'the gradients of a causal network of %o are those of finite differences',
  (of) => {
    const tokens = [[0], [3], [8], [2], [2], [5]];
    const batch = { batch: 2, tokens, targets: [1, 0, 4, -1, 2, 3] };
    checkGradients(network(shape(of, 100, 2), stream(2, 'weights')), batch);
  },
);

test.each(mechanisms)('… and with a context of its own, %o', (of) => {
  const context = [
    [0, 1],
    [2, 3],
    [4, 5],
    [1, 6],
  ];
  const tokens = [
    [7, 8],
    [1, 0],
    [3, 3],
  ].flatMap((t) => [t, [t[0]]]);
  const batch = { batch: 2, tokens, context, targets: [0, 1, 2, 3, 4, 0] };
  checkGradients(network(shape(of, 0, 1), stream(2, 'weights')), batch);
});

test('a network and its gradient agree with tfjs', () => {
  const [x, w1, gain, w2] = [
    random(5, 4, 'x'),
    random(4, 6, 'w1'),
    random(1, 6, 'g'),
    random(6, 3, 'w2'),
  ];
  const targets = [0, 2, 1, 1, 0];
  const tape: Tape = [];
  const inner = rectified(tape, normalised(tape, times(tape, x, w1), gain));
  const loss = crossEntropy(tape, times(tape, inner, w2), targets);
  backward(tape);
  const of = (t: Tensor): tf.Tensor2D => tf.tensor2d(Array.from(t.values), [t.rows, t.columns]);
  const { value, grads } = tf.valueAndGrads((...[a, b, g, c]: tf.Tensor[]) => {
    const z = tf.matMul(a as tf.Tensor2D, b as tf.Tensor2D);
    const scale = tf.rsqrt(tf.add(tf.mean(tf.square(z), 1, true), 1e-6));
    const logits = tf.matMul(tf.relu(tf.mul(tf.mul(z, scale), g)), c as tf.Tensor2D);
    const chosen = tf.sum(tf.mul(tf.logSoftmax(logits), tf.oneHot(targets, 3)), 1);
    return tf.neg(tf.mean(chosen)) as tf.Scalar;
  })([of(x), of(w1), of(gain), of(w2)]);
  expect(loss).toBeCloseTo(value.dataSync()[0], 5); // tfjs computes in 32 bits
  [x, w1, gain, w2].forEach((ours, n) =>
    grads[n].dataSync().forEach((g, i) => expect(ours.gradient[i]).toBeCloseTo(g, 5)),
  );
});

test('attention on the tape is attention one head at a time', () => {
  const [q, k, v] = [random(3, 4, 'q'), random(3, 2, 'k'), random(3, 2, 'v')];
  const { sums, weights } = attended([], {
    heads: 2,
    batch: 1,
    scored: [{ queries: q, keys: k, groups: 1 }],
    values: v,
    causal: true,
  });
  for (let h = 0; h < 2; h++) {
    for (let s = 0; s < 3; s++) {
      const logits = [0, 1, 2].map(
        (t) =>
        t > s ? -Infinity : dot(q.values.slice(4 * s + 2 * h, 4 * s + 2 * h + 2), k.values.slice(2 * t, 2 * t + 2)) / Math.sqrt(2), // prettier-ignore
      );
      const total = logits.reduce((sum, x) => sum + Math.exp(x), 0);
      const row = logits.map((x) => Math.exp(x) / total);
      row.forEach((x, t) => expect(weights[(h * 3 + s) * 3 + t]).toBeCloseTo(x, 12));
      for (let c = 0; c < 2; c++) {
        const expected = row.reduce((sum, x, t) => sum + x * v.values[2 * t + c], 0);
        expect(sums.values[4 * s + 2 * h + c]).toBeCloseTo(expected, 12);
      }
    }
  }
});

test('rotation on the tape is rope; an odd number stays', () => {
  const x = random(4, 6, 'x');
  const turned = rotated([], x, 3, 2, 100); // two heads of three numbers, sequences of two tokens
  for (let row = 0; row < 4; row++) {
    for (let h = 0; h < 2; h++) {
      const at = row * 6 + h * 3;
      rope(Array.from(x.values.slice(at, at + 2)), row % 2, [1]).forEach((y, i) =>
        expect(turned.values[at + i]).toBeCloseTo(y, 12),
      );
      expect(turned.values[at + 2]).toBe(x.values[at + 2]);
    }
  }
});

test('what a token leaves behind is as wide as its cache', () => {
  for (const of of mechanisms) {
    const net = network(shape(of, 0, 2), stream(1, 'weights'));
    const { stored } = run(net, { batch: 1, tokens: [[0], [1]] }, []);
    expect(stored.map(({ columns }) => columns)).toEqual([cached(of), cached(of)]);
  }
});

test('products that do not fit are refused', () => {
  expect(() => times([], tensor(2, 3), tensor(2, 3))).toThrow('equal inner sizes, got 3 and 2');
});
