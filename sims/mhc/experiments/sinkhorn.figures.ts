import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './sinkhorn.ts';

type Told = Experiment<typeof parameters, Frame>;

export const metrics: Told['metrics'] = {
  step: { label: 'Half step', digits: 0 },
  iteration: { label: 'Iteration', digits: 0 },
  rowError: { label: 'Rows: largest |sum − 1|', tone: 'coral', digits: 6 },
  columnError: { label: 'Columns: largest |sum − 1|', tone: 'deep', digits: 6 },
  error: { label: 'Larger of the two', tone: 'deep', digits: 6 },
  predicted: { label: 'Predicted: σ₂ a half step', tone: 'gold', digits: 6 },
  places: { label: 'Decimal places right', digits: 0 },
  sigma: { label: 'σ₂ of the limit', digits: 4 },
  broken: { label: 'Entries lost', digits: 0 },
};

export const figures: Told['figures'] = [
  {
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
  {
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
  {
    kind: 'bars',
    title: 'Sums of rows and columns',
    caption: 'One half step makes all of one side exact and disturbs the other.',
    place: 'chart',
    series: [
      { values: 'rowSums', label: 'Rows', tone: 'coral' },
      { values: 'columnSums', label: 'Columns', tone: 'deep' },
    ],
    fair: { value: 'fair', label: 'Exactly 1' },
    yAxis: { label: 'sum', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Distance from 1',
    caption:
      'Log scale, cut at 1e-17 where doubles end. Once settled, the slope is σ₂ a half step.',
    place: 'chart',
    x: 'step',
    y: ['rowError', 'columnError', 'predicted'],
    yAxis: { label: 'largest |sum − 1|', log: true },
  },
  {
    kind: 'bars',
    title: 'The limit as a mixture of permutations',
    caption:
      'Each name lists, row by row, the column of the 1. Up to 4 × 4, where the limit is reached.',
    place: 'chart',
    series: [{ values: 'weights', label: 'Weight', tone: 'teal' }],
    names: 'permutations',
    yAxis: { label: 'weight', min: 0, max: 1 },
    shown: (_, { weights }) => Array.isArray(weights) && weights.length > 0,
  },
];
