import { choice, integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';

export const moments = 20;

export const knobs = table(
  {
    rows: numbers({
      label: 'Rows of each model’s tables',
      symbol: 'M',
      hint: 'One model a bar.',
      min: 16,
      max: 4096,
      step: 16,
      shortest: 2,
      longest: 5,
      default: [16, 64, 256, 1024, 4096],
    }),
    heads: choice({
      label: 'Hash heads an order',
      symbol: 'K',
      hint: 'More heads of narrower rows: the same memory.',
      options: { '1': '1 head of 16 numbers', '2': '2 heads of 8', '4': '4 heads of 4' },
      default: '2',
    }),
    facts: real({ label: 'Facts in the data', min: 0, max: 1, step: 0.05, default: 0.5 }),
    steps: integer({ label: 'Training steps', min: 80, max: 640, step: 80, default: 480 }),
  },
  { length: () => moments + 1 },
);

export type Values = ValuesOf<typeof knobs>;
