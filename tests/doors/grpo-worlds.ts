/** The doors of the worlds in which group relative policy optimisation learns. */
import { bandit, climb, compareEstimators, type ClimbOptions } from '../../sims/grpo/bandit.ts';
import { requireNumbers, requireRollout } from '../../sims/grpo/checks.ts';
import { checkRewards, type AdvantageOptions } from '../../sims/grpo/contrast.ts';
import { allQuestions, isHeldOut, makeQuestion } from '../../sims/grpo/countdown.ts';
import { compose, copyForm, examine, learner } from '../../sims/grpo/learner.ts';
import { advance, racer, standing, type Method, type RaceOptions } from '../../sims/grpo/race.ts';
import { rollOut, uniformPolicy, type World } from '../../sims/grpo/thinking.ts';
import {
  advantagesOf,
  answerInGroup,
  learn,
  recipeOf,
  rewardsOf,
  rollOut as rollOutCountdown,
  trainer,
  type Settings,
} from '../../sims/grpo/trainer.ts';
import { stream } from '../../sims/math/random.ts';
import { vector } from '../../sims/math/vector.ts';
import {
  because,
  count,
  door,
  fixed,
  list,
  named,
  real,
  record,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const random = (): (() => number) => stream(1, 'doors');
const notNegative = (good: number): Argument<number> => real(good, { least: 0 });
const chance = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const climbing = record<ClimbOptions>({
  low: chance(0.2),
  high: real(0.2, { least: 0, also: [Infinity] }),
  updates: count(2),
  rate: real(0.1),
  beta: notNegative(0.04),
  group: count(4),
});
const world = record<World>({
  start: list(
    vector(4, () => 0.5),
    chance,
  ),
  gain: list(
    vector(4, () => 0.1),
    chance,
  ),
});
const question = fixed({ numbers: [2, 3, 4], target: 24 });
const std = named<'population' | 'sample' | 'none'>('population');
const settings = record<Settings>({
  baseline: named<Settings['baseline']>('group'),
  std,
  average: named<Settings['average']>('output'),
  group: count(2),
  beta: notNegative(0.04),
  low: chance(0.2),
  high: real(0.2, { least: 0, also: [Infinity] }),
  updates: count(1),
  rate: notNegative(0.01),
  entropy: notNegative(0.01),
  dynamic: fixed(false),
  format: notNegative(0.1),
});
const sizes = record({ questions: count(4), group: count(2), visible: fixed(true) });
const trained = trainer(3, 1, true, 4);
const { groups } = rollOutCountdown(trained, settings.good);
const rollouts = rollOut(uniformPolicy(0.2), world.good, sizes.good, random());

export const grpoWorlds: Doors = {
  'bandit.bandit': door(bandit, [whole(1)], ends),
  'bandit.climb': door((how: ClimbOptions) => climb(bandit(1), how), [climbing]),
  'bandit.compareEstimators': door(compareEstimators, [fixed(bandit(1)), fixed(random())]),
  'checks.requireNumbers': door(requireNumbers, [fixed('learner'), count(3)], ends),
  'checks.requireRollout': door(requireRollout, [fixed('learn'), count(3), count(2)], ends),
  'contrast.checkRewards': door(
    checkRewards,
    [
      fixed('statistics'),
      list([0, 1]),
      record<AdvantageOptions>({ std, epsilon: notNegative(0), floor: notNegative(0) }),
    ],
    ends,
  ),
  'countdown.makeQuestion': door(makeQuestion, [count(3), fixed(random())]),
  'countdown.allQuestions': door(allQuestions, [count(3)]),
  'countdown.isHeldOut': door(isHeldOut, [question]),
  'learner.learner': door(learner, [count(3), fixed(true), fixed(random())], ends),
  'learner.compose': door(compose, [fixed(trained.who), question, real(0.1), fixed(random())]),
  'learner.copyForm': door(
    (rate: number) => copyForm(learner(3, true, random()), [question.good], rate, random()),
    [fixed(0.01)],
    ends,
  ),
  'learner.examine': door(examine, [fixed(trained.who), fixed([question.good]), fixed(random())]),
  'race.racer': door(racer, [named<Method>('critic'), whole(1), fixed('path')], ends),
  'race.advance': door(
    (of: World, how: RaceOptions) => advance(racer('critic', 1, 'path'), of, how),
    [world, record<RaceOptions>({ group: count(2), visible: fixed(true), rate: real(0.1), std })],
  ),
  'race.standing': door(standing, [fixed(rollouts)]),
  'thinking.uniformPolicy': door(uniformPolicy, [chance(0.2)]),
  'thinking.rollOut': door(rollOut, [list(uniformPolicy(0.2)), world, sizes, fixed(random())]),
  'trainer.trainer': door(trainer, [count(3), fixed(1), fixed(true), count(4)], ends),
  'trainer.rewardsOf': door(rewardsOf, [fixed(groups[0])]),
  'trainer.recipeOf': door(recipeOf, [fixed(trained), fixed(settings.good)]),
  'trainer.advantagesOf': door(advantagesOf, [fixed(trained), fixed(groups), fixed(settings.good)]),
  'trainer.answerInGroup': door(
    answerInGroup,
    [fixed(trained.who), question, fixed(settings.good), fixed(random())],
    ends,
  ),
  'trainer.rollOut': door(rollOutCountdown, [fixed(trained), fixed(settings.good)], ends),
  'trainer.learn': door((how: Settings) => learn(trainer(2, 1, true, 1), how).report, [settings]),
  ...because(
    "takes a question that makeQuestion or question made, and a policy's tokens for it",
    'countdown.endToken countdown.tokenCount countdown.longestAnswer countdown.randomTokens ' +
      'countdown.featureCount countdown.activeFeatures countdown.compute countdown.features ' +
      'countdown.solve countdown.write',
  ),
};
