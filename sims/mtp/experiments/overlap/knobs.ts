import { choice, numbers, table, type ValuesOf } from '../../../contract/table.ts';

/** The first throws one at a time, then as many a step as there are in this. */
export const [singly, bulk, steps] = [12, 12, 32];
/** Tokens: each has a bar, the last takes what is left. */
export const tokens = 8;

/** Cycles that were played by a step. */
export const playedBy = (step: number): number =>
  step <= singly ? step : singly + (step - singly) * bulk;

const bars = {
  min: 0,
  max: 0.5,
  step: 0.01,
  shortest: tokens - 1,
  longest: tokens - 1,
} as const;

export const knobs = table(
  {
    model: numbers({
      ...bars,
      label: 'The model’s hill',
      symbol: 'p',
      hint: 'Shares of seven words; what is left of 1 goes to the last. More than 1 is scaled down.',
      default: [0.3, 0.22, 0.16, 0.1, 0.08, 0.06, 0.04],
    }),
    draft: numbers({
      ...bars,
      label: 'The draft’s hill',
      symbol: 'q',
      hint: 'As above.',
      default: [0.18, 0.34, 0.14, 0.04, 0.14, 0.06, 0.06],
    }),
    rule: choice({
      label: 'What a rejected draft is replaced from',
      options: {
        residual: 'what sticks out (as published)',
        model: 'the whole of the model’s hill',
        nothing: 'nothing: the draft stays',
      },
      default: 'residual',
    }),
  },
  { length: () => steps },
);

export type Values = ValuesOf<typeof knobs>;
