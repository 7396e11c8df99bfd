import { choice, flag, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Of every seed. */
export const checkpoints = 12;

export const knobs = table(
  {
    layer: choice({
      label: 'Before the cut',
      options: { ours: '3 of 8 experts', example: '2 of 16, as in the paper’s example' },
      default: 'ours',
      paper: 'example',
      hint: 'The same weights in all: 16 experts have half the hidden units each.',
    }),
    cut: choice({
      label: 'Each expert is cut',
      symbol: 'm',
      options: { m1: 'not at all', m2: 'in two', m4: 'in four' },
      default: 'm4',
      paper: 'm4',
      view: true,
      hint: 'Which of the three models is drawn: all of them train side by side.',
    }),
    shared: integer({
      label: 'Shared experts',
      symbol: 'K_s',
      min: 0,
      max: 1,
      default: 1,
      paper: 1,
      hint: 'Always on. It takes the place of one routed expert, so the compute stays the same.',
    }),
    pulled: flag({
      label: 'Shared expert switched off after training',
      default: false,
      view: true,
    }),
    scale: choice({
      label: 'Gate scale',
      options: { one: '1 for all', split: 'm: finer experts count more', four: '4 for all' },
      default: 'one',
      hint: 'The factor on every gate weight. It works like a larger learning rate.',
    }),
    runs: integer({ label: 'Seeds', min: 1, max: 5, default: 3, more: true }),
    steps: integer({ label: 'Steps', min: 40, max: 500, step: 10, default: 200, more: true }),
    rate: real({
      label: 'Learning rate',
      min: 0.001,
      max: 0.02,
      scale: 'log',
      default: 0.01,
      hint: 'Falls to a tenth during a training.',
      more: true,
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
  {
    length: ({ runs }) => runs * checkpoints,
    needs: {
      pulled: { hint: 'Acts where an expert is shared.', holds: ({ shared }) => shared > 0 },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
