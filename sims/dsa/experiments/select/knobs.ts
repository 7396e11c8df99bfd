import { flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

/** Tokens of the longest text, and the fewest before a query. */
export const longest = 256;
export const shortest = 16;
export const mostRead = 64;
/** Words of the needle. */
export const needleLength = 3;

export const knobs = table(
  {
    query: integer({
      label: 'Place of the query',
      symbol: 't',
      hint: 'Counted from 0; it reads what stands before it, and itself.',
      min: shortest,
      max: longest - 1,
      default: 191,
    }),
    needle: integer({
      label: 'Place of the needle',
      hint: 'A needle that the query has not reached yet stands right before it.',
      min: 0,
      max: longest - 4,
      default: 40,
    }),
    k: integer({
      label: 'Tokens that are read',
      symbol: 'k',
      min: 1,
      max: mostRead,
      default: 16,
      paper: 2048,
    }),
    wrongPairs: flag({
      label: 'Turn the wrong pairs',
      hint: 'The bug of the published demo: RoPE pairs the indexer’s entries as it does MLA’s.',
      default: false,
    }),
  },
  {},
);

export type Values = ValuesOf<typeof knobs>;
