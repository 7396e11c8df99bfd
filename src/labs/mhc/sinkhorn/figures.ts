import type { Frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  input: {
    kind: 'heat',
    title: 'What goes in',
    caption: 'Drag or type a cell. As logits, each becomes its exponential before the first step.',
    place: 'stage',
    over: 'matrix',
    values: 'logits',
    scale: 'signed',
    rows: 'row',
    columns: 'column',
    edits: 'matrix',
  },
  matrix: {
    kind: 'heat',
    title: 'The matrix after this half step',
    caption: 'A row says what a new stream is made of. Cells that are no longer numbers are empty.',
    place: 'stage',
    over: 'matrix',
    values: 'matrix',
    scale: 'unsigned',
    limit: 1,
    rows: 'row',
    columns: 'column',
  },
  sums: {
    kind: 'bars',
    title: 'Sums of rows and columns',
    caption: 'One half step makes all of one side exact and disturbs the other.',
    place: 'chart',
    series: [{ values: 'sums' }],
    fair: { value: 1, label: 'Exactly 1' },
    yAxis: { label: 'sum', min: 0 },
  },
  distance: {
    kind: 'lines',
    title: 'Distance from 1',
    caption:
      'Log scale, cut at 1e-17 where doubles end. Once settled, the slope is σ₂ a half step.',
    place: 'chart',
    x: 'step',
    y: ['error', 'predicted'],
    yAxis: { label: 'largest |sum − 1|', log: true },
  },
  permutations: {
    kind: 'bars',
    title: 'The limit as a mixture of permutations',
    caption:
      'Each name lists, row by row, the column of the 1. Up to 4 × 4, where the limit is reached.',
    place: 'chart',
    series: [{ values: 'weights', label: 'Weight', tone: 'teal' }],
    names: 'permutations',
    yAxis: { label: 'weight', min: 0, max: 1 },
    shown: (_, { weights }) => weights.length > 0,
  },
} satisfies Figures<Values, Frame>;
