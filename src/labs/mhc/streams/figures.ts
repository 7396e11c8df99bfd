import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  mean: {
    kind: 'lines',
    title: 'Mean of the streams',
    caption: 'Kept if and only if columns sum to 1.',
    place: 'chart',
    x: 'layer',
    y: ['mean', 'startMean'],
    yAxis: { label: 'mean' },
  },
  distance: {
    kind: 'lines',
    title: 'How far apart the streams are',
    caption: 'Log scale. Below 0.05 of the first they count as one.',
    place: 'chart',
    x: 'layer',
    y: 'spread',
    yAxis: { label: 'spread', log: true },
  },
  constrained: {
    kind: 'heat',
    title: 'mHC, layer by layer',
    caption: 'One row a stream, depth to the right.',
    place: 'rest',
    over: 'frames',
    values: 'streams.mhc',
    scale: 'signed',
    centre: 0,
    limit: 1,
    rows: 'stream',
    columns: 'layer',
  },
  unconstrained: {
    kind: 'heat',
    title: 'HC, layer by layer',
    caption: 'Its own scale: values leave their range and change sign.',
    place: 'chart',
    over: 'frames',
    values: 'streams.hc',
    scale: 'signed',
    centre: 0,
    rows: 'stream',
    columns: 'layer',
  },
} satisfies Figures<Values, Frame>;
