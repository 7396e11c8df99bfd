import type { Frame } from '../../../../sims/flashmla/experiments/online/frame.ts';
import { keys, type Values } from '../../../../sims/flashmla/experiments/online/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Counted from 1. */
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => String(i + 1));

export const figures = {
  off: {
    kind: 'lines',
    title: 'Off from two passes over the same keys',
    caption: 'The largest difference in any of the eight numbers of the answer so far.',
    place: 'chart',
    x: 'step',
    y: 'off',
    yAxis: { min: 0 },
  },
  rescale: {
    kind: 'lines',
    title: 'What all that was held is multiplied by',
    caption: '1 where no higher score came. Before the first tile nothing is held.',
    place: 'chart',
    x: 'step',
    y: 'rescale',
    yAxis: { min: 0, max: 1 },
  },
  weights: {
    kind: 'bars',
    title: 'Weight of every key in the end',
    caption: 'The softmax of the row: what one sweep never holds.',
    place: 'rest',
    series: [{ values: 'weights', tone: 'deep' }],
    names: numbered(keys),
    yAxis: { label: 'weight', min: 0 },
  },
  answer: {
    kind: 'bars',
    title: 'The answer so far',
    caption: 'Eight numbers, beside those of the whole row and of the misprinted factor.',
    place: 'rest',
    series: [
      { values: 'answer', label: 'one sweep', tone: 'teal' },
      { values: 'whole', label: 'whole row', tone: 'ink' },
      { values: 'misprint', label: 'misprint', tone: 'coral' },
    ],
    names: numbered(8),
  },
} satisfies Figures<Values, Frame>;
