import type { Frame } from '../../../../sims/mhc/experiments/depth/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/depth/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const published = {
  hc: { value: 3000, label: '3,000', source: 'mHC §3.1, fig. 3' },
  mhc: { value: 1.6, label: '1.6', source: 'mHC §5.4, fig. 7' },
} as const;

export const figures = {
  gain: {
    kind: 'lines',
    title: 'Gain of the product of all layers so far',
    caption: 'Log scale. Gold: the largest values the paper shows, for its own trained networks.',
    place: 'rest',
    x: 'layer',
    y: ['gain', 'hcMedian', 'mhcBackward'],
    yAxis: { label: 'Amax gain', log: true },
    marks: [
      { axis: 'y', ...published.hc },
      { axis: 'y', ...published.mhc },
    ],
  },
  product: {
    kind: 'heat',
    title: 'The product itself, mHC',
    caption:
      'Rows say what each stream is made of after this many layers. Equal rows: all streams are the same.',
    place: 'rest',
    over: 'matrix',
    values: 'composite',
    scale: 'unsigned',
    rows: 'new stream',
    columns: 'old stream',
  },
  columnSums: {
    kind: 'lines',
    title: 'Column sums of the product, all networks',
    caption: 'Log scale. A maximum alone would hide the columns that fade.',
    place: 'chart',
    x: 'layer',
    y: ['largest', 'largestMedian', 'smallestMedian', 'smallest'],
    yAxis: { label: 'column sum', log: true },
    marks: [{ axis: 'y', ...published.mhc }],
  },
  excess: {
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
  explosion: {
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
} satisfies Figures<Values, Frame>;
