import { choice, flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

/** Ticks of a run. */
export const ticks = 300;

/** When a drill pulls a plug, cuts or holds something, and when it puts it back. */
export const drillFrom = 66;
export const drillUntil = 190;

const link = {
  options: { whole: 'Whole', held: 'Messages held', cut: 'Cut' },
  ...({ default: 'whole', live: true, more: true } as const),
} as const;

export const knobs = table(
  {
    mode: choice({
      label: 'Who answers a read',
      options: {
        plain: 'Plain chain: the tail alone',
        craq: 'CRAQ: all, and ask the tail',
        strict: '3FS: all, or “wait”',
        relaxed: '3FS, relaxed reads',
      },
      default: 'strict',
      paper: 'strict',
    }),
    drill: choice({
      label: 'Failure drill',
      hint: 'Something fails in mid-write and is mended later.',
      options: {
        none: 'None: pull and cut by hand',
        late: 'Messages to the tail are late',
        head: 'The head loses its power',
        middle: 'The middle loses its power',
        tail: 'The tail loses its power',
        apart: 'The tail is cut off from all but readers',
      },
      default: 'none',
    }),
    broken: choice({
      label: 'Break a rule',
      options: {
        none: 'None',
        eager: 'Commit before sending on',
        lease: 'Nobody stops without the manager',
      },
      default: 'none',
    }),
    slow: integer({
      label: 'Ticks from copy to copy',
      hint: 'A client’s message takes two.',
      ...{ min: 2, max: 16, default: 10 },
    }),
    plugA: flag({ label: 'A has power', default: true, live: true, more: true }),
    plugB: flag({ label: 'B has power', default: true, live: true, more: true }),
    plugC: flag({ label: 'C has power', default: true, live: true, more: true }),
    linkAB: choice({ ...link, label: 'Link A – B' }),
    linkBC: choice({ ...link, label: 'Link B – C' }),
    unheard: choice({
      label: 'Cut off from the manager',
      options: { none: 'Nobody', a: 'A', b: 'B', c: 'C' },
      ...{ default: 'none', live: true, more: true },
    }),
  },
  { length: () => ticks },
);

export type Values = ValuesOf<typeof knobs>;
