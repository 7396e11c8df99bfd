import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Counted from 1. */
const experts = Array.from({ length: 12 }, (_, i) => String(i + 1));

export const figures = {
  expertLoad: {
    kind: 'bars',
    title: 'Load of each expert, and of each of its copies',
    caption: 'Drag a grey bar. Copies share its load evenly.',
    unit: 'tokens',
    place: 'rest',
    series: [
      { values: 'load', label: 'expert', tone: 'grey' },
      { values: 'perCopy', label: 'each copy', tone: 'teal' },
    ],
    edits: 'load',
    names: experts,
    yAxis: { min: 0, max: 300 },
  },
  gpuLoad: {
    kind: 'bars',
    title: 'Load of each GPU',
    unit: 'tokens',
    place: 'rest',
    series: [{ values: 'gpuLoad' }],
    names: 'gpus',
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
    names: experts,
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
