import { choice, flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    heads: integer({
      label: 'Query heads',
      symbol: 'h_q',
      min: 1,
      max: 128,
      scale: 'log',
      default: 128,
      paper: 128,
    }),
    queries: integer({
      label: 'Query tokens of a request',
      symbol: 's_q',
      hint: 'More than one where drafted tokens are checked.',
      min: 1,
      max: 4,
      default: 1,
      paper: 1,
    }),
    cache: choice({
      label: 'Cache of MLA',
      options: {
        bf16: 'bfloat16, 1,152 bytes',
        fp8: 'FP8 of V3.2, 656 bytes',
        model1: 'FP8, 512 wide, 584 bytes',
      },
      default: 'bf16',
      paper: 'fp8',
    }),
    crossover: flag({
      label: 'Two multiprocessors share the conversion',
      hint: '"Crossover": each turns half of the FP8 numbers into bfloat16 for both.',
      default: true,
      paper: true,
    }),
    gpu: choice({
      label: 'GPU',
      options: {
        h800: 'H800, throttled',
        h800peak: 'H800 at its peak',
        h100: 'H100, data sheet 2026-11',
        h200: 'H200, data sheet 2026-11',
        b200: 'B200, data sheet 2026-11',
      },
      default: 'h800',
      paper: 'h800',
    }),
    groups: integer({
      label: 'Groups of GQA',
      min: 1,
      max: 16,
      default: 8,
      more: true,
    }),
    context: integer({
      label: 'Tokens in the cache',
      symbol: 's_k',
      min: 64,
      max: 131_072,
      scale: 'log',
      default: 32_768,
      more: true,
    }),
  },
  {
    chance: false,
    needs: {
      crossover: {
        hint: 'Acts where the cache has to be converted.',
        holds: ({ cache }) => cache !== 'bf16',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
