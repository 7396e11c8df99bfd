import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** How often the clock is shown. */
export const ticks = 30;

/** Stages of the pipeline in which the slots stand. */
export const stagesOf = { four: 4, eight: 8, sixteen: 16 } as const;

export const knobs = table(
  {
    communication: real({
      label: 'One transfer, in forwards of attention',
      symbol: 'c',
      hint: 'Four of them stand against six parts that compute, so 1 is near V3’s ratio of about 1 : 1.',
      ...{ min: 0, max: 3, step: 0.05, default: 1, paper: 1 },
    }),
    ranks: choice({
      label: 'Stages of the pipeline',
      symbol: 'PP',
      options: { four: '4', eight: '8', sixteen: '16' },
      ...{ default: 'eight', paper: 'sixteen' },
    }),
    beyond: integer({
      label: 'Micro-batches beyond PP, each way',
      ...{ min: 0, max: 24, default: 2 },
    }),
  },
  { length: () => ticks, chance: false },
);

export type Values = ValuesOf<typeof knobs>;
