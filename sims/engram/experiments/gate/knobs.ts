import { choice, integer, real, table, text, type ValuesOf } from '../../../contract/table.ts';

export const moments = 30;

export const longestSentence = 40;

export const knobs = table(
  {
    sentence: text({
      label: 'Your sentence',
      hint: 'The first 40 characters are read.',
      longest: 2000,
      default: 'the white whale and the captain',
    }),
    source: choice({
      label: 'Text to learn from',
      options: { english: 'Moby-Dick (English)', chinese: 'simple Chinese', own: 'your own' },
      default: 'english',
    }),
    heads: choice({
      label: 'Hash heads an order',
      symbol: 'K',
      hint: 'The same memory in fewer wide rows or more narrow ones.',
      options: { '1': '1 head of 16 numbers', '2': '2 heads of 8', '4': '4 heads of 4' },
      default: '2',
    }),
    poisoned: integer({
      label: 'Poison the slot read at character',
      hint: 'Head 1 of each order gets noise in place of its row.',
      min: 1,
      max: longestSentence,
      default: 7,
      live: true,
    }),
    poison: real({
      label: 'Strength of the poison',
      min: 0,
      max: 5,
      step: 0.1,
      default: 2,
      live: true,
    }),
    gate: choice({
      label: 'Gate',
      symbol: 'α',
      options: {
        plain: 'as in the paper',
        root: 'with the signed root of the code',
        open: 'none: always open',
      },
      default: 'plain',
      more: true,
    }),
    rho: real({
      label: 'Share that goes to experts',
      symbol: 'ρ',
      min: 0,
      max: 0.95,
      step: 0.05,
      default: 0.5,
      more: true,
    }),
    steps: integer({
      label: 'Training steps',
      min: 60,
      max: 900,
      step: 30,
      default: 600,
      more: true,
    }),
    own: text({
      label: 'Your own text',
      longest: 100_000,
      default: 'To be, or not to be, that is the question.',
      more: true,
    }),
  },
  {
    length: () => moments + 1,
    needs: {
      own: {
        hint: 'Acts where the text to learn from is your own.',
        holds: ({ source }) => source === 'own',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
