/** MLA at the lab's sizes: three ways to decode, and one training step, ours and on tfjs. */
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { stream, normal } from '../../sims/math/random.ts';
import { matrix, median } from '../../sims/math/vector.ts';
import { latentCost } from '../../sims/mla/costs.ts';
import { latentAttention, latentCache, type Way } from '../../sims/mla/latent.ts';
import { network, type Network } from '../../sims/mla/network.ts';
import type { Tensor } from '../../sims/mla/tape.ts';
import { recall, recallInputs, type Batch } from '../../sims/mla/tasks.ts';
import { trainer } from '../../sims/mla/training.ts';
import { randomLatentWeights } from '../../sims/mla/weights.ts';

interface Row {
  readonly name: string;
  readonly median: number; // ms
}

/** The median of each in ms, one after the other in every round. */
function inTurn(rounds: number, ...works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => {
      const start = performance.now();
      work();
      times[i].push(performance.now() - start);
    });
  }
  return times.map((taken) => median(taken.slice(Math.floor(rounds / 4)))); // the first ones warm up
}

const time = (rounds: number, work: () => void): number => inTurn(rounds, work)[0];

const farthest = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (x, i) => Math.abs(x - b[i])));

function requireNear(what: string, distance: number, bound: number): void {
  if (!(distance <= bound)) throw new Error(`${what} requires equal results, got ${distance}`);
}

const shape = { heads: 8, content: 16, value: 16, latent: 64, rotary: 8 };
const hiddenSize = 64;
const context = 256;

/** A cache of `context` tokens, and the next token. */
function prepared(way: Way) {
  const random = stream(1, 'decode');
  const weights = randomLatentWeights(shape, hiddenSize, 32, random);
  const hidden = matrix(context + 1, hiddenSize, () => normal(random));
  const cache = latentCache(shape, way);
  latentAttention(hidden.slice(0, context), weights, shape, { way, cache });
  return { weights, cache, next: hidden.slice(context) };
}

/** Each step appends a token; over all repeats the context grows by a tenth. */
function decode(way: Way): { readonly outputs: readonly number[]; readonly ms: number } {
  const { weights, cache, next } = prepared(way);
  const [outputs] = latentAttention(next, weights, shape, { way, cache }).outputs;
  const ms = time(24, () => latentAttention(next, weights, shape, { way, cache }));
  return { outputs, ms };
}

async function decodeThreeWays(): Promise<Row[]> {
  const ways = ['absorbed', 'expand', 'full'] as const;
  const results = ways.map(decode);
  for (const { outputs } of results) {
    requireNear('decoding', farthest(outputs, results[0].outputs), 1e-12);
  }
  const counted = ways.map((way) => latentCost(shape, way, context).multiplyAdds);
  return ways.map((way, i) => ({
    name: `${way} (${(counted[i] / counted[0]).toFixed(2)} times the multiply-adds)`,
    median: results[i].ms,
  }));
}

const tensorOf = (rows: readonly (readonly number[])[]): tf.Tensor2D =>
  tf.tensor2d(rows.map((row) => [...row]));

/** One absorbed step on tfjs, weights and cache already in its memory. */
function decodeOnTfjs(): () => tf.Tensor {
  const { weights, cache, next } = prepared('absorbed');
  const { heads, content, value, latent, rotary } = shape;
  if (!('wq_a' in weights)) throw new Error('this setting has a query latent');
  const [wq_a, wq_b, wkv_a, wo] = [weights.wq_a, weights.wq_b, weights.wkv_a, weights.wo].map(
    tensorOf,
  );
  const up = tf.reshape(tensorOf(weights.wkv_b), [heads, content + value, latent]);
  const keyUp = tf.slice(up, [0, 0, 0], [heads, content, latent]);
  const valueUp = tf.slice(up, [0, content, 0], [heads, value, latent]);
  const stored = tensorOf(cache.read());
  const speeds = Array.from(
    { length: rotary / 2 },
    (_, i) => context * 10_000 ** ((-2 * i) / rotary),
  );
  const cos = tf.tensor1d(speeds.map(Math.cos));
  const sin = tf.tensor1d(speeds.map(Math.sin));
  const hidden = tensorOf(next);
  const normalised = (x: tf.Tensor): tf.Tensor =>
    tf.mul(x, tf.rsqrt(tf.add(tf.mean(tf.square(x), -1, true), 1e-6)));
  const turned = (x: tf.Tensor, rows: number): tf.Tensor => {
    const pairs = tf.reshape(x, [rows, rotary / 2, 2]);
    const [even, odd] = tf.unstack(pairs, 2);
    const first = tf.sub(tf.mul(even, cos), tf.mul(odd, sin));
    const second = tf.add(tf.mul(even, sin), tf.mul(odd, cos));
    return tf.reshape(tf.stack([first, second], 2), [rows, rotary]);
  };
  return () =>
    tf.tidy(() => {
      const q = tf.matMul(normalised(tf.matMul(hidden, wq_a, false, true)) as tf.Tensor2D, wq_b, false, true); // prettier-ignore
      const [qc, qr] = tf.split(tf.reshape(q, [heads, content + rotary]), [content, rotary], 1);
      const [c, k] = tf.split(tf.matMul(hidden, wkv_a, false, true), [latent, rotary], 1);
      const all = tf.concat(
        [stored, tf.concat([normalised(c), turned(k, 1)], 1) as tf.Tensor2D],
        0,
      );
      const moved = tf.reshape(tf.matMul(tf.reshape(qc, [heads, 1, content]), keyUp), [
        heads,
        latent,
      ]);
      const query = tf.concat([moved, turned(qr, heads)], 1) as tf.Tensor2D;
      const scores = tf.mul(tf.matMul(query, all, false, true), (content + rotary) ** -0.5);
      const latents = tf.slice(all, [0, 0], [all.shape[0], latent]);
      const sums = tf.matMul(tf.softmax(scores) as tf.Tensor2D, latents);
      const values = tf.matMul(valueUp, tf.reshape(sums, [heads, latent, 1]));
      return tf.matMul(tf.reshape(values, [1, heads * value]), wo, false, true);
    });
}

async function useBackend(name: 'wasm' | 'cpu'): Promise<void> {
  tf.enableProdMode();
  setWasmPaths(`${join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend(name);
  await tf.ready();
}

async function decodeBesideTfjs(): Promise<Row[]> {
  const ours = decode('absorbed');
  const rows: Row[] = [{ name: 'ours, absorbed', median: ours.ms }];
  for (const backend of ['wasm', 'cpu'] as const) {
    await useBackend(backend);
    const step = decodeOnTfjs();
    requireNear('decoding', farthest(step().dataSync(), ours.outputs), 1e-4); // 32 bits
    rows.push({ name: `tfjs ${backend}`, median: time(24, () => step().dataSync()) });
  }
  return rows;
}

const items = { sequences: 16, attributes: 3, items: 6, values: 8, queries: 8 };
const [heads, width, latent, rate] = [4, 8, 16, 0.005];

const freshNetwork = (): Network =>
  network(
    {
      mechanism: { kind: 'latent', width, latent, rotary: 0 },
      layers: 1,
      hidden: 32,
      heads,
      inner: 64,
      inputs: recallInputs(items),
      outputs: items.values,
      base: 0,
    },
    stream(1, 'weights'),
  );

type Product = (a: tf.Tensor, b: tf.Tensor) => tf.Tensor;
const plainProduct: Product = (a, b) => tf.matMul(a, b);
const flipped = (x: tf.Tensor): tf.Tensor => {
  const axes = x.shape.map((_, i) => i);
  return tf.transpose(x, [...axes.slice(0, -2), axes[axes.length - 1], axes[axes.length - 2]]);
};
/** Transposes before it multiplies: the gradient of tf.matMul takes a slow path on wasm. */
const quickProduct = tf.customGrad((a, b, save) => {
  (save as tf.GradSaveFunc)([a as tf.Tensor, b as tf.Tensor]);
  return {
    value: tf.matMul(a as tf.Tensor, b as tf.Tensor),
    gradFunc: (slope: tf.Tensor, saved: tf.Tensor[]) => [
      tf.matMul(slope, flipped(saved[1])),
      tf.matMul(flipped(saved[0]), slope),
    ],
  };
}) as Product;

/** The rows of the embedding that each token adds up, as a matrix of ones. */
function ones(tokens: readonly (readonly number[])[]): tf.Tensor2D {
  const inputs = recallInputs(items);
  return tensorOf(tokens.map((rows) => Array.from({ length: inputs }, (_, i) => (rows.includes(i) ? 1 : 0)))); // prettier-ignore
}

/** The same network on tfjs: a step of Adam that gives the loss before it. */
function trainOnTfjs(product: Product): (batch: Batch) => number {
  const net = freshNetwork();
  const [layer] = net.layers;
  const of = ({ values, rows, columns }: Tensor): tf.Variable => {
    const made = tf.tensor2d(Float32Array.from(values), [rows, columns]);
    const result = tf.variable(made);
    made.dispose();
    return result;
  };
  const w = Object.fromEntries(Object.entries(layer).map(([name, t]) => [name, of(t as Tensor)]));
  const [embedding, last, head] = [net.embedding, net.last, net.head].map(of);
  const optimiser = tf.train.adam(rate, 0.9, 0.999, 1e-8);
  const normalised = (x: tf.Tensor, gain: tf.Tensor): tf.Tensor =>
    tf.mul(tf.mul(x, tf.rsqrt(tf.add(tf.mean(tf.square(x), 1, true), 1e-6))), gain);
  const { sequences, queries } = items;
  const byHead = (x: tf.Tensor, length: number): tf.Tensor =>
    tf.transpose(tf.reshape(x, [sequences, length, heads, width]), [0, 2, 1, 3]);
  const logitsOf = (tokens: tf.Tensor, context: tf.Tensor): tf.Tensor => {
    const x = product(tokens, embedding);
    const source = normalised(product(context, embedding), w.before);
    const entry = normalised(product(source, w.down), w.gain);
    const q = byHead(product(normalised(x, w.before), w.query), queries);
    const k = byHead(product(entry, w.keyUp), items.items);
    const v = byHead(product(entry, w.valueUp), items.items);
    const weights = tf.softmax(tf.mul(product(q, flipped(k)), width ** -0.5));
    const sums = tf.transpose(product(weights, v), [0, 2, 1, 3]);
    const flat = tf.reshape(sums, [sequences * queries, heads * width]);
    const y = tf.add(x, product(flat, w.out));
    const inner = tf.relu(product(normalised(y, w.between), w.first));
    return product(normalised(tf.add(y, product(inner, w.second)), last), head);
  };
  return ({ tokens, context = [], targets }) => {
    const [t, c] = [ones(tokens), ones(context)];
    const wanted = tf.oneHot([...targets], items.values);
    const loss = optimiser.minimize(
      () => tf.neg(tf.mean(tf.sum(tf.mul(tf.logSoftmax(logitsOf(t, c)), wanted), 1))),
      true,
    ) as tf.Scalar;
    const [value] = loss.dataSync();
    tf.dispose([t, c, wanted, loss]);
    return value;
  };
}

async function trainBesideTfjs(): Promise<Row[]> {
  const batches = (): (() => Batch) => {
    const random = stream(1, 'training');
    return () => recall(items, random);
  };
  const ours = trainer(freshNetwork());
  const next = batches();
  const losses = Array.from({ length: 5 }, () => ours.step(next(), rate));
  const ourMedians: number[] = [];
  const theirs: Row[] = [];
  for (const [name, backend, product] of [
    ['tfjs wasm, products transposed first', 'wasm', quickProduct],
    ['tfjs wasm, plain', 'wasm', plainProduct],
    ['tfjs cpu', 'cpu', plainProduct],
  ] as const) {
    await useBackend(backend);
    const step = trainOnTfjs(product);
    const draw = batches();
    requireNear(
      'training',
      farthest(
        losses.map(() => step(draw())),
        losses,
      ),
      1e-3,
    ); // 32 bits
    const [our, their] = inTurn(
      60,
      () => ours.step(next(), rate),
      () => step(draw()),
    );
    ourMedians.push(our);
    theirs.push({ name, median: their });
  }
  return [{ name: 'ours, on the tape', median: median(ourMedians) }, ...theirs];
}

export const runs: readonly { readonly title: string; run(): Promise<Row[]> }[] = [
  {
    title: `MLA, one decode step: ${shape.heads} heads, latent ${shape.latent}, ${context} cached tokens (ms)`,
    run: decodeThreeWays,
  },
  { title: 'MLA, the same absorbed step on tfjs (ms)', run: decodeBesideTfjs },
  {
    title:
      'MLA, one training step of the recall network: 128 queries, width 32, latent 16, Adam (ms)',
    run: trainBesideTfjs,
  },
];
