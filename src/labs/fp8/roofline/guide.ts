import type { Frame } from '../../../../sims/fp8/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/roofline/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: '64 tokens meet a matrix of weights. The strip A is thin, B is large, and all of B must come from memory.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'How much longer would 64 times as many tokens take? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the ring at M until the dot is under the flat part of the roof: B is used often enough.',
      look: 'knob:m',
      done: { knob: 'm', reaches: (m) => m >= 512 },
    },
    {
      text: 'Now shorten the sum: K down to 512. The output is as large as before, and less work goes into each of its entries.',
      look: 'knob:k',
      done: { knob: 'k', reaches: (k) => k <= 512 },
    },
    {
      text: 'Another card: the B200 multiplies 2.3 times as fast and reads 2.4 times as fast.',
      look: 'knob:gpu',
      done: { changed: 'gpu' },
    },
    {
      text: 'Choose a start that DeepGEMM published: the gold point is what its kernel reached.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    roof: {
      name: 'What a card allows',
      tex: '\\text{speed}\\le\\min\\big(\\term{peak}{\\text{peak}},\\ \\term{bandwidth}{\\text{bandwidth}}\\cdot\\term{intensity}{I}\\big)',
      source: 'Williams et al. 2009; DeepGEMM README for the bytes',
      code: 'math/roofline.ts#timing',
      terms: {
        peak: { label: 'Peak in FP8', value: ({ peak }) => peak.fp8 },
        bandwidth: { label: 'Memory, TB/s', value: ({ bandwidth }) => bandwidth },
        intensity: { label: 'FLOP for each byte', value: ({ intensity }) => intensity.fp8 },
      },
    },
    intensity: {
      name: 'Work for each byte of a product',
      tex: 'I=\\frac{2\\,\\term{m}{M}\\,\\term{n}{N}\\,\\term{k}{K}}{MK+NK+2MN}',
      source: 'DeepGEMM README: bytes of A and B in FP8, of D in BF16',
      code: 'product-cost.ts#productCost',
      terms: {
        m: { label: 'Rows', knob: 'm', figure: 'rows', line: 'm' },
        n: { label: 'Columns', knob: 'n', line: 'n' },
        k: { label: 'Length of the sum', knob: 'k', figure: 'depth', line: 'k' },
      },
    },
    late: {
      name: 'Where the output is written last (our own bound)',
      tex: 't=\\max\\Big(\\tfrac{2MNK}{\\text{peak}},\\ \\tfrac{MK+NK}{\\text{bandwidth}}\\Big)+\\tfrac{2MN}{\\text{bandwidth}}',
      source: 'ours: nothing beside the writing',
      code: 'product-cost.ts#epilogueSeconds',
      terms: {},
    },
  },
  questions: [
    {
      question: 'Why does DeepGEMM gain most, 2.7 times, where M is 64?',
      answer:
        'The page cannot say: it has a roof, no kernels. That figure is over its own CUTLASS baseline. At this shape any kernel waits for memory, and 206 TFLOPS are half of what the memory would allow.',
    },
    {
      question: 'Does FP8 double the speed?',
      answer:
        'Where the roof is flat, in theory; on one H100 we measured 1.85 times (1,452 against 784 TFLOPS at 8,192 cubed). Where memory decides, A and B halve and the output does not.',
    },
    {
      question: 'What does it cost to add in float32 every 128 products?',
      answer:
        'On one H100, 3 % of the speed: 1,413 TFLOPS in place of 1,452 with the library’s product. What it saves stands in the lab on the adder.',
    },
    {
      question: 'Why is a short sum slow?',
      answer:
        'An entry of the output is written once, whether 512 or 16,384 products went into it. If nothing goes on beside the writing, a sum of 512 loses over 40 %: the coral dot. The published kernel lies lower still.',
    },
  ],
  departures: [
    'A roof, no kernel: no start-up, no waves of tiles that do not fill the card, no clock that falls under load.',
    'Every matrix is moved once. A kernel whose tiles do not fit on the chip reads parts of A and B again, from the cache or from memory.',
    'H800: 3.35 TB/s and 990 TFLOPS in BF16 from FlashMLA’s deep dive, FP8 twice that as V3 §3.3.1 says. H100, H200, B200: NVIDIA’s data sheets as quoted in November 2026, dense; the sheets themselves were not read.',
    'Measured points: NVIDIA H100 80GB HBM3, driver 580, CUDA 13.0, PyTorch 2.11 (scaled_mm, cuBLAS), November 2026.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
