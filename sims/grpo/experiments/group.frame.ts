/** What the experiment 'group' shows: its frame, and how it is drawn. */
import type { Metric } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { Vector } from '../../math/vector.ts';

/** One group under the glass, and twenty more groups drawn at chance p. */
export type Frame = {
  readonly drawn: number;
  readonly mean: number;
  readonly std: number;
  readonly contrast: number; // mean |A|
  readonly expected: number; // p^G + (1 − p)^G
  readonly measured: number; // dead among the groups drawn so far
  readonly cost: number; // groups drawn for one that is mixed
  readonly p: number;
  readonly rewards: Vector; // [G]
  readonly advantages: Vector; // [G]
  readonly perOutput: Vector; // [G], thousandths a token
  readonly perToken: Vector; // [G]
  readonly perConstant: Vector; // [G]
  readonly chances: Vector; // [51]
  readonly deadHere: Vector; // [51], for the group size chosen
  readonly dead4: Vector; // [51]
  readonly dead64: Vector; // [51]
};

export const metrics: Readonly<Partial<Record<keyof Frame, Metric>>> = {
  drawn: { label: 'Groups drawn', digits: 0 },
  mean: { label: 'Mean reward', tone: 'grey' },
  std: { label: 'Divided by', tone: 'ink' },
  contrast: { label: 'Mean size of an advantage', tone: 'deep' },
  measured: { label: 'Dead groups, counted', tone: 'coral' },
  expected: { label: 'Dead groups, formula', tone: 'grey' },
  cost: { label: 'Groups drawn for a mixed one', digits: 2, tone: 'coral' },
  p: { label: 'Chance of a right answer', digits: 2 },
};

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'Rewards of the group',
    caption: 'Drag a bar. The dashed line is the group’s mean: the whole baseline.',
    place: 'stage',
    series: [{ values: 'rewards', label: 'Reward', tone: 'grey' }],
    fair: { value: 'mean', label: 'Mean of the group' },
    edits: 'rewards',
    yAxis: { label: 'Reward', min: -1, max: 1 },
  },
  {
    kind: 'bars',
    title: 'Advantages',
    caption: 'Every token of an answer gets this number. They sum to zero.',
    place: 'stage',
    series: [{ values: 'advantages', label: 'Advantage', tone: 'deep' }],
    yAxis: { label: 'Advantage' },
  },
  {
    kind: 'bars',
    title: 'What one token counts',
    caption: 'Thousandths of the whole, for an answer of the length given.',
    unit: '‰',
    place: 'chart',
    series: [
      { values: 'perOutput', label: 'Per answer (GRPO)', tone: 'coral' },
      { values: 'perToken', label: 'Over tokens (DAPO)', tone: 'grey' },
      { values: 'perConstant', label: 'By a constant (Dr. GRPO)', tone: 'deep' },
    ],
    yAxis: { label: 'Weight of a token', min: 0 },
  },
  {
    kind: 'curves',
    title: 'Groups without contrast',
    caption: 'The chance that all answers are right or all are wrong: nothing is learnt from them.',
    place: 'chart',
    x: 'chances',
    y: [
      { values: 'deadHere', label: 'Your group size', tone: 'coral' },
      { values: 'dead4', label: 'G = 4', tone: 'grey', dashed: true },
      { values: 'dead64', label: 'G = 64', tone: 'deep', dashed: true },
    ],
    at: 'p',
    xAxis: { label: 'Chance of a right answer', min: 0, max: 1 },
    yAxis: { label: 'Share of dead groups', min: 0, max: 1 },
  },
  {
    kind: 'lines',
    title: 'Counted, against the formula',
    place: 'chart',
    x: 'drawn',
    y: ['measured', 'expected'],
    yAxis: { label: 'Share of dead groups', min: 0, max: 1 },
  },
];
