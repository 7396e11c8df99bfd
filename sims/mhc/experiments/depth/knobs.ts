import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    layers: integer({ label: 'Layers', symbol: 'L', min: 1, max: 120, default: 60, paper: 60 }),
    iterations: integer({
      label: 'Sinkhorn iterations',
      symbol: 't_max',
      hint: 'At 0 the exponentials are used as they are: nothing is constrained.',
      min: 0,
      max: 100,
      default: 20,
      paper: 20,
    }),
    sharpness: real({
      label: 'Sharpness of the logits',
      hint: 'Standard deviation of the logits of mHC.',
      min: 0,
      max: 6,
      step: 0.1,
      default: 4,
    }),
    correlation: real({
      label: 'Correlation between layers',
      symbol: 'ρ',
      hint: 'At 1 all layers have the same logits, at 0 they have nothing in common.',
      min: 0,
      max: 1,
      step: 0.001,
      default: 0.995,
    }),
    spread: real({
      label: 'Spread of HC around the identity',
      symbol: 'σ',
      min: 0,
      max: 0.5,
      step: 0.01,
      default: 0.3,
    }),
    streams: integer({
      label: 'Streams',
      symbol: 'n',
      min: 1,
      max: 8,
      default: 4,
      paper: 4,
      more: true,
    }),
    passed: integer({
      label: 'Layers passed where it is measured',
      hint: 'Beyond the last layer, after the last.',
      min: 1,
      max: 120,
      default: 120,
      view: true,
      more: true,
    }),
    direction: choice({
      label: 'What passes',
      options: { forward: 'a signal, forward', backward: 'a gradient, backward' },
      default: 'forward',
      view: true,
      more: true,
    }),
    networks: integer({ label: 'Networks drawn', min: 1, max: 200, default: 200, more: true }),
    reading: choice({
      label: 'Amax gain is the largest',
      options: { sumOfMagnitudes: 'sum of magnitudes', magnitudeOfSum: 'magnitude of a sum' },
      default: 'sumOfMagnitudes',
      more: true,
    }),
  },
  { length: ({ layers }) => layers },
);

export type Values = ValuesOf<typeof knobs>;
