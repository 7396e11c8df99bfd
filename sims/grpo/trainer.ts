/**
 * The loop around the update: ask questions, let the policy answer in groups, judge, compare,
 * improve. GRPO, Dr. GRPO, DAPO, PPO and REINFORCE are settings of it.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, algorithm 1 (DSM)
 * Yu et al., "DAPO", arXiv:2503.14476, section 3 (DAPO)
 */
import { requireNotNegative, requireOneOf, requireWhole } from '../math/checks.ts';
import { shuffled, stream, type Random } from '../math/random.ts';
import { groupAdvantages, type Spread } from './advantages.ts';
import { requireRollout } from './checks.ts';
import { generalisedAdvantages, reinforceAdvantages, runningMean } from './baselines.ts';
import { allQuestions, isHeldOut, makeQuestion, type Question } from './countdown.ts';
import { compose, guesses, learner, teachCritic, type Answer, type Learner } from './learner.ts';
import { copyOf, type Network } from './network.ts';
import type { Average, ObjectiveOptions } from './objective.ts';
import { dynamicSampling } from './rewards.ts';
import { improve, type Recipe, type Report } from './update.ts';

/** Questions of one rollout; dynamic sampling draws at most three times as many. */
export const QUESTIONS = 16;
const MOST_DRAWN = 3 * QUESTIONS;

/** What trainers add to the standard deviation. */
const EPSILON = 1e-4;

export interface Settings extends Pick<ObjectiveOptions, 'unbiased' | 'maskAbove'> {
  /** What an answer's reward is compared with. */
  readonly baseline: 'group' | 'critic' | 'running' | 'none';
  readonly std: Spread;
  readonly average: Average;
  readonly group: number; // G
  readonly beta: number;
  readonly low: number;
  readonly high: number;
  readonly updates: number; // μ
  readonly rate: number;
  readonly entropy: number;
  readonly dynamic: boolean;
  /** What a valid expression of the wrong value earns. */
  readonly format: number;
}

/** Two examinations: what is never practised, and what may be. */
export interface Exams {
  readonly heldOut: readonly Question[];
  readonly practised: readonly Question[];
}

export interface Trainer {
  readonly n: number; // numbers of a question
  readonly who: Learner;
  /** π_ref of the KL term. */
  reference: Network;
  readonly exams: Exams;
  /** New questions, none of them held out. */
  ask(count: number): Question[];
  readonly ofAnswers: Random;
  running: number | undefined; // mean reward so far
}

/**
 * @param n how many numbers a question gives
 * @param examined questions of each examination, or as many as there are
 * @throws RangeError but for 2 to 4 numbers, or questions that are no whole number
 */
export function trainer(n: number, seed: number, calculator: boolean, examined: number): Trainer {
  requireWhole('trainer', 'questions', examined, 0);
  const who = learner(n, calculator, stream(seed, 'network'));
  const ofQuestions = stream(seed, 'questions');
  const ask = (count: number): Question[] => {
    const asked: Question[] = [];
    while (asked.length < count) {
      const question = makeQuestion(n, ofQuestions);
      if (!isHeldOut(question)) asked.push(question);
    }
    return asked;
  };
  return {
    n,
    who,
    reference: copyOf(who.policy),
    exams: examsOf(n, examined, stream(seed, 'examination')),
    ask,
    ofAnswers: stream(seed, 'answers'),
    running: undefined,
  };
}

/** Both by one rule: no question twice, each there is with the same chance. */
function examsOf(n: number, most: number, random: Random): Exams {
  const all = shuffled(allQuestions(n), random).map(({ numbers, target }) => ({
    numbers: shuffled(numbers, random),
    target,
  }));
  const draw = (heldOut: boolean): Question[] =>
    all.filter((question) => isHeldOut(question) === heldOut).slice(0, most);
  return { heldOut: draw(true), practised: draw(false) };
}

export type Group = readonly Answer[]; // [G]

export const rewardsOf = (group: Group): number[] => group.map(({ score }) => score.reward);

export const answerInGroup = (
  who: Learner,
  question: Question,
  { group, format }: Settings,
  random: Random,
): Group => Array.from({ length: group }, () => compose(who, question, format, random));

/** Groups to learn from, and how many were drawn for them. */
export function rollOut(
  { who, ask, ofAnswers }: Trainer,
  settings: Settings,
): { readonly groups: readonly Group[]; readonly drawn: readonly Group[] } {
  const draw = (questions: readonly Question[]): Group[] =>
    questions.map((question) => answerInGroup(who, question, settings, ofAnswers));
  const drawn = draw(ask(QUESTIONS));
  if (!settings.dynamic) return { groups: drawn, drawn };
  for (;;) {
    const { kept } = dynamicSampling(drawn.map(rewardsOf), QUESTIONS);
    if (kept.length === QUESTIONS || drawn.length >= MOST_DRAWN) {
      return { groups: kept.map((i) => drawn[i]), drawn };
    }
    drawn.push(...draw(ask(Math.min(QUESTIONS - kept.length, MOST_DRAWN - drawn.length))));
  }
}

/** The advantage of every token  [outputs][L]. */
export function advantagesOf(
  { who, running }: Pick<Trainer, 'who' | 'running'>,
  groups: readonly Group[],
  { baseline, std }: Settings,
): number[][] {
  const answers = groups.flat();
  if (baseline === 'critic') {
    return guesses(who.critic, answers).map((values, i) => {
      const rewards = values.map((_, t) => (t === values.length - 1 ? answers[i].score.reward : 0));
      return generalisedAdvantages(rewards, values);
    });
  }
  const each = groups.flatMap((group) =>
    baseline === 'group'
      ? groupAdvantages(rewardsOf(group), { std, epsilon: EPSILON })
      : reinforceAdvantages(rewardsOf(group), baseline === 'running' ? running : 0),
  );
  return answers.map(({ steps }, i) => steps.map(() => each[i]));
}

export interface Batch {
  readonly groups: readonly Group[];
  readonly drawn: readonly Group[];
  readonly report: Report;
}

/** The constant of Dr. GRPO is the length of a valid answer: step sizes then match. */
export const recipeOf = ({ n }: Pick<Trainer, 'n'>, settings: Settings): Recipe => ({
  ...settings,
  constant: 2 * n,
});

function requireSettings(settings: Settings): void {
  requireRollout('learn', settings.group, settings.updates);
  requireOneOf('learn', 'baseline', settings.baseline, ['group', 'critic', 'running', 'none']);
  requireOneOf('learn', 'std', settings.std, ['population', 'sample', 'none']);
  for (const name of ['beta', 'rate', 'entropy', 'format'] as const) {
    requireNotNegative('learn', name, settings[name]);
  }
}

/**
 * One rollout and the updates on it (DSM algorithm 1, lines 5 to 11).
 *
 * @throws RangeError for a setting that is none, or as `objective`
 */
export function learn(now: Trainer, settings: Settings): Batch {
  requireSettings(settings);
  const { groups, drawn } = rollOut(now, settings);
  const answers = groups.flat();
  const advantages = advantagesOf(now, groups, settings);
  const recipe = recipeOf(now, settings);
  const report = improve(now.who, answers, advantages, now.reference, recipe);
  if (settings.baseline === 'critic' && answers.length > 0) {
    for (let i = 0; i < settings.updates; i++) teachCritic(now.who, answers, settings.rate);
  }
  now.running = runningMean(now.running, drawn.flatMap(rewardsOf));
  return { groups, drawn, report };
}
