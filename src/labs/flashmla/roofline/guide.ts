import type { Frame } from '../../../../sims/flashmla/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/roofline/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Drag MLA down to one head. It stands near MHA: whatever is read is used once.',
      look: 'stage',
      done: { knob: 'heads', reaches: (heads) => heads <= 2 },
    },
    {
      text: 'Now let the heads gather again, to 128. MHA stays where it is, MLA climbs to the ridge.',
      look: 'stage',
      done: { knob: 'heads', reaches: (heads) => heads === 128 },
    },
    {
      text: 'A drafted token gives every request two queries. What holds MLA back then? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Cache in FP8. With the conversion shared the step is a little faster; the spot moves right.',
      look: 'knob:cache',
      done: { knob: 'cache', reaches: (cache) => cache !== 'bf16' },
    },
    {
      text: 'Let each multiprocessor convert for itself. The coral line is lower than the roof: fewer bytes, and slower.',
      look: 'knob:crossover',
      done: { knob: 'crossover', reaches: (crossover) => !crossover },
    },
    {
      text: 'Take another card. Where is its ridge, and on which side of it do 128 heads stand?',
      look: 'knob:gpu',
      done: { changed: 'gpu' },
    },
    {
      text: 'Point at the ratio in the equation, and see which lines of code make it.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    flops: {
      name: 'Work of a step',
      tex: String.raw`\text{FLOP} = 2\, \term{heads}{h_q}\, \term{queries}{s_q}\, \term{context}{s_k}\, (d_k + d_v)`,
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      code: 'costs.ts#decodeFlops',
      terms: {
        heads: { label: 'Query heads', knob: 'heads', line: 'heads' },
        queries: { label: 'Query tokens', knob: 'queries', line: 'queries' },
        context: { label: 'Tokens in the cache', knob: 'context', line: 'context' },
      },
    },
    bytes: {
      name: 'Bytes of a step, MLA in bfloat16',
      tex: String.raw`\text{bytes} = 2\,(h_q s_q d_k + \term{cache}{s_k d_k} + h_q s_q d_v),\qquad \term{ratio}{\frac{\text{FLOP}}{\text{bytes}}} \to h_q s_q \frac{d_k + d_v}{d_k} \approx 2\, h_q s_q`,
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      code: 'costs.ts#decodeBytes',
      terms: {
        cache: { label: 'The cache, once', knob: 'cache', line: 'cacheBytes' },
        ratio: {
          label: 'FLOP for each byte',
          line: 'return',
          value: ({ intensity }) => intensity.mla,
        },
      },
    },
    roof: {
      name: 'What a card allows',
      tex: String.raw`\term{speed}{\text{speed}} \le \min(\term{peak}{\text{peak}},\ \term{bandwidth}{\text{bandwidth}} \cdot \tfrac{\text{FLOP}}{\text{bytes}})`,
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      code: 'math/roofline.ts#attainable',
      terms: {
        speed: {
          label: 'Speed of MLA at best, TFLOPS',
          figure: 'share',
          value: ({ speed }) => speed.mla,
        },
        peak: { label: 'Peak, TFLOPS', knob: 'gpu', line: 'flops', value: ({ peak }) => peak },
        bandwidth: {
          label: 'Bandwidth, TB/s',
          knob: 'gpu',
          line: 'bandwidth',
          value: ({ bandwidth }) => bandwidth,
        },
      },
    },
    conversion: {
      name: 'What converting FP8 leaves',
      tex: String.raw`\term{left}{\text{left}} = \min\left(1,\ \frac{\text{cycles of the products}}{\text{cycles of the conversion}}\right)`,
      source: 'FlashMLA code, docs/20250929-hopper-fp8-sparse-deep-dive.md',
      code: 'costs.ts#convertingShare',
      terms: {
        left: {
          label: 'What is left of the peak, TFLOPS',
          knob: 'crossover',
          line: 'conversion',
          value: ({ converting }) => converting,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why does decoding usually wait for memory?',
      answer:
        'One new token compares one query with every stored key: each number that is read is multiplied and added once. A card could do hundreds of operations in the time of one read.',
    },
    {
      question: 'Then is MLA slower, as it computes more?',
      answer:
        'It computes more for each cached token, 1,088 products a head in place of 320, and reads a seventieth. As memory was the limit, that is the better bargain.',
    },
    {
      question: 'Why does half the cache not halve the time?',
      answer:
        'At the ridge reading and computing take equally long: with fewer bytes to read, computing is what is left. The smaller cache still lets 1.8 times as many requests fit.',
    },
    {
      question: 'On an H100, why do the gold spots stand so far below the roof?',
      answer:
        'They are plain PyTorch, not a tuned kernel: several kernels must start, and short contexts do not fill the card. DeepSeek’s own reach 660 of 865 TFLOPS, and 3,000 of 3,350 GB/s.',
    },
  ],
  departures: [
    'A roof is what could be had at best. No kernel runs here; speeds of kernels are cited, or were measured on one H100.',
    'Of the H800 the constants are DeepSeek’s; of H100, H200 and B200 they are those of NVIDIA’s data sheets, as quoted in November 2026.',
    'The cycles of the conversion are those of Hopper, on a B200 too, and for the 584-byte layout counted likewise. Sharing takes two groups of 64 heads; for fewer heads it is counted all the same.',
    'One request at a time; caches of several differ in length, and the absorbed products of MLA are left out.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
