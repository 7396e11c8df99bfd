import { choice, flag, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

export const moments = 40;

export const knobs = table(
  {
    table: flag({
      label: 'The table is there',
      hint: 'Take it away at any moment: the model then learns on without it.',
      default: true,
      live: true,
    }),
    gate: choice({
      label: 'Gate',
      symbol: 'α',
      options: {
        plain: 'as in the paper',
        root: 'with the signed root of the code',
        open: 'none: always open',
      },
      default: 'plain',
    }),
    rho: real({
      label: 'Share that goes to experts',
      symbol: 'ρ',
      min: 0,
      max: 0.95,
      step: 0.05,
      default: 0.75,
      paper: 0.743,
    }),
    facts: real({ label: 'Facts in the data', min: 0.1, max: 0.9, step: 0.05, default: 0.5 }),
    steps: integer({ label: 'Training steps', min: 80, max: 1600, step: 80, default: 800 }),
    operators: integer({ label: 'Rules to learn', min: 1, max: 8, default: 2, more: true }),
    heads: choice({
      label: 'Hash heads an order',
      symbol: 'K',
      options: { '1': '1', '2': '2', '4': '4' },
      default: '2',
      more: true,
    }),
  },
  { length: () => moments + 1 },
);

export type Values = ValuesOf<typeof knobs>;
