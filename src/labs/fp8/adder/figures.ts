import type { Frame } from '../../../../sims/fp8/experiments/adder/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/adder/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const card = 'measured on one H100, 2026-11';
const lengths = [512, 4096, 8192];

export const figures = {
  lost: {
    kind: 'lines',
    title: 'What is lost while the sum grows',
    caption: 'Root mean square over sixteen sums. Gold: the same instruction on one H100.',
    unit: '%',
    place: 'chart',
    x: 'products',
    y: 'error',
    xAxis: { label: 'products added', min: 0 },
    yAxis: { label: '% of the sum', min: 0 },
    published: [{ label: 'one H100, in the core', x: lengths, y: [0.6, 7.0, 13.1], source: card }],
    shown: ({ inputs, bits, rounding }) =>
      inputs === 'positive' && bits === 14 && rounding === 'cut',
  },
  lostMixed: {
    kind: 'lines',
    title: 'What is lost while the sum grows, both signs',
    caption: 'Root mean square over sixteen sums. Gold: the same instruction on one H100.',
    unit: '%',
    place: 'chart',
    x: 'products',
    y: 'error',
    xAxis: { label: 'products added', min: 0 },
    yAxis: { label: '% of the sum', min: 0 },
    published: [
      { label: 'one H100, in the core', x: lengths, y: [0.035, 0.14, 0.18], source: card },
    ],
    shown: ({ inputs, bits, rounding }) => inputs === 'mixed' && bits === 14 && rounding === 'cut',
  },
  lostOtherwise: {
    kind: 'lines',
    title: 'What is lost with another rule',
    caption: 'Root mean square over sixteen sums. No card adds like this.',
    unit: '%',
    place: 'chart',
    x: 'products',
    y: 'error',
    xAxis: { label: 'products added', min: 0 },
    yAxis: { label: '% of the sum', min: 0 },
    shown: ({ bits, rounding }) => bits !== 14 || rounding !== 'cut',
  },
  fallen: {
    kind: 'lines',
    title: 'What a step brings, and what of it is lost',
    caption: 'Of the sum that is drawn. The more is there, the less of the new is seen.',
    place: 'chart',
    x: 'products',
    y: ['brought', 'fallen'],
    xAxis: { label: 'products added', min: 0 },
    yAxis: { label: 'worth' },
  },
  intervals: {
    kind: 'curves',
    title: 'What is lost, by how often the sum is poured',
    caption: 'So far, over sixteen sums. Both axes log.',
    unit: '%',
    place: 'rest',
    x: 'intervals',
    y: [{ values: 'errors', label: 'lost', tone: 'deep' }],
    xAxis: { label: 'products between two pourings', log: true },
    yAxis: { label: '% of the sum', log: true },
    marks: [{ axis: 'x', value: 128, label: 'V3', source: 'V3 §3.3.2' }],
  },
  bias: {
    kind: 'lines',
    title: 'Too small or too large, on average',
    caption: 'Sums of one sign are always too small; with both signs neither wins.',
    unit: '%',
    place: 'rest',
    x: 'products',
    y: 'bias',
    xAxis: { label: 'products added', min: 0 },
    yAxis: { label: '% of the sum' },
  },
} satisfies Figures<Values, Frame>;
