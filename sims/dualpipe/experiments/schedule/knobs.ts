import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** How often the clock is shown until the slowest schedule is done. */
export const ticks = 40;

/** Stages of a pipeline; DualPipe needs an even number. */
export const stagesOf = { two: 2, four: 4, eight: 8, twelve: 12, sixteen: 16 } as const;

const duration = { max: 3, step: 0.25, more: true };
const hasTwoWays = (schedule: string): boolean => schedule.startsWith('dualpipe');

export const knobs = table(
  {
    schedule: choice({
      label: 'Schedule',
      options: {
        gpipe: 'GPipe',
        oneForward: '1F1B',
        zeroBubble: 'ZB1P',
        dualpipe: 'DualPipe',
        dualpipev: 'DualPipeV',
      },
      default: 'dualpipe',
    }),
    ranks: choice({
      label: 'Stages',
      symbol: 'PP',
      options: { two: '2', four: '4', eight: '8', twelve: '12', sixteen: '16' },
      ...{ default: 'eight', paper: 'sixteen' },
    }),
    beyond: integer({
      label: 'Micro-batches beyond PP, each way',
      hint: 'DualPipe needs at least PP of them from each end.',
      ...{ min: 0, max: 24, default: 2 },
    }),
    forward: real({ ...duration, label: 'A forward', symbol: 'F', min: 0.25, default: 1 }),
    input: real({
      ...duration,
      label: 'A backward for inputs',
      symbol: 'B − W',
      ...{ min: 0.25, default: 1 },
    }),
    weight: real({
      ...duration,
      label: 'A backward for weights',
      symbol: 'W',
      ...{ min: 0, default: 1 },
    }),
    hidden: real({
      label: 'Hidden in a fused slot',
      hint: 'Which part of the shorter of F and B: 0 takes F + B, 1 only the longer of them.',
      ...{ min: 0, max: 1, step: 0.125, default: 0.5 },
    }),
    variant: choice({
      label: 'Break it',
      options: {
        official: 'As in the code',
        middle: 'Fuse the first slot in the middle, too',
        atOnce: 'Weight parts at once',
        last: 'Weight parts last',
        apart: 'Every fused slot as F, then B',
        swap: 'The far direction first',
      },
      default: 'official',
    }),
    transfer: real({
      label: 'From a device to the next',
      ...{ min: 0, max: 1, step: 0.125, default: 0, more: true },
    }),
  },
  {
    length: () => ticks,
    chance: false,
    needs: {
      variant: {
        hint: 'Only DualPipe and DualPipeV have these.',
        holds: ({ schedule }) => hasTwoWays(schedule),
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
