/**
 * A small language model with a memory: embedding by position → memory block → mixture of experts
 * → logits of the next token. Gradients by hand, checked in tests/sims/engram/network.
 *
 * V tokens, a window of W of them, width d.
 */
import { softmaxInPlace, overwrite, zeros } from '../../math/vector.ts';
import { adam } from '../../math/adam.ts';
import { stream } from '../../math/random.ts';
import { rmsNormBack, rmsNormInto } from '../../math/rms-norm.ts';
import { float32Epsilon } from '../gate.ts';
import { memoryBlock, type MemoryBlock } from './memory.ts';
import { mixtureBlock } from './mixture.ts';
import { requireBatch, requireExample, requireNetwork, type Example, type Shape } from './shape.ts';
import { times, timesBack, weight, type Weight } from './weights.ts';

export type { Example, Shape } from './shape.ts';

export interface Outcome {
  /** −log p(answer), nats. */
  readonly loss: number;
  readonly correct: boolean;
  /** The likeliest token, and how likely it is. */
  readonly said: number;
  readonly sure: number;
  /** α; NaN where there is no memory. */
  readonly gate: number;
}

export interface Network {
  /** Every weight, the memory table last. */
  readonly weights: readonly Weight[];
  readonly memory: MemoryBlock | undefined;
  /** @param memory whether the table is there: without it the block adds nothing */
  judge(example: Example, memory?: boolean): Outcome;
  /** Adds the gradient of this example's loss to every weight's; returns the loss. */
  backward(example: Example, memory?: boolean): number;
  /** One step of Adam on the mean loss of a batch; returns it. */
  learn(batch: readonly Example[], rate: number, memory?: boolean): number;
}

export const width = 32;
/** Tables learn faster than the rest (EG §4.1: 5×). */
const tableRate = 5;

/** @throws RangeError for a shape that no model has; `judge` and `learn` for what it cannot read */
export function network(shape: Shape, seed: number): Network {
  requireNetwork('network', shape, width);
  const random = stream(seed, 'weights');
  const { vocabulary, window } = shape;
  const embedding = weight(window * vocabulary * width, 0.1, random);
  const mixture = mixtureBlock(width, shape.experts, random);
  const head = weight(vocabulary * width, 0.1, random);
  const ofMemory = stream(seed, 'memory');
  const memory = shape.memory && memoryBlock(width, vocabulary, shape.memory, seed, ofMemory);
  const h = Array.from({ length: 3 }, () => zeros(width));
  const dh = Array.from({ length: 3 }, () => zeros(width));
  const [x, dx] = [zeros(width), zeros(width)];
  const logits = zeros(vocabulary);
  let factor = 0;

  function forward({ tokens, answer }: Example, withMemory: boolean): Outcome {
    h[0].fill(0);
    tokens.forEach((token, place) => {
      const from = (place * vocabulary + token) * width;
      for (let i = 0; i < width; i++) h[0][i] += embedding.value[from + i];
    });
    const use = withMemory ? memory : undefined;
    const gate = use ? use.forward(use.rowsOf(tokens), h[0], h[1]) : NaN;
    if (!use) overwrite(h[1], h[0]);
    mixture.forward(h[1], h[2]);
    factor = rmsNormInto(h[2], x, float32Epsilon);
    times(head, x, logits);
    const best = toProbabilities(logits);
    const loss = -Math.log(logits[answer]);
    return { loss, correct: best === answer, said: best, sure: logits[best], gate };
  }

  function backward(example: Example, withMemory = true): number {
    const { loss } = forward(example, withMemory);
    logits[example.answer] -= 1; // ∂ loss / ∂ logits = p − 1[answer]
    for (const slopes of [dx, ...dh]) slopes.fill(0);
    timesBack(head, x, logits, dx);
    rmsNormBack(x, factor, dx, dh[2]);
    mixture.backward(dh[2], dh[1]);
    if (memory && withMemory) memory.backward(dh[1], dh[0]);
    else overwrite(dh[0], dh[1]);
    example.tokens.forEach((token, place) => {
      const from = (place * vocabulary + token) * width;
      for (let i = 0; i < width; i++) embedding.gradient[from + i] += dh[0][i];
    });
    return loss;
  }

  const dense = [embedding, ...(memory?.weights ?? []), ...mixture.weights, head];
  const tables = memory ? [memory.table] : [];
  const ofDense = adam(dense.map(({ value }) => value));
  const ofTables = adam(tables.map(({ value }) => value));
  return {
    weights: [...dense, ...tables],
    memory,
    judge(example, withMemory = true) {
      requireExample('judge', shape, example);
      return forward(example, withMemory);
    },
    backward,
    learn(batch, rate, withMemory = true) {
      requireBatch(shape, batch, rate);
      for (const { gradient } of [...dense, ...tables]) gradient.fill(0);
      const total = batch.reduce((sum, example) => sum + backward(example, withMemory), 0);
      for (const { gradient } of [...dense, ...tables]) {
        for (let i = 0; i < gradient.length; i++) gradient[i] /= batch.length;
      }
      ofDense.step(
        dense.map(({ gradient }) => gradient),
        rate,
      );
      ofTables.step(
        tables.map(({ gradient }) => gradient),
        rate * tableRate,
      );
      mixture.balance();
      return total / batch.length;
    },
  };
}

/** Softmax in place; returns the index of the largest. */
function toProbabilities(logits: number[]): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[best]) best = i;
  softmaxInPlace(logits, 0, logits.length);
  return best;
}
