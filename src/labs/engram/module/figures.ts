import type { Frame } from '../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/module/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Blocks 1 to 12 of a model of 30, one module (read off to about 0.0005). */
const sweep = [
  ...[1.773, 1.7705, 1.7748, 1.7762, 1.7786, 1.7774],
  ...[1.7793, 1.7802, 1.7808, 1.781, 1.7824, 1.7822],
];

export const figures = {
  heard: {
    kind: 'bars',
    title: 'How far the changed token moves what is added',
    caption: 'In parts of what is added there; 0 where nothing moves.',
    place: 'rest',
    series: [{ values: 'heard' }],
    names: 'characters',
    yAxis: { label: 'Parts', min: 0 },
  },
  gates: {
    kind: 'heat',
    title: 'How far each gate is open',
    caption: 'A row is a place, a column a residual branch; dark: more comes in.',
    place: 'rest',
    values: 'gates',
    over: 'matrix',
    scale: 'unsigned',
    limit: 1,
    rows: 'Place',
    columns: 'Branch',
    rowNames: 'characters',
  },
  sweep: {
    kind: 'curves',
    title: 'Published: where one module stands',
    caption: 'Loss by block. Without a module: 1.808; in 2 and 6: 1.768.',
    unit: 'nats',
    place: 'chart',
    published: [
      { label: 'one module', x: sweep.map((_, i) => i + 1), y: sweep, source: 'EG fig. 5' },
    ],
    xAxis: { label: 'Block of the module', min: 1, max: 12 },
    yAxis: { label: 'Validation loss' },
  },
  parts: {
    kind: 'bars',
    title: 'Published: loss added when a part is left out',
    caption: 'To a loss of 1.768; four-grams besides also add.',
    unit: 'nats',
    place: 'chart',
    published: [
      {
        label: 'added',
        values: [1.7743, 1.7735, 1.7724, 1.7695, 1.7683].map((loss) => loss - 1.7678),
        source: 'EG fig. 5',
      },
    ],
    names: [
      'one gate for all',
      'spellings not folded',
      'no gate',
      '4-grams besides',
      'no convolution',
    ],
    yAxis: { label: 'nats', min: 0 },
  },
} satisfies Figures<Values, Frame>;
