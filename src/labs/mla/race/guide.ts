import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Five ways to keep what was read, on one GPU. To write a token each reads its whole cache once. Start the race.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Waiting for memory decides. MHA and the full cache of MLA read the most. Scrub and compare the bytes.',
      look: 'figure:cacheRead',
      done: { did: 'scrub' },
    },
    {
      text: 'On the roofline the absorbed way stands at the bend: 128 heads use each byte it loads. Give it one drafted token more.',
      look: 'knob:drafts',
      done: { knob: 'drafts', reaches: (drafts) => drafts >= 2 },
    },
    {
      text: 'Now take heads away, to 16 or fewer. The point slides left along the slope.',
      look: 'knob:heads',
      done: { knob: 'heads', reaches: (heads) => heads <= 16 },
    },
    {
      text: 'Another GPU has another bend. Choose the A100.',
      look: 'knob:gpu',
      done: { knob: 'gpu', reaches: (gpu) => gpu === 'a100' },
    },
    {
      text: 'Point at h_q in the second equation: it stands above the line and not below.',
      look: 'strip',
      done: { did: 'term' },
    },
    { text: 'Bet what a second token costs.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    attainable: {
      name: 'Attainable speed',
      tex: String.raw`\min\Bigl(\term{peak}{\text{peak}},\; \term{bandwidth}{\text{bandwidth}} \cdot \term{intensity}{\tfrac{\text{FLOP}}{\text{byte}}}\Bigr)`,
      source: 'FlashMLA deep dive 2025-04-22',
      code: 'math/roofline.ts#attainable',
      terms: {
        peak: { label: 'arithmetic of the GPU', knob: 'gpu', line: 'flops' },
        bandwidth: {
          label: 'memory of the GPU',
          knob: 'gpu',
          line: 'bandwidth',
        },
        intensity: {
          label: 'work for each byte read',
          figure: 'intensity',
          line: 'intensity',
          value: ({ intensity }) => intensity.absorbed,
        },
      },
    },
    latentCost: {
      name: 'Work for each byte, absorbed',
      tex: String.raw`\frac{2\,\term{heads}{h_q}\,\term{drafts}{s_q}\,s_k\,(d_k + d_v)}{2\,s_k\,d_k} \approx 2\,\term{heads}{h_q}\,\term{drafts}{s_q}`,
      source: 'FlashMLA deep dive 2025-04-22',
      code: 'costs.ts#latentCost',
      terms: {
        heads: {
          label: 'heads that share each byte',
          knob: 'heads',
          line: 'heads',
          value: (_, { heads }) => heads,
        },
        drafts: {
          label: 'new tokens in one step',
          knob: 'drafts',
          value: (_, { drafts }) => drafts,
        },
      },
    },
  },
  questions: [
    {
      question: 'When is absorbed faster, and by how much?',
      answer:
        'Where bytes decide: long contexts, one new token. One report saw nothing at 2K tokens and 2.2 times at 32K. Attention alone is shown here, so the ratios are larger than in a whole model.',
      asked: 'mlx-lm issue 1509; higgs issue 254',
    },
    {
      question: 'Is absorbing always faster on a real card?',
      answer:
        'No. Measured on one H100, below about a thousand tokens of one sequence MLA absorbed is not faster than a full cache: 30 µs a layer against 26 at 512 tokens, 40 against 81 at 2,048. The two products with the up-projections cost more than the smaller cache saves.',
    },
    {
      question: 'By how much does the roof miss what was measured?',
      answer:
        'On one H100, in plain PyTorch, the full cache took 1.14 to 1.24 times what the roof says once it is larger than 500 MB. The absorbed way took 5 times at the largest sizes and up to 170 times at the smallest, where 30 µs go by whatever is read: kernels start, weights are read, and scores go to memory and back. A fused kernel comes nearer: FlashMLA says 3,000 GB/s.',
    },
    {
      question: 'Why 40,960 numbers here and 32,768 in the first tab?',
      answer:
        'V2 compares with heads of 128: 128 keys and values of 128 are 32,768 numbers a token and layer, here the lane MHA. The keys of MLA have 64 more for the position; its full cache, and the one that was measured, has 128 keys of 192 and values of 128: 40,960.',
    },
    {
      question: 'Does a larger batch help attention?',
      answer:
        'Not its intensity: every sequence has a cache of its own. It helps the other layers, whose weights all sequences share.',
    },
    {
      question: 'Is 5.76 times the throughput due to MLA?',
      answer:
        'Not alone. It compares whole systems: a cheaper model, FP8 weights, a 6-bit cache and the larger batches that the small cache allows.',
    },
    {
      question: 'Why is the full cache of MLA slower than MHA?',
      answer:
        'Its keys are wider: 128 content and 64 rotary numbers for every head, and 128 for the value.',
    },
  ],
  departures: [
    'A roofline, not a measurement: each step takes the longer of arithmetic and reading, without start-up, softmax or waiting.',
    'Attention over the cache in 61 layers, and nothing else: no experts run. Of the up-projections the arithmetic is counted, the bytes only with their knob. Ratios of a whole model are smaller.',
    'At this size nothing is executed. The counts are formulas that a test holds against the counters of the running code at small sizes.',
    'Gold flags and the measured chart: one layer, one new token a sequence, on one NVIDIA H100 80GB HBM3 in 2026-11; PyTorch 2.11, CUDA 13.0, bf16, CUDA graphs, median of 20.',
    'Whether the cache fits the card is not asked here; the first tab does.',
    'With several new tokens the first ones see slightly less than the last; all are counted as the last.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
