import { choice, integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';

export const frames = 60;

export const knobs = table(
  {
    rewards: numbers({
      label: 'Rewards of one group',
      symbol: 'r',
      hint: 'One answer each: drag a card, or type as many as you like, from 2 to 16.',
      min: -1,
      max: 1,
      step: 0.1,
      shortest: 2,
      longest: 16,
      default: [1, 0.1, 0.1, 0, 0.1, 0.1, 0, 1],
    }),
    variant: choice({
      label: 'Divide by',
      options: {
        population: 'the std of the group',
        sample: 'the std, with G − 1',
        none: 'nothing (Dr. GRPO)',
        others: 'nothing; mean of the others (RLOO)',
        batch: 'the std of the batch',
      },
      default: 'population',
      live: true,
    }),
    p: real({
      label: 'Chance of a right answer',
      symbol: 'p',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.1,
      live: true,
    }),
    group: integer({
      label: 'Answers per question',
      symbol: 'G',
      min: 2,
      max: 64,
      default: 16,
      paper: 16,
      live: true,
    }),
    lengths: numbers({
      label: 'Lengths of the answers',
      hint: 'In tokens; the list starts again where the group is longer.',
      min: 1,
      max: 500,
      step: 1,
      shortest: 1,
      longest: 16,
      default: [10, 100],
      more: true,
    }),
    view: choice({
      label: 'Charts',
      options: { dead: 'groups that teach nothing', weights: 'who is heard how much' },
      default: 'dead',
      view: true,
    }),
    epsilon: real({
      label: 'Added to the std',
      symbol: 'ε',
      hint: 'So that nearly equal rewards are not blown up. Trainers use 0.0001 or less.',
      min: 0,
      max: 0.1,
      scale: 'log',
      smallest: 0.000001,
      default: 0,
      live: true,
      more: true,
    }),
    constant: integer({
      label: 'Constant of Dr. GRPO',
      unit: 'tokens',
      min: 1,
      max: 1000,
      default: 128,
      live: true,
      more: true,
    }),
  },
  {
    length: () => frames,
    needs: {
      epsilon: {
        hint: 'Acts where advantages are divided by a std.',
        holds: ({ variant }) => variant !== 'none' && variant !== 'others',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
