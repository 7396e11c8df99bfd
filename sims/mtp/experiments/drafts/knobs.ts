import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Passes of the model in a run; the first frame stands before all of them. */
export const passes = 48;
export const most = 6; // drafts in a pass

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
      default: 'prose',
    }),
    drafter: choice({
      label: 'Who drafts',
      hint: 'The look-up repeats what came after the same characters before; the pair table knows one character back.',
      options: { module: 'the MTP module', lookUp: 'look-up', bigram: 'a table of pairs' },
      default: 'module',
    }),
    drafts: integer({
      label: 'Drafts in a pass',
      symbol: 'γ',
      hint: 'Beyond one the module is chained on itself.',
      min: 0,
      max: most,
      default: 3,
      paper: 1,
    }),
    temperature: real({
      label: 'Temperature',
      hint: '0: always the most likely. Used on model and draft alike.',
      min: 0,
      max: 1.5,
      step: 0.05,
      default: 1,
    }),
    cost: real({
      label: 'Cost of a draft step',
      symbol: 'c',
      unit: 'passes',
      hint: 'Only the speed depends on it; what is written does not.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.04,
    }),
  },
  { length: () => passes + 1 },
);

export type Values = ValuesOf<typeof knobs>;
