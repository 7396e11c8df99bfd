import { choice, integer, matrixOf, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    matrix: matrixOf({
      label: 'Logits',
      symbol: 'H̃',
      hint: 'From 1 × 1 to 6 × 6. With "The matrix itself", negative entries count as zeros.',
      rows: [1, 6],
      min: -1000,
      max: 1000,
      step: 0.1,
      default: [
        [1, 0, 0, 0],
        [0, 2, 0, 0],
        [0, 0, 3, 0],
        [1, 1, 1, 0],
      ],
    }),
    iterations: integer({
      label: 'Iterations',
      symbol: 't_max',
      min: 1,
      max: 100,
      default: 20,
      paper: 20,
    }),
    order: choice({
      label: 'Order',
      options: { columnsFirst: 'Columns first, rows last', rowsFirst: 'Rows first, columns last' },
      default: 'columnsFirst',
      paper: 'columnsFirst',
    }),
    entries: choice({
      label: 'The entries are',
      options: { logits: 'Logits: start from exp', weights: 'The matrix itself' },
      default: 'logits',
      paper: 'logits',
    }),
    variant: choice({
      label: 'Place of ε',
      options: { paper: 'None, as in the paper', kernel: 'As in the official kernel, 1e-6' },
      default: 'paper',
      paper: 'paper',
    }),
    domain: choice({
      label: 'Numbers',
      options: { log: 'Logarithms', plain: 'Plain exponentials' },
      default: 'log',
      more: true,
    }),
  },
  { length: ({ iterations }) => 2 * iterations, chance: false },
);

export type Values = ValuesOf<typeof knobs>;
