import type { Frame } from '../../../../sims/fp8/experiments/tiles/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/tiles/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'One number is a million times its neighbours. With one scale for all, that scale fits the outlier, and nearly everything else becomes 0: the first panel. Drag the outlier.',
      look: 'stage',
      done: { changed: 'outlier' },
    },
    {
      text: 'Drag the outlier down to 1,000. In the upper row hardly a number is lost, in any panel: E4M3 has an exponent of its own. INT8 has none.',
      look: 'knob:outlier',
      done: { knob: 'outlier', reaches: (outlier) => outlier <= 1000 },
    },
    {
      text: 'Find where INT8 begins to lose numbers with one scale: drag farther down, below 100.',
      look: 'stage',
      done: { knob: 'outlier', reaches: (outlier) => outlier <= 60 },
    },
    {
      text: 'Move the outlier: drag a ring at the edge of the first panel. What shares its scale has the blue frame, and pays.',
      look: 'stage',
      done: { changed: 'column' },
    },
    {
      text: 'Wider tiles need fewer scales, and more neighbours pay. Try 32.',
      look: 'knob:tile',
      done: { knob: 'tile', reaches: (tile) => tile >= 32 },
    },
    {
      text: 'In real models outliers fill a whole channel. Who is best then? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Choose a claim, and look at the codes in use: with one scale a single code is left for everybody.',
      look: 'figure:codes',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    scale: {
      name: 'The scale of a group',
      tex: '\\term{scale}{s}=\\frac{\\max\\left(\\max_{i\\in\\term{tile}{G}}\\lvert x_i\\rvert,\\,10^{-4}\\right)}{448}',
      source: 'V3 §3.3.2; DeepGEMM for the floor',
      code: 'quantise.ts#scaleOf',
      terms: {
        scale: {
          label: 'Scale of the first group with a scale a tile',
          knob: 'scale',
          line: 'scale',
          value: ({ scaleOf }) => scaleOf.tile[0][0],
        },
        tile: { label: 'The group', knob: 'tile', line: 'most' },
      },
    },
    quantise: {
      name: 'Every number divided by its group’s scale, and rounded',
      tex: 'y_i=\\mathrm{round}_{\\mathrm{E4M3}}\\!\\left(\\tfrac{\\term{outlier}{x_i}}{s}\\right)',
      source: 'V3 §3.3.2',
      code: 'quantise.ts#quantise',
      terms: {
        outlier: { label: 'The outlier, if it is that', knob: 'outlier', line: 'entry' },
      },
    },
    restore: {
      name: 'And back',
      tex: '\\hat{x}_i=y_i\\,s,\\qquad \\term{error}{\\varepsilon}=\\sqrt{\\tfrac{\\sum(\\hat{x}_i-x_i)^2}{\\sum x_i^2}}',
      source: 'V3 weights',
      code: 'quantise.ts#restore',
      terms: {
        error: {
          label: 'Error of the others with a scale a tile, in %',
          figure: 'flood',
          line: 'scale *',
          value: ({ error }) => error.tile,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why does an outlier of 10,000 do nothing to E4M3?',
      answer:
        'The scale only moves the ruler. From its smallest value to its largest E4M3 spans a factor of 200,000, so ordinary numbers still lie on it, as finely divided as before. Below 2⁻⁶ of the ruler the steps stop shrinking: there the loss begins.',
    },
    {
      question: 'Why not a scale for each channel, where outliers fill channels?',
      answer:
        'A product adds over the channels of a token. A scale that differs from term to term cannot be taken out of the sum; one that is the same for 128 terms can, after each 128.',
    },
    {
      question: 'Why are blocks of 128 × 128 good enough for weights?',
      answer:
        'Weights have few outliers and keep still: one scale for 16,384 of them costs little, and there are fewer scales to carry. V3 reports that the same blocks for gradients of activations made a model of 16B diverge.',
    },
    {
      question: 'Is the tile with the outlier lost?',
      answer:
        'Yes, as much as the whole matrix with one scale. Tiles do not save it; they save all others.',
    },
    {
      question: 'Why powers of two for some scales?',
      answer:
        'Dividing by a power of two changes no digit, so numbers can be scaled again in other groups without a second rounding. The price: up to half of the range stays empty.',
    },
  ],
  departures: [
    'A tile has eight numbers here where V3 has 128, and the matrix 512 where a model has millions: shares are not those of a model.',
    'Ordinary numbers are drawn from a normal distribution; real activations have heavier tails.',
    'Below 10⁵ nothing happens in E4M3, with tiles or without. Activations with outliers beyond that are rare: tiles also make up for gradients and weights whose sizes differ from place to place.',
    'The divergence with blocks on gradients (V3 appendix B.2) is not to be seen in one matrix.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
