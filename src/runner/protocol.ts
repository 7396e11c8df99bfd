/** What page and worker say to each other. All of it is plain data. */
import type { Equality } from '../../sims/contract/comparison.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Value, Values } from '../../sims/contract/parameters.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Recipe } from './recipe.ts';

/** Which experiment, by its folders. */
export interface Which {
  readonly technique: string;
  readonly experiment: string;
}

export interface Start extends Which {
  readonly kind: 'start';
  /** The number of the run: what belongs to an earlier one is ignored on both sides. */
  readonly id: number;
  readonly recipe: Recipe;
  /** The last frame wanted for now; Infinity for the whole run. */
  readonly horizon: number;
}

export type ToWorker =
  | Start
  | { readonly kind: 'extend'; readonly id: number; readonly horizon: number }
  /** A live knob changes at the frontier. */
  | { readonly kind: 'change'; readonly id: number; readonly knob: string; readonly value: Value };

export type FromWorker =
  /** The start was heard: whatever ran before is over. */
  | { readonly kind: 'accepted'; readonly id: number }
  /** Frames in order. */
  | { readonly kind: 'frames'; readonly id: number; readonly frames: readonly AnyFrame[] }
  /** A change, with the step at which it took effect. */
  | { readonly kind: 'changed'; readonly id: number; readonly intervention: Intervention }
  /** What was learnt so far is kept on this device. */
  | { readonly kind: 'kept'; readonly id: number }
  | { readonly kind: 'done'; readonly id: number }
  | {
      readonly kind: 'failed';
      readonly id: number;
      /** Whether the simulation refused, or what it needs could not be loaded. */
      readonly reason: 'error' | 'unprepared';
      readonly message: string;
    };

/** The same computation in plain code and in tensors: asked of a worker of its own, answered once. */
export interface CheckRequest extends Which {
  readonly kind: 'check';
  readonly values: Values;
}

export type CheckAnswer =
  | { readonly kind: 'checked'; readonly equality: Equality }
  /** 'tensors': TensorFlow.js could not be loaded; 'error': one of the two ways refused. */
  | {
      readonly kind: 'unchecked';
      readonly reason: 'tensors' | 'error';
      readonly message: string;
    };
