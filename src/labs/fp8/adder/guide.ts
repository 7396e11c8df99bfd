import type { Frame } from '../../../../sims/fp8/experiments/adder/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/adder/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play. Every step lines 32 products up under a window of fourteen bits. Its left edge is the largest exponent; what lies beyond its right edge is cut off.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'The green row is what was added so far. As it grows, the window moves up with it, and the products slide to the right.',
      look: 'stage',
      done: { step: 40 },
    },
    {
      text: 'Let it finish. Coral ones lie below the edge where they fell. Each cut is toward zero: all errors have the same sign, and they add up.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'What would pouring the sum out every 128 products save? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the handle to 128 or below. The sum in the core stays small, and hardly a bit reaches the edge.',
      look: 'knob:interval',
      done: { knob: 'interval', reaches: (interval) => interval <= 128 },
    },
    {
      text: 'Multiply numbers of both signs. Hollow rows are negative: cutting them pulls the other way.',
      look: 'knob:inputs',
      done: { knob: 'inputs', reaches: (inputs) => inputs === 'mixed' },
    },
    {
      text: 'Now keep one bit more or less than fourteen, and look at the gold count: the sums of the card no longer come out.',
      look: 'knob:bits',
      done: { changed: 'bits' },
    },
  ],
  equations: {
    exponent: {
      name: 'By what a product is aligned',
      tex: '\\term{exponent}{e}=\\max(\\lfloor\\log_2|a|\\rfloor,-6)+\\max(\\lfloor\\log_2|b|\\rfloor,-6),\\qquad E=\\max(e_1,\\dots,e_{32},\\lfloor\\log_2|c|\\rfloor)',
      source: 'V3 §3.5.2; the exact rule measured on one H100',
      code: 'tensor-core.ts#product',
      terms: {
        exponent: {
          label: 'The largest of them now, E',
          line: 'exponent',
          value: ({ exponent }) => exponent,
        },
      },
    },
    cut: {
      name: 'What is kept of every term, and of their sum',
      tex: "\\hat t=\\operatorname{trunc}\\!\\Big(\\frac{t}{2^{E-\\term{bits}{13}}}\\Big)\\,2^{E-13},\\qquad \\term{after}{c'}=\\operatorname{trunc}_{13}\\Big(\\hat c+\\sum_{k=1}^{32}\\hat t_k\\Big)",
      source: 'V3 §3.5.2; the exact rule measured on one H100',
      code: 'tensor-core.ts#added',
      terms: {
        bits: {
          label: 'Places after the leading one',
          knob: 'bits',
          line: 'places',
          value: (_, { bits }) => bits - 1,
        },
        after: {
          label: 'The accumulator after this step',
          line: 'accumulator',
          value: ({ after }) => after,
        },
      },
    },
    pour: {
      name: 'Every so many products the sum goes to float32',
      tex: 'C\\leftarrow\\operatorname{fl}_{32}\\big(C+\\operatorname{fl}_{32}(s_A\\,s_B\\,\\term{partial}{c})\\big)\\qquad k=\\term{interval}{N_C},\\,2N_C,\\,3N_C,\\dots',
      source: 'V3 §3.3.2',
      code: 'gemm.ts#poured',
      with: { interval: 32 },
      terms: {
        partial: { label: 'What the core has', line: 'partial', value: ({ after }) => after },
        interval: { knob: 'interval', figure: 'intervals', line: 'total' },
      },
    },
  },
  questions: [
    {
      question: 'The instruction says that it accumulates in float32. Does it not?',
      answer:
        'The result lies in a float32 register, but its last ten bits are always zero. Inside, only fourteen bits take part in the sum, and a float32 handed in loses the rest at the first instruction.',
    },
    {
      question: 'Are these fourteen bits a guess?',
      answer:
        'No. The rule was found by feeding one H100 with chosen numbers. It gives all 15,872 outputs that were measured to the last bit; 896 of them are computed again on this page. With 13 or 15 bits hundreds differ.',
    },
    {
      question: 'Why is a product aligned by the exponents of its factors?',
      answer:
        '1.5 × 1.5 is 2.25 and would carry into the next place. The core does not wait for that: it adds both exponents and lets the product stick out to the left, into the lane of carries.',
    },
    {
      question: 'Why not pour after every step?',
      answer:
        'Every pouring costs additions in ordinary registers, which the tensor core would have to wait for. V3 found 128, four instructions, the smallest interval that helps noticeably and costs little.',
    },
    {
      question: 'Is 7 % what a model sees?',
      answer:
        'Only where sums have one sign. With both signs 0.1 % is lost here. The paper reports nearly 2 % at worst for random matrices and does not say which.',
    },
  ],
  departures: [
    'Sums stand alone here: no scales, no whole matrix. Numbers are drawn from a normal distribution and rounded to E4M3; with one sign, their magnitudes are.',
    'The rule is that of one card, an H100. Cards of other generations add differently.',
    'What the pouring costs in time cannot be seen. On that card cuBLAS was 3 % slower with accumulation in float32 at 8,192³: 1,413 against 1,452 TFLOP/s.',
    'Bits and rounding other than the card’s are what-ifs; nothing like them was measured.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
