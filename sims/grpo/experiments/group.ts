import { experiment } from '../../contract.ts';
import { stream } from '../../math/random.ts';
import { vector, type Vector } from '../../math/vector.ts';
import { choice, integer, numbers, real, type ValuesOf } from '../../parameters.ts';
import {
  batchAdvantages,
  groupAdvantages,
  isDead,
  leaveOneOut,
  statistics,
} from '../advantages.ts';
import { tokenWeights } from '../objective.ts';
import { deadGroupChance, dynamicSampling } from '../rewards.ts';
import { figures, metrics, type Frame } from './group.frame.ts';
import * as story from './group.story.ts';

const FRAMES = 60;
const GROUPS = 20; // drawn for one frame
const CHANCES = vector(51, (i) => i / 50);

const parameters = {
  rewards: numbers({
    label: 'Rewards of one group',
    symbol: 'r',
    hint: 'One answer each: drag a bar, or type as many as you like, from 2 to 16.',
    min: -1,
    max: 1,
    step: 0.1,
    shortest: 2,
    longest: 16,
    default: [1, 0, 0, 0],
  }),
  variant: choice({
    label: 'Divide by',
    options: {
      population: 'the std of the group',
      sample: 'the std, with G − 1',
      none: 'nothing (Dr. GRPO)',
      others: 'nothing; mean of the others (RLOO)',
      batch: 'the std of the batch',
    },
    default: 'population',
    live: true,
  }),
  p: real({
    label: 'Chance of a right answer',
    symbol: 'p',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.1,
    live: true,
  }),
  group: integer({
    label: 'Answers a question',
    symbol: 'G',
    min: 2,
    max: 64,
    default: 16,
    paper: 16,
    live: true,
  }),
  lengths: numbers({
    label: 'Lengths of the answers',
    hint: 'In tokens; the list starts again where the group is longer.',
    min: 1,
    max: 500,
    step: 1,
    shortest: 1,
    longest: 16,
    default: [10, 100],
  }),
  epsilon: real({
    label: 'Added to the std',
    symbol: 'ε',
    hint: 'So that nearly equal rewards are not blown up. Trainers use 0.0001 or less.',
    min: 0,
    max: 0.1,
    scale: 'log',
    smallest: 0.000001,
    default: 0,
    live: true,
    more: true,
  }),
  constant: integer({
    label: 'Constant of Dr. GRPO',
    unit: 'tokens',
    min: 1,
    max: 1000,
    default: 128,
    live: true,
    more: true,
  }),
};

export type Knobs = ValuesOf<typeof parameters>;

/** A second question of the same batch, an easy one: what the batch-wide std mixes in. */
const NEIGHBOUR = [1, 1, 1, 1, 1, 1, 1, 0];

export const group = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics,
  figures,
  pace: 15,
  length: () => FRAMES,

  *simulate(values) {
    const random = stream(values.seed, 'answers');
    let now = values;
    let counted: Counted = { dead: 0, drawn: 0, kept: 0 };
    let setting = '';
    for (let frame = 0; frame < FRAMES; frame++) {
      const { p, group: size } = now;
      if (setting !== `${p} ${size}`) counted = { dead: 0, drawn: 0, kept: 0 }; // counted anew
      setting = `${p} ${size}`;
      const groups = vector(GROUPS, () => 0).map(() => vector(size, () => (random() < p ? 1 : 0)));
      counted = count(groups, counted);
      now = yield { ...glass(now), ...rates(now, counted), drawn: (frame + 1) * GROUPS };
    }
  },
});

interface Counted {
  readonly dead: number;
  readonly drawn: number;
  readonly kept: number;
}

function count(groups: readonly Vector[], { dead, drawn, kept }: Counted): Counted {
  const mixed = dynamicSampling(groups, groups.length).kept.length;
  return {
    dead: dead + groups.filter(isDead).length,
    drawn: drawn + groups.length,
    kept: kept + mixed,
  };
}

type Rates = Pick<
  Frame,
  'expected' | 'measured' | 'cost' | 'p' | 'chances' | 'deadHere' | 'dead4' | 'dead64'
>;

function rates(
  { p, group: size }: { readonly p: number; readonly group: number },
  { dead, drawn, kept }: Counted,
): Rates {
  return {
    expected: deadGroupChance(p, size),
    measured: dead / drawn,
    cost: drawn / Math.max(1, kept),
    p,
    chances: CHANCES,
    deadHere: CHANCES.map((chance) => deadGroupChance(chance, size)),
    dead4: CHANCES.map((chance) => deadGroupChance(chance, 4)),
    dead64: CHANCES.map((chance) => deadGroupChance(chance, 64)),
  };
}

interface Glass {
  readonly rewards: Vector;
  readonly lengths: Vector;
  readonly variant: 'population' | 'sample' | 'none' | 'others' | 'batch';
  readonly epsilon: number;
  readonly constant: number;
}

function glass({
  rewards,
  lengths,
  variant,
  epsilon,
  constant,
}: Glass): Pick<
  Frame,
  'mean' | 'std' | 'contrast' | 'rewards' | 'advantages' | 'perOutput' | 'perToken' | 'perConstant'
> {
  const advantages = compare(rewards, variant, epsilon);
  const own = variant === 'others' || variant === 'none' ? 'none' : variant;
  const { mean, std } =
    own === 'batch'
      ? { ...statistics(rewards), std: statistics([...rewards, ...NEIGHBOUR], { epsilon }).std }
      : statistics(rewards, { std: own, epsilon });
  const ofAnswers = rewards.map((_, i) => lengths[i % lengths.length]);
  const thousandths = (weights: Vector): number[] => weights.map((weight) => 1000 * weight);
  return {
    mean,
    std,
    contrast: advantages.reduce((total, a) => total + Math.abs(a), 0) / advantages.length,
    rewards,
    advantages,
    perOutput: thousandths(tokenWeights(ofAnswers, 'output')),
    perToken: thousandths(tokenWeights(ofAnswers, 'tokens')),
    perConstant: thousandths(tokenWeights(ofAnswers, 'constant', constant)),
  };
}

function compare(rewards: Vector, variant: Glass['variant'], epsilon: number): number[] {
  if (variant === 'others') return leaveOneOut(rewards);
  if (variant === 'batch') return batchAdvantages([rewards, NEIGHBOUR], { epsilon })[0];
  return groupAdvantages(rewards, { std: variant, epsilon });
}
