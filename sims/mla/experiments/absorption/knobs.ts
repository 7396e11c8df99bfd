import { choice, flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

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
    order: choice({
      label: 'Parentheses',
      options: { queries: '(q W) C: the query first', keys: 'q (W C): every key first' },
      default: 'queries',
      view: true,
    }),
    rope: flag({
      label: 'RoPE on the keys that are drawn',
      hint: 'Turns each key by its position, between query and W.',
      default: false,
      view: true,
    }),
    queries: integer({
      label: 'New tokens at once',
      symbol: 'S',
      hint: 'In the product that is drawn: one when decoding, many in a prefill.',
      min: 1,
      max: 32,
      default: 1,
    }),
    heads: integer({
      label: 'Heads',
      symbol: 'n_h',
      min: 1,
      max: 16,
      default: 8,
      paper: 128,
      more: true,
    }),
    latent: integer({ label: 'Latent', symbol: 'd_c', min: 2, max: 48, default: 32, paper: 512 }),
    content: integer({
      label: 'Content and value numbers a head',
      symbol: 'd_h',
      min: 2,
      max: 16,
      default: 8,
      paper: 128,
      more: true,
    }),
    pairs: integer({
      label: 'Rotary pairs',
      symbol: 'd_h^R / 2',
      min: 0,
      max: 8,
      default: 2,
      paper: 32,
      more: true,
    }),
  },
  {
    length: ({ tokens }) => tokens,
    needs: {
      order: {
        hint: 'Locked: where every key is turned, there is no one matrix to fold into the query.',
        holds: ({ rope }) => !rope,
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
