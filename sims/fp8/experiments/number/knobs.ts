import { choice, flag, real, table, type ValuesOf } from '../../../contract/table.ts';

/** The ends of the ruler that is drawn; 0 stands before it. */
export const ends = { least: 2 ** -11, most: 1024 } as const;

export const knobs = table(
  {
    number: real({
      label: 'A number',
      symbol: 'x',
      hint: 'Type one to have it exactly.',
      min: 0,
      max: ends.most,
      scale: 'log',
      smallest: ends.least,
      digits: 3,
      default: 3.3,
    }),
    negative: flag({ label: 'Negative', default: false }),
    format: choice({
      label: 'Format',
      options: {
        e4m3: 'E4M3',
        e5m2: 'E5M2',
        e2m1: 'E2M1',
        e5m6: 'E5M6',
        bf16: 'BF16',
        int8: 'INT8',
      },
      default: 'e4m3',
      paper: 'e4m3',
    }),
  },
  { chance: false },
);

export type Values = ValuesOf<typeof knobs>;
