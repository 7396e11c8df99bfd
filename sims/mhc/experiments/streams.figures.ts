import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './streams.ts';

type Told = Experiment<typeof parameters, Frame>;

export const metrics: Told['metrics'] = {
  layer: { label: 'Layer', digits: 0 },
  startMean: { label: 'Mean at the start', tone: 'grey' },
  mhcMean: { label: 'mHC', tone: 'deep' },
  rowsMean: { label: 'Softmax over rows', tone: 'teal' },
  hcMean: { label: 'HC', tone: 'coral' },
  mhcSpread: { label: 'mHC', tone: 'deep' },
  rowsSpread: { label: 'Softmax over rows', tone: 'teal' },
  hcSpread: { label: 'HC', tone: 'coral' },
  second: { label: '|λ₂| of this layer', tone: 'deep' },
  secondOfAll: { label: '|λ₂| of the product' },
  apart: { label: 'Distance of the product from J/n' },
  told: { label: 'Layers with distinct streams', digits: 0 },
  outside: { label: 'Streams of HC outside their first range', digits: 0 },
  flipped: { label: 'Streams of HC with another sign', digits: 0 },
};

export const figures: Told['figures'] = [
  {
    kind: 'bars',
    title: 'What the streams carry at the start',
    caption: 'Drag a bar.',
    place: 'stage',
    series: [{ values: 'start', label: 'Start', tone: 'teal' }],
    fair: { value: 'startMean', label: 'Mean' },
    edits: 'start',
    yAxis: { label: 'value', min: -1, max: 1 },
  },
  {
    kind: 'heat',
    title: 'mHC, layer by layer',
    caption: 'One row a stream, depth to the right. The mean stays; the rows come together.',
    place: 'stage',
    over: 'frames',
    values: 'mhc',
    scale: 'signed',
    centre: 0,
    limit: 1,
    rows: 'stream',
    columns: 'layer',
  },
  {
    kind: 'heat',
    title: 'HC, layer by layer',
    caption: 'Its own scale: values can leave the range they began in and change sign.',
    place: 'chart',
    over: 'frames',
    values: 'hc',
    scale: 'signed',
    centre: 0,
    rows: 'stream',
    columns: 'layer',
  },
  {
    kind: 'lines',
    title: 'Mean of the streams',
    caption: 'Kept if and only if columns sum to 1.',
    place: 'chart',
    x: 'layer',
    y: ['startMean', 'mhcMean', 'rowsMean', 'hcMean'],
    yAxis: { label: 'mean' },
  },
  {
    kind: 'lines',
    title: 'How far apart the streams are',
    caption: 'Spread as a share of the first one. Log scale; below 0.05 they count as one.',
    place: 'chart',
    x: 'layer',
    y: ['mhcSpread', 'rowsSpread', 'hcSpread'],
    yAxis: { label: 'spread', log: true },
  },
];
