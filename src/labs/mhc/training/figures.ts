import type { Frame } from '../../../../sims/mhc/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/training/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  gain: {
    kind: 'curves',
    title: 'Gain from the first layer up to each',
    caption: 'Log scale, one sample, at this step. Every layer multiplies what came before.',
    place: 'rest',
    x: 'layer',
    y: [{ values: 'depth.plain', dashed: true }, { values: 'depth.hc' }, { values: 'depth.mhc' }],
    xAxis: { label: 'layer' },
    yAxis: { label: 'forward gain', log: true },
  },
  product: {
    kind: 'heat',
    title: 'All mixing of mHC, multiplied',
    caption: 'For the same sample. Diagonal: streams kept apart; equal cells: all mixed.',
    place: 'rest',
    over: 'matrix',
    values: 'product',
    scale: 'unsigned',
    limit: 1,
    rows: 'new stream',
    columns: 'old stream',
  },
  loss: {
    kind: 'lines',
    title: 'Loss',
    caption: 'Log scale. Mean of the last twenty batches.',
    place: 'chart',
    x: 'step',
    y: 'loss',
    yAxis: { label: 'squared error', log: true },
  },
  gradientNorm: {
    kind: 'lines',
    title: 'Gradient norm',
    caption: 'Log scale, before any update. Nothing is clipped.',
    place: 'chart',
    x: 'step',
    y: 'gradient',
    yAxis: { label: 'norm', log: true },
  },
  compositeGain: {
    kind: 'lines',
    title: 'Composite gain',
    caption: 'Log scale, mean over eight samples. Gold: the largest the paper shows for HC.',
    place: 'chart',
    x: 'step',
    y: ['gain', 'mhcBackward', 'mhcSmallest'],
    yAxis: { label: 'Amax gain', log: true },
    marks: [{ axis: 'y', value: 3000, label: '3,000', source: 'mHC §3.1, fig. 3' }],
  },
} satisfies Figures<Values, Frame>;
