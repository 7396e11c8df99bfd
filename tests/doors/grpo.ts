/** The doors of group relative policy optimisation. */
import {
  batchAdvantages,
  combinedAdvantages,
  groupAdvantages,
  leaveOneOut,
  processAdvantages,
  statistics,
  toTokens,
  type CombinationOptions,
} from '../../sims/grpo/advantages.ts';
import {
  generalisedAdvantages,
  reinforceAdvantages,
  runningMean,
} from '../../sims/grpo/baselines.ts';
import type { AdvantageOptions } from '../../sims/grpo/contrast.ts';
import { question } from '../../sims/grpo/countdown.ts';
import { expectedSize, sizeAt } from '../../sims/grpo/difficulty.ts';
import { divergence } from '../../sims/grpo/divergence.ts';
import { evaluate, score } from '../../sims/grpo/expression.ts';
import { objective, tokenWeights, type ObjectiveOptions } from '../../sims/grpo/objective.ts';
import type { Output } from '../../sims/grpo/output.ts';
import {
  deadGroupChance,
  dynamicSampling,
  majorityAtK,
  majorityScore,
  majorityVote,
  memoryBill,
  overlongPenalty,
  passAtK,
  passChance,
} from '../../sims/grpo/rewards.ts';
import { cispo, surrogate, type Trust } from '../../sims/grpo/surrogate.ts';
import { updateRow } from '../../sims/grpo/table.ts';
import {
  because,
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  rows,
  several,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';
import { grpoWorlds } from './grpo-worlds.ts';

const positive = (good: number): Argument<number> => real(good, { least: 0 });
const chance = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
/** NaN is a reward that is missing. */
const maybe = (good: number): Argument<number> => real(good, { also: [NaN] });
const isChance = (p: number): boolean => p >= 0 && p <= 1 + 1e-12;
const rewards = list([0, 1, 1]);
const options = record<AdvantageOptions>({
  std: named<'population' | 'sample' | 'none'>('population'),
  epsilon: positive(1e-4),
  floor: positive(0),
  missing: named<'refuse' | 'skip'>('refuse'),
});
const trust = record<Trust>({
  low: chance(0.2),
  high: real(0.2, { least: 0, also: [Infinity] }),
  cap: real(3, { least: 1.2, also: [Infinity] }),
});
const spread = named<'population' | 'none'>('population');
const output = record<Output>({
  logProbs: list([-1, -2]),
  oldLogProbs: list([-1, -2.5]),
  advantages: list([1, 1]),
  referenceLogProbs: list([-1, -1.5]),
});

export const grpo: Doors = {
  'advantages.groupAdvantages': door(groupAdvantages, [rewards, options]),
  'advantages.batchAdvantages': door(batchAdvantages, [
    several([[0, 1]], list([0, 1, 1])),
    options,
  ]),
  'advantages.leaveOneOut': door(leaveOneOut, [rewards]),
  'advantages.processAdvantages': door(processAdvantages, [
    several([[0, 1]], list([0, 1, 1])),
    options,
  ]),
  'advantages.toTokens': door(toTokens, [list([1, 2]), list([1, 3], count), count(4)]),
  'advantages.combinedAdvantages': door(combinedAdvantages, [
    rows(
      [
        [0, 1, 1],
        [1, 0, 1],
      ],
      maybe,
    ),
    record<CombinationOptions>({
      weights: list([1, 2]),
      order: named<'sum then normalise' | 'normalise then sum'>('normalise then sum'),
    }),
  ]),
  'advantages.statistics': door(statistics, [rewards, options]),
  'baselines.generalisedAdvantages': door(generalisedAdvantages, [
    list([0, 1]),
    list([0.5, 0.5]),
    record({ discount: chance(0.9), trace: chance(0.9) }),
  ]),
  'baselines.reinforceAdvantages': door(reinforceAdvantages, [rewards, real(0.5)]),
  'baselines.runningMean': door(runningMean, [real(0.5), rewards, chance(0.1)]),
  'countdown.question': door(question, [list([2, 3, 4], count), real(24)]),
  'difficulty.sizeAt': door(sizeAt, [chance(0.5), spread], isChance),
  'difficulty.expectedSize': door(expectedSize, [chance(0.5), count(8), spread], isChance),
  'divergence.divergence': door(
    divergence,
    [list([0.5, 0.5], chance), list([0.25, 0.75], chance)],
    (kl) => kl >= -1e-9,
  ),
  'expression.evaluate': door(evaluate, [fixed('1+2*(3-1)')]),
  'expression.score': door(score, [
    fixed('2*3'),
    list([2, 3], count),
    whole(6),
    record({ format: real(0.1), useAll: fixed(true) }),
  ]),
  'objective.tokenWeights': door(tokenWeights, [
    list([2, 3], positive),
    named<'output' | 'tokens' | 'constant'>('constant'),
    real(8, { least: 5e-324 }),
  ]),
  'objective.objective': door(objective, [
    several<Output>([], output),
    record<ObjectiveOptions>({
      low: chance(0.2),
      high: real(0.2, { least: 0, also: [Infinity] }),
      beta: positive(0.04),
      average: named<'output' | 'tokens' | 'constant'>('constant'),
      constant: real(8, { least: 5e-324 }),
      ratio: named<'token' | 'output' | 'output mean'>('token'),
      surrogate: named<'clip' | 'cispo'>('clip'),
    }),
  ]),
  'rewards.overlongPenalty': door(
    overlongPenalty,
    [positive(90), positive(100), positive(20)],
    (r) => r <= 0 && r >= -1,
  ),
  'rewards.deadGroupChance': door(deadGroupChance, [chance(0.5), count(8)], isChance),
  'rewards.dynamicSampling': door(dynamicSampling, [
    several([[0, 1]], list([1, 1], maybe)),
    count(1),
  ]),
  'rewards.majorityVote': door(majorityVote<number>, [fixed([1, 2, 2])]),
  'rewards.majorityScore': door(majorityScore<number>, [fixed([1, 2, 2]), fixed(2)], isChance),
  'rewards.majorityAtK': door(
    majorityAtK,
    [chance(0.5), list([0.25, 0.25], chance), count(9)],
    isChance,
  ),
  'rewards.passChance': door(passChance, [chance(0.25), count(4)], isChance),
  'rewards.passAtK': door(passAtK, [count(10), count(3), count(2)], isChance),
  'rewards.memoryBill': door(memoryBill, [
    record({
      policy: positive(10),
      critic: positive(10),
      reference: positive(10),
      reward: positive(10),
    }),
  ]),
  'surrogate.surrogate': door(surrogate, [
    real(0.1, { also: [Infinity, -Infinity] }),
    real(1),
    trust,
  ]),
  'surrogate.cispo': door(cispo, [
    real(0.1),
    real(1),
    real(-1),
    record({ low: chance(0.2), high: real(0.2, { least: 0, also: [Infinity] }) }),
  ]),
  'table.updateRow': door(
    updateRow,
    [
      list([0, 1, 2]),
      record({
        answers: list([0, 2], count),
        oldLogProbs: list([-2, -0.5]),
        advantages: list([1, -1]),
      }),
      real(0.1),
      trust,
    ],
    finite,
  ),
  ...grpoWorlds,
  ...because(
    'takes tensors: what it refuses is in tests/sims/grpo/tensors.test.ts',
    'tensors.batchTensors tensors.grpoLoss',
  ),
};
