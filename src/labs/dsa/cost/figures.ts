import type { Frame } from '../../../../sims/dsa/experiments/cost/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/cost/knobs.ts';
import { contexts, prices } from '../../../../sims/dsa/measured.ts';
import type { Figures } from '../../contract/figures.ts';

const chart = 'V3.2-Exp fig. 3, read off by us';
const at = prices.positions;

export const figures = {
  prices: {
    kind: 'curves',
    title: 'Published price of a million tokens',
    caption:
      'H800 at $2 an hour. Read off a chart: ± $0.02 reading, ± $0.05 writing; between the two points of each line the chart is not straight.',
    unit: '$',
    place: 'chart',
    published: [
      { label: 'writing, V3.1', x: at, y: prices.decode.dense, source: chart, tone: 'coral' },
      { label: 'writing, V3.2', x: at, y: prices.decode.sparse, source: chart, tone: 'deep' },
      {
        ...{ label: 'reading, V3.1', x: at, y: prices.prefill.dense, source: chart },
        ...{ tone: 'coral', dashed: true },
      },
      {
        ...{ label: 'reading, V3.2', x: at, y: prices.prefill.sparse, source: chart },
        ...{ tone: 'deep', dashed: true },
      },
    ],
    xAxis: { label: 'position, tokens' },
    yAxis: { label: '$ a million tokens', min: 0 },
  },
  flops: {
    kind: 'curves',
    title: 'Arithmetic of one query token and layer',
    caption: 'A glance is cheap, but the indexer glances at everything: it goes on growing.',
    unit: 'GFLOP',
    place: 'chart',
    x: 'contexts',
    y: [
      { values: 'curves' },
      { values: 'glances', label: 'indexer alone', tone: 'teal', dashed: true },
    ],
    at: 'context',
    xAxis: { label: 'context, tokens' },
    yAxis: { label: 'GFLOP', min: 0 },
  },
  times: {
    kind: 'curves',
    title: 'Measured on one H100',
    caption:
      'Microseconds a layer, plain PyTorch in bf16, median of 20; an unfused indexer that sorts. Both axes logarithmic.',
    unit: 'µs',
    place: 'rest',
    x: 'measuredAt',
    y: 'measured',
    xAxis: { label: 'context, tokens', min: contexts[0], log: true },
    yAxis: { label: 'µs', log: true },
  },
} satisfies Figures<Values, Frame>;
