import { choice, flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    m: integer({
      label: 'Rows: tokens',
      symbol: 'M',
      ...{ min: 1, max: 32_768, scale: 'log', default: 64 },
    }),
    n: integer({
      label: 'Columns: output channels',
      symbol: 'N',
      ...{ min: 64, max: 32_768, scale: 'log', default: 2112 },
    }),
    k: integer({
      label: 'Summed over: input channels',
      symbol: 'K',
      ...{ min: 64, max: 32_768, scale: 'log', default: 7168 },
    }),
    gpu: choice({
      label: 'GPU',
      options: { h800peak: 'H800', h100: 'H100', h200: 'H200', b200: 'B200' },
      default: 'h800peak',
    }),
    output: choice({
      label: 'Output written as',
      options: { bf16: 'BF16', float32: 'float32' },
      ...{ default: 'bf16', more: true },
    }),
    scales: flag({
      label: 'Count the scales, too',
      hint: 'Of FP8: four bytes for each 1×128 of A and each 128×128 of B.',
      ...{ default: false, more: true },
    }),
  },
  { chance: false },
);

export type Values = ValuesOf<typeof knobs>;
