import type { Frame } from '../../../../sims/fim/experiments/packing/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  torn: {
    kind: 'curves',
    title: 'Holes torn, of 200 documents that are all rearranged',
    caption: 'By how wide the window is; every document before cutting.',
    unit: '%',
    place: 'chart',
    x: 'widths',
    y: [
      { values: 'tornAt', label: 'counted', tone: 'coral' },
      { values: 'chanceAt', label: 'the formula', tone: 'grey', dashed: true },
    ],
    at: 'window',
    xAxis: { label: 'Tokens in a window' },
    yAxis: { label: 'Holes torn', min: 0, max: 100 },
  },
  cached: {
    kind: 'curves',
    title: 'Tokens still cached after one word is typed',
    caption: 'By where the cursor stands. The distance is the suffix and a mark, everywhere.',
    unit: 'tokens',
    place: 'rest',
    x: 'cursors',
    y: 'cachedAt',
    lanes: ['psm', 'spm'],
    at: 'cursor',
    xAxis: { label: 'Words before the cursor' },
    yAxis: { label: 'Tokens', min: 0, max: 52 },
  },
  belt: {
    kind: 'lines',
    title: 'Holes torn, document by document',
    caption: 'Of the documents that are drawn.',
    place: 'chart',
    x: 'documents',
    y: ['torn', 'holes'],
    lanes: ['early', 'late'],
    xAxis: { label: 'Documents' },
    yAxis: { label: 'Holes', min: 0, max: 10 },
  },
} satisfies Figures<Values, Frame>;
