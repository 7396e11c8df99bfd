import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './depth.ts';

type Told = Experiment<typeof parameters, Frame>;

export const metrics: Told['metrics'] = {
  layer: { label: 'Layer', digits: 0 },
  plain: { label: 'Identity', tone: 'grey' },
  hc: { label: 'HC, forward', tone: 'coral' },
  hcMedian: { label: 'HC, median of all networks', tone: 'coral' },
  mhc: { label: 'mHC, forward', tone: 'deep' },
  mhcBackward: { label: 'mHC, backward', tone: 'teal' },
  largest: { label: 'Largest column sum, 99 %', tone: 'coral' },
  largestMedian: { label: 'Largest column sum, median', tone: 'deep' },
  smallestMedian: { label: 'Smallest column sum, median', tone: 'deep' },
  smallest: { label: 'Smallest column sum, 1 %', tone: 'coral' },
};

const published = {
  hc: { value: 3000, label: '3,000', source: 'mHC §3.1, fig. 3' },
  mhc: { value: 1.6, label: '1.6', source: 'mHC §5.4, fig. 7' },
} as const;

export const figures: Told['figures'] = [
  {
    kind: 'lines',
    title: 'Gain of the product of all layers so far',
    caption: 'Log scale. Gold: the largest values the paper shows, for its own trained networks.',
    place: 'stage',
    x: 'layer',
    y: ['plain', 'hc', 'hcMedian', 'mhc', 'mhcBackward'],
    yAxis: { label: 'Amax gain', log: true },
    marks: [
      { axis: 'y', ...published.hc },
      { axis: 'y', ...published.mhc },
    ],
  },
  {
    kind: 'heat',
    title: 'The product itself, mHC',
    caption:
      'Rows say what each stream is made of after this many layers. Equal rows: all streams are the same.',
    place: 'stage',
    over: 'matrix',
    values: 'composite',
    scale: 'unsigned',
    rows: 'new stream',
    columns: 'old stream',
  },
  {
    kind: 'lines',
    title: 'Column sums of the product, all networks',
    caption: 'Log scale. A maximum alone would hide the columns that fade.',
    place: 'chart',
    x: 'layer',
    y: ['largest', 'largestMedian', 'smallestMedian', 'smallest'],
    yAxis: { label: 'column sum', log: true },
    marks: [{ axis: 'y', ...published.mhc }],
  },
  {
    kind: 'curves',
    title: 'Where does 1.6 come from?',
    caption: 'mHC: the share of the networks whose largest column sum is below a value.',
    place: 'chart',
    x: 'columnGains',
    y: [{ values: 'share', label: 'share of networks', tone: 'deep' }],
    xAxis: { label: 'largest column sum', log: true },
    yAxis: { label: 'share', min: 0, max: 1 },
    marks: [{ axis: 'x', ...published.mhc }],
  },
  {
    kind: 'curves',
    title: 'And 3,000?',
    caption: 'HC: the share of the networks whose forward gain is below a value. Log scale.',
    place: 'chart',
    x: 'hcGains',
    y: [{ values: 'share', label: 'share of networks', tone: 'coral' }],
    xAxis: { label: 'forward gain', log: true },
    yAxis: { label: 'share', min: 0, max: 1 },
    marks: [{ axis: 'x', ...published.hc }],
  },
];
