import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  time: {
    kind: 'lines',
    title: 'Time on attention so far',
    caption: 'The lowest line wins. The scale is logarithmic.',
    unit: 'ms',
    place: 'stage',
    x: 'step',
    y: 'elapsed',
    yAxis: { label: 'ms', log: true },
  },
  roofline: {
    kind: 'scatter',
    title: 'The roofline',
    caption: 'Left of the bend memory is the limit, right of it arithmetic.',
    place: 'stage',
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
