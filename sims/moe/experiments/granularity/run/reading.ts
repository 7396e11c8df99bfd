/** A few words of validation text, character by character, and where the router sends each. */
import type { Route } from '../../../gate.ts';
import { forward, type Batch } from '../../../model.ts';
import type { RouterOptions } from '../../../router.ts';
import { shape } from '../../../sizes.ts';
import type { Learner } from '../../../training.ts';
import type { World } from '../../../world.ts';

export interface Reading {
  readonly text: string;
  /** Which of its characters is the last that is read at this place, from 0. */
  at(place: number): number;
  /** The experts to which a model sends it. */
  route(learner: Learner, router: Omit<RouterOptions, 'bias'>, place: number): Route;
}

/** The first sequence of the first domain. */
export function readingOf({ validation: [{ contexts, targets }], letters }: World): Reading {
  const { context, length } = shape;
  const read = [...contexts.subarray(0, context), ...targets.subarray(0, length)];
  return {
    text: read.map((index) => letters[index]).join(''),
    at: (place) => context - 1 + place,
    route({ model, bias }, router, place) {
      const one: Batch = {
        contexts: contexts.slice(place * context, (place + 1) * context),
        targets: targets.slice(place, place + 1),
      };
      const { experts, weights } = forward(model, one, { ...router, bias }).routing;
      return { experts: Array.from(experts), weights };
    },
  };
}
