import { choice, integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';

export const moments = 20;
const mostModels = 6;

export const knobs = table(
  {
    shares: numbers({
      label: 'Share of each model that goes to experts',
      symbol: 'ρ',
      hint: 'One model a bar. The rest of its budget is memory.',
      min: 0,
      max: 1,
      step: 0.05,
      shortest: 2,
      longest: mostModels,
      default: [1, 0.75, 0.5, 0.25, 0],
    }),
    model: integer({
      label: 'Model under the divider',
      hint: 'Counted from the one with the most memory.',
      min: 1,
      max: mostModels,
      default: 3,
      view: true,
    }),
    facts: real({
      label: 'Facts in the data',
      hint: 'The rest asks for a rule, which no table can hold.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.25,
    }),
    operators: integer({ label: 'Rules to learn', min: 1, max: 8, default: 6 }),
    steps: integer({ label: 'Training steps', min: 80, max: 800, step: 80, default: 800 }),
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
