import type { Frame } from '../../../../sims/flashmla/experiments/online/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/online/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Four scores are on the chip at a time. Play from the first tile: when a higher score comes, sum and output shrink.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Tiles 3, 5 and 6 have no higher score: nothing shrinks. At the end output ÷ sum stands at the dashed marks, those of the whole row.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'What if the tiles come in another order? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the edge of the first tile to one key, then farther. How often it shrinks changes, the end does not.',
      look: 'stage',
      done: { changed: 'block' },
    },
    {
      text: 'Take hold of a bar and make it the highest. Everything before it shrinks more.',
      look: 'stage',
      done: { changed: 'scores' },
    },
    {
      text: 'Mask the ten keys at the right and read from the right: −∞ at first, and never NaN.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
    {
      text: 'Point at c in the equation. The published text prints it upside down; the figure of the answer shows what that would do.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    block: {
      name: 'One tile',
      tex: String.raw`\term{highest}{m'} = \max(m, \max_i p_i),\quad \term{factor}{c} = e^{m - m'},\quad \term{sum}{\ell} \leftarrow c\,\ell + \sum_i e^{p_i - m'},\quad \term{output}{o} \leftarrow c\,o + \sum_i e^{p_i - m'} v_i`,
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md, steps 3 to 5, with c as it must be',
      code: 'online-softmax.ts#takeBlock',
      terms: {
        highest: {
          label: 'Highest score so far',
          line: 'max',
          value: ({ any, highest }) => (any ? highest : '−∞'),
        },
        factor: {
          label: 'Factor on what was held',
          figure: 'rescale',
          line: 'rescale',
          value: ({ rescale }) => rescale,
        },
        sum: { label: 'Sum of weights', line: 'sum', value: ({ sum }) => sum },
        output: { label: 'Output', line: 'output', value: ({ output }) => `${output.length}` },
      },
    },
    end: {
      name: 'At the end',
      tex: String.raw`\term{answer}{\mathrm{out}} = \frac{o}{\ell},\qquad \term{lse}{\mathrm{LSE}} = m + \ln \ell`,
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      code: 'online-softmax.ts#pieceOf',
      terms: {
        answer: {
          label: 'Answer so far',
          figure: 'answer',
          line: 'out',
          value: ({ answer }) => `${answer.length}`,
        },
        lse: { label: 'Log of the sum of all exp(score)', line: 'lse', value: ({ lse }) => lse },
      },
    },
    seesaw: {
      name: 'The seesaw',
      tex: String.raw`o_R \leftarrow o_R\,(c_0 c_1) + p_1 V_{1R},\qquad o_R \leftarrow o_R + (p_0\, c_1)\, V_{0R}`,
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md, steps 8 to 10',
      code: 'seesaw.ts#seesaw',
      terms: {},
    },
  },
  questions: [
    {
      question: 'Is that an approximation of softmax?',
      answer:
        'No, online softmax is exact. Every factor on the way cancels, and what is left is e^(score − highest of all) for every key. Only rounding differs, here in the sixteenth digit.',
    },
    {
      question: 'Why subtract the highest score at all?',
      answer:
        'e^710 is no double any more, and e^89 no float32. With the highest subtracted the largest power is e^0 = 1, whatever the scores.',
    },
    {
      question: 'What is held while the context grows?',
      answer:
        'The highest score, the sum and the output: 2 + 512 numbers a query in the kernel. The scores of a tile live as long as the tile is on the chip.',
    },
    {
      question: 'What is the LSE for?',
      answer:
        'It is all that a part of a row must hand over besides its output: two parts are merged by their LSE. The next lab cuts a context that way.',
    },
  ],
  departures: [
    '24 keys, tiles of four and values of eight numbers; FlashMLA has tiles of 64 keys, values of 512 numbers and 64 queries at once.',
    'Doubles throughout. The kernel multiplies in bfloat16, adds in float32 and takes powers of two.',
    'The seesaw is run as arithmetic: that two groups of threads take turns, and what that hides, is not simulated.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
