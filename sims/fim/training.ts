/**
 * Training of the toy network, a few steps at a time, so that it can be watched, stopped and taken up
 * again. Documents of a step depend on seed and step alone.
 */
import { requireWhole } from '../math/checks.ts';
import { stream } from '../math/random.ts';
import { mean } from '../math/vector.ts';
import type { TrainingState } from '../training/trainer.ts';
import type { Weights } from '../training/weights.ts';
import type { Layout } from './arrange.ts';
import { lesson } from './corpus.ts';
import { shortCut } from './cut.ts';
import { documentsAStep, learningRate } from './network.ts';
import { requirePlan } from './rate.ts';
import type { trainerOf } from './tensors.ts';

export interface Course {
  readonly seed: number;
  readonly steps: number;
  /** ρ, of the documents that are rearranged. */
  readonly rate: number;
  readonly layout: Layout;
  /** Steps from one look at it to the next. */
  readonly every: number;
}

/** A network on its way. */
export interface Look {
  readonly trained: number; // steps
  /** Mean of the training loss since the look before, in nats a token. */
  readonly loss: number;
  readonly weights: Weights;
  /** A copy of all that is needed to go on. */
  readonly state: TrainingState;
}

/**
 * Looks at a network every so many steps until it is trained.
 *
 * @param make what makes a trainer: tensors are loaded by whoever calls
 * @param from a state that an earlier look gave: the first look is the one after it
 * @throws RangeError at the first look, for steps that are no whole numbers, a rate or a layout that
 *   there is not
 */
export function* train(
  { seed, steps, rate, layout, every }: Course,
  make: typeof trainerOf,
  from?: TrainingState,
): Generator<Look, void> {
  requireWhole('train', 'steps', steps, 0);
  requireWhole('train', 'steps from look to look', every, 1);
  requirePlan('train', { rate, layout });
  const trainer = make(seed, { steps, rate: learningRate }, from);
  while (trainer.step < steps) {
    const losses: number[] = [];
    const until = Math.min(steps, trainer.step + every);
    while (trainer.step < until) {
      const random = stream(seed, `documents of step ${trainer.step}`);
      const plan = { rate, layout, draw: shortCut };
      losses.push(trainer.take(lesson(documentsAStep, plan, random)));
    }
    yield {
      ...{ trained: trainer.step, loss: mean(losses), weights: trainer.weights },
      state: trainer.state,
    };
  }
}
