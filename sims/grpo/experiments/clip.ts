import { experiment } from '../../contract.ts';
import { stream } from '../../math/random.ts';
import { vector } from '../../math/vector.ts';
import { choice, integer, real, type ValuesOf } from '../../parameters.ts';
import { bandit, climb, compareEstimators, type Climb } from '../bandit.ts';
import { surrogate, type Surrogate } from '../objective.ts';
import { figures, metrics, type Curves, type Frame } from './clip.frame.ts';
import * as story from './clip.story.ts';

const FRAMES = 60; // rollouts
const RATIOS = vector(126, (i) => i / 50); // 0 … 2.5

const parameters = {
  low: real({
    label: 'Clip below',
    symbol: 'ε_low',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.2,
    live: true,
  }),
  high: real({
    label: 'Clip above',
    symbol: 'ε_high',
    min: 0,
    max: 10,
    step: 0.01,
    default: 0.2,
    paper: 10,
    live: true,
  }),
  updates: integer({
    label: 'Updates a rollout',
    symbol: 'μ',
    min: 1,
    max: 16,
    default: 4,
    paper: 1,
    live: true,
  }),
  ratio: real({
    label: 'Ratio to look at',
    symbol: 'ρ',
    hint: 'How much likelier a token has become since it was written.',
    min: 0.01,
    max: 2.5,
    step: 0.01,
    default: 1.5,
    live: true,
  }),
  view: choice({
    label: 'Below the stage',
    options: { clip: 'the clip at work', kl: 'the three KL estimators' },
    default: 'clip',
    live: true,
  }),
  rate: real({
    label: 'Learning rate',
    min: 0,
    max: 2,
    step: 0.05,
    default: 0.5,
    live: true,
    more: true,
  }),
  beta: real({
    label: 'Weight of the KL term',
    symbol: 'β',
    min: 0,
    max: 1,
    scale: 'log',
    smallest: 0.0001,
    default: 0,
    paper: 0.04,
    live: true,
    more: true,
  }),
  group: integer({
    label: 'Answers a rollout',
    symbol: 'G',
    min: 2,
    max: 64,
    default: 32,
    paper: 64,
    live: true,
    more: true,
  }),
  token: real({
    label: 'Chance of a rare token',
    hint: 'How far one rollout may raise it before the clip holds.',
    min: 0.001,
    max: 0.5,
    scale: 'log',
    default: 0.01,
    live: true,
    more: true,
  }),
};

export type Knobs = ValuesOf<typeof parameters>;

export const clip = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics,
  figures,
  pace: 8,
  length: () => FRAMES,

  *simulate(values) {
    const { seed } = values;
    const once = bandit(seed);
    const often = bandit(seed);
    const ofKl = stream(seed, 'estimators');
    let now = values;
    for (let rollout = 0; rollout < FRAMES; rollout++) {
      const single = climb(once, { ...now, updates: 1 });
      const several = climb(often, now);
      now = yield {
        rollout,
        ...curves(now),
        rewardOnce: single.reward,
        rewardOften: several.reward,
        clippedOnce: single.clipFraction,
        clippedOften: several.clipFraction,
        lossOften: several.loss,
        ...placed(several, now),
        ...compareEstimators(often, ofKl),
      };
    }
  },
});

/** The objective and its slope over the ratio, and at the ratio that is looked at. */
function curves({ low, high, ratio, token }: Knobs): Curves {
  const at = (rho: number, advantage: number): Surrogate =>
    surrogate(Math.log(rho), advantage, { low, high });
  const over = (advantage: number, what: 'value' | 'slope'): number[] =>
    RATIOS.map((rho) => at(rho, advantage)[what]);
  return {
    ratio,
    ratios: RATIOS,
    good: over(1, 'value'),
    bad: over(-1, 'value'),
    goodSlope: over(1, 'slope'),
    badSlope: over(-1, 'slope'),
    goodHere: at(ratio, 1).value,
    badHere: at(ratio, -1).value,
    goodSlopeHere: at(ratio, 1).slope,
    badSlopeHere: at(ratio, -1).slope,
    raised: Math.min(1, token * (1 + high)),
  };
}

/** Where the answers of this rollout have ended on the two curves. */
function placed(
  { ratios, advantages }: Climb,
  { low, high }: Knobs,
): Pick<Frame, 'goodRatios' | 'goodValues' | 'badRatios' | 'badValues'> {
  const where = (sign: number): number[] => ratios.filter((_, a) => advantages[a] * sign > 0);
  const values = (sign: number): number[] =>
    where(sign).map((ratio) => surrogate(Math.log(ratio), sign, { low, high }).value);
  return {
    goodRatios: where(1),
    goodValues: values(1),
    badRatios: where(-1),
    badValues: values(-1),
  };
}
