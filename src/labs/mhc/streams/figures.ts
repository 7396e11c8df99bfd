import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  start: {
    kind: 'bars',
    title: 'What the streams carry at the start',
    caption: 'Drag a bar.',
    place: 'stage',
    series: [{ values: 'start', label: 'Start', tone: 'teal' }],
    fair: { value: 'startMean', label: 'Mean' },
    edits: 'start',
    yAxis: { label: 'value', min: -1, max: 1 },
  },
  constrained: {
    kind: 'heat',
    title: 'mHC, layer by layer',
    caption: 'One row a stream, depth to the right. The mean stays; the rows come together.',
    place: 'stage',
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
    caption: 'Its own scale: values can leave the range they began in and change sign.',
    place: 'chart',
    over: 'frames',
    values: 'streams.hc',
    scale: 'signed',
    centre: 0,
    rows: 'stream',
    columns: 'layer',
  },
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
    caption: 'Spread as a share of the first one. Log scale; below 0.05 they count as one.',
    place: 'chart',
    x: 'layer',
    y: 'spread',
    yAxis: { label: 'spread', log: true },
  },
} satisfies Figures<Values, Frame>;
