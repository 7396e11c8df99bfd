import { choice, integer, table, type ValuesOf } from '../../../contract/table.ts';

/** The longest context, in tokens: 128K. */
export const longest = 131_072;
export const shortest = 1024;

export const knobs = table(
  {
    context: integer({
      label: 'Context',
      symbol: 'L',
      unit: 'tokens',
      min: shortest,
      max: longest,
      step: 1024,
      default: longest,
      paper: longest,
    }),
    k: integer({
      label: 'Tokens that are read',
      symbol: 'k',
      unit: 'tokens',
      min: 256,
      max: 16_384,
      step: 256,
      default: 2048,
      paper: 2048,
    }),
    indexHeads: integer({
      label: 'Heads of the indexer',
      symbol: 'H^I',
      min: 1,
      max: 128,
      default: 64,
      paper: 64,
    }),
    queries: choice({
      label: 'Query tokens at once',
      hint: 'Only of what was measured: arithmetic is counted for one.',
      options: { one: 'One: writing', many: '64: reading' },
      default: 'many',
    }),
  },
  { chance: false },
);

export type Values = ValuesOf<typeof knobs>;
