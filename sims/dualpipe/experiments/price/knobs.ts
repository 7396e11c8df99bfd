import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Stages of a pipeline; DualPipe needs an even number. */
export const stagesOf = { four: 4, eight: 8, twelve: 12, sixteen: 16 } as const;

export const knobs = table(
  {
    stages: choice({
      label: 'Stages',
      symbol: 'PP',
      options: { four: '4', eight: '8', twelve: '12', sixteen: '16' },
      ...{ default: 'eight', paper: 'sixteen' },
    }),
    beyond: integer({
      label: 'Micro-batches beyond PP, each way',
      ...{ min: 0, max: 48, default: 2 },
    }),
    hidden: real({
      label: 'Hidden in a fused slot',
      hint: 'Which part of the shorter of forward and backward.',
      ...{ min: 0, max: 1, step: 0.125, default: 0.5 },
    }),
    parameters: real({
      label: 'Parameters of a stage, with all that belongs to them',
      unit: 'GB',
      ...{ min: 1, max: 60, step: 1, default: 20 },
    }),
    activations: real({
      label: 'Activations of a chunk',
      unit: 'GB',
      ...{ min: 0.1, max: 6, step: 0.1, default: 2 },
    }),
    card: real({
      label: 'Memory of a card',
      unit: 'GB',
      ...{ min: 16, max: 192, step: 1 },
      ...{ default: 80, more: true },
    }),
  },
  { chance: false },
);

export type Values = ValuesOf<typeof knobs>;
