import { choice, numbers, table, type ValuesOf } from '../../../contract/table.ts';

/** As many as in the notes' tables. */
export const ssds = 6;

export const knobs = table(
  {
    failed: numbers({
      label: 'Failed SSDs, A to F',
      hint: '1 where an SSD has failed, 0 where it is there. In the drawing: drag a drive down.',
      min: 0,
      max: 1,
      step: 1,
      shortest: ssds,
      longest: ssds,
      whole: true,
      default: [1, 0, 0, 0, 0, 0],
    }),
    table: choice({
      label: 'Pairs of',
      hint: 'Whose pairs of SSDs the figure shows.',
      options: { fixed: 'Fixed threes', notes: 'The notes’ second table', balanced: 'Balanced' },
      default: 'notes',
      view: true,
    }),
  },
  { chance: false },
);

export type Values = ValuesOf<typeof knobs>;
