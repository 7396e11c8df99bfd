import type { Frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/gate/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const names = ['1', '2', '3', '4', '5', '6', '7', '8', 'shared'];

export const figures = {
  affinity: {
    kind: 'bars',
    title: 'How well the token fits each expert',
    caption: 'Neighbours share a group. Drag a bar.',
    place: 'rest',
    series: [{ values: 'logits', label: 'fit', tone: 'ink' }],
    edits: 'logits',
    yAxis: { min: -4, max: 4 },
  },
  choice: {
    kind: 'bars',
    title: 'Why chosen, and how much it counts',
    caption: 'Score + bias decides who wins, the score how much.',
    place: 'chart',
    series: [
      { values: 'racing', label: 'why: score + bias', tone: 'deep' },
      { values: 'closed', label: 'out: its group is closed', tone: 'grey' },
      { values: 'scores', label: 'how much: score', tone: 'teal' },
    ],
  },
  bias: {
    kind: 'bars',
    title: 'Bias of each expert',
    caption: 'Training moves each by a notch after each batch.',
    place: 'rest',
    series: [{ values: 'bias', label: 'bias', tone: 'deep' }],
    edits: 'bias',
    yAxis: { min: -2, max: 2 },
  },
  weights: {
    kind: 'bars',
    title: 'Weight of each expert',
    place: 'chart',
    series: [{ values: 'weights', label: 'weight', tone: 'deep' }],
    names,
    shown: ({ mistake }) => mistake === 'none',
  },
  brokenWeights: {
    kind: 'bars',
    title: 'Weight of each expert, broken and as published',
    place: 'chart',
    series: [
      { values: 'weights', label: 'with the mistake', tone: 'coral' },
      { values: 'published', label: 'as published', tone: 'deep' },
    ],
    names,
    shown: ({ mistake }) => mistake !== 'none',
  },
  groupScore: {
    kind: 'bars',
    title: 'Score of each group',
    place: 'chart',
    series: [
      { values: 'groupScores', label: 'open', tone: 'deep' },
      { values: 'rejected', label: 'closed', tone: 'grey' },
    ],
    names: 'groupNames',
  },
} satisfies Figures<Values, Frame>;
