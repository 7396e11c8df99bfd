import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  address: {
    kind: 'heat',
    title: 'The address of every token',
    caption: 'A column is a token, a row the table of order n and head k.',
    place: 'rest',
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
    caption: 'Tables fill up to one and a half n-grams a slot.',
    unit: '%',
    place: 'chart',
    x: 'load',
    y: ['shared', 'expected', 'all', 'expectedAll'],
    xAxis: { label: 'N-grams per slot', min: 0, max: 1.5 },
    yAxis: { label: 'Share of the n-grams', min: 0, max: 100 },
  },
  demo: {
    kind: 'heat',
    title: 'Slots that the official demo reads for your ids',
    caption: 'Of 646,403 and more. Its tokenizer is not shipped here.',
    place: 'chart',
    values: 'demo',
    over: 'matrix',
    scale: 'unsigned',
    rows: 'Table',
    columns: 'Id',
    rowNames: [2, 3].flatMap((n) => [1, 2, 3, 4, 5, 6, 7, 8].map((k) => `n = ${n}, k = ${k}`)),
    columnNames: 'demoIds',
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
