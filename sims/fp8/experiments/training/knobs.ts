import { choice, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Training steps from one frame to the next. */
export const stride = 5;

export const knobs = table(
  {
    weights: choice({
      label: 'Weights are kept in',
      options: { e4m3: 'E4M3 alone', bf16: 'BF16 alone', float32: 'a float32 master copy' },
      default: 'e4m3',
      paper: 'float32',
    }),
    rate: real({
      label: 'Learning rate',
      symbol: 'η',
      min: 0.0005,
      max: 0.02,
      step: 0.0005,
      default: 0.003,
    }),
    rounding: choice({
      label: 'An update is rounded into a weight',
      options: { nearest: 'to nearest', stochastic: 'up or down by chance' },
      default: 'nearest',
    }),
    gradients: choice({
      label: 'Gradients become E4M3',
      options: { scaled: 'with a scale', cast: 'without any scale' },
      default: 'scaled',
      paper: 'scaled',
    }),
    outlier: choice({
      label: 'Outlier in one channel',
      hint: 'A constant whose weights are zero: float32 does not notice it.',
      options: { none: 'none', large: '10⁵', huge: '10⁶' },
      default: 'none',
    }),
    scale: choice({
      label: 'Scales',
      hint: 'Float scales move with the largest weight and shake all the others of its block.',
      options: { powerOfTwo: 'powers of two', float32: 'float32' },
      default: 'powerOfTwo',
      more: true,
    }),
    moments: choice({
      label: 'Adam’s moments are kept in',
      options: { float32: 'float32', bf16: 'BF16' },
      default: 'bf16',
      paper: 'bf16',
      more: true,
    }),
    steps: integer({
      label: 'Training steps',
      min: 50,
      max: 600,
      step: 50,
      default: 300,
      more: true,
    }),
  },
  {
    length: ({ steps }) => Math.ceil(steps / stride),
    needs: {
      rounding: {
        hint: 'Acts where weights are kept in few bits.',
        holds: ({ weights }) => weights !== 'float32',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
