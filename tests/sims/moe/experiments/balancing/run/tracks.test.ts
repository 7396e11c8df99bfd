import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../../../sims/contract/drive.ts';
import { mean, sum } from '../../../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../../../sims/moe/experiments/balancing/knobs.ts';
import {
  advance,
  copyTrack,
  openWorld,
  partsOf,
  read,
  routerOf,
  setByHand,
  start,
  textsOf,
  type Track,
} from '../../../../../../sims/moe/experiments/balancing/run/tracks.ts';
import { parametersOf } from '../../../../../../sims/moe/model.ts';
import { readValidation } from '../../../../../../sims/moe/world.ts';

const texts = {
  english: 'the whale ',
  code: 'a = (b);\n',
  chinese: '天地玄黄',
  arithmetic: '1+1=2 ',
};
const values = startOf(knobs, { speed: 0.125, alpha: 0.5, sequenceAlpha: 0.5 });
const world = openWorld(values, texts);
const batches = Array.from({ length: 12 }, () => world.drawBatch(values.parts));

const after = (method: Values['method'], steps: number, of: Values = values): Track =>
  batches
    .slice(0, steps)
    .reduce((track, batch) => advance(track, batch, method, of, 0.01), start(1));
const weightsOf = ({ learner }: Track): number[][] => parametersOf(learner.model);

describe('a step of training', () => {
  test('moves biases by γ against the load with the two methods that have one', () => {
    for (const method of ['bias', 'sequence'] as const) {
      const { load, notch, learner } = after(method, 1);
      expect(sum(load)).toBe(2 * 256);
      expect(notch).toEqual(load.map((c) => 0.125 * Math.sign(32 - c)));
      expect(learner.bias).toEqual(notch);
      const next = after(method, 2);
      expect(next.learner.bias).toEqual(notch.map((moved, i) => moved + next.notch[i]));
    }
    for (const method of ['none', 'loss', 'sequenceAlone', 'hand'] as const) {
      expect(after(method, 1).notch).toEqual(new Array(16).fill(0));
    }
  });

  test('is bent by a loss with the three methods that have one, each by its own', () => {
    const plain = weightsOf(after('none', 1));
    expect(weightsOf(after('hand', 1))).toEqual(plain);
    expect(weightsOf(after('bias', 1))).toEqual(plain); // the bias began at 0
    const bent = (['loss', 'sequence', 'sequenceAlone'] as const).map((m) =>
      weightsOf(after(m, 1)),
    );
    for (const weights of bent) expect(weights).not.toEqual(plain);
    expect(bent[0]).not.toEqual(bent[1]);
    expect(bent[1]).toEqual(bent[2]);
  });

  test('a factor of 0 is no loss, whatever the other one is', () => {
    const plain = weightsOf(after('none', 1));
    expect(weightsOf(after('loss', 1, { ...values, alpha: 0 }))).toEqual(plain);
    expect(weightsOf(after('sequenceAlone', 1, { ...values, sequenceAlpha: 0 }))).toEqual(plain);
  });

  test('leaves the last ten losses and violations, the newest last', () => {
    const [ten, twelve] = [after('none', 10), after('none', 12)];
    expect(ten.losses).toHaveLength(10);
    expect(twelve.losses.slice(0, 8)).toEqual(ten.losses.slice(2));
    expect(twelve.losses).toHaveLength(10);
    // V = max load over the fair one, less 1 (LF eq. 4).
    expect(twelve.violations.at(-1)).toBeCloseTo(Math.max(...twelve.load) / 32 - 1, 12);
    expect(twelve.experts).toHaveLength(2 * 256);
  });
});

test('a copy trains on alone', () => {
  const track = after('bias', 2);
  const copy = copyTrack(track);
  const before = structuredClone(weightsOf(track));
  advance(copy, batches[2], 'bias', values, 0.01);
  expect(weightsOf(track)).toEqual(before);
  expect(weightsOf(copy)).not.toEqual(before);
});

describe('biases by hand', () => {
  test('jump where they were changed; all others stay where the method had them', () => {
    const track = after('bias', 3);
    const hand = values.hand.map((b, i) => (i === 4 ? 0.3 : b));
    const { learner } = setByHand(track, values, { ...values, hand });
    expect(learner.bias).toEqual(track.learner.bias.map((b, i) => (i === 4 ? 0.3 : b)));
    expect(setByHand(track, values, values).learner.bias).toEqual(track.learner.bias);
  });

  test('are where a model starts', () => {
    const bias = values.hand.map((_, i) => i / 64);
    expect(start(1, bias).learner.bias).toEqual(bias);
    expect(start(1).learner.bias).toEqual(new Array(16).fill(0));
  });
});

describe('a text of one’s own', () => {
  const own = { ...values, own: 'xyz', ownPart: 7 };

  test('is a fifth domain with parts of its own; without one there are four', () => {
    expect(openWorld(own, texts).domains).toHaveLength(5);
    expect(partsOf(own)).toEqual([...values.parts, 7]);
    expect(world.domains).toHaveLength(4);
    expect(partsOf(values)).toEqual(values.parts);
  });
});

test('a batch is read as 16 texts of 16 characters', () => {
  const { targets } = batches[0];
  const read = textsOf(batches[0], world.letters);
  expect(read).toHaveLength(16);
  expect(read.join('')).toBe(Array.from(targets, (index) => world.letters[index]).join(''));
  for (const text of read) expect([...text]).toHaveLength(16);
});

test('validation is read with the model’s own biases, by the parts of the mixture', () => {
  const track = after('bias', 5);
  const { loss, load } = read(track, world, values);
  const options = { ...routerOf(values), bias: track.learner.bias };
  const expected = readValidation(track.learner.model, world, values.parts, options);
  expect({ loss, load }).toEqual({ loss: expected.loss, load: expected.load });
  expect(mean(load)).toBeCloseTo(1, 12);
});

test('the knobs say how many experts a token has, and by which affinity', () => {
  const router = routerOf(startOf(knobs, { affinity: 'softmax', k: 3 }));
  expect(router).toEqual({ kind: 'softmax', k: 3, normalise: true, scale: 1 });
});
