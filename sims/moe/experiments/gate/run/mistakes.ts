/** Two mistakes that implementations of the gate made, for showing what they do. */
import type { Vector } from '../../../../math/vector.ts';
import { choose, type GateOptions, type GateSteps, weigh } from '../../../gate.ts';
import type { Values } from '../knobs.ts';

/** What becomes of the right steps. */
type Mistake = (right: GateSteps, scores: Vector, options: GateOptions) => GateSteps;

/** 0 in the closed groups, not −∞: it wins against negative scores. */
const zeros: Mistake = (right, scores, options) => {
  const masked = right.masked.map((score) => (score === -Infinity ? 0 : score));
  const experts = choose(masked, undefined, options.k);
  return { ...right, masked, experts, ...weigh(scores, experts, options) };
};

/** Weights taken from score + bias. */
const weights: Mistake = (right, _, options) => ({
  ...right,
  ...weigh(right.biased, right.experts, options),
});

export const mistakes: Readonly<Record<Values['mistake'], Mistake>> = {
  none: (right) => right,
  zeros,
  weights,
};
