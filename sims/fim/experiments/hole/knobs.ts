import { choice, integer, table, type ValuesOf } from '../../../contract/table.ts';

/** The file has all statements that the language allows. */
export const words = 17;
/** What is drawn of the filling: the file, the order, three tokens at most, and back. */
export const phases = 6;
/** Of a training in the page. */
export const course = { steps: 1200, every: 20, rate: 0.9 } as const;

export const knobs = table(
  {
    start: integer({
      label: 'Words before the hole',
      min: 1,
      max: words - 2,
      default: 1,
    }),
    size: integer({
      label: 'Words in the hole',
      hint: 'One or two: what it was trained on.',
      min: 1,
      max: 2,
      default: 1,
    }),
    order: choice({
      label: 'Order',
      options: { psm: 'prefix first (PSM, DeepSeek)', spm: 'suffix first (SPM)' },
      default: 'psm',
    }),
    speaker: choice({
      label: 'Who fills the hole',
      hint: 'Training takes about half a minute.',
      options: { shipped: 'the network that came with the page', here: 'one trained here and now' },
      default: 'shipped',
    }),
  },
  {
    length: ({ speaker }) => phases + (speaker === 'here' ? course.steps / course.every : 0),
    trains: true,
    untrained: ({ speaker }) => speaker === 'shipped',
  },
);

export type Values = ValuesOf<typeof knobs>;
