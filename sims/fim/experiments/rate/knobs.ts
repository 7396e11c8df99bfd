import { choice, flag, real, table, type ValuesOf } from '../../../contract/table.ts';

export const course = { steps: 1200, every: 20 } as const;

export const knobs = table(
  {
    rate: real({
      label: 'Documents rearranged',
      symbol: 'ρ',
      min: 0,
      max: 1,
      step: 0.1,
      default: 1,
      paper: 0.5,
    }),
    order: choice({
      label: 'Order',
      options: { psm: 'prefix first (PSM, DeepSeek)', spm: 'suffix first (SPM)' },
      default: 'psm',
    }),
    behind: flag({
      label: 'Ask behind the begin mark',
      hint: 'Every rearranged document begins with it, in prefix first.',
      default: false,
      view: true,
    }),
    without: flag({
      label: 'Do not count marks',
      hint: 'What marks would get is shared among words.',
      default: false,
      view: true,
    }),
  },
  { length: () => course.steps / course.every, trains: true },
);

export type Values = ValuesOf<typeof knobs>;
