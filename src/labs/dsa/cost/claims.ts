import type { Frame } from '../../../../sims/dsa/experiments/cost/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/cost/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    pays: 'At {context} tokens the last one costs {flops.dense} GFLOP a layer with all read, {flops.sparse} with DSA: {ratio} times less, at most {limit} times. The whole text costs {workRatio} times less. A token keeps {bytes.dense} bytes, with the indexer’s key {bytes.sparse}.',
    dearer:
      'At {context} tokens DSA costs {flops.sparse} GFLOP a layer and reading all {flops.dense}: nothing is left out yet, and the glance comes on top.',
  },
  say: ({ ratio }) => (ratio < 1 ? 'dearer' : 'pays'),
  scenarios: {
    long: { label: '128K tokens: thirteen times less arithmetic', values: {} },
    short: {
      label: 'A short text: the indexer costs more than it saves',
      values: { context: 2048 },
    },
    alone: { label: 'One query at a time: on the H100 it pays late', values: { queries: 'one' } },
    wide: { label: 'Twice as many heads in the indexer', values: { indexHeads: 128 } },
    more: { label: 'Read 16,384 tokens', values: { k: 16_384 } },
  },
  bets: {
    quarter: bet({
      question: 'Halve the tokens that are read, from 2,048 to 1,024. What does DSA cost at 128K?',
      before: {},
      change: { k: 1024 },
      outcomes: { half: 'About half', tenth: 'About a tenth less', same: 'Exactly the same' },
      judge(changed, before) {
        const left = last(changed).flops.sparse / last(before).flops.sparse;
        return left < 0.7 ? 'half' : left < 1 ? 'tenth' : 'same';
      },
      because:
        'At 128K most of what DSA costs is the glance at everything, which does not depend on k. It is the indexer that remains.',
    }),
    one: bet({
      question:
        'Only one token is computed at a time, as in writing. From what length is DSA faster on the H100?',
      before: { queries: 'many' },
      change: { queries: 'one' },
      outcomes: {
        same: 'From the same length as for 64',
        later: 'Only from a much longer one',
        never: 'Never up to 128K',
      },
      judge(changed, before) {
        const { fasterFrom } = last(changed);
        if (!Number.isFinite(fasterFrom)) return 'never';
        return fasterFrom > last(before).fasterFrom ? 'later' : 'same';
      },
      because:
        'One token leaves a GPU mostly idle, and reading all is quick. An indexer that is not fused takes its time for being started at all. Counting operations does not show that.',
    }),
    heads: bet({
      question: 'Give the indexer 128 heads in place of 64. How much can DSA save at most?',
      before: {},
      change: { indexHeads: 128 },
      outcomes: { same: 'As much: 17 times', half: 'Half: 8.5 times', none: 'Nothing' },
      judge(changed, before) {
        const ratio = last(changed).limit / last(before).limit;
        return ratio > 0.9 ? 'same' : ratio > 0.2 ? 'half' : 'none';
      },
      because:
        'In a very long text nothing counts but the glance. What a glance costs beside reading a token is the limit.',
    }),
  },
  paper: {
    prefill: {
      what: 'Price of a million tokens read, at 128K: V3.1 and V3.2',
      published: '$0.66 and $0.19',
      source: 'V3.2-Exp fig. 3',
      note: 'Read off the chart by us, ± $0.02; H800 at $2 an hour.',
    },
    decode: {
      what: 'Price of a million tokens written, at 128K: V3.1 and V3.2',
      published: '$2.2 and $0.24',
      source: 'V3.2-Exp fig. 3',
      measured: ({ ratio }) => ratio,
      digits: 1,
      unit: 'times less arithmetic in attention',
      note: 'Nine times cheaper; read off by us, ± $0.05. The price holds the whole model, this page one layer’s attention.',
    },
    even: {
      what: 'Sparse writing as fast as dense, FlashMLA',
      published: 'about 3,000 tokens',
      source: 'FlashMLA docs/20250929-hopper-fp8-sparse-deep-dive.md',
      measured: ({ breakEven }) => breakEven,
      digits: 0,
      unit: 'tokens',
      note: 'By operations alone. The published one is a kernel’s time, without the indexer.',
    },
    order: {
      what: 'Attention grows with L·k in place of L²',
      published: 'O(L²) → O(L·k)',
      source: 'V3.2-Exp §3',
      measured: ({ work }) => work.dense / work.sparse,
      digits: 1,
      unit: 'times less for the whole text',
      note: 'The indexer is still O(L²), seventeen times thinner.',
    },
    h100: {
      what: '64 query tokens at 131,072, all read against DSA',
      published: '7,482 and 2,079 µs',
      source: 'measured on one H100 in plain PyTorch, 2026-11',
      note: 'Measured by us; an indexer that is not fused. DeepSeek’s is faster.',
    },
  },
  words: {
    title: 'Arithmetic of one layer, token by token: the area is the whole text',
    titleShort: 'Arithmetic of one layer, by token',
    unit: 'less arithmetic',
    unitMore: 'the arithmetic: more, not less',
    unitEnd: 'for the last token',
    whole: 'the whole text: {whole}×',
    wholeShort: 'whole text {whole}× · at most {limit}× · from {from} on',
    limit: 'however long: at most {limit}×',
    denseLegend: 'all read: {gflop} GFLOP',
    glanceLegend: 'glance at all: {gflop}',
    readLegend: 'k read: {gflop}',
    denseSays:
      'All read: the token at {tokens} costs {dense} GFLOP a layer; all up to it {denseWork} TFLOP',
    glanceSays:
      'The indexer’s glance at all {tokens}: {glance} GFLOP; it grows as the triangle does',
    readSays:
      'Reading k tokens: {read} GFLOP, however long the text; DSA in all {sparseWork} TFLOP',
    axis: 'drag the context →',
    axisShort: 'drag →',
    held: '{tokens} tokens',
    inset: 'the first {tokens}, magnified',
    pays: 'it pays from {from} on',
    never: 'it never pays',
    goldMany: 'one H100, 64 queries at once, all read: {most} µs a layer at the top',
    goldManyShort: 'H100, 64 queries, all read; top: {most} µs',
    goldOne: 'one H100, one query, all read: {most} µs a layer at the top',
    goldOneShort: 'H100, one query, all read; top: {most} µs',
    goldSparse:
      'the same with DSA, its indexer not fused: faster from between {after} and {from} tokens on',
    goldSparseShort: 'DSA, faster from {after}–{from} on',
    goldSays: 'Measured by us: bf16, CUDA graphs, median of 20; the indexer sorts to find the best',
    measuredDense: 'One H100, all {tokens} read: {took} µs a layer',
    measuredSparse: 'One H100, DSA at {tokens}: {took} µs a layer, indexer included',
    cacheTitle: 'Cache of one token and layer: selecting makes it longer, not shorter',
    cacheTitleShort: 'Cache of a token: not shorter',
    bf16: '{latent} B in bf16, + {added} B for the indexer’s key',
    bf16Short: '{latent} + {added} B',
    fp8: '{all} B with the key: that is FP8, another measure',
    fp8Short: 'FP8: {all} B',
    bf16Says: 'The latent of a token in bf16: {latent} bytes',
    fp8Says: 'The latent of a token in FP8 with its scales: {latent} bytes',
    keySays: 'The indexer’s key and its scale: {added} bytes more',
    contextGrip: 'Context',
  },
} satisfies Claims<Values, Frame>;
