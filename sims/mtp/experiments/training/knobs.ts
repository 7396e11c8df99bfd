import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Training steps from frame to frame. */
export const stride = 10;

export const knobs = table(
  {
    kind: choice({
      label: 'Text',
      options: {
        prose: 'prose: Moby-Dick',
        code: 'code: TypeScript',
        sums: 'sums: 37+58=95;',
        logs: 'log lines',
      },
      default: 'code',
    }),
    lambda: real({
      label: 'Weight of the MTP loss',
      symbol: 'λ',
      hint: 'From seven tenths of the steps on a third of it.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.3,
      paper: 0.3,
    }),
    cost: real({
      label: 'Cost of the module',
      symbol: 'c',
      unit: 'passes',
      hint: 'In multiplications it is 0.67 here; V3’s is one layer beside 61.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.67,
      view: true,
    }),
    steps: integer({
      label: 'Training steps',
      min: 100,
      max: 700,
      step: 100,
      default: 400,
      more: true,
    }),
  },
  { trains: true, length: ({ steps }) => Math.floor(steps / stride) + 1 },
);

export type Values = ValuesOf<typeof knobs>;
