/** One training step of a layer of experts: written by hand, and the same on three tfjs ways. */
import { overwrite } from '../../sims/math/vector.ts';
import { zeros } from '../../sims/math/vector.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { adam } from '../../sims/math/adam.ts';
import { normal, stream } from '../../sims/math/random.ts';
import { median, topK } from '../../sims/math/vector.ts';
import { createLayer, moeLayer, moeLayerBackward, type Layer } from '../../sims/moe/layer.ts';
import { routeTokens } from '../../sims/moe/router.ts';

export const title =
  'MoE training step: 256 tokens, width 16, 16 experts 16→32→16, top 2, Adam (ms)';

const size = { width: 16, hidden: 32, experts: 16, shared: 0 };
const units = size.experts * size.hidden;
const tokens = 256;
const k = 2;
const rate = 3e-3;
const options = {
  kind: 'sigmoid',
  k,
  bias: new Array<number>(size.experts).fill(0),
  normalise: true,
  scale: 1,
} as const;

/** One way to train: a step gives the loss before it. */
interface Way {
  readonly name: string;
  step(): number;
  dispose(): void;
}

interface Task {
  readonly inputs: number[]; // [T, d]
  readonly targets: number[]; // [T, d]
}

/** The same weights for every way: drawn anew from the same stream. */
const freshLayer = (): Layer => createLayer(size, stream(1, 'layer'), 0.5);

function drawTask(): Task {
  const random = stream(1, 'task');
  const draw = (): number[] => Array.from({ length: tokens * size.width }, () => normal(random));
  return { inputs: draw(), targets: draw() };
}

/** Ours: forward and backward by hand. */
function byHand({ inputs, targets }: Task): Way {
  const layer = freshLayer();
  const optimizer = adam([layer.router, layer.up, layer.down]);
  return {
    name: 'ours, by hand',
    step() {
      const routing = routeTokens(layer.router, inputs, size.width, options);
      const pass = moeLayer(layer, inputs, routing);
      let loss = 0;
      const slope = zeros(targets.length);
      for (let i = 0; i < targets.length; i++) {
        const error = pass.outputs[i] - targets[i];
        loss += (error * error) / targets.length;
        slope[i] = (2 * error) / targets.length;
      }
      const slopes = moeLayerBackward(layer, inputs, routing, pass, slope);
      optimizer.step([slopes.router, slopes.up, slopes.down], rate);
      return loss;
    },
    dispose() {},
  };
}

type Product = (a: tf.Tensor2D, b: tf.Tensor2D) => tf.Tensor2D;

const plainProduct: Product = (a, b) => tf.matMul(a, b);

/** The gradient of tf.matMul takes a slow path on wasm: transposing first is much faster. */
const quickProduct: Product = tf.customGrad((a, b, save) => {
  (save as tf.GradSaveFunc)([a as tf.Tensor, b as tf.Tensor]);
  return {
    value: tf.matMul(a as tf.Tensor2D, b as tf.Tensor2D),
    gradFunc: (slope: tf.Tensor, saved: tf.Tensor[]) => [
      tf.matMul(slope as tf.Tensor2D, tf.transpose(saved[1] as tf.Tensor2D)),
      tf.matMul(tf.transpose(saved[0] as tf.Tensor2D), slope as tf.Tensor2D),
    ],
  };
}) as Product;

const matrixOf = (flat: number[], columns: number): tf.Tensor2D =>
  tf.tensor2d(Float32Array.from(flat), [flat.length / columns, columns]);

/** A variable that owns its tensor. */
function variable(tensor: tf.Tensor2D): tf.Variable<tf.Rank.R2> {
  const result = tf.variable(tensor) as tf.Variable<tf.Rank.R2>;
  tensor.dispose();
  return result;
}

function transposed(a: number[], columns: number): number[] {
  const rows = a.length / columns;
  return Array.from(a, (_, at) => a[(at % rows) * columns + Math.floor(at / rows)]);
}

/** `down` of every expert side by side, hidden unit by hidden unit  [N·H, d]. */
function sideBySide({ down, hidden, width, experts }: Layer): number[] {
  const result = zeros(down.length);
  for (let e = 0; e < experts; e++) {
    const start = e * hidden * width;
    overwrite(result, transposed(down.slice(start, start + hidden * width), hidden), start);
  }
  return result;
}

/** 1 where the token chose the expert; computed outside what is differentiated. */
function chosenMask(inputs: tf.Tensor2D, router: tf.Tensor2D): tf.Tensor2D {
  const scores = tf.tidy(() => tf.matMul(inputs, router).dataSync());
  const mask = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += size.experts) {
    for (const i of topK(scores.subarray(at, at + size.experts), k)) mask[at + i] = 1;
  }
  return tf.tensor2d(mask, [tokens, size.experts]);
}

/** All experts side by side in one product, those not chosen masked out, on the present backend. */
function onTfjs(name: string, product: Product, task: Task): Way {
  const layer = freshLayer();
  const inputs = matrixOf(task.inputs, size.width);
  const targets = matrixOf(task.targets, size.width);
  const router = variable(matrixOf(transposed(layer.router, size.width), size.experts));
  const up = variable(matrixOf(transposed(layer.up, size.width), units));
  const down = variable(matrixOf(sideBySide(layer), size.width));
  const optimizer = tf.train.adam(rate, 0.9, 0.999, 1e-8);
  const forward = (mask: tf.Tensor2D): tf.Scalar => {
    const scores = tf.mul(tf.sigmoid(product(inputs, router)), mask);
    const weights = tf.div(scores, tf.sum(scores, 1, true));
    const hidden = tf.reshape(tf.relu(product(inputs, up)), [tokens, size.experts, size.hidden]);
    const weighted = tf.mul(hidden, tf.reshape(weights, [tokens, size.experts, 1]));
    const outputs = product(tf.reshape(weighted, [tokens, units]), down);
    return tf.mean(tf.square(tf.sub(outputs, targets)));
  };
  return {
    name,
    step: () =>
      tf.tidy(() => {
        const mask = chosenMask(inputs, router);
        const loss = optimizer.minimize(() => forward(mask), true, [router, up, down]);
        return loss === null ? NaN : loss.dataSync()[0];
      }),
    dispose: () => tf.dispose([inputs, targets, router, up, down]),
  };
}

/** Every way reaches the same losses, as far as 32 bits carry, or the comparison is worthless. */
function requireSame(losses: readonly number[], expected: readonly number[], name: string): void {
  losses.forEach((loss, step) => {
    if (!(Math.abs(loss - expected[step]) < 1e-3 * expected[step])) {
      throw new RangeError(`${name} requires loss ${expected[step]} at step ${step}, got ${loss}`);
    }
  });
}

export async function chooseBackend(backend: 'wasm' | 'cpu'): Promise<void> {
  const files = join('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist');
  if (!existsSync(files)) throw new RangeError(`the bench requires ${files}, got no such folder`);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(`${join(process.cwd(), files)}/`);
  await tf.setBackend(backend);
  await tf.ready();
}

/** Trains the ways in turn, a few steps each, so that what else the machine does meets them alike. */
function compare(ways: readonly { readonly way: Way; readonly steps: number }[], rounds: number) {
  const results = ways.map(() => ({ losses: [] as number[], times: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    ways.forEach(({ way, steps }, n) => {
      for (let step = 0; step < steps; step++) {
        const start = performance.now();
        results[n].losses.push(way.step());
        results[n].times.push(performance.now() - start);
      }
    });
  }
  return ways.map(({ way }, n) => {
    const { losses, times } = results[n];
    way.dispose();
    return { name: way.name, losses, median: median(times.slice(Math.floor(times.length / 3))) };
  });
}

export async function run(): Promise<{ name: string; median: number }[]> {
  tf.enableProdMode();
  const task = drawTask();
  await chooseBackend('wasm');
  const wasm = compare(
    [
      { way: byHand(task), steps: 20 },
      { way: onTfjs('tfjs wasm, transposing product', quickProduct, task), steps: 10 },
      { way: onTfjs('tfjs wasm, plain', plainProduct, task), steps: 2 },
    ],
    30,
  );
  await chooseBackend('cpu');
  const cpu = compare([{ way: onTfjs('tfjs cpu', plainProduct, task), steps: 20 }], 1);
  const all = [...wasm, ...cpu];
  for (const { name, losses } of all) {
    requireSame(losses.slice(0, 20), wasm[0].losses, name);
  }
  return all.map(({ name, median }) => ({ name, median }));
}
