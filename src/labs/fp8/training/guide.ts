import type { Frame } from '../../../../sims/fp8/experiments/training/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/training/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play. Four networks learn the same prose. A grain is an update of one weight, put where its size is, in steps of that weight.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Left of the wall an update is smaller than half a step: rounded to nearest, the weight is what it was. Below, one weight stays on its rung while float32 moves on.',
      look: 'stage',
      done: { step: 20 },
    },
    {
      text: 'Let it finish. The three networks in FP8 are equally bad, however they share scales: it is not the products that hurt.',
      look: 'transport',
      done: { did: 'finish' },
    },
    { text: 'Would a float32 copy of the weights help? Bet.', look: 'bet', done: { did: 'bet' } },
    {
      text: 'Keep the weights in a float32 copy. The grains are as small as before, but now they gather until the weight takes a step.',
      look: 'knob:weights',
      done: { knob: 'weights', reaches: (weights) => weights === 'float32' },
    },
    {
      text: 'Now cast gradients without a scale. What is below the smallest E4M3 value becomes zero.',
      look: 'knob:gradients',
      done: { changed: 'gradients' },
    },
    {
      text: 'Last, an outlier: at 10⁵ a scale for all just holds; at 10⁶ it sees nothing else, and tiles lose their share.',
      look: 'knob:outlier',
      done: { knob: 'outlier', reaches: (outlier) => outlier !== 'none' },
    },
  ],
  equations: {
    products: {
      name: 'Three products of a layer, all in FP8',
      tex: 'Y=\\hat X\\hat W^{\\!\\top},\\qquad dX=\\term{gradients}{\\widehat{dY}}\\,\\hat W,\\qquad dW=\\widehat{dY}^{\\!\\top}\\hat X',
      source: 'V3 §3.3.1, figure 6',
      code: 'linear.ts#weightGradient',
      terms: { gradients: { knob: 'gradients', line: 'gradient' } },
    },
    tiles: {
      name: 'What shares a scale',
      tex: '\\hat x=\\term{scale}{s}\\cdot\\operatorname{E4M3}\\!\\Big(\\frac{x}{s}\\Big),\\qquad s=\\frac{\\max_{x\\in T}|x|}{448}',
      source: 'V3 §3.3.2',
      code: 'tiles.ts#roundTiles',
      terms: { scale: { knob: 'scale', line: 'scale' } },
    },
    keep: {
      name: 'An update, and what is kept of the weight',
      tex: 'w\\leftarrow\\operatorname{keep}\\big(w-\\term{rate}{\\eta}\\,u\\big),\\qquad |\\eta u|<\\tfrac12\\,\\operatorname{step}(w):\\quad w\\leftarrow w',
      source: 'V3 §3.3.3',
      code: 'keeping.ts#keep',
      terms: {
        rate: { knob: 'rate', figure: 'lost', line: 'keep' },
      },
    },
  },
  questions: [
    {
      question: 'If the copy is in float32, what is saved?',
      answer:
        'Time and traffic, not the memory of the weights. Products take FP8 and run up to twice as fast; the copy is touched once a step and lies spread over many machines.',
    },
    {
      question: 'Why do float scales seem to lose nothing?',
      answer:
        'A float scale follows the largest weight of its block. When that moves by a hair, every other weight of the block moves with it: they change, but not by their updates. With powers of two the count is honest.',
    },
    {
      question: 'Does tile-wise scaling not matter, then?',
      answer:
        'Here it does not, within a quarter of a per cent: E4M3 has an exponent of its own. An outlier must be 10⁵ times the rest before one scale for all suffers. Large models have outliers that grow with training.',
    },
    {
      question: 'Did blocks on gradients not make a model diverge?',
      answer:
        'A model of about 16B after some 300 billion tokens, says appendix B.2. We looked for it at this size and did not see it.',
    },
  ],
  departures: [
    'A network of about 30,000 numbers on characters of one novel, 300 steps. Groups have 16 numbers, in V3 128.',
    'Products of rounded numbers are added in doubles: what the tensor core cuts off is another page, the adder.',
    'Not seen here: harm from blocks of 16 × 16 on gradients, or from one scale for a whole tensor below an outlier of 10⁵.',
    'Embedding and head are float32, as in V3. There is no attention, no normalisation and no second machine.',
    'The step of a weight is that of E4M3 under the scale of its block; where the next value down is nearer, a little less than half a step is enough.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
