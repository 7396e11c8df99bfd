import { choice, integer, numbers, table, type ValuesOf } from '../../../contract/table.ts';

export const card = 80e9; // bytes, the memory of the card that is the mark
export const frames = 64;

/** Groups of V2 with grouped attention, as many as DeepSeek 67B has. */
export const usualGroups = 8;

/** Bits of a cached number as the models were deployed, in the order of the lanes. */
export const deployed = [16, 16, 16, 6, 16, 16];

export const knobs = table(
  {
    bits: numbers({
      label: 'Bits of a cached number',
      hint: 'In this order: 67B, V2 with MHA, V2-Lite, V2, V3, yours. V2 was deployed with about 6.',
      min: 2,
      max: 32,
      step: 1,
      shortest: 6,
      longest: 6,
      default: [16, 16, 16, 16, 16, 16],
      paper: deployed,
    }),
    context: integer({
      label: 'Longest context',
      unit: 'tokens',
      min: 4096,
      max: 1_048_576,
      step: 4096,
      default: 131_072,
      paper: 131_072,
    }),
    batch: integer({ label: 'Sequences at once', min: 1, max: 64, default: 4 }),
    kind: choice({
      label: 'Your attention',
      options: {
        latent: 'MLA: a latent',
        grouped: 'GQA: some groups',
        multi: 'MHA: every head its own',
      },
      default: 'latent',
    }),
    latent: integer({
      label: 'Your latent',
      symbol: 'd_c',
      min: 16,
      max: 2048,
      step: 16,
      default: 256,
      paper: 512,
    }),
    pairs: integer({
      label: 'Your rotary pairs',
      symbol: 'd_h^R / 2',
      min: 0,
      max: 64,
      default: 32,
      paper: 32,
      more: true,
    }),
    groups: integer({
      label: 'Your groups',
      symbol: 'n_g',
      min: 1,
      max: 16,
      default: 8,
      more: true,
    }),
    heads: integer({
      label: 'Your heads',
      symbol: 'n_h',
      min: 16,
      max: 128,
      step: 16,
      default: 128,
      paper: 128,
      more: true,
    }),
    layers: integer({
      label: 'Your layers',
      symbol: 'l',
      min: 1,
      max: 100,
      default: 60,
      paper: 60,
      more: true,
    }),
  },
  {
    length: () => frames,
    chance: false,
    needs: {
      latent: { hint: 'Only MLA has one.', holds: ({ kind }) => kind === 'latent' },
      pairs: { hint: 'Only MLA has them apart.', holds: ({ kind }) => kind === 'latent' },
      groups: { hint: 'Only GQA has a choice.', holds: ({ kind }) => kind === 'grouped' },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
