/**
 * The thinking world: step by step a policy goes on thinking or answers. How long it thinks is
 * all that it can learn, so that a bias on length shows at once.
 *
 * In the world 'path' a question is on the right track or not from the start: length cannot pay.
 * In the world 'pays' every step may bring it onto the track.
 *
 * B difficulties; N answers, the G answers to a question side by side; at most T steps.
 */
import { requireEach } from '../math/checks.ts';
import { sigmoid, vector, type Vector, zeros } from '../math/vector.ts';
import type { Random } from '../math/random.ts';
import { requireRollout } from './checks.ts';

export const DIFFICULTIES = 4;
export const LONGEST = 32; // T, steps
const RIGHT_ON_TRACK = 0.95;
const RIGHT_OFF_TRACK = 0.05;

export interface World {
  /** Chance to start on the right track, by difficulty  [B]. */
  readonly start: Vector;
  /** Chance that a step of thinking finds the track, by difficulty  [B]. */
  readonly gain: Vector;
}

/** A logit of answering for each (difficulty, on track, step)  [B, 2, T]. */
export type Policy = number[];

const states = DIFFICULTIES * 2 * LONGEST;

/**
 * Answers at each step with the same chance: a mean length of about 1 / chance.
 *
 * @throws RangeError for a chance that is not between 0 and 1
 */
export function uniformPolicy(chance: number): Policy {
  if (!(chance > 0 && chance < 1)) {
    throw new RangeError(`uniformPolicy requires a chance between 0 and 1, got ${chance}`);
  }
  return zeros(states).fill(Math.log(chance / (1 - chance)));
}

/** @inner checked by rollOut */
export const stateOf = (difficulty: number, onTrack: number, step: number): number =>
  (difficulty * 2 + onTrack) * LONGEST + step;

/** What happened in N answers. */
export interface Rollouts {
  readonly difficulties: Uint8Array; // [N]
  readonly lengths: number[]; // steps, the answer included  [N]
  readonly rewards: number[]; // 1 right, 0 wrong or never answered  [N]
  readonly answered: boolean[]; // whether the last step was an answer  [N]
  /** The state before each step  [N, T]. */
  readonly states: Uint16Array;
}

/**
 * G answers to each of the questions.
 *
 * @param visible whether the policy sees that it is on the track; if not, all states look off it
 * @throws RangeError for sizes, logits or chances that are none
 */
export function rollOut(
  policy: Policy,
  world: World,
  { questions, group, visible }: { questions: number; group: number; visible: boolean },
  random: Random,
): Rollouts {
  requireRollout('rollOut', group, questions);
  requireEach('rollOut', 'logits', policy, states);
  for (const chances of [world.start, world.gain]) {
    requireEach('rollOut', 'chances', chances, DIFFICULTIES);
    for (const chance of chances) {
      if (!(chance >= 0 && chance <= 1)) {
        throw new RangeError(`rollOut requires chances from 0 to 1, got ${chance}`);
      }
    }
  }
  const count = questions * group;
  const result: Rollouts = {
    difficulties: Uint8Array.from(
      { length: count },
      (_, i) => Math.floor(i / group) % DIFFICULTIES,
    ),
    lengths: vector(count, () => 0),
    rewards: vector(count, () => 0),
    answered: Array.from({ length: count }, () => false),
    states: new Uint16Array(count * LONGEST),
  };
  for (let i = 0; i < count; i++) answer(i, policy, world, visible, random, result);
  return result;
}

function answer(
  i: number,
  policy: Policy,
  world: World,
  visible: boolean,
  random: Random,
  result: Rollouts,
): void {
  const difficulty = result.difficulties[i];
  let onTrack = random() < world.start[difficulty] ? 1 : 0;
  for (let step = 0; step < LONGEST; step++) {
    const state = stateOf(difficulty, visible ? onTrack : 0, step);
    result.states[i * LONGEST + step] = state;
    result.lengths[i] = step + 1;
    if (random() < sigmoid(policy[state])) {
      result.answered[i] = true;
      result.rewards[i] = random() < (onTrack ? RIGHT_ON_TRACK : RIGHT_OFF_TRACK) ? 1 : 0;
      return;
    }
    if (!onTrack && random() < world.gain[difficulty]) onTrack = 1;
  }
}

/**
 * Climbs Σ weight · A · log π, in place. With one update a rollout ρ is 1 everywhere and no clip
 * acts, so that this is DSM eq. 3 without its KL term.
 *
 * @param weights what a token of each answer counts  [N]
 * @param advantages of each token  [N, T], or of each answer  [N]
 *
 * @inner checked by advance
 */
export function climb(
  policy: Policy,
  { lengths, answered, states }: Rollouts,
  weights: Vector,
  advantages: ArrayLike<number>,
  rate: number,
): void {
  const perToken = advantages.length === states.length;
  const chances = policy.map(sigmoid); // before any of them moves
  for (let i = 0; i < lengths.length; i++) {
    for (let step = 0; step < lengths[i]; step++) {
      const at = i * LONGEST + step;
      const state = states[at];
      const acted = answered[i] && step === lengths[i] - 1 ? 1 : 0;
      const advantage = advantages[perToken ? at : i];
      policy[state] += rate * weights[i] * advantage * (acted - chances[state]);
    }
  }
}
