import type { Frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  input: {
    kind: 'heat',
    title: 'What goes in',
    caption: 'Drag or type a cell. A logit becomes its exponential first.',
    place: 'rest',
    over: 'matrix',
    values: 'logits',
    scale: 'signed',
    rows: 'row',
    columns: 'column',
    edits: 'matrix',
  },
  distance: {
    kind: 'lines',
    title: 'Distance from 1',
    caption: 'Log scale. Once settled it falls by σ₂ each half step.',
    place: 'chart',
    x: 'step',
    y: ['error', 'predicted'],
    yAxis: { label: 'largest |sum − 1|', log: true },
  },
  permutations: {
    kind: 'bars',
    title: 'The limit as a mixture of permutations',
    caption: 'A name lists the column of the 1 in each row.',
    place: 'chart',
    series: [{ values: 'weights', label: 'Weight', tone: 'teal' }],
    names: 'permutations',
    yAxis: { label: 'weight', min: 0, max: 1 },
    shown: (_, { weights }) => weights.length > 0,
  },
} satisfies Figures<Values, Frame>;
