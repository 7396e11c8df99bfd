import {
  choice,
  flag,
  integer,
  numbers,
  table,
  text,
  type ValuesOf,
} from '../../../contract/table.ts';

export const steps = 48;

export const knobs = table(
  {
    text: text({
      label: 'Text',
      hint: 'Any language. The first 32 tokens are drawn.',
      longest: 100_000,
      default: 'Good morning, captain! He said good morning, and Good Morning again.',
    }),
    size: integer({
      label: 'Slots wanted in each table',
      symbol: 'M',
      min: 8,
      max: 1024,
      step: 8,
      default: 96,
      paper: 2_262_400,
      more: true,
    }),
    heads: integer({
      label: 'Hash heads an order',
      symbol: 'K',
      min: 1,
      max: 8,
      default: 4,
      paper: 8,
    }),
    folding: flag({
      label: 'Fold spellings',
      hint: 'Capitals, accents and spaces around a word make no difference.',
      default: true,
    }),
    sizes: choice({
      label: 'Sizes of the tables',
      options: {
        prime: 'different primes (as published)',
        even: 'neighbouring even numbers',
        power: 'one power of two for all',
      },
      default: 'prime',
    }),
    mistake: choice({
      label: 'Break it',
      options: {
        none: 'as published',
        equal: 'equal multipliers',
        double: 'products as doubles',
        narrow: '32-bit XOR',
      },
      default: 'none',
    }),
    vocabulary: choice({
      label: 'Tokenizer',
      hint: 'o200k_base knows more Chinese words; it is one megabyte.',
      options: { cl100k: 'cl100k_base', o200k: 'o200k_base' },
      default: 'cl100k',
      more: true,
    }),
    ids: numbers({
      label: 'Ids for the official demo',
      hint: 'Canonical ids of its tokenizer, if you know them: its slots stand in the last figure.',
      min: 0,
      max: 98_626,
      step: 1,
      shortest: 1,
      longest: 16,
      whole: true,
      default: [17, 98_626, 3],
      more: true,
    }),
    demoLayer: choice({
      label: 'Layer of the official demo',
      options: { first: '1', second: '15' },
      default: 'first',
      more: true,
    }),
    order: integer({
      label: 'Tokens in the window',
      symbol: 'n',
      min: 2,
      max: 3,
      default: 2,
      more: true,
    }),
  },
  { length: () => steps },
);

export type Values = ValuesOf<typeof knobs>;
