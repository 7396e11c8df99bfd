import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    memory:
      'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, below the ridge of {ridge}, it still waits for memory.',
    compute:
      'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, above the ridge of {ridge}, arithmetic is its limit.',
    onlyWork:
      'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. Its arithmetic lasts longer than reading the cache; with the weights of the up-projections read, too, memory would be the limit.',
  },
  say({ bound, boundReading }) {
    if (!bound) return 'memory';
    return boundReading ? 'compute' : 'onlyWork';
  },
  scenarios: {
    belowRidge: { label: 'On an H800 the absorbed way sits just below the ridge', values: {} },
    drafted: { label: 'One drafted token more: arithmetic is the limit', values: { drafts: 2 } },
    olderCard: {
      label: 'An A100 has less arithmetic for its memory: the limit from the start',
      values: { gpu: 'a100' },
    },
    short: {
      label: 'One short text: on a real card absorbing gains nothing yet',
      values: { context: 512, batch: 1, gpu: 'h100' },
    },
    fewerHeads: {
      label: 'Sixteen heads: MLA waits for memory like the others',
      values: { heads: 16 },
    },
    longContext: {
      label: 'MQA reads less than MLA and is ahead, at any context',
      values: { context: 131_072 },
    },
  },
  bets: {
    drafted: bet({
      question:
        'Each step now checks two tokens in place of one. How long does the absorbed way take for the step?',
      before: {},
      change: { drafts: 2 },
      outcomes: {
        same: 'As long as before',
        longer: 'Longer, but not twice as long',
        twice: 'Twice as long',
      },
      judge(changed, before) {
        const ratio = last(changed).elapsed.absorbed / last(before).elapsed.absorbed;
        return ratio < 1.02 ? 'same' : ratio < 1.95 ? 'longer' : 'twice';
      },
      because:
        'With one token reading takes a little longer than arithmetic. Twice the arithmetic on the same bytes takes longer than reading, so most of the second token has to be paid for.',
    }),
    fewerHeads: bet({
      question: 'MHA gets 64 heads in place of 128. What happens to its FLOP a byte?',
      before: {},
      change: { heads: 64 },
      outcomes: { halves: 'It halves', same: 'It stays the same', doubles: 'It doubles' },
      judge(changed, before) {
        const ratio = last(changed).intensity.mha / last(before).intensity.mha;
        return ratio < 0.75 ? 'halves' : ratio < 1.5 ? 'same' : 'doubles';
      },
      because:
        'Every head reads keys and values of its own: half the heads, half the work and half the bytes. For MLA all heads share the bytes, and the ratio does halve.',
    }),
    longContext: bet({
      question: 'Who spends less time on attention: MQA or absorbed MLA?',
      before: {},
      change: { context: 65_536 },
      outcomes: { mqa: 'MQA', mla: 'MLA, absorbed', level: 'Within 5 % of each other' },
      judge(changed) {
        const { elapsed } = last(changed);
        const ratio = elapsed.mqa / elapsed.absorbed;
        return Math.abs(ratio - 1) < 0.05 ? 'level' : ratio < 1 ? 'mqa' : 'mla';
      },
      because:
        'MQA caches 256 numbers a token, MLA 576. MLA is not the fastest. But its heads still see different keys and values, and those of MQA do not.',
    }),
  },
  paper: {
    intensity: {
      what: 'FLOP a byte of MLA with 128 heads',
      published: 'about 256, 2 h_q s_q',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      measured: ({ intensity }) => intensity.absorbed,
      digits: 1,
      unit: 'FLOP/byte',
      note: 'The exact limit is 128 · 1088 / 576 = 241.8; the two absorbed products add a little.',
    },
    ridge: {
      what: 'Ridge of the throttled H800',
      published: 'compute bound from h_q s_q ≥ 128',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      measured: ({ ridge }) => ridge,
      digits: 1,
      unit: 'FLOP/byte',
      note: 'By the exact count 128 heads and one token fall just short of it.',
    },
    decoding: {
      what: 'Dense decoding on an H800',
      published: '660 TFLOPS, 3,000 GB/s',
      source: 'FlashMLA README',
      measured: ({ attained }) => attained.absorbed,
      digits: 0,
      unit: 'TFLOPS',
      note: 'A roofline is what could be reached at best; the kernel reaches about 80 % of it.',
    },
    measured: {
      what: 'Absorbed against a full cache, one sequence of 131,072 tokens',
      published: '16.5 times',
      source: 'measured on one H100 in plain PyTorch, 2026-11',
      measured: ({ overNaive }) => overNaive,
      digits: 1,
      unit: 'times',
      note: 'The roof counts bytes and arithmetic alone. The full cache comes near it, the absorbed way takes five times as long: kernels must start, and nothing was fused.',
    },
    throughput: {
      what: 'Generation throughput against the maximum of 67B',
      published: '5.76 times',
      source: 'V2 §3.2.3',
      note: 'Not comparable: the published figure is a whole model and serving stack.',
    },
  },
  words: {
    loads: 'cache to read; pale: already read',
    loadsShort: 'cache to read',
    loadOf:
      '{name}: {load} MB of cache for each step, one layer and sequence; pale: {read} % read for the next',
    drag: 'drag',
    dragShort: 'drag: context',
    dragContext: 'drag: context, {tokens}',
    ruler: 'tokens written in the same time',
    rulerShort: 'tokens written, same time',
    naive: 'MLA, full cache',
    mha: 'MHA',
    gqa: 'GQA',
    mqa: 'MQA',
    absorbed: 'MLA, absorbed',
    mhaNote: 'every head keeps its own keys and values',
    naiveNote: 'every head its own, keys half as wide again',
    gqaNote: 'heads share, in 8 groups',
    mqaNote: 'all heads share one: fastest, but all see the same',
    absorbedNote: 'all heads share one latent, each reads it its own way',
    written: '{count} tokens',
    writtenBy: '{name}: {tokens} tokens written in this time',
    tokensUnit: 'tokens written',
    speedupOf: '{times} times as fast as MHA, {over} times as fast as its own full cache',
    flagOf:
      '{name}, measured: {took} µs a layer; the roof says {roof} µs. In this time it wrote {tokens} tokens.',
    measured: 'on one H100',
    measuredAt: '{sequences} × {context} tokens',
    measuredHow: 'plain PyTorch, no tuned kernel',
    against: 'Absorbed against a full cache:',
    computedTimes: 'computed {roof} ×',
    measuredTimes: 'measured {times} ×',
    measuredShort: 'measured {times} × full cache; computed {roof}',
    noFlags: 'not measured with these knobs',
    noFlagsShort: 'measured: 128 heads, 1 draft, batch 1, 16',
    roof: 'Why: the more work with each byte read, the faster',
    roofShort: 'Why: more work with each byte',
    roofUp: 'TFLOPS, log',
    roofAcross: 'FLOP for each byte, log',
    roofOf: 'What the card can do; it bends at {ridge} FLOP for each byte',
    dotOf:
      '{name}: {intensity} FLOP for each byte read, {attained} TFLOPS; it computes {percent} % of the time',
    mhaDot: 'every head its own',
    gqaDot: 'GQA',
    mqaDot: 'MQA',
    dragDrafts: 'drag: tokens at once',
    contextName: 'Context at the start',
    draftsName: 'New tokens in one step',
  },
} satisfies Claims<Values, Frame>;
