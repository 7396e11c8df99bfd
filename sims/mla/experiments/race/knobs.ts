import { choice, flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    gpu: choice({
      label: 'GPU',
      options: {
        h800: 'H800, throttled',
        h800peak: 'H800 at its peak',
        h200: 'H200',
        a100: 'A100, 80 GB',
        h100: 'H100',
      },
      default: 'h800',
    }),
    context: integer({
      label: 'Context at the start',
      unit: 'tokens',
      min: 512,
      max: 131_072,
      step: 512,
      default: 32_768,
    }),
    heads: integer({
      label: 'Heads',
      symbol: 'h_q',
      min: 8,
      max: 128,
      step: 8,
      default: 128,
      paper: 128,
    }),
    drafts: integer({
      label: 'New tokens in one step',
      symbol: 's_q',
      hint: 'Two where one more token was drafted and is checked with it.',
      min: 1,
      max: 4,
      default: 1,
    }),
    batch: integer({ label: 'Sequences at once', min: 1, max: 64, default: 16 }),
    weights: flag({
      label: 'Read the up-projections, too',
      hint: 'Of MLA, once a step for all sequences. Their arithmetic is always counted.',
      default: false,
      more: true,
    }),
    tokens: integer({
      label: 'Steps to decode',
      min: 8,
      max: 256,
      step: 8,
      default: 64,
      more: true,
    }),
  },
  { length: ({ tokens }) => tokens, chance: false },
);

export type Values = ValuesOf<typeof knobs>;
