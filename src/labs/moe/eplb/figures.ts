import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  expertLoad: {
    kind: 'bars',
    title: 'Load of each expert, and of each of its copies',
    caption: 'Drag a grey bar. An expert’s copies share its load evenly.',
    unit: 'tokens',
    place: 'stage',
    series: [
      { values: 'load', label: 'expert', tone: 'grey' },
      { values: 'perCopy', label: 'each copy', tone: 'teal' },
    ],
    edits: 'load',
    yAxis: { min: 0, max: 300 },
  },
  gpuLoad: {
    kind: 'bars',
    title: 'Load of each GPU',
    caption: 'Under the bars: the experts that it holds when planned.',
    unit: 'tokens',
    place: 'stage',
    series: [{ values: 'gpuLoad' }],
    names: 'gpuNames',
    fair: { value: 'fair', label: 'mean' },
  },
  busiest: {
    kind: 'lines',
    title: 'Busiest GPU',
    caption: 'The slowest GPU sets the pace of all.',
    unit: '× the mean',
    place: 'chart',
    x: 'perGpu',
    y: 'busiest',
    yAxis: { min: 1 },
  },
  copies: {
    kind: 'bars',
    title: 'Copies of each expert',
    place: 'chart',
    series: [{ values: 'copies', label: 'copies', tone: 'teal' }],
  },
  placement: {
    kind: 'heat',
    title: 'What lies in each slot',
    caption: 'Load of the copy in it.',
    unit: 'tokens',
    place: 'chart',
    values: 'placement',
    over: 'matrix',
    scale: 'unsigned',
    rows: 'GPU',
    columns: 'slot',
  },
} satisfies Figures<Values, Frame>;
