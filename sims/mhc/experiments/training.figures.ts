import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './training.ts';

type Told = Experiment<typeof parameters, Frame>;

export const metrics: Told['metrics'] = {
  step: { label: 'Step', digits: 0 },
  rateNow: { label: 'Learning rate now', digits: 4 },
  plainLoss: { label: 'Loss, plain residual', tone: 'grey' },
  hcLoss: { label: 'Loss, HC', tone: 'coral' },
  mhcLoss: { label: 'Loss, mHC', tone: 'deep' },
  plainGradient: { label: 'Gradient norm, plain residual', tone: 'grey' },
  hcGradient: { label: 'Gradient norm, HC', tone: 'coral' },
  mhcGradient: { label: 'Gradient norm, mHC', tone: 'deep' },
  plainGain: { label: 'Gain, plain residual', tone: 'grey' },
  hcGain: { label: 'Gain, HC', tone: 'coral', digits: 1 },
  mhcGain: { label: 'Gain, mHC', tone: 'deep' },
  mhcBackward: { label: 'Backward gain, mHC', tone: 'teal' },
  mhcSmallest: { label: 'Smallest column sum, mHC', tone: 'teal' },
  plainSpikes: { label: 'Spikes, plain residual', digits: 0 },
  hcSpikes: { label: 'Spikes, HC', digits: 0 },
  mhcSpikes: { label: 'Spikes, mHC', digits: 0 },
};

export const figures: Told['figures'] = [
  {
    kind: 'curves',
    title: 'Gain from the first layer up to each',
    caption: 'Log scale, one sample, at this step. Every layer multiplies what came before.',
    place: 'stage',
    x: 'layer',
    y: [
      { values: 'plainDepth', label: 'Plain residual', tone: 'grey', dashed: true },
      { values: 'hcDepth', label: 'HC', tone: 'coral' },
      { values: 'mhcDepth', label: 'mHC', tone: 'deep' },
    ],
    xAxis: { label: 'layer' },
    yAxis: { label: 'forward gain', log: true },
  },
  {
    kind: 'heat',
    title: 'All mixing of mHC, multiplied',
    caption: 'For the same sample. Diagonal: streams kept apart; equal cells: all mixed.',
    place: 'stage',
    over: 'matrix',
    values: 'product',
    scale: 'unsigned',
    limit: 1,
    rows: 'new stream',
    columns: 'old stream',
  },
  {
    kind: 'lines',
    title: 'Loss',
    caption: 'Log scale. Mean of the last twenty batches.',
    place: 'chart',
    x: 'step',
    y: ['plainLoss', 'hcLoss', 'mhcLoss'],
    yAxis: { label: 'squared error', log: true },
  },
  {
    kind: 'lines',
    title: 'Gradient norm',
    caption: 'Log scale, before any update. Nothing is clipped.',
    place: 'chart',
    x: 'step',
    y: ['plainGradient', 'hcGradient', 'mhcGradient'],
    yAxis: { label: 'norm', log: true },
  },
  {
    kind: 'lines',
    title: 'Composite gain',
    caption: 'Log scale, mean over eight samples. Gold: the largest the paper shows for HC.',
    place: 'chart',
    x: 'step',
    y: ['plainGain', 'hcGain', 'mhcGain', 'mhcBackward', 'mhcSmallest'],
    yAxis: { label: 'Amax gain', log: true },
    marks: [{ axis: 'y', value: 3000, label: '3,000', source: 'mHC §3.1, fig. 3' }],
  },
];
