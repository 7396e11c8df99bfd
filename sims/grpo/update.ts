/**
 * One rollout turned into updates of the policy.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, algorithm 1, lines 10 and 11 (DSM)
 *
 * G outputs, L tokens each; O tokens to choose from.
 */
import { entropy as entropyOf, type Matrix, mean, sum, zeros } from '../math/vector.ts';
import { divergence } from './divergence.ts';
import { ask, type Answer, type Learner, type Step } from './learner.ts';
import {
  backward,
  forward,
  toProbabilities,
  gradientOf,
  type Gradient,
  type Network,
} from './network.ts';
import { objective, tokenWeights, type ObjectiveOptions } from './objective.ts';
import type { Output } from './output.ts';

export interface Recipe extends ObjectiveOptions {
  /** μ, updates on one rollout. */
  readonly updates: number;
  readonly rate: number;
  /** Bonus for an undecided policy; no part of GRPO, and this small policy needs it. */
  readonly entropy: number;
  /** G: answers to one question stand side by side. */
  readonly group: number;
}

export interface Report {
  /** What a trainer prints: minus the objective. */
  readonly loss: number;
  readonly clipFraction: number;
  readonly maskFraction: number;
  /** |g₁ − g₂|² and |g₁ + g₂|² of the gradients from two halves of the questions. */
  readonly disagreement: number;
  readonly agreement: number;
}

/** The report of a rollout that nothing is learnt from. */
export const nothingLearnt: Report = {
  loss: 0,
  clipFraction: 0,
  maskFraction: 0,
  disagreement: 0,
  agreement: 0,
};

/**
 * μ passes of DSM eq. 3 over the same answers.
 *
 * @param advantages [outputs][L]
 * @param reference the frozen policy of the KL term, needed where β > 0
 *
 * @inner checked by learn
 */
export function improve(
  who: Learner,
  answers: readonly Answer[],
  advantages: Matrix,
  reference: Network,
  recipe: Recipe,
): Report {
  if (answers.length === 0) return nothingLearnt;
  const anchored = (recipe.beta ?? 0) > 0;
  const anchors = anchored ? logProbsUnder(reference, answers) : undefined;
  const passes = Array.from({ length: recipe.updates }, (_, pass) => {
    if (pass > 0) for (const { steps } of answers) for (const step of steps) ask(who.policy, step);
    const outputs = answers.map(({ steps }, i) => ({
      logProbs: steps.map(logProbOf),
      oldLogProbs: steps.map(({ oldLogProb }) => oldLogProb),
      referenceLogProbs: anchors?.[i],
      advantages: advantages[i],
    }));
    const { value, gradient, clipFraction, maskFraction } = objective(outputs, recipe);
    const halves = policyGradients(who.policy, answers, gradient, recipe);
    const merged = merge(halves);
    who.optimiser.step(halves[0].parameters, recipe.rate);
    return { loss: -value, clipFraction, maskFraction, ...merged };
  });
  return {
    loss: mean(passes.map(({ loss }) => loss)),
    clipFraction: mean(passes.map((pass) => pass.clipFraction)),
    maskFraction: mean(passes.map((pass) => pass.maskFraction)),
    disagreement: passes[0].disagreement,
    agreement: passes[0].agreement,
  };
}

const logProbOf = ({ probabilities, token }: Step): number => Math.log(probabilities[token]);

/** log π of the tokens written, under another policy  [outputs][L]. */
function logProbsUnder(policy: Network, answers: readonly Answer[]): number[][] {
  return answers.map(({ steps }) =>
    distributions(policy, steps).map((p, t) => Math.log(p[steps[t].token])),
  );
}

/**
 * Answers as the objective sees them, as likely as they are now.
 *
 * @param advantages [outputs][L]
 * @param reference the frozen policy of the KL term, where there is one
 *
 * @inner checked by learn
 */
export function outputsOf(
  policy: Network,
  answers: readonly Answer[],
  advantages: Matrix,
  reference?: Network,
): Output[] {
  const now = logProbsUnder(policy, answers);
  const anchors = reference && logProbsUnder(reference, answers);
  return answers.map(({ steps }, i) => ({
    logProbs: now[i],
    oldLogProbs: steps.map(({ oldLogProb }) => oldLogProb),
    referenceLogProbs: anchors?.[i],
    advantages: advantages[i],
  }));
}

/** What another policy would write at each of these steps. */
function distributions(policy: Network, steps: readonly Step[]): number[][] {
  const hidden = zeros(policy.hidden);
  return steps.map(({ on }) => {
    const probabilities = zeros(policy.outputs);
    forward(policy, on, hidden, probabilities);
    toProbabilities(probabilities);
    return probabilities;
  });
}

/** Gradients to descend, from the even and from the odd questions. @inner checked by learn */
export function policyGradients(
  policy: Network,
  answers: readonly Answer[],
  byLogProb: Matrix,
  { entropy, group, average = 'output', constant }: Recipe,
): readonly [Gradient, Gradient] {
  const weights = tokenWeights(
    answers.map(({ steps }) => steps.length),
    average,
    constant,
  );
  const halves = [gradientOf(policy), gradientOf(policy)] as const;
  const byLogits = zeros(policy.outputs);
  answers.forEach(({ steps }, i) => {
    const half = halves[Math.floor(i / group) % 2];
    steps.forEach(({ on, hidden, probabilities: p, token }, t) => {
      const push = byLogProb[i][t];
      const spread = entropy * weights[i];
      if (push === 0 && spread === 0) return;
      const undecided = spread === 0 ? 0 : entropyOf(p);
      for (let o = 0; o < p.length; o++) {
        byLogits[o] = push * p[o];
        if (spread !== 0 && p[o] > 0) byLogits[o] += spread * p[o] * (Math.log(p[o]) + undecided);
      }
      byLogits[token] -= push;
      backward(policy, on, hidden, byLogits, half);
    });
  });
  return halves;
}

/** Adds the second half to the first, and measures how far they agree. */
function merge([first, second]: readonly [Gradient, Gradient]): Pick<
  Report,
  'disagreement' | 'agreement'
> {
  let disagreement = 0;
  let agreement = 0;
  first.parameters.forEach((half, n) => {
    const other = second.parameters[n];
    for (let i = 0; i < half.length; i++) {
      const difference = half[i] - other[i];
      half[i] += other[i];
      disagreement += difference * difference;
      agreement += half[i] * half[i];
    }
  });
  return { disagreement, agreement };
}

/** Exact KL to the reference and entropy, means over the tokens written. @inner checked by learn */
export function distance(
  answers: readonly Answer[],
  reference: Network,
): { kl: number; entropy: number } {
  const steps = answers.flatMap((answer) => answer.steps);
  const anchors = distributions(reference, steps);
  return {
    kl:
      sum(steps.map(({ probabilities }, t) => divergence([...probabilities], [...anchors[t]]))) /
      steps.length,
    entropy: mean(steps.map(({ probabilities }) => entropyOf(probabilities))),
  };
}
