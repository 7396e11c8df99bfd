import type { Frame } from '../../../../sims/fp8/experiments/tiles/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/tiles/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  flood: {
    kind: 'curves',
    title: 'Error of the other numbers',
    caption: 'Root mean square in % of theirs. INT8 floods early, the float late, tiles hardly.',
    unit: '%',
    place: 'chart',
    x: 'sizes',
    y: [
      { values: 'flood.tensor', label: 'float, one scale', tone: 'coral' },
      { values: 'floodInt8.tensor', label: 'INT8, one scale', tone: 'coral', dashed: true },
      { values: 'flood.block', label: 'float, blocks', tone: 'teal' },
      { values: 'flood.tile', label: 'float, tiles', tone: 'deep' },
      { values: 'floodInt8.tile', label: 'INT8, tiles', tone: 'deep', dashed: true },
    ],
    at: 'outlier',
    xAxis: { label: 'the outlier', log: true },
    yAxis: { label: '%', min: 0, max: 100 },
  },
  codes: {
    kind: 'bars',
    title: 'Codes in use',
    caption: 'How many numbers have them: from 0 up to the largest, in sixteen steps.',
    place: 'chart',
    series: [
      { values: 'histogram.tensor', label: 'one scale for all', tone: 'coral' },
      { values: 'histogram.tile', label: 'a scale a tile', tone: 'deep' },
    ],
    yAxis: { label: 'numbers', min: 0 },
  },
  lost: {
    kind: 'bars',
    title: 'Became 0',
    caption: 'In % of the numbers beside the outlier.',
    unit: '%',
    place: 'rest',
    of: ['dead', 'deadInt8'],
    yAxis: { label: '%', min: 0, max: 100 },
  },
} satisfies Figures<Values, Frame>;
