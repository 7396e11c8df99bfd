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
  return {
    alpha: method === 'loss' ? alpha : 0,
    speed: biased ? speed : 0,
    sequenceAlpha: method === 'sequence' ? sequenceAlpha : 0,
  };
}

/** A model in training, and what was last seen of it. */
export interface Track {
  readonly learner: Learner;
  readonly losses: readonly number[]; // of the last ten steps
  readonly violations: readonly number[];
  readonly load: readonly number[];
}

export const start = (seed: number, bias?: readonly number[]): Track => ({
  learner: startLearner(newModel(seed), bias),
  losses: [],
  violations: [],
  load: [],
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

const routerOf = ({ affinity, k }: Values) =>
  ({ kind: affinity, k, normalise: true, scale: 1 }) as const;

export function advance(
  track: Track,
  batch: Batch,
  method: Values['method'],
  values: Values,
  rate: number,
): Track {
  const { learner, loss, load } = trainStep(track.learner, batch, {
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
  };
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
