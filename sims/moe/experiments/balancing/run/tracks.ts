/** The models of this experiment, each in training by its own method on the same batches. */
import type { Texts } from '../../../../texts/index.ts';
import { maxViolation } from '../../../balance.ts';
import type { Batch } from '../../../model.ts';
import { shape } from '../../../sizes.ts';
import {
  copyLearner,
  startLearner,
  trainStep,
  type Balance,
  type Learner,
} from '../../../training.ts';
import { newModel, readValidation, readWorld, type Reading, type World } from '../../../world.ts';
import type { Values } from '../knobs.ts';

/** Steps that a mean of the last ones covers. */
const window = 10;

function balanceOf(method: Values['method'], { alpha, speed, sequenceAlpha }: Values): Balance {
  const biased = method === 'bias' || method === 'sequence';
  const inSequences = method === 'sequence' || method === 'sequenceAlone';
  return {
    alpha: method === 'loss' ? alpha : 0,
    speed: biased ? speed : 0,
    sequenceAlpha: inSequences ? sequenceAlpha : 0,
  };
}

/** A model in training, and what was last seen of it. */
export interface Track {
  readonly learner: Learner;
  readonly losses: readonly number[]; // of the last ten steps
  readonly violations: readonly number[];
  readonly load: readonly number[];
  readonly notch: readonly number[]; // by how much each bias has moved  [N]
  readonly experts: Int32Array; // of every token of the last batch  [T, K]
}

export const start = (seed: number, bias?: readonly number[]): Track => ({
  learner: startLearner(newModel(seed), bias),
  losses: [],
  violations: [],
  load: [],
  notch: [],
  experts: new Int32Array(),
});

export const copyTrack = (track: Track): Track => ({
  ...track,
  learner: copyLearner(track.learner),
});

export function openWorld({ own, seed }: Values, texts: Texts): World {
  const { english, code, chinese, arithmetic } = texts;
  const all = [english, code, chinese, arithmetic];
  return readWorld(own === '' ? all : [...all, own], seed);
}

export const routerOf = ({ affinity, k }: Values) =>
  ({ kind: affinity, k, normalise: true, scale: 1 }) as const;

export function advance(
  track: Track,
  batch: Batch,
  method: Values['method'],
  values: Values,
  rate: number,
): Track {
  const { learner, loss, load, experts } = trainStep(track.learner, batch, {
    router: routerOf(values),
    balance: balanceOf(method, values),
    sequenceLength: shape.length,
    rate,
  });
  const recent = (past: readonly number[], value: number): number[] =>
    [...past, value].slice(-window);
  return {
    learner,
    losses: recent(track.losses, loss),
    violations: recent(track.violations, maxViolation(load)),
    load,
    notch: learner.bias.map((b, i) => b - track.learner.bias[i]),
    experts,
  };
}

/** The sequences of a batch as they are read. */
export function textsOf({ targets }: Batch, letters: readonly string[]): string[] {
  const { length } = shape;
  return Array.from({ length: targets.length / length }, (_, n) =>
    Array.from(targets.subarray(n * length, (n + 1) * length), (index) => letters[index]).join(''),
  );
}

export const partsOf = ({ parts, own, ownPart }: Values): readonly number[] =>
  own === '' ? parts : [...parts, ownPart];

export function read({ learner }: Track, world: World, values: Values): Reading {
  const options = { ...routerOf(values), bias: learner.bias };
  return readValidation(learner.model, world, partsOf(values), options);
}

/** Biases that were set by hand since the last step jump there; all others stay. */
export function setByHand(track: Track, before: Values, now: Values): Track {
  const bias = track.learner.bias.map((b, i) => (now.hand[i] === before.hand[i] ? b : now.hand[i]));
  return { ...track, learner: { ...track.learner, bias } };
}
