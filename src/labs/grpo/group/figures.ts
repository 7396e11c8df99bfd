import type { Frame } from '../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/group/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  rewards: {
    kind: 'bars',
    title: 'Rewards of the group',
    caption: 'Drag a bar. The dashed line is the group’s mean: the whole baseline.',
    place: 'stage',
    series: [{ values: 'rewards', label: 'Reward', tone: 'grey' }],
    fair: { value: 'mean', label: 'Mean of the group' },
    edits: 'rewards',
    yAxis: { label: 'Reward', min: -1, max: 1 },
  },
  advantages: {
    kind: 'bars',
    title: 'Advantages',
    caption: 'Every token of an answer gets this number. They sum to zero.',
    place: 'stage',
    series: [{ values: 'advantages', label: 'Advantage', tone: 'deep' }],
    yAxis: { label: 'Advantage' },
  },
  tokenWeight: {
    kind: 'bars',
    title: 'What one token counts',
    caption: 'Thousandths of the whole, for an answer of the length given.',
    unit: '‰',
    place: 'chart',
    series: [{ values: 'weight' }],
    yAxis: { label: 'Weight of a token', min: 0 },
  },
  deadGroups: {
    kind: 'curves',
    title: 'Groups without contrast',
    caption: 'The chance that all answers are right or all are wrong: nothing is learnt from them.',
    place: 'chart',
    x: 'chances',
    y: [
      { values: 'dead.chosen' },
      { values: 'dead.four', dashed: true },
      { values: 'dead.sixtyFour', dashed: true },
    ],
    at: 'p',
    xAxis: { label: 'Chance of a right answer', min: 0, max: 1 },
    yAxis: { label: 'Share of dead groups', min: 0, max: 1 },
  },
  deadShare: {
    kind: 'lines',
    title: 'Counted, against the formula',
    place: 'chart',
    x: 'drawn',
    y: ['measured', 'expected'],
    yAxis: { label: 'Share of dead groups', min: 0, max: 1 },
  },
} satisfies Figures<Values, Frame>;
