import type { Frame } from '../../../../sims/craq/experiments/throughput/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/throughput/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  byShare: {
    kind: 'curves',
    title: 'Reads answered, with other shares of writes',
    caption: 'Means over 40 ticks of a full chain; everything else as now.',
    unit: '× one copy',
    place: 'chart',
    x: 'shares',
    y: 'byShare',
    at: 'percent',
    xAxis: { label: '% writes' },
    yAxis: { label: '× one copy', min: 0 },
  },
  byCopies: {
    kind: 'curves',
    title: 'Reads answered, with more copies',
    caption: 'Each copy more answers reads, and has all writes to do as well.',
    unit: '× one copy',
    place: 'chart',
    x: 'copies',
    y: 'byCopies',
    at: 'count',
    xAxis: { label: 'copies' },
    yAxis: { label: '× one copy', min: 0 },
  },
  reads: {
    kind: 'lines',
    title: 'Reads answered, tick by tick',
    caption: 'Means over the last 40 ticks.',
    unit: '× one copy',
    place: 'rest',
    x: 'step',
    y: 'reads',
    yAxis: { min: 0 },
  },
  small: {
    kind: 'lines',
    title: 'Queries to the tail, and clients sent away',
    caption: 'A tick, means over the last 40.',
    place: 'rest',
    x: 'step',
    y: 'small',
    yAxis: { min: 0 },
  },
} satisfies Figures<Values, Frame>;
