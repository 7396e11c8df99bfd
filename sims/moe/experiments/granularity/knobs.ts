import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Of every seed. */
export const checkpoints = 12;

export const knobs = table(
  {
    shared: integer({
      label: 'Shared experts',
      symbol: 'Kₛ',
      min: 0,
      max: 1,
      default: 1,
      paper: 1,
      hint: 'Always on. It takes the place of one routed expert, so the compute stays the same.',
    }),
    scale: choice({
      label: 'Gate scale',
      options: { one: '1 for all', split: 'm: finer experts count more', four: '4 for all' },
      default: 'one',
      hint: 'The factor on every gate weight. It works like a larger learning rate.',
    }),
    runs: integer({ label: 'Seeds', min: 1, max: 5, default: 3 }),
    steps: integer({ label: 'Steps', min: 40, max: 500, step: 10, default: 200 }),
    rate: real({
      label: 'Learning rate',
      min: 0.001,
      max: 0.02,
      scale: 'log',
      default: 0.01,
      hint: 'Falls to a tenth during a training.',
    }),
    speed: real({
      label: 'Bias speed',
      symbol: 'γ',
      min: 0,
      max: 0.1,
      scale: 'log',
      smallest: 1e-4,
      default: 0.003,
      paper: 0.001,
      more: true,
    }),
  },
  { length: ({ runs }) => runs * checkpoints },
);

export type Values = ValuesOf<typeof knobs>;
