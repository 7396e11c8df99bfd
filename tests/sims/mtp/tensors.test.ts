import { beforeAll, describe, expect, test } from 'vitest';
import { normed, BlockReader, embedded, Reader, through } from '../../../sims/training/plain.ts';
import { prepareTensors, tensorsAlive } from '../../../sims/training/backend.ts';
import { slopeOf, withTensors } from '../../../sims/training/trainer.ts';
import { epsilon, initialWeights } from '../../../sims/training/weights.ts';
import type { Batch } from '../../../sims/training/language-model.ts';
import { below, stream } from '../../../sims/math/random.ts';
import { softmax, vector } from '../../../sims/math/vector.ts';
import { depthLoss, modulePredictions, moduleStates, mtpLoss } from '../../../sims/mtp/module.ts';
import {
  afterNext,
  detachedLoss,
  jointLoss,
  nextTokenLoss,
  predictions,
  still,
} from '../../../sims/mtp/tensors.ts';
import { moduleWeights } from '../../../sims/mtp/world.ts';

const shape = { vocabulary: 64, width: 32, heads: 2, layers: 2 };
const main = initialWeights(shape, stream(1, 'main'));
const module = moduleWeights(stream(1, 'module'));
const weights = { ...main, ...module };
const [sequences, length] = [3, 9];
const random = stream(1, 'ids');
const texts = Array.from({ length: sequences }, () =>
  vector(length + 1, () => below(shape.vocabulary, random)),
);
const batch: Batch = {
  ...{ sequences, length },
  ids: Int32Array.from(texts.flatMap((text) => text.slice(0, -1))),
  targets: Int32Array.from(texts.flatMap((text) => text.slice(1))),
};

/** V3 eq. 21 to 24 by the plain module, on the states of the plain reader. */
function plain(text: readonly number[]) {
  const reader = new Reader(weights, shape);
  const states = text.slice(0, -1).map((id) => reader.read(id));
  const { rows, columns, values } = module['mtp.projection'];
  const block = (inputs: readonly (readonly number[])[]) => {
    const chain = new BlockReader(weights, 'mtp', shape.heads);
    return inputs.map((input) => chain.read(input));
  };
  const parts = {
    ...{ epsilon, block },
    embedding: vector(shape.vocabulary, (id) => id).map((id) => embedded(weights, id)),
    projection: vector(columns, (j) => j).map((j) => vector(rows, (i) => values[i * columns + j])),
    head: (state: readonly number[]) => softmax(through(weights.head, state)),
  };
  const ahead = modulePredictions(moduleStates(states, text, 1, parts), parts);
  const next = states.map((state) => softmax(through(weights.head, normed(state))));
  return { ahead, next, loss: depthLoss(ahead, text, 1).loss, main: depthLoss(next, text, 0).loss };
}

beforeAll(prepareTensors);

describe('held to the plain module', () => {
  test('predictions of main model and module', () => {
    const said = withTensors(weights, (tensors) => predictions(tensors, shape, batch));
    texts.forEach((text, b) => {
      const { ahead, next } = plain(text);
      const at = (all: Float32Array, i: number, x: number) =>
        all[(b * length + i) * shape.vocabulary + x];
      next.forEach((row, i) =>
        row.forEach((share, x) => expect(at(said.main, i, x)).toBeCloseTo(share, 5)),
      );
      ahead.forEach((row, i) =>
        row.forEach((share, x) => expect(at(said.module, i, x)).toBeCloseTo(share, 5)),
      );
    });
  });

  test('the joint loss is the main loss and λ times L¹', () => {
    const { loss } = slopeOf(weights, (tensors) => jointLoss(tensors, shape, batch, 0.3));
    const each = texts.map(plain);
    const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
    const expected = mean(each.map((one) => one.main + mtpLoss([one.loss], 0.3)));
    expect(Math.abs(loss / expected - 1)).toBeLessThan(1e-5);
  });
});

test('of the last position the token after the next is not known, and counts nothing', () => {
  const { targets, counts } = afterNext(batch);
  expect(targets[0]).toBe(texts[0][2]);
  expect(counts[length - 1]).toBe(0);
  expect([...counts].filter((count) => count === 0)).toHaveLength(sequences);
});

describe('gradients', () => {
  test('joint: as finite differences have it, where it is steepest', () => {
    const loss = (given: typeof weights): number =>
      slopeOf(given, (tensors) => jointLoss(tensors, shape, batch, 0.3)).loss;
    const { gradient } = slopeOf(weights, (tensors) => jointLoss(tensors, shape, batch, 0.3));
    for (const name of ['mtp.projection', 'block0.value', 'embedding']) {
      const slopes = gradient[name];
      const steep = slopes.reduce(
        (best, g, i) => (Math.abs(g) > Math.abs(slopes[best]) ? i : best),
        0,
      );
      const moved = (by: number): typeof weights => {
        const values = weights[name].values.slice();
        values[steep] += by;
        return { ...weights, [name]: { ...weights[name], values } };
      };
      const step = 2e-2; // float32: smaller ones drown
      const slope = (loss(moved(step)) - loss(moved(-step))) / (2 * step);
      expect(Math.abs(slope - slopes[steep])).toBeLessThan(0.03 * Math.abs(slopes[steep]));
    }
  });

  test('detached: the main model has none, and its own is that of training alone', () => {
    const beside = slopeOf(module, (tensors) => detachedLoss(tensors, still(main), shape, batch));
    expect(Object.keys(beside.gradient).sort()).toEqual(Object.keys(module).sort());
    const alone = slopeOf(main, (tensors) => nextTokenLoss(tensors, shape, batch));
    const off = slopeOf(weights, (tensors) => jointLoss(tensors, shape, batch, 0));
    expect(off.loss).toBeCloseTo(alone.loss, 6);
    Object.keys(main).forEach((name) =>
      off.gradient[name].forEach((slope, i) =>
        expect(Math.abs(slope - alone.gradient[name][i])).toBeLessThan(1e-6),
      ),
    );
  });

  test('nothing stays alive', () => {
    const before = tensorsAlive();
    for (let i = 0; i < 3; i++) {
      slopeOf(weights, (tensors) => jointLoss(tensors, shape, batch, 0.3));
      slopeOf(module, (tensors) => detachedLoss(tensors, still(main), shape, batch));
      withTensors(weights, (tensors) => predictions(tensors, shape, batch));
    }
    expect(tensorsAlive()).toBe(before);
  });
});
