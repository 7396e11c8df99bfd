import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  address: {
    kind: 'heat',
    title: 'The address of every token',
    caption:
      'A column is a token, a row the table of order n and head k. Equal columns of shade: the same phrase.',
    place: 'stage',
    values: 'slots',
    over: 'matrix',
    scale: 'unsigned',
    limit: 1,
    rows: 'Table',
    columns: 'Token',
    rowNames: 'tables',
    columnNames: 'names',
  },
  collisions: {
    kind: 'lines',
    title: 'How many n-grams share their slot',
    caption: 'Other n-grams fill the tables meanwhile, up to one and a half a slot.',
    unit: '%',
    place: 'chart',
    x: 'load',
    y: ['shared', 'expected', 'all', 'expectedAll'],
    xAxis: { label: 'N-grams per slot', min: 0, max: 1.5 },
    yAxis: { label: 'Share of the n-grams', min: 0, max: 100 },
  },
  occupancy: {
    kind: 'bars',
    title: 'How many n-grams a slot holds',
    unit: '%',
    place: 'chart',
    series: [
      { values: 'holding', label: 'head 1', tone: 'deep' },
      { values: 'poisson', label: 'if chance alone decided', tone: 'grey' },
    ],
    names: ['0', '1', '2', '3', '4', '5 or more'],
    yAxis: { label: 'Share of the slots', min: 0 },
  },
} satisfies Figures<Values, Frame>;
