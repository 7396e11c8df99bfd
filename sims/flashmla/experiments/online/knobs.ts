import {
  choice,
  flag,
  integer,
  numbers,
  real,
  table,
  type ValuesOf,
} from '../../../contract/table.ts';

/** Keys of the row. */
export const keys = 24;

export const knobs = table(
  {
    scores: numbers({
      label: 'Score of each key',
      symbol: 'p',
      hint: 'Of the query with each of 24 keys. Drag a bar.',
      min: -4,
      max: 4,
      step: 0.1,
      shortest: keys,
      longest: keys,
      default: [
        ...[0.4, -1.2, 1.1, -0.3, -1.9, 1.9, 0.2, -0.8, 0.7, -2.4, 1.3, 0.1],
        ...[-0.6, 0.9, 2.8, -1.5, 0.3, -0.9, 1.6, -2.1, 2.2, -0.2, 0.8, -1.1],
      ],
      more: true,
    }),
    block: integer({
      label: 'Keys in a tile',
      hint: 'Read at once. A tile longer than the row is the row.',
      min: 1,
      max: 64,
      default: 4,
      paper: 64,
    }),
    order: choice({
      label: 'Order of the tiles',
      options: { forward: 'from the left', backward: 'from the right', shuffled: 'shuffled' },
      default: 'forward',
    }),
    masked: integer({
      label: 'Masked keys at the right end',
      hint: 'Their score is −∞.',
      min: 0,
      max: keys,
      default: 0,
    }),
    sink: flag({
      label: 'Attention sink',
      hint: 'A score without a value: it takes weight and gives nothing.',
      default: false,
    }),
    sinkScore: real({
      label: 'Score of the sink',
      symbol: 'z',
      min: -4,
      max: 4,
      step: 0.1,
      default: 2,
      more: true,
    }),
    shift: integer({
      label: 'Added to every score',
      min: -10_000,
      max: 10_000,
      step: 100,
      default: 0,
      more: true,
    }),
  },
  {
    length: ({ block }) => Math.ceil(keys / block),
    needs: {
      sinkScore: { hint: 'Acts where there is a sink.', holds: ({ sink }) => sink },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
