/** What the page of the decode race says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './race.ts';

type Knobs = ValuesOf<typeof parameters>;

const names = ['MHA', 'GQA, 8 groups', 'MQA', 'MLA, full cache', 'MLA, absorbed'];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const figures: Figure<Frame>[] = [
  {
    kind: 'lines',
    title: 'Time on attention so far',
    caption: 'The lowest line wins. The scale is logarithmic.',
    unit: 'ms',
    place: 'stage',
    x: 'step',
    y: ['msMha', 'msNaive', 'msGqa', 'msMqa', 'msAbsorbed'],
    yAxis: { label: 'ms', log: true },
  },
  {
    kind: 'scatter',
    title: 'The roofline',
    caption: 'Left of the bend memory is the limit, right of it arithmetic.',
    place: 'stage',
    series: [
      { x: 'roofAt', y: 'roof', label: 'what the GPU can do', tone: 'gold' },
      {
        x: 'intensity',
        y: 'attained',
        label: 'the five ways; MLA with the numbers it caches',
        tone: 'deep',
        names: 'names',
      },
    ],
    xAxis: { label: 'FLOP a byte', log: true, min: 1, max: 10_000 },
    yAxis: { label: 'TFLOPS', log: true, min: 1 },
  },
  {
    kind: 'bars',
    title: 'Cache read so far',
    unit: 'GB',
    place: 'chart',
    series: [{ values: 'moved', label: 'GB', tone: 'teal' }],
    names,
    yAxis: { label: 'GB', log: true },
  },
  {
    kind: 'bars',
    title: 'FLOP for each byte read',
    place: 'chart',
    series: [{ values: 'intensity', label: 'FLOP a byte', tone: 'deep' }],
    names,
    fair: { value: 'ridge', label: 'ridge of the GPU' },
    yAxis: { label: 'FLOP a byte', log: true, min: 0.5 },
  },
  {
    kind: 'bars',
    title: 'Steps a second, attention alone',
    place: 'chart',
    series: [{ values: 'rate', label: 'steps/s', tone: 'deep' }],
    names,
    yAxis: { label: 'steps/s', log: true },
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'On an H800 the absorbed way sits just below the ridge', values: {} },
  { label: 'One drafted token more: arithmetic is the limit', values: { drafts: 2 } },
  {
    label: 'An A100 has less arithmetic for its memory: the limit from the start',
    values: { gpu: 'a100' },
  },
  { label: 'Sixteen heads: MLA waits for memory like the others', values: { heads: 16 } },
  { label: 'Long context: MQA reads less than MLA and is ahead', values: { context: 131_072 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'Each step now checks two tokens in place of one. How long does the absorbed way take for the step?',
    before: {},
    change: { drafts: 2 },
    outcomes: ['As long as before', 'Longer, but not twice as long', 'Twice as long'],
    judge(changed, before) {
      const ratio = last(changed).msAbsorbed / last(before).msAbsorbed;
      return ratio < 1.02 ? 0 : ratio < 1.95 ? 1 : 2;
    },
    because:
      'One token sits a little below the ridge: memory is the limit by a hair. Twice the arithmetic on the same bytes crosses it, so most of the second token has to be paid for.',
  },
  {
    question: 'MHA gets 64 heads in place of 128. What happens to its FLOP a byte?',
    before: {},
    change: { heads: 64 },
    outcomes: ['It halves', 'It stays the same', 'It doubles'],
    judge(changed, before) {
      const ratio = last(changed).intensity[0] / last(before).intensity[0];
      return ratio < 0.75 ? 0 : ratio < 1.5 ? 1 : 2;
    },
    because:
      'Every head reads keys and values of its own: half the heads, half the work and half the bytes. For MLA all heads share the bytes, and the ratio does halve.',
  },
  {
    question: 'Who spends less time on attention: MQA or absorbed MLA?',
    before: {},
    change: { context: 65_536 },
    outcomes: ['MQA', 'MLA, absorbed', 'Within 5 % of each other'],
    judge(changed) {
      const ratio = last(changed).msMqa / last(changed).msAbsorbed;
      return Math.abs(ratio - 1) < 0.05 ? 2 : ratio < 1 ? 0 : 1;
    },
    because:
      'MQA caches 256 numbers a token, MLA 576. MLA is not the fastest. But its heads still see different keys and values, and those of MQA do not.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'FLOP a byte of MLA with 128 heads',
    published: 'about 256, 2 h_q s_q',
    source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
    measured: (frames) => last(frames)?.absorbedIntensity,
    digits: 1,
    unit: 'FLOP/byte',
    note: 'The exact limit is 128 · 1088 / 576 = 241.8; the two absorbed products add a little.',
  },
  {
    what: 'Ridge of the throttled H800',
    published: 'compute bound from h_q s_q ≥ 128',
    source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
    measured: (frames) => last(frames)?.ridge,
    digits: 1,
    unit: 'FLOP/byte',
    note: 'By the exact count 128 heads and one token fall just short of it.',
  },
  {
    what: 'Dense decoding on an H800',
    published: '660 TFLOPS, 3,000 GB/s',
    source: 'FlashMLA README',
    measured: (frames) => last(frames)?.attained[4],
    digits: 0,
    unit: 'TFLOPS',
    note: 'A roofline is what could be reached at best; the kernel reaches about 80 % of it.',
  },
  {
    what: 'Generation throughput against the maximum of 67B',
    published: '5.76 times',
    source: 'V2 §3.2.3',
    note: 'Not comparable: the published figure is a whole model and serving stack.',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'Attainable speed',
    tex: String.raw`\min\Bigl(\term{peak}{\text{peak}},\; \term{bandwidth}{\text{bandwidth}} \cdot \term{intensity}{\tfrac{\text{FLOP}}{\text{byte}}}\Bigr)`,
    source: 'FlashMLA deep dive 2025-04-22',
    code: 'roofline.ts#attainable',
    terms: {
      peak: { symbol: 'peak', label: 'arithmetic of the GPU', knob: 'gpu', line: 'flops' },
      bandwidth: {
        symbol: 'bandwidth',
        label: 'memory of the GPU',
        knob: 'gpu',
        line: 'bandwidth',
      },
      intensity: {
        symbol: 'FLOP/byte',
        label: 'work for each byte read',
        figure: 3,
        line: 'intensity',
        value: ({ absorbedIntensity }) => absorbedIntensity,
      },
    },
  },
  {
    name: 'Work for each byte, absorbed',
    tex: String.raw`\frac{2\,\term{heads}{h_q}\,\term{drafts}{s_q}\,s_k\,(d_k + d_v)}{2\,s_k\,d_k} \approx 2\,\term{heads}{h_q}\,\term{drafts}{s_q}`,
    source: 'FlashMLA deep dive 2025-04-22',
    code: 'costs.ts#latentCost',
    terms: {
      heads: {
        symbol: 'h_q',
        label: 'heads that share each byte',
        knob: 'heads',
        line: 'heads',
        value: (_, { heads }) => heads,
      },
      drafts: {
        symbol: 's_q',
        label: 'new tokens in one step',
        knob: 'drafts',
        value: (_, { drafts }) => drafts,
      },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'Five ways to keep what was read, on one GPU. To write a token each reads its whole cache once. Start the race.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Waiting for memory decides. MHA and the full cache of MLA read the most. Scrub and compare the bytes.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'On the roofline the absorbed way stands at the bend: 128 heads use each byte it loads. Give it one drafted token more.',
    look: 'knob:drafts',
    done: { knob: 'drafts', reaches: (value) => typeof value === 'number' && value >= 2 },
  },
  {
    text: 'Now take heads away, to 16 or fewer. The point slides left along the slope.',
    look: 'knob:heads',
    done: { knob: 'heads', reaches: (value) => typeof value === 'number' && value <= 16 },
  },
  {
    text: 'Another GPU has another bend. Choose the A100.',
    look: 'knob:gpu',
    done: { knob: 'gpu', reaches: (value) => value === 'a100' },
  },
  {
    text: 'Point at h_q in the second equation: it stands above the line and not below.',
    look: 'strip',
    done: { did: 'term' },
  },
  { text: 'Bet what a second token costs.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'When is absorbed faster, and by how much?',
    answer:
      'Where bytes decide: long contexts, one new token. One report saw nothing at 2K tokens and 2.2 times at 32K. Attention alone is shown here, so the ratios are larger than in a whole model.',
    asked: 'mlx-lm issue 1509; higgs issue 254',
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
];

export const story = {
  question: 'What does a token wait for: memory or arithmetic?',
  claim:
    'Attention over keys of every head waits for memory; 128 heads that share one latent bring decoding to the edge where arithmetic is the limit.',
  tab: 'Decode race',
  figures,
  sentences: {
    memory:
      'After {step} steps the absorbed way has spent {msAbsorbed} ms on attention, MHA {msMha} ms. With {absorbedIntensity} FLOP a byte, below the ridge of {ridge}, it still waits for memory.',
    compute:
      'After {step} steps the absorbed way has spent {msAbsorbed} ms on attention, MHA {msMha} ms. With {absorbedIntensity} FLOP a byte, above the ridge of {ridge}, arithmetic is its limit.',
  },
  say: ({ bound }: Frame): string => (bound === 1 ? 'compute' : 'memory'),
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'A roofline, not a measurement: each step takes the longer of arithmetic and reading, without start-up, softmax or waiting.',
    'Attention over the cache in 61 layers, and nothing else: no weights are read, no experts run. Ratios of a whole model are smaller.',
    'At this size nothing is executed. The counts are formulas that a test holds against the counters of the running code at small sizes.',
    'Whether the cache fits the card is not asked here; the first tab does.',
    'With several new tokens the first ones see slightly less than the last; all are counted as the last.',
  ],
};
