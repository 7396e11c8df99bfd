import { integer, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    tokens: integer({
      label: 'Tokens to decode',
      symbol: 'T',
      min: 8,
      max: 96,
      step: 8,
      default: 48,
    }),
    heads: integer({ label: 'Heads', symbol: 'n_h', min: 1, max: 16, default: 8, paper: 128 }),
    latent: integer({ label: 'Latent', symbol: 'd_c', min: 2, max: 48, default: 32, paper: 512 }),
    content: integer({
      label: 'Content and value numbers a head',
      symbol: 'd_h',
      min: 2,
      max: 16,
      default: 8,
      paper: 128,
    }),
    pairs: integer({
      label: 'Rotary pairs',
      symbol: 'd_h^R / 2',
      min: 0,
      max: 8,
      default: 2,
      paper: 32,
    }),
  },
  { length: ({ tokens }) => tokens },
);

export type Values = ValuesOf<typeof knobs>;
