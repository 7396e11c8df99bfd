import { integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Documents that are cut into windows, one more each step. */
export const documents = 10;
/** Words before and behind the hole that somebody types in front of. */
export const sides = 24;
export const widestWindow = 40;

export const knobs = table(
  {
    window: integer({
      label: 'Tokens in a window',
      symbol: 'W',
      min: 24,
      max: widestWindow,
      default: 32,
      paper: 4096,
    }),
    length: integer({
      label: 'Words in a document',
      hint: 'On average: half as many to one and a half times as many.',
      min: 6,
      max: 24,
      default: 14,
    }),
    rate: real({
      label: 'Documents rearranged',
      symbol: 'ρ',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.5,
      paper: 0.5,
    }),
    cursor: integer({
      label: 'Words before the cursor',
      hint: `Of ${sides} before the hole.`,
      min: 0,
      max: sides,
      default: 16,
    }),
  },
  { length: () => documents },
);

export type Values = ValuesOf<typeof knobs>;
