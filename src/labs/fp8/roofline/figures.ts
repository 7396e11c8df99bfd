import type { Frame } from '../../../../sims/fp8/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/roofline/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  time: {
    kind: 'bars',
    title: 'Where the time goes',
    caption:
      'Multiplying and moving go on at once: the longer one decides. FP8 halves A and B, never the output.',
    unit: 'µs',
    place: 'chart',
    of: ['multiplying', 'moving'],
    yAxis: { label: 'µs', min: 0 },
  },
  rows: {
    kind: 'curves',
    title: 'More rows: from waiting to multiplying',
    caption: 'Every row uses the same weights B. With enough of them the roof is flat.',
    unit: 'TFLOPS',
    place: 'chart',
    x: 'sizes',
    y: 'growing',
    at: 'm',
    xAxis: { label: 'rows M', log: true },
    yAxis: { label: 'TFLOPS, at most', min: 0 },
  },
  depth: {
    kind: 'curves',
    title: 'Short sums: the output is all there is',
    caption:
      'Each entry of the output is written once, however few products went into it. Dashed: where nothing goes on beside the writing.',
    unit: 'TFLOPS',
    place: 'rest',
    x: 'sizes',
    y: [
      { values: 'deeper' },
      {
        ...{ values: 'deeperLast', label: 'FP8, output written last', tone: 'coral' },
        dashed: true,
      },
    ],
    at: 'k',
    xAxis: { label: 'length of the sum K', log: true },
    yAxis: { label: 'TFLOPS, at most', min: 0 },
  },
} satisfies Figures<Values, Frame>;
