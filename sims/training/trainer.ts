/**
 * Training on plain data: gradients come from tensors, Adam (Kingma and Ba, arXiv:1412.6980) moves
 * Float32Arrays. Nothing of a step stays alive, and the whole state can be kept and taken up again.
 */
import * as tf from '@tensorflow/tfjs-core';
import { requirePositive, requireWhole } from '../math/checks.ts';
import type { Tensors } from './layers.ts';
import { copyOf, type Weights } from './weights.ts';

/** Everything that a training is: it goes on from here to the same bits. */
export interface TrainingState {
  /** How many steps were taken. */
  readonly step: number;
  readonly weights: Weights;
  /** Adam's moments, as the weights. */
  readonly first: Weights;
  readonly second: Weights;
}

export interface Plan<B> {
  /** Steps in all: the learning rate ends with them. */
  readonly steps: number;
  /** The highest learning rate; 50 steps lead up to it, half a cosine down to a tenth. */
  readonly rate: number;
  /** A scalar of the weights' tensors. */
  loss(weights: Tensors, batch: B): tf.Scalar;
}

const warmUp = 50; // steps
const beta1 = 0.9;
const beta2 = 0.99;
const tiny = 1e-8;
/** The gradient's length over all tables is cut to this. */
const longest = 1;

/** The learning rate of a step, counted from 0. */
export function rateAt(step: number, steps: number, highest: number): number {
  const rising = Math.min(1, (step + 1) / warmUp);
  const cosine = 0.5 * (1 + Math.cos((Math.PI * step) / steps));
  return highest * rising * (0.1 + 0.9 * cosine);
}

/** Weights as tensors, for as long as `use` runs; what it returns must be plain. */
export function withTensors<R>(weights: Weights, use: (tensors: Tensors) => R): R {
  tf.engine().startScope();
  try {
    return use(tensorsOf(weights));
  } finally {
    tf.engine().endScope();
  }
}

const tensorsOf = (weights: Weights): Record<string, tf.Tensor2D> =>
  Object.fromEntries(
    Object.entries(weights).map(([name, { rows, columns, values }]) => [
      name,
      tf.tensor2d(values, [rows, columns]),
    ]),
  );

/** The value of a loss and its gradient, both plain; zeros for a table on which it does not depend. */
export function slopeOf(
  weights: Weights,
  loss: (tensors: Tensors) => tf.Scalar,
): { readonly loss: number; readonly gradient: Readonly<Record<string, Float32Array>> } {
  return withTensors(weights, (tensors) => {
    const names = Object.keys(tensors);
    const named = (inputs: tf.Tensor[]): Tensors =>
      Object.fromEntries(names.map((name, i) => [name, inputs[i] as tf.Tensor2D]));
    const inputs = names.map((name) => tensors[name]);
    // Not by `valueAndGrads`: that refuses a loss on which one of its tables has no say.
    const { value, grads } = tf
      .engine()
      .gradients(() => loss(named(inputs)), inputs, undefined, true);
    const gradient = names.map((name, i) => [
      name,
      (grads[i]?.dataSync() as Float32Array) ?? new Float32Array(weights[name].values.length),
    ]);
    return { loss: value.dataSync()[0], gradient: Object.fromEntries(gradient) };
  });
}

const zerosLike = (weights: Weights): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, table]) => [
      name,
      { ...table, values: new Float32Array(table.values.length) },
    ]),
  );

/** A training that has taken no step yet. */
export const beginningOf = (weights: Weights): TrainingState => ({
  step: 0,
  weights: copyOf(weights),
  first: zerosLike(weights),
  second: zerosLike(weights),
});

export class Trainer<B> {
  readonly #plan: Plan<B>;
  readonly #state: { -readonly [K in keyof TrainingState]: TrainingState[K] };

  /** @param from is copied: whoever kept it can go on from it again */
  constructor(from: TrainingState, plan: Plan<B>) {
    requireWhole('Trainer', 'steps', plan.steps, 1);
    requirePositive('Trainer', 'rate', plan.rate);
    this.#plan = plan;
    this.#state = {
      step: from.step,
      weights: copyOf(from.weights),
      first: copyOf(from.first),
      second: copyOf(from.second),
    };
  }

  get step(): number {
    return this.#state.step;
  }

  /** As they are now: they move with the next step. */
  get weights(): Weights {
    return this.#state.weights;
  }

  /** A copy of everything. */
  get state(): TrainingState {
    const { step, weights, first, second } = this.#state;
    return { step, weights: copyOf(weights), first: copyOf(first), second: copyOf(second) };
  }

  /**
   * One step of Adam on a batch.
   *
   * @returns the loss before the step
   * @throws RangeError when the loss is no number any more
   */
  take(batch: B): number {
    const { weights, first, second } = this.#state;
    const { loss, gradient } = slopeOf(weights, (tensors) => this.#plan.loss(tensors, batch));
    let squares = 0;
    for (const slope of Object.values(gradient)) for (const g of slope) squares += g * g;
    if (!Number.isFinite(loss + squares)) {
      throw new RangeError(
        `Trainer requires a finite loss and gradient, got ${loss} at ${this.step}`,
      );
    }
    const cut = Math.min(1, longest / Math.sqrt(squares));
    const rate = rateAt(this.step, this.#plan.steps, this.#plan.rate);
    this.#state.step++;
    const unbias1 = 1 / (1 - beta1 ** this.step);
    const unbias2 = 1 / (1 - beta2 ** this.step);
    for (const [name, slope] of Object.entries(gradient)) {
      const [w, m, v] = [weights[name].values, first[name].values, second[name].values];
      for (let i = 0; i < w.length; i++) {
        const g = slope[i] * cut;
        m[i] = beta1 * m[i] + (1 - beta1) * g;
        v[i] = beta2 * v[i] + (1 - beta2) * g * g;
        w[i] -= (rate * m[i] * unbias1) / (Math.sqrt(v[i] * unbias2) + tiny);
      }
    }
    return loss;
  }
}
