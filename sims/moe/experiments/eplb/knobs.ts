import { choice, numbers, table, type ValuesOf } from '../../../contract/table.ts';

export const experts = 12;

export const knobs = table(
  {
    load: numbers({
      label: 'Load of each expert',
      hint: 'Tokens of the last minutes; drag the bars. Four groups of three experts.',
      min: 0,
      max: 300,
      step: 1,
      shortest: experts,
      longest: experts,
      default: [90, 132, 40, 61, 104, 165, 39, 4, 73, 56, 183, 86],
    }),
    cluster: choice({
      label: 'Cluster',
      options: {
        oneByFour: '1 node of 4 GPUs',
        twoByTwo: '2 nodes of 2 GPUs',
        twoByFour: '2 nodes of 4 GPUs',
        fourByTwo: '4 nodes of 2 GPUs',
      },
      default: 'twoByFour',
    }),
  },
  { length: () => 6, chance: false },
);

export type Values = ValuesOf<typeof knobs>;
