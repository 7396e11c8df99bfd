import { choice, integer, table, text, type ValuesOf } from '../../../contract/table.ts';

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
      max: 4096,
      step: 8,
      default: 512,
      paper: 2_262_400,
    }),
    heads: integer({
      label: 'Hash heads an order',
      symbol: 'K',
      min: 1,
      max: 8,
      default: 4,
      paper: 8,
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
  },
  { length: () => steps },
);

export type Values = ValuesOf<typeof knobs>;
