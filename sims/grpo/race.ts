/**
 * Five ways to learn in the thinking world, from the same start on the same chances.
 *
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.1: a wrong answer
 * is punished less per token when it is longer.
 *
 * Q questions, G answers each; N = Q G; at most T steps.
 */
import { requireFinite, requireOneOf, requireWhole } from '../math/checks.ts';
import { adam, type Adam } from '../math/adam.ts';
import { stream, type Random } from '../math/random.ts';
import { mean, type Vector, zeros } from '../math/vector.ts';
import { groupAdvantages, type Spread } from './advantages.ts';
import { reinforceAdvantages, runningMean } from './baselines.ts';
import { backward, forward, gradientOf, network, type Network } from './network.ts';
import { tokenWeights } from './objective.ts';
import {
  climb,
  DIFFICULTIES,
  LONGEST,
  rollOut,
  uniformPolicy,
  type Policy,
  type Rollouts,
  type World,
} from './thinking.ts';

/** GRPO, token mean (DAPO), constant without std (Dr. GRPO), PPO with a critic, REINFORCE. */
export const METHODS = ['output', 'tokens', 'constant', 'critic', 'reinforce'] as const;
export type Method = (typeof METHODS)[number];

export const QUESTIONS = 16;
const START = 0.2; // chance to answer at a step: a mean length of 5
const EPSILON = 1e-4; // what trainers add to the std
const CRITIC = { hidden: 16, rate: 0.01 };

export interface Racer {
  readonly method: Method;
  readonly policy: Policy;
  readonly random: Random;
  /** Steps by which a constant divides: the first rollout's mean, so that step sizes match. */
  constant: number | undefined;
  running: number | undefined;
  readonly critic: Network;
  readonly criticOptimiser: Adam;
}

/** @throws RangeError for a method that there is not */
export function racer(method: Method, seed: number, world: string): Racer {
  requireOneOf('racer', 'method', method, METHODS);
  const features = DIFFICULTIES + 2 + LONGEST;
  const critic = network(
    { features, active: 3, hidden: CRITIC.hidden, outputs: 1 },
    stream(seed, 'critic'),
  );
  return {
    method,
    policy: uniformPolicy(START),
    random: stream(seed, `answers in ${world}`),
    constant: undefined,
    running: undefined,
    critic,
    criticOptimiser: adam(critic.parameters),
  };
}

export interface RaceOptions {
  readonly group: number;
  readonly visible: boolean;
  readonly rate: number;
  readonly std: Spread;
}

/** One rollout, one update. @throws RangeError for sizes or chances that are none */
export function advance(one: Racer, world: World, options: RaceOptions): Rollouts {
  const { group, visible, rate, std } = options;
  requireFinite('advance', 'rate', rate);
  requireOneOf('advance', 'std', std, ['population', 'sample', 'none']);
  const rollouts = rollOut(one.policy, world, { questions: QUESTIONS, group, visible }, one.random);
  one.constant ??= mean(rollouts.lengths);
  const average = one.method === 'output' || one.method === 'tokens' ? one.method : 'constant';
  const weights = tokenWeights(rollouts.lengths, average, one.constant);
  climb(one.policy, rollouts, weights, advantages(one, rollouts, group, std), rate);
  one.running = runningMean(one.running, rollouts.rewards);
  return rollouts;
}

function advantages(one: Racer, rollouts: Rollouts, group: number, std: Spread): ArrayLike<number> {
  const { rewards } = rollouts;
  if (one.method === 'critic') return criticise(one, rollouts);
  if (one.method === 'reinforce') return reinforceAdvantages(rewards, one.running);
  const spread = one.method === 'constant' ? 'none' : std;
  return Array.from({ length: rewards.length / group }, (_, q) =>
    groupAdvantages(rewards.slice(q * group, (q + 1) * group), { std: spread, epsilon: EPSILON }),
  ).flat();
}

/**
 * PPO with γ = λ = 1: the reward less the critic's guess before each step; and the critic takes a
 * step towards the rewards  [N, T].
 */
function criticise(one: Racer, { rewards, lengths, states }: Rollouts): number[] {
  const { critic } = one;
  const guess = guessesOf(critic);
  const tokens = lengths.reduce((total, length) => total + length, 0);
  const advantages = zeros(states.length);
  const errors = zeros(guess.length); // by state: the critic sees no more than it
  rewards.forEach((reward, i) => {
    for (let at = i * LONGEST; at < i * LONGEST + lengths[i]; at++) {
      advantages[at] = reward - guess[states[at]];
      errors[states[at]] -= advantages[at] / tokens;
    }
  });
  const gradient = gradientOf(critic);
  const hidden = zeros(critic.hidden);
  const value = zeros(1);
  errors.forEach((error, state) => {
    if (error === 0) return;
    forward(critic, featuresOf(state), hidden, value);
    value[0] = error;
    backward(critic, featuresOf(state), hidden, value, gradient);
  });
  one.criticOptimiser.step(gradient.parameters, CRITIC.rate);
  return advantages;
}

/** The critic's guess at every state  [B, 2, T]. */
function guessesOf(critic: Network): number[] {
  const hidden = zeros(critic.hidden);
  const value = zeros(1);
  return Array.from({ length: DIFFICULTIES * 2 * LONGEST }, (_, state) => {
    forward(critic, featuresOf(state), hidden, value);
    return value[0];
  });
}

/** Difficulty, track and step of a state, one-hot each. */
const featuresOf = (state: number): number[] => [
  Math.floor(state / (2 * LONGEST)),
  DIFFICULTIES + (Math.floor(state / LONGEST) % 2),
  DIFFICULTIES + 2 + (state % LONGEST),
];

/** What one method did in one rollout. */
export interface Standing {
  readonly accuracy: number;
  readonly length: number;
  /** undefined where no answer was right, or none wrong. */
  readonly right: number | undefined;
  readonly wrong: number | undefined;
}

/** @throws RangeError without answers */
export function standing({ rewards, lengths }: Rollouts): Standing {
  requireWhole('standing', 'answers', rewards.length, 1);
  const where = (reward: number): Vector => lengths.filter((_, i) => rewards[i] === reward);
  const meanOf = (of: Vector): number | undefined => (of.length === 0 ? undefined : mean(of));
  return {
    accuracy: mean(rewards),
    length: mean(lengths),
    right: meanOf(where(1)),
    wrong: meanOf(where(0)),
  };
}
