/**
 * Training in FP8: the products, how weights are kept, and Adam with its moments in float32 or BF16.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, sections 3.3.1 and 3.3.3 (V3)
 */
import { requireNotNegative, requireOneOf, requireWhole } from '../math/checks.ts';
import { formats } from './formats.ts';
import { keep, requireKeeping, stepsOf, type Keeping } from './keeping.ts';
import { requirePrecision, type Precision } from './linear.ts';
import { freeOutlier, matricesOf, pass, type Batch, type Parameters } from './network.ts';
import { rounderOf } from './rounding.ts';
import type { Flat } from './tiles.ts';

export interface Recipe {
  readonly precision: Precision;
  readonly keeping: Keeping; // of the blocks' weights; embedding and head are float32
  /** The format of Adam's moments; V3 has BF16. */
  readonly moments: 'float32' | 'bf16';
  /** A constant in one channel of the blocks' input; 0 for none. */
  readonly outlier: number;
}

/** What became of the last update of the blocks' weights, all of them one after another. */
export interface Update {
  /** |update| in steps of its weight: below ½ it is rounded away. Updates of 0 are left out. */
  readonly sizes: Float64Array;
  /** 1 where it changed nothing. */
  readonly unchanged: Uint8Array;
}

export interface Trainee {
  readonly weights: Parameters;
  /** Learns from a batch at a rate; gives the loss before the update. */
  learn(batch: Batch, rate: number): number;
  /** Share of the gradients of the last batch that were rounded away to 0, 0 … 1. */
  vanished(): number;
  /** What became of the last update of the blocks' weights. */
  last(): Update;
}

const [beta1, beta2, epsilon] = [0.9, 0.99, 1e-8];
const longestGradient = 1;
const warmUp = 50; // steps

/**
 * Warm-up, then a cosine down to a tenth.
 *
 * @throws RangeError for a step that is not below `steps`, or a peak that is not positive
 */
export function rateAt(step: number, steps: number, peak: number): number {
  requireWhole('rateAt', 'steps', steps, 1);
  if (!(Number.isInteger(step) && step >= 0 && step < steps)) {
    throw new RangeError(`rateAt requires a step from 0 to ${steps - 1}, got ${step}`);
  }
  if (!(peak > 0 && peak < Infinity)) {
    throw new RangeError(`rateAt requires a rate above 0, got ${peak}`);
  }
  const fallen = 0.1 + 0.45 * (1 + Math.cos((Math.PI * step) / steps));
  return peak * fallen * Math.min(1, (step + 1) / warmUp);
}

/**
 * A network that learns by a recipe, from parameters that are copied.
 *
 * @param random for stochastic rounding
 * @throws RangeError for a recipe with a name that nobody knows or a number that is none; `learn` as
 * `pass`, or for a rate below 0
 */
export function trainee(start: Parameters, recipe: Recipe, random: () => number): Trainee {
  const { keeping, precision, moments, outlier } = recipe;
  if (!Number.isFinite(outlier)) {
    throw new RangeError(`trainee requires a finite outlier, got ${outlier}`);
  }
  requirePrecision('trainee', precision);
  for (const layer of start.layers) requireKeeping('trainee', layer, keeping);
  requireOneOf('trainee', 'format of moments', moments, ['float32', 'bf16']);
  const copy = ({ data, ...size }: Flat): Flat => ({ ...size, data: data.slice() });
  const weights: Parameters = {
    embedding: copy(start.embedding),
    layers: start.layers.map(copy),
    head: copy(start.head),
  };
  if (outlier !== 0) freeOutlier(weights);
  for (const layer of weights.layers) keep(layer, { ...keeping, rounding: 'nearest' }, random);
  const optimisers = matricesOf(weights).map(({ data }) => adamOf(data.length, moments));
  let before: readonly Flat[] = [];
  let updates: readonly Float64Array[] = [];
  let vanished = 0;
  return {
    weights,
    learn(batch, rate) {
      requireNotNegative('learn', 'rate', rate);
      const { loss, gradients, ...passed } = pass(weights, batch, precision, outlier);
      vanished = passed.vanished;
      const all = matricesOf(gradients);
      const shrink = Math.min(1, longestGradient / lengthOf(all));
      before = weights.layers.map(copy);
      matricesOf(weights).forEach(({ data }, n) => {
        const update = optimisers[n](all[n].data, shrink, rate);
        for (let i = 0; i < data.length; i++) data[i] -= update[i];
      });
      updates = matricesOf(gradients)
        .slice(1, -1)
        .map(({ data }) => data);
      for (const layer of weights.layers) keep(layer, keeping, random);
      return loss;
    },
    vanished: () => vanished,
    last() {
      const [sizes, unchanged]: [number[], number[]] = [[], []];
      before.forEach((layer, n) => {
        const steps = stepsOf(layer, keeping);
        for (let i = 0; i < steps.length; i++) {
          if (updates[n][i] === 0) continue;
          sizes.push(Math.abs(updates[n][i]) / steps[i]);
          unchanged.push(weights.layers[n].data[i] === layer.data[i] ? 1 : 0);
        }
      });
      return { sizes: Float64Array.from(sizes), unchanged: Uint8Array.from(unchanged) };
    },
  };
}

/** Turns the gradient of one matrix into its update by Adam (arXiv:1412.6980, algorithm 1), in place. */
function adamOf(
  length: number,
  format: Recipe['moments'],
): (gradient: Float64Array, shrink: number, rate: number) => Float64Array {
  const [first, second] = [new Float64Array(length), new Float64Array(length)];
  const round = rounderOf(formats.bf16);
  let [power1, power2] = [1, 1];
  return (gradient, shrink, rate) => {
    [power1, power2] = [power1 * beta1, power2 * beta2];
    const [unbias1, unbias2] = [rate / (1 - power1), 1 / (1 - power2)];
    for (let i = 0; i < length; i++) {
      const g = gradient[i] * shrink;
      first[i] = beta1 * first[i] + (1 - beta1) * g;
      second[i] = beta2 * second[i] + (1 - beta2) * g * g;
      if (format === 'bf16') {
        first[i] = round(first[i]);
        second[i] = round(second[i]);
      }
      gradient[i] = (first[i] * unbias1) / (Math.sqrt(second[i] * unbias2) + epsilon);
    }
    return gradient;
  };
}

function lengthOf(gradients: readonly Flat[]): number {
  let squares = 0;
  for (const { data } of gradients) {
    for (let i = 0; i < data.length; i++) squares += data[i] * data[i];
  }
  return Math.sqrt(squares);
}
