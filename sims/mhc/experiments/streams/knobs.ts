import { integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    start: numbers({
      label: 'Streams at the start',
      symbol: 'x_l',
      hint: 'From two to eight streams, one number each.',
      min: -1,
      max: 1,
      step: 0.05,
      shortest: 2,
      longest: 8,
      default: [1, 0.7, 0.4, 0.1],
    }),
    layers: integer({ label: 'Layers', symbol: 'L', min: 1, max: 120, default: 60, paper: 60 }),
    stay: real({
      label: 'Logit of staying',
      hint: 'Added on the diagonal: the larger, the nearer a layer is to the identity.',
      min: 0,
      max: 8,
      step: 0.1,
      default: 5,
    }),
    noise: real({
      label: 'Noise of the logits',
      min: 0,
      max: 3,
      step: 0.1,
      default: 1,
    }),
    spread: real({
      label: 'Spread of HC around the identity',
      symbol: 'σ',
      min: 0,
      max: 0.5,
      step: 0.01,
      default: 0.15,
    }),
    iterations: integer({
      label: 'Sinkhorn iterations',
      symbol: 't_max',
      min: 1,
      max: 100,
      default: 20,
      paper: 20,
      more: true,
    }),
  },
  { length: ({ layers }) => layers + 1 },
);

export type Values = ValuesOf<typeof knobs>;
