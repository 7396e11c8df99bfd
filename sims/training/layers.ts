/**
 * The parts of a transformer in tensors, those that are slow or missing in the library with
 * gradients of their own. A batch of B sequences of T positions is one matrix [B·T, d].
 */
import * as tf from '@tensorflow/tfjs-core';
import { apart, heard, together } from './among.ts';
import { product } from './product.ts';
import { epsilon, rotaryBase } from './weights.ts';

/** Weights as tensors, by the same names. */
export type Tensors = Readonly<Record<string, tf.Tensor2D>>;

type Keep = tf.GradSaveFunc;
/** What a `customGrad` is handed: its inputs, then the keeper of what the gradient needs. */
const keeperOf = (inputs: (tf.Tensor | Keep)[]): Keep => inputs[inputs.length - 1] as Keep;

/**
 * 1 where the id is, 0 elsewhere. The library's own is made of integers, whatever type it is asked
 * for on WebAssembly.
 *
 * @returns [n, V]
 */
export const oneHot = (ids: tf.Tensor1D, vocabulary: number): tf.Tensor2D =>
  tf.cast(tf.oneHot(ids, vocabulary), 'float32') as tf.Tensor2D;

/**
 * Rows of a table by their numbers: an embedding.
 *
 * @param table [V, d]
 * @param ids [n]
 * @returns [n, d]
 */
export function rowsOf(table: tf.Tensor2D, ids: Int32Array): tf.Tensor2D {
  const rows = table.shape[0];
  return tf.customGrad<tf.Tensor2D>((...inputs) => {
    const at = tf.tensor1d(ids, 'int32');
    keeperOf(inputs)([at]);
    return {
      value: tf.gather(table, at),
      gradFunc: (slope, [taken]) =>
        tf.matMul(tf.transpose(oneHot(taken as tf.Tensor1D, rows)), slope),
    };
  })(table);
}

/** x / √(mean x² + ε), row by row, without a gain. */
export function rmsNorm(x: tf.Tensor2D): tf.Tensor2D {
  return tf.customGrad<tf.Tensor2D>((...inputs) => {
    const factor = tf.rsqrt(tf.add(tf.mean(tf.square(x), 1, true), epsilon));
    const value: tf.Tensor2D = tf.mul(x, factor);
    keeperOf(inputs)([value, factor]);
    return {
      value,
      gradFunc: (slope, [y, by]) =>
        tf.mul(by, tf.sub(slope, tf.mul(y, tf.mean(tf.mul(slope, y), 1, true)))),
    };
  })(x);
}

/**
 * Causal attention of heads that are already side by side.
 *
 * @param q, k, v [heads · B, T, d / heads]
 */
export function attention(q: tf.Tensor3D, k: tf.Tensor3D, v: tf.Tensor3D): tf.Tensor3D {
  const [, length] = q.shape;
  return heard(q, k, v, tf.linalg.bandPart(tf.ones([1, length, length]), -1, 0));
}

/** What turns by position: neighbours (2i, 2i + 1) of each head, by base^(−2i / (d / heads)). */
export interface Turning {
  /** [B·T, d] */
  readonly cosine: tf.Tensor2D;
  readonly sine: tf.Tensor2D;
  /** (x₀, x₁) to (−x₁, x₀)  [d, d] */
  readonly quarter: tf.Tensor2D;
}

/** @param length T; positions are counted from 0 in each of the B sequences */
export function turning(sequences: number, length: number, width: number, heads: number): Turning {
  const size = width / heads;
  const angle = (position: number, i: number): number =>
    position * rotaryBase ** ((-2 * Math.floor((i % size) / 2)) / size);
  const each = (of: (angle: number) => number): tf.Tensor2D => {
    const once = Float32Array.from({ length: length * width }, (_, at) =>
      of(angle(Math.floor(at / width), at % width)),
    );
    return tf.tile(tf.tensor2d(once, [length, width]), [sequences, 1]);
  };
  const quarter = new Float32Array(width * width);
  for (let i = 0; i < width; i += 2) {
    quarter[(i + 1) * width + i] = -1;
    quarter[i * width + i + 1] = 1;
  }
  return {
    cosine: each(Math.cos),
    sine: each(Math.sin),
    quarter: tf.tensor2d(quarter, [width, width]),
  };
}

export const turned = (x: tf.Tensor2D, { cosine, sine, quarter }: Turning): tf.Tensor2D =>
  tf.add(tf.mul(x, cosine), tf.mul(product(x, quarter), sine));

export interface Layout {
  /** B */
  readonly sequences: number;
  /** T */
  readonly length: number;
  readonly heads: number;
}

/**
 * One block of the transformer, residuals included.
 *
 * @param x [B·T, d]
 * @param name what its tables' names begin with: `block0`
 */
export function block(
  x: tf.Tensor2D,
  weights: Tensors,
  name: string,
  { sequences, length, heads }: Layout,
): tf.Tensor2D {
  const width = x.shape[1];
  const turn = turning(sequences, length, width, heads);
  const sideBySide = (y: tf.Tensor2D): tf.Tensor3D => apart(y, sequences, heads);
  const of = (part: string): tf.Tensor2D => weights[`${name}.${part}`];
  const normed = rmsNorm(x);
  const sums = attention(
    sideBySide(turned(product(normed, of('query')), turn)),
    sideBySide(turned(product(normed, of('key')), turn)),
    sideBySide(product(normed, of('value'))),
  );
  const between: tf.Tensor2D = tf.add(x, product(together(sums, heads), of('output')));
  const up: tf.Tensor2D = tf.relu(product(rmsNorm(between), of('up')));
  return tf.add(between, product(up, of('down')));
}
