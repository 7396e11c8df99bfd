/**
 * GRPO and its relatives at work on Countdown: sample groups, judge them, climb.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, algorithm 1 (DSM)
 *
 * Q questions, G answers each; n numbers; L tokens of one answer.
 */
import { adam, type Adam } from '../math/adam.ts';
import { argmax, mean, zeros } from '../math/vector.ts';
import { sample, type Random } from '../math/random.ts';
import { requireNumbers } from './checks.ts';
import {
  activeFeatures,
  endToken,
  featureCount,
  features,
  longestAnswer,
  randomTokens,
  tokenCount,
  write,
  type Question,
} from './countdown.ts';
import { score, type Score } from './expression.ts';
import {
  backward,
  forward,
  network,
  toProbabilities,
  gradientOf,
  type Network,
} from './network.ts';

const HIDDEN = 64;

export interface Learner {
  readonly policy: Network;
  readonly optimiser: Adam;
  /** PPO's guess of the reward to come, from the same features. */
  readonly critic: Network;
  readonly criticOptimiser: Adam;
  readonly calculator: boolean;
}

/** @throws RangeError but for questions of 2 to 4 numbers */
export function learner(n: number, calculator: boolean, random: Random): Learner {
  requireNumbers('learner', n);
  const size = { features: featureCount(n), active: activeFeatures(n), hidden: HIDDEN };
  const policy = network({ ...size, outputs: tokenCount(n) }, random);
  const critic = network({ ...size, outputs: 1 }, random);
  return {
    policy,
    optimiser: adam(policy.parameters),
    critic,
    criticOptimiser: adam(critic.parameters),
    calculator,
  };
}

/** One token: what was seen, what was written, and how likely it was. */
export interface Step {
  readonly on: readonly number[];
  readonly token: number;
  readonly hidden: number[]; // [H], of the policy as it was last asked
  readonly probabilities: number[]; // the same
  readonly oldLogProb: number;
}

export interface Answer {
  readonly steps: readonly Step[]; // [L]
  readonly text: string;
  readonly score: Score;
}

/** Asks the policy at one step; refreshes `hidden` and `probabilities`. @inner checked by learn */
export function ask(policy: Network, step: Pick<Step, 'on' | 'hidden' | 'probabilities'>): void {
  forward(policy, step.on, step.hidden, step.probabilities);
  toProbabilities(step.probabilities);
}

/**
 * Writes one answer, token by token, and judges it.
 *
 * @param random draws the tokens; without it the likeliest is written
 * @param format what a valid expression of the wrong value earns
 */
export function compose(
  { policy, calculator }: Pick<Learner, 'policy' | 'calculator'>,
  question: Question,
  format: number,
  random?: Random,
): Answer {
  const n = question.numbers.length;
  const tokens: number[] = [];
  const steps: Step[] = [];
  while (tokens.length < longestAnswer(n) && tokens.at(-1) !== endToken(n)) {
    const seen = {
      on: features(question, tokens, calculator),
      hidden: zeros(policy.hidden),
      probabilities: zeros(policy.outputs),
    };
    ask(policy, seen);
    const token = random ? sample(seen.probabilities, random) : argmax(seen.probabilities);
    steps.push({ ...seen, token, oldLogProb: Math.log(seen.probabilities[token]) });
    tokens.push(token);
  }
  const text = write(tokens, question.numbers);
  return {
    steps,
    text,
    score: score(text, question.numbers, question.target, { format, useAll: true }),
  };
}

/** How often an answer is right that is sampled as in training, one to each question. */
export const examine = (who: Learner, questions: readonly Question[], random: Random): number =>
  mean(questions.map((question) => (compose(who, question, 0, random).score.right ? 1 : 0)));

/**
 * One supervised step on random valid expressions, which seldom answer the question: the form is
 * copied, nothing else.
 */
export function copyForm(
  { policy, optimiser, calculator }: Learner,
  questions: readonly Question[],
  rate: number,
  random: Random,
): void {
  const gradient = gradientOf(policy);
  const hidden = zeros(policy.hidden);
  const probabilities = zeros(policy.outputs);
  for (const question of questions) {
    const tokens = randomTokens(question.numbers.length, random);
    tokens.forEach((token, t) => {
      const on = features(question, tokens.slice(0, t), calculator);
      ask(policy, { on, hidden, probabilities });
      probabilities[token] -= 1; // now the gradient of −log p by the logits
      const share = 1 / (questions.length * tokens.length);
      for (let o = 0; o < probabilities.length; o++) probabilities[o] *= share;
      backward(policy, on, hidden, probabilities, gradient);
    });
  }
  optimiser.step(gradient.parameters, rate);
}

/** The critic's guess before each token  [outputs][L]. @inner checked by learn */
export function guesses(critic: Network, answers: readonly Answer[]): number[][] {
  const hidden = zeros(critic.hidden);
  const value = zeros(1);
  return answers.map(({ steps }) =>
    steps.map(({ on }) => {
      forward(critic, on, hidden, value);
      return value[0];
    }),
  );
}

/**
 * One step of the critic towards the rewards that came, least squares over all tokens.
 *
 * @inner checked by learn
 */
export function teachCritic(
  { critic, criticOptimiser }: Learner,
  answers: readonly Answer[],
  rate: number,
): void {
  const gradient = gradientOf(critic);
  const hidden = zeros(critic.hidden);
  const value = zeros(1);
  const tokens = answers.reduce((total, { steps }) => total + steps.length, 0);
  for (const {
    steps,
    score: { reward },
  } of answers) {
    for (const { on } of steps) {
      forward(critic, on, hidden, value);
      value[0] = (value[0] - reward) / tokens;
      backward(critic, on, hidden, value, gradient);
    }
  }
  criticOptimiser.step(gradient.parameters, rate);
}
