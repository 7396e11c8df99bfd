/** The advantages of one group that is set by hand, and how often groups that are drawn are dead. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { vector, type Vector } from '../../../math/vector.ts';
import {
  batchAdvantages,
  groupAdvantages,
  isDead,
  leaveOneOut,
  statistics,
} from '../../advantages.ts';
import { expectedSize, sizeAt } from '../../difficulty.ts';
import { tokenWeights } from '../../objective.ts';
import { deadGroupChance, dynamicSampling } from '../../rewards.ts';
import type { Frame } from './frame.ts';
import { answersFor, given, target } from './run/answers.ts';
import { frames, knobs, type Values } from './knobs.ts';

const groupsEach = 20; // drawn for one frame
const chances = vector(51, (i) => i / 50);

/** A second question of the same batch, an easy one: what the batch-wide std mixes in. */
const neighbour = [1, 1, 1, 1, 1, 1, 1, 0];

interface Counted {
  readonly dead: number;
  readonly drawn: number;
  readonly kept: number;
}

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const random = stream(values.seed, 'answers');
    let now = values;
    let counted: Counted = { dead: 0, drawn: 0, kept: 0 };
    let setting = '';
    for (let frame = 0; frame < frames; frame++) {
      const { p, group: size } = now;
      if (setting !== `${p} ${size}`) counted = { dead: 0, drawn: 0, kept: 0 }; // counted anew
      setting = `${p} ${size}`;
      const groups = vector(groupsEach, () => 0).map(() =>
        vector(size, () => (random() < p ? 1 : 0)),
      );
      counted = count(groups, counted);
      now = yield { ...glass(now), ...rates(now, counted), drawn: (frame + 1) * groupsEach };
    }
  },
});

function count(groups: readonly Vector[], { dead, drawn, kept }: Counted): Counted {
  const mixed = dynamicSampling(groups, groups.length).kept.length;
  return {
    dead: dead + groups.filter(isDead).length,
    drawn: drawn + groups.length,
    kept: kept + mixed,
  };
}

function rates(
  { p, group: size }: Values,
  { dead, drawn, kept }: Counted,
): Pick<Frame, 'expected' | 'measured' | 'cost' | 'p' | 'chances' | 'dead'> & Loudness {
  const deadAt = (group: number): number[] =>
    chances.map((chance) => deadGroupChance(chance, group));
  return {
    expected: deadGroupChance(p, size),
    measured: dead / drawn,
    cost: drawn / Math.max(1, kept),
    p,
    chances,
    dead: { chosen: deadAt(size), four: deadAt(4), sixtyFour: deadAt(64) },
    ...loudness(p, size),
  };
}

type Loudness = Pick<Frame, 'heard' | 'loudness' | 'limit'>;

/** How much a question is heard, here and at every chance of a right answer. */
function loudness(p: number, size: number): Loudness {
  const both = <T>(of: (std: 'population' | 'none') => T): { divided: T; undivided: T } => ({
    divided: of('population'),
    undivided: of('none'),
  });
  return {
    heard: both((std) => expectedSize(p, size, std)),
    loudness: both((std) => chances.map((chance) => expectedSize(chance, size, std))),
    limit: both((std) => chances.map((chance) => sizeAt(chance, std))),
  };
}

function glass({
  rewards,
  lengths,
  variant,
  epsilon,
  constant,
}: Values): Omit<Frame, 'drawn' | keyof ReturnType<typeof rates>> {
  const advantages = compare(rewards, variant, epsilon);
  const own = variant === 'others' || variant === 'none' ? 'none' : variant;
  const { mean, std } =
    own === 'batch'
      ? { ...statistics(rewards), std: statistics([...rewards, ...neighbour], { epsilon }).std }
      : statistics(rewards, { std: own, epsilon });
  const ofAnswers = rewards.map((_, i) => lengths[i % lengths.length]);
  const thousandths = (weights: Vector): number[] => weights.map((weight) => 1000 * weight);
  return {
    mean,
    std,
    contrast: advantages.reduce((total, a) => total + Math.abs(a), 0) / advantages.length,
    given,
    target,
    ...answersFor(rewards),
    rewards,
    lengths: ofAnswers,
    advantages,
    weight: {
      output: thousandths(tokenWeights(ofAnswers, 'output')),
      tokens: thousandths(tokenWeights(ofAnswers, 'tokens')),
      constant: thousandths(tokenWeights(ofAnswers, 'constant', constant)),
    },
  };
}

function compare(rewards: Vector, variant: Values['variant'], epsilon: number): number[] {
  if (variant === 'others') return leaveOneOut(rewards);
  if (variant === 'batch') return batchAdvantages([rewards, neighbour], { epsilon })[0];
  return groupAdvantages(rewards, { std: variant, epsilon });
}
