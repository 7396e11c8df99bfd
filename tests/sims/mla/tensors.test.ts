import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, type Matrix } from '../../../sims/math/vector.ts';
import { latentAttention as plain, latentCache } from '../../../sims/mla/latent.ts';
import {
  latentAttention,
  latentTensors,
  type LatentOptions,
  type LatentTensors,
} from '../../../sims/mla/tensors.ts';
import { randomLatentWeights, type LatentShape } from '../../../sims/mla/weights.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import {
  distance,
  expectNoLeak,
  finiteDifferences,
  ofSlopes,
  ofValues,
  slopesOf,
} from '../training/differences.ts';

const shape: LatentShape = { heads: 3, content: 4, rotary: 2, value: 5, latent: 6 };
const [d, queryLatent] = [7, 8];
const ways = ['expand', 'absorbed'] as const;
const names = ['wq_a', 'q_norm', 'wq_b', 'wkv_a', 'kv_norm', 'wkv_b', 'wo'] as const;

/** Weights whose norms are not 1, and hidden states. */
function example(tokens: number, seed = 1, sizes = shape) {
  const random = stream(seed, 'mla tensors');
  const drawn = randomLatentWeights(sizes, d, queryLatent, random);
  const bent = (n: number): number[] => Array.from({ length: n }, () => 1 + 0.3 * normal(random));
  const weights = { ...drawn, kv_norm: bent(sizes.latent), q_norm: bent(queryLatent) };
  if ('wq' in weights) throw new Error('an example requires a query latent');
  return { weights, hidden: matrix(tokens, d, () => normal(random)), random };
}

const rows = (m: Matrix): tf.Tensor2D => tf.tensor2d(m.map((row) => [...row]));

beforeAll(prepareTensors);

test.each(ways)('%s: outputs are those of the plain code', (way) => {
  for (let seed = 1; seed <= 5; seed++) {
    const { weights, hidden } = example(6, seed);
    const expected = plain(hidden, weights, shape, { way }).outputs.flat();
    const got = tf.tidy(() =>
      latentAttention(rows(hidden), latentTensors(weights), shape, { way }).outputs.dataSync(),
    );
    expect(distance(got, expected)).toBeLessThan(ofValues);
  }
});

test.each(ways)(
  '%s: the same in pieces, from a cache, which holds what the plain one does',
  (way) => {
    const { weights, hidden } = example(7);
    const cache = latentCache(shape, way);
    const whole = plain(hidden, weights, shape, { way, cache }).outputs.flat();
    tf.tidy(() => {
      const tensors = latentTensors(weights);
      const first = latentAttention(rows(hidden.slice(0, 4)), tensors, shape, { way });
      const next = latentAttention(rows(hidden.slice(4, 6)), tensors, shape, {
        ...{ way, cache: first.cache },
      });
      const last = latentAttention(rows(hidden.slice(6)), tensors, shape, {
        ...{ way, cache: next.cache },
      });
      const outputs = tf.concat([first.outputs, next.outputs, last.outputs], 0);
      expect(distance(outputs.dataSync(), whole)).toBeLessThan(ofValues);
      expect(last.cache.shape).toEqual([7, shape.latent + shape.rotary]);
      expect(distance(last.cache.dataSync(), cache.read().flat())).toBeLessThan(ofValues);
    });
  },
);

test.each(ways)('%s: without a rotary part it is the plain code without one', (way) => {
  const blind = { ...shape, rotary: 0 };
  const { weights, hidden } = example(5, 3, blind);
  const expected = plain(hidden, weights, blind, { way }).outputs.flat();
  const got = tf.tidy(() =>
    latentAttention(rows(hidden), latentTensors(weights), blind, { way }).outputs.dataSync(),
  );
  expect(distance(got, expected)).toBeLessThan(ofValues);
});

test('far positions, other frequencies and another scale are those of the plain code', () => {
  const wide = { ...shape, rotary: 8 };
  const { weights, hidden } = example(3, 2, wide);
  const options = { frequencies: [1, 0.3, 0.01, 0.0001], scale: 0.2 };
  const before = Array.from({ length: 300 }, (_, i) => Math.sin(i));
  const past = matrix(300, wide.latent + wide.rotary, (i, j) => before[(i + 7 * j) % 300]);
  const cache = latentCache(wide);
  past.forEach((row) => cache.append([...row]));
  const expected = plain(hidden, weights, wide, { ...options, cache }).outputs.flat();
  const got = tf.tidy(() =>
    latentAttention(rows(hidden), latentTensors(weights), wide, {
      ...options,
      cache: rows(past),
    }).outputs.dataSync(),
  );
  expect(distance(got, expected)).toBeLessThan(ofValues);
});

test.each(ways)('%s: slopes are those of finite differences of the plain code', (way) => {
  const { weights, hidden, random } = example(4);
  const factors = hidden.flatMap((row) => row.map(() => normal(random)));
  const loss = (): number =>
    plain(hidden, weights, shape, { way })
      .outputs.flat()
      .reduce((a, x, i) => a + x * factors[i], 0);
  tf.tidy(() => {
    const tensors = latentTensors(weights);
    const forward = (u: tf.Tensor, ...parts: tf.Tensor[]): tf.Tensor => {
      const at = Object.fromEntries(names.map((name, i) => [name, parts[i]]));
      return latentAttention(u as tf.Tensor2D, at as unknown as LatentTensors, shape, { way })
        .outputs;
    };
    const all = [rows(hidden), ...names.map((name) => tensors[name])];
    const [ofHidden, ...ofWeights] = slopesOf(forward, all, factors);
    const byRows = (m: Matrix): number[] =>
      m.flatMap((row) => finiteDifferences(loss, row as number[]));
    expect(distance(ofHidden, byRows(hidden))).toBeLessThan(ofSlopes);
    names.forEach((name, i) => {
      const of: Matrix | readonly number[] = weights[name];
      const expected =
        typeof of[0] === 'number'
          ? finiteDifferences(loss, of as number[])
          : turned(byRows(of as Matrix), of.length);
      expect(distance(ofWeights[i], expected)).toBeLessThan(ofSlopes);
    });
  });
});

/** A flat matrix of so many rows, transposed. */
function turned(flat: number[], count: number): number[] {
  const columns = flat.length / count;
  return flat.map((_, at) => flat[(at % count) * columns + Math.floor(at / count)]);
}

test('a later token changes nothing before it', () => {
  const { weights, hidden } = example(5);
  tf.tidy(() => {
    const of = (h: Matrix): number[][] =>
      latentAttention(rows(h), latentTensors(weights), shape).outputs.arraySync().slice(0, 4);
    expect(of([...hidden.slice(0, 4), hidden[4].map((x) => 9 - x)])).toEqual(of(hidden));
  });
});

test('no tensor is left behind, and the cache that was given stays', () => {
  const { weights, hidden } = example(3);
  expectNoLeak(() => {
    const [u, tensors] = [rows(hidden), latentTensors(weights)];
    const first = latentAttention(u, tensors, shape);
    const next = latentAttention(u, tensors, shape, { cache: first.cache });
    expect(first.cache.isDisposed).toBe(false);
    tf.dispose([u, { ...tensors }, { ...first }, { ...next }]);
  });
});

test.each<[string, Partial<LatentShape>, LatentOptions]>([
  ['latentAttention requires an even rotary size, got 3', { rotary: 3 }, {}],
  ['latentAttention requires heads of at least 1, got NaN', { heads: NaN }, {}],
  ['latentAttention requires wq_b of 8×24, got 8×18', { heads: 4 }, {}],
  ['latentAttention requires 1 frequencies, got 2', {}, { frequencies: [1, 2] }],
  ['latentAttention requires a finite scale, got NaN', {}, { scale: NaN }],
  [
    'latentAttention requires a way of expand, absorbed, got full',
    {},
    { way: 'full' as LatentOptions['way'] },
  ],
])('refused: %s', (message, changed, options) => {
  const { weights, hidden } = example(2);
  tf.tidy(() => {
    const sizes = { ...shape, ...changed };
    const call = () => latentAttention(rows(hidden), latentTensors(weights), sizes, options);
    expect(call).toThrow(message);
  });
});

test('refused: another width, a foreign cache, no token, weights without a query latent', () => {
  const { weights, random } = example(1);
  tf.tidy(() => {
    const tensors = latentTensors(weights);
    const call = (u: tf.Tensor2D, cache?: tf.Tensor2D) => () =>
      latentAttention(u, tensors, shape, { cache });
    expect(call(tf.ones([2, 6]))).toThrow('latentAttention requires hidden states of 2×7, got 2×6');
    expect(call(tf.ones([0, 7]))).toThrow('latentAttention requires at least one token, got 0');
    expect(call(tf.ones([1, 7]), tf.ones([3, 6]))).toThrow(
      'latentAttention requires a cache of 3×8, got 3×6',
    );
    expect(() => latentTensors(randomLatentWeights(shape, d, 0, random))).toThrow(
      'latentTensors requires weights with a query latent, got wq',
    );
  });
});
