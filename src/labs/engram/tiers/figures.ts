import type { Frame } from '../../../../sims/engram/experiments/tiers/frame.ts';
import { many, measuredOn, speedOf } from '../../../../sims/engram/measured.ts';
import type { Values } from '../../../../sims/engram/experiments/tiers/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const names = ['GPU memory', 'host memory', 'disk'];

export const figures = {
  reads: {
    kind: 'bars',
    title: 'A few rows serve most reads',
    caption: 'The most frequent rows lie in the fastest tier.',
    unit: '%',
    place: 'rest',
    series: [
      { values: 'capacity', label: 'of the rows', tone: 'grey' },
      { values: 'served', label: 'of the reads', tone: 'deep' },
    ],
    names,
    yAxis: { label: 'Share', min: 0, max: 100 },
  },
  capacity: {
    kind: 'bars',
    title: 'What each tier may hold',
    caption: 'Drag a bar; what is left lies on disk.',
    unit: '%',
    place: 'rest',
    series: [{ values: 'edited', label: 'of the rows', tone: 'teal' }],
    names: names.slice(0, 2),
    edits: 'tiers',
    yAxis: { label: 'Share of the rows', min: 0, max: 100 },
  },
  stall: {
    kind: 'curves',
    title: 'Waiting time, had the layer been in another block',
    unit: 'ms',
    place: 'chart',
    x: 'blocks',
    y: [{ values: 'stalls', label: 'stall', tone: 'coral' }],
    at: 'layer',
    xAxis: { label: 'Block of the layer', min: 1, max: 30 },
    yAxis: { label: 'Stall a step, ms', min: 0 },
  },
  measured: {
    kind: 'curves',
    title: 'Rows from host memory, measured on one H100',
    caption: 'Small random rows do not reach the bus’s bandwidth.',
    unit: 'GB/s',
    place: 'chart',
    published: [
      {
        label: 'rows drawn alike',
        x: many.map(({ bytes }) => bytes),
        y: many.map((each) => speedOf(each, 'host')),
        source: measuredOn,
      },
      {
        label: 'a few favourites',
        x: many.map(({ bytes }) => bytes),
        y: many.map((each) => speedOf(each, 'favourites')),
        source: measuredOn,
        dashed: true,
      },
    ],
    xAxis: { label: 'Bytes of a row', log: true, min: 100, max: 2000 },
    yAxis: { label: 'GB/s, 65,536 rows', min: 0, max: 64 },
  },
  hits: {
    kind: 'lines',
    title: 'Hits in GPU memory',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: 'hits',
    yAxis: { label: 'Share of the reads', min: 0, max: 100 },
  },
  throughput: {
    kind: 'lines',
    title: 'Throughput lost',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: 'lost',
    yAxis: { label: 'Share of the throughput', min: 0 },
    marks: [
      { axis: 'y', value: 1.9, label: 'paper, 4B', source: 'EG table 4' },
      { axis: 'y', value: 2.8, label: 'paper, 8B', source: 'EG table 4' },
    ],
  },
} satisfies Figures<Values, Frame>;
