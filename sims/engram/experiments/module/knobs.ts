import { choice, flag, integer, table, text, type ValuesOf } from '../../../contract/table.ts';

/** Places of a text that are read. */
export const most = 24;

export const knobs = table(
  {
    text: text({
      label: 'Text',
      hint: 'The first 24 characters are read; each is a token.',
      longest: 2000,
      default: 'the white whale and them',
    }),
    changed: integer({ label: 'Token that is changed', min: 1, max: most, default: 6 }),
    dilation: integer({
      label: 'Places between two taps',
      symbol: 'δ',
      hint: 'As many as the longest window has tokens, in the paper.',
      min: 1,
      max: 4,
      default: 3,
      paper: 3,
    }),
    convolution: choice({
      label: 'Taps of the convolution',
      options: { zero: 'zero, as training starts', drawn: 'drawn at random' },
      default: 'drawn',
    }),
    branches: integer({
      label: 'Residual branches',
      symbol: 'M',
      hint: 'With mHC there are four: one table for all, a gate for each.',
      min: 1,
      max: 4,
      default: 4,
      paper: 4,
    }),
    alike: flag({
      label: 'Branches alike',
      hint: 'The same key and the same hidden state in each of them.',
      default: false,
      more: true,
    }),
  },
  {
    length: ({ text }) => Math.max(1, Math.min(most, [...text].length)),
    needs: {
      dilation: {
        hint: 'Zero taps hear nothing.',
        holds: ({ convolution }) => convolution === 'drawn',
      },
      alike: { hint: 'One branch is like itself.', holds: ({ branches }) => branches > 1 },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
