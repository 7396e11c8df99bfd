import {
  choice,
  flag,
  integer,
  numbers,
  real,
  table,
  type ValuesOf,
} from '../../../contract/table.ts';
import { vector } from '../../../math/vector.ts';
import { phases } from '../../gate-phases.ts';

const experts = 8;

export const knobs = table(
  {
    logits: numbers({
      label: 'Fit of each expert',
      symbol: 'u·e',
      hint: 'Eight experts; drag the bars.',
      min: -4,
      max: 4,
      step: 0.05,
      shortest: experts,
      longest: experts,
      default: [2.2, -2.2, 0.4, 0.2, 0, 0, -1.4, 1.75],
    }),
    bias: numbers({
      label: 'Bias of each expert',
      symbol: 'b',
      min: -2,
      max: 2,
      step: 0.05,
      shortest: experts,
      longest: experts,
      default: vector(experts, () => 0),
    }),
    layout: choice({
      label: 'Groups',
      symbol: 'M',
      hint: 'V3: 8 groups of 32 experts, 4 stay open.',
      options: {
        one: 'one group: no limit',
        twoOfFour: '4 groups of 2, 2 stay open',
        threeOfFour: '4 groups of 2, 3 stay open',
        oneOfTwo: '2 groups of 4, 1 stays open',
        fourOfEight: '8 groups of 1, 4 stay open',
      },
      default: 'twoOfFour',
    }),
    k: integer({ label: 'Experts a token', symbol: 'K', min: 1, max: 4, default: 3, paper: 8 }),
    mistake: choice({
      label: 'Break it',
      options: {
        none: 'as published',
        zeros: 'closed groups hold 0, not −∞',
        weights: 'weights from score + bias',
      },
      default: 'none',
    }),
    kind: choice({
      label: 'Affinity',
      symbol: 's',
      options: { sigmoid: 'sigmoid (V3)', softmax: 'softmax (V2)' },
      default: 'sigmoid',
      more: true,
    }),
    groupScore: choice({
      label: 'A group is judged by',
      options: { topTwo: 'its two best experts (V3)', max: 'its best expert (V2)' },
      default: 'topTwo',
      more: true,
    }),
    normalise: flag({ label: 'Weights divided by their sum', default: true, more: true }),
    scale: real({
      label: 'Scale of the weights',
      min: 0.5,
      max: 16,
      step: 0.5,
      default: 2.5,
      paper: 2.5,
      more: true,
    }),
  },
  {
    length: () => phases.length,
    chance: false,
    needs: {
      groupScore: {
        hint: 'Acts where groups of several experts close.',
        holds: ({ layout }) => layout !== 'one' && layout !== 'fourOfEight',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
