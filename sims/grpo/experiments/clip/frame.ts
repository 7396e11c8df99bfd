import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** Two ways to train, two answers to push, three ways to estimate the KL divergence. */
const lanes = {
  often: { label: 'several updates', tone: 'deep' },
  once: { label: 'one update', tone: 'grey' },
  good: { label: 'Good answer, A = 1', tone: 'deep' },
  bad: { label: 'Bad answer, A = −1', tone: 'coral' },
  k1: { label: 'k1', tone: 'grey' },
  k2: { label: 'k2', tone: 'coral' },
  k3: { label: 'k3', tone: 'deep' },
} as const;

export type ByTraining<T = number> = Each<typeof lanes, T, 'often' | 'once'>;
export type BySign<T = number> = Each<typeof lanes, T, 'good' | 'bad'>;
export type ByEstimator<T = number> = Each<typeof lanes, T, 'k1' | 'k2' | 'k3'>;

export type Frame = {
  readonly rollout: number;
  readonly reward: ByTraining; // expected
  readonly clipped: ByTraining; // share of the answers, mean over the updates
  readonly masked: number; // the same for V3.2's mask, with μ updates
  readonly lossOften: number; // with several updates
  readonly exactKl: number; // nats, of the policy with μ updates to the start
  readonly estimate: ByEstimator; // nats, mean of the samples
  readonly spread: ByEstimator; // nats, std of one sample
  readonly written: Vector; // [8], how often this rollout wrote each answer
  readonly advantages: Vector; // [8], 0 where it was not written
  readonly paths: readonly Vector[]; // [8][μ + 1], its ratio before each update and after the last
  readonly ratio: number; // the knob ρ
  readonly objectiveHere: BySign; // at ρ
  readonly slopeHere: BySign;
  readonly raised: number; // the rare token's bound after one rollout
  readonly ratios: Vector; // [126]
  readonly objective: BySign<Vector>; // [126]
  readonly slope: BySign<Vector>; // [126]
  readonly endRatios: BySign<Vector>; // of the answers with A > 0, and of those with A < 0
  readonly endObjectives: BySign<Vector>;
  readonly samples: Vector; // [50], how many so far
  readonly running: ByEstimator<Vector>; // [50]
  readonly runningExact: Vector; // [50]
};

export const frame = {
  lanes,
  metrics: {
    rollout: { label: 'Rollout', digits: 0 },
    clipped: { label: 'Clipped' },
    masked: { label: 'Masked', tone: 'gold' },
    reward: { label: 'Expected reward' },
    lossOften: { label: 'Loss, several updates', tone: 'coral' },
    exactKl: { label: 'Exact KL', unit: 'nats', tone: 'ink' },
    estimate: { label: 'Mean of 200', unit: 'nats' },
    spread: { label: 'Std of one sample', unit: 'nats' },
    ratio: { label: 'Ratio looked at', digits: 2 },
    objectiveHere: { label: 'Objective there', digits: 2 },
    slopeHere: { label: 'Slope there', digits: 0 },
    raised: { label: 'Rare token may rise to', digits: 4, tone: 'deep' },
  },
} satisfies Observed<Frame>;
