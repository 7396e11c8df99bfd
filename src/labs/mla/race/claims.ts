import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    memory:
      'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, below the ridge of {ridge}, it still waits for memory.',
    compute:
      'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, above the ridge of {ridge}, arithmetic is its limit.',
  },
  say: ({ bound }) => (bound ? 'compute' : 'memory'),
  scenarios: {
    belowRidge: { label: 'On an H800 the absorbed way sits just below the ridge', values: {} },
    drafted: { label: 'One drafted token more: arithmetic is the limit', values: { drafts: 2 } },
    olderCard: {
      label: 'An A100 has less arithmetic for its memory: the limit from the start',
      values: { gpu: 'a100' },
    },
    fewerHeads: {
      label: 'Sixteen heads: MLA waits for memory like the others',
      values: { heads: 16 },
    },
    longContext: {
      label: 'Long context: MQA reads less than MLA and is ahead',
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
        'One token sits a little below the ridge: memory is the limit by a hair. Twice the arithmetic on the same bytes crosses it, so most of the second token has to be paid for.',
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
    throughput: {
      what: 'Generation throughput against the maximum of 67B',
      published: '5.76 times',
      source: 'V2 §3.2.3',
      note: 'Not comparable: the published figure is a whole model and serving stack.',
    },
  },
} satisfies Claims<Values, Frame>;
