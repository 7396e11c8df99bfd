import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import {
  conditions,
  measurements,
  predicted,
  type MeasuredWay,
} from '../../../../sims/mla/measured.ts';
import type { Figures, Published } from '../../contract/figures.ts';

/** One sequence on one H100, and what the roof says of it, over the context. */
function onOneCard(way: MeasuredWay, name: string, tone: 'coral' | 'deep'): Published[] {
  const alone = measurements.filter(({ sequences }) => sequences === 1);
  const x = alone.map(({ context }) => context);
  const source = `${conditions.card}, ${conditions.software}: ${conditions.how}, ${conditions.date}`;
  return [
    {
      ...{ label: `${name}, measured`, tone, x, source },
      y: alone.map(({ took }) => took[way] ?? NaN),
    },
    {
      ...{ label: `${name}, the roof`, tone, x, dashed: true, source: 'roofline of the H100' },
      y: alone.map((one) => predicted(way, one)),
    },
  ];
}

export const figures = {
  time: {
    kind: 'lines',
    title: 'Time on attention so far',
    caption: 'The lowest line wins. The scale is logarithmic.',
    unit: 'ms',
    place: 'rest',
    x: 'step',
    y: 'elapsed',
    yAxis: { label: 'ms', log: true },
  },
  roofline: {
    kind: 'scatter',
    title: 'The roofline',
    caption: 'Left of the bend memory is the limit, right of it arithmetic.',
    place: 'rest',
    series: [
      { x: 'roofAt', y: 'roof', label: 'what the GPU can do', tone: 'gold' },
      {
        x: 'points.intensity',
        y: 'points.attained',
        label: 'the five ways; MLA with the numbers it caches',
        tone: 'deep',
        names: 'names',
      },
    ],
    xAxis: { label: 'FLOP a byte', log: true, min: 1, max: 10_000 },
    yAxis: { label: 'TFLOPS', log: true, min: 1 },
  },
  measured: {
    kind: 'curves',
    title: 'One layer, one token: predicted and measured',
    caption: 'One H100, one sequence; dashed: the roof. Both axes log.',
    unit: 'µs',
    place: 'chart',
    published: [
      ...onOneCard('full', 'full cache', 'coral'),
      ...onOneCard('absorbed', 'absorbed', 'deep'),
    ],
    xAxis: { label: 'tokens of context', log: true, min: 500, max: 140_000 },
    yAxis: { label: 'µs', log: true, min: 0.1, max: 10_000 },
  },
  cacheRead: {
    kind: 'bars',
    title: 'Cache read so far',
    unit: 'GB',
    place: 'chart',
    of: 'moved',
    yAxis: { label: 'GB', log: true },
  },
  intensity: {
    kind: 'bars',
    title: 'FLOP for each byte read',
    place: 'chart',
    of: 'intensity',
    fair: { value: 'ridge', label: 'ridge of the GPU' },
    yAxis: { label: 'FLOP a byte', log: true, min: 0.5 },
  },
  speed: {
    kind: 'bars',
    title: 'Steps a second, attention alone',
    place: 'chart',
    of: 'rate',
    yAxis: { label: 'steps/s', log: true },
  },
} satisfies Figures<Values, Frame>;
