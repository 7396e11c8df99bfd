import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  output: { label: 'GRPO', tone: 'coral' },
  tokens: { label: 'Token mean', tone: 'gold' },
  constant: { label: 'Dr. GRPO', tone: 'deep' },
  critic: { label: 'PPO', tone: 'teal' },
  reinforce: { label: 'REINFORCE', tone: 'grey' },
} as const;

export type ByMethod<T = number> = Each<typeof lanes, T>;

/** Eight answers that stand for all of the newest updates. */
export type Trails = {
  readonly lengths: Vector; // steps  [8]
  readonly right: readonly boolean[]; // [8]
  readonly push: Vector; // what the advantage of an answer counts in each of its steps  [8]
};

/**
 * Steps of right, of wrong and of all answers, and accuracy, by method: where length cannot pay, as
 * an answer has its path from the start ('path'), and where length pays ('pay').
 */
export type Frame = {
  readonly update: number;
  readonly pathRight: ByMethod;
  readonly pathWrong: ByMethod;
  readonly pathAccuracy: ByMethod;
  readonly payLength: ByMethod;
  readonly payWrong: ByMethod;
  readonly payAccuracy: ByMethod;
  readonly pathTrails: Each<typeof lanes, Trails, 'output' | 'constant'>;
  readonly payTrails: Each<typeof lanes, Trails, 'output' | 'constant'>;
  readonly begun: { readonly path: number; readonly pay: number }; // steps of all answers before anything was learnt
  readonly start: Vector; // [B], the knob
  readonly gain: Vector; // [B], the knob
};

export const frame = {
  lanes,
  metrics: {
    update: { label: 'Update', digits: 0 },
    pathWrong: { label: 'Wrong answers, length cannot pay', unit: 'steps', digits: 2 },
    pathRight: { label: 'Right answers, length cannot pay', unit: 'steps', digits: 2 },
    pathAccuracy: { label: 'Accuracy, length cannot pay' },
    payLength: { label: 'All answers, length pays', unit: 'steps', digits: 2 },
    payWrong: { label: 'Wrong answers, length pays', unit: 'steps', digits: 2 },
    payAccuracy: { label: 'Accuracy, length pays' },
  },
} satisfies Observed<Frame>;
