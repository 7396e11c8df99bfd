import type { Frame } from '../../../../sims/flashmla/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/roofline/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    memory:
      'MLA has {intensity.mla} FLOP for each byte, below the ridge of {ridge}: it waits for memory, with {share.mla} % of the arithmetic in reach. MHA has {intensity.mha} and reaches {share.mha} %.',
    arithmetic:
      'MLA has {intensity.mla} FLOP for each byte, beyond the ridge of {ridge}: arithmetic is its limit. MHA has {intensity.mha} and reaches {share.mha} % of it.',
    conversion:
      'MLA has {intensity.mla} FLOP for each byte, but turning FP8 into bfloat16 takes longer than the products: {share.mla} % of the arithmetic is left.',
  },
  say: ({ limit }) =>
    limit === 'conversion' ? 'conversion' : limit === 'memory' ? 'memory' : 'arithmetic',
  scenarios: {
    ridge: { label: '128 heads on one latent stand just below the ridge', values: {} },
    drafted: { label: 'A drafted token: arithmetic is the limit', values: { queries: 2 } },
    sixteen: { label: 'Sixteen heads: MLA waits for memory too', values: { heads: 16 } },
    fp8: { label: 'FP8, converted in pairs: a little faster', values: { cache: 'fp8' } },
    slower: {
      label: 'FP8, each converting for itself: fewer bytes, and slower',
      values: { cache: 'fp8', crossover: false },
    },
    blackwell: { label: 'A B200 has its ridge farther right', values: { gpu: 'b200' } },
  },
  bets: {
    drafted: bet({
      question: 'Two query tokens in place of one. What holds MLA back then?',
      before: {},
      change: { queries: 2 },
      outcomes: {
        memory: 'Memory, as before',
        arithmetic: 'Arithmetic',
        neither: 'The conversion',
      },
      judge(changed) {
        const { limit } = last(changed);
        return limit === 'memory' ? 'memory' : limit === 'arithmetic' ? 'arithmetic' : 'neither';
      },
      because:
        'Both queries use every byte that is read, so the work for a byte doubles. One token of 128 heads stood just below the ridge already.',
    }),
    heads: bet({
      question: '64 heads in place of 128. Whose FLOP for each byte is halved?',
      before: {},
      change: { heads: 64 },
      outcomes: {
        both: 'That of MLA and of MHA',
        mla: 'That of MLA alone',
        mha: 'That of MHA alone',
      },
      judge(changed, before) {
        const isHalf = (lane: 'mha' | 'mla'): boolean =>
          last(changed).intensity[lane] / last(before).intensity[lane] < 0.75;
        return isHalf('mla') ? (isHalf('mha') ? 'both' : 'mla') : 'mha';
      },
      because:
        'With MHA half the heads are half the bytes, too, and the ratio stays. The latent is as long as before, and serves half as many.',
    }),
    fp8: bet({
      question:
        'FP8: 656 bytes in place of 1,152, converted by each multiprocessor for itself. How long does the step take?',
      before: {},
      change: { cache: 'fp8', crossover: false },
      outcomes: { half: 'About half as long', same: 'Within a tenth of before', longer: 'Longer' },
      judge(changed, before) {
        const ratio = last(changed).time.mla / last(before).time.mla;
        return ratio < 0.75 ? 'half' : ratio <= 1.1 ? 'same' : 'longer';
      },
      because:
        'Near the ridge fewer bytes hardly help: arithmetic would take over at once. And turning 512 numbers into bfloat16 takes 50 cycles, the products of 64 heads 34.',
    }),
  },
  paper: {
    intensity: {
      what: 'FLOP for each byte, 128 heads and one token',
      published: 'about 2 h_q s_q = 256',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      measured: ({ intensity }) => intensity.mla,
      digits: 1,
      unit: 'FLOP/byte',
      note: 'With all its terms, queries and outputs included; for a long context it goes to 128 · 1088 / 576 = 241.8.',
    },
    ridge: {
      what: 'Bound by arithmetic from h_q s_q of',
      published: '½ · 865 / 3.35 = 128',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      measured: ({ ridge }) => (ridge * 576) / 1088,
      digits: 1,
      note: '½ · 865 / 3.35 is 129.1, and by the exact count 137: 128 heads and one token fall just short.',
    },
    dense: {
      what: 'Dense decoding on an H800, bound by arithmetic',
      published: '660 TFLOPS (640 in a later text)',
      source: 'FlashMLA code, README; docs/20250929-hopper-fp8-sparse-deep-dive.md',
      measured: ({ peak }) => peak,
      digits: 0,
      unit: 'TFLOPS',
      note: 'Here only the roof: the kernel reaches about 80 % of it.',
    },
    bandwidth: {
      what: 'Dense decoding on an H800, bound by memory',
      published: '3,000 GB/s',
      source: 'FlashMLA code, README',
      measured: ({ bandwidth }) => 1000 * bandwidth,
      digits: 0,
      unit: 'GB/s',
      note: 'Here only the roof: the kernel reaches 90 % of it.',
    },
    sparse: {
      what: 'Sparse decoding from an FP8 cache on an H800',
      published: '410 TFLOPS; 250 before conversions were shared',
      source: 'FlashMLA code, docs/20250929-hopper-fp8-sparse-deep-dive.md',
      note: 'Batch 128, 128 heads, two query tokens, top-k 2,048; 460 with a top-k of 32,768. No kernel runs here.',
    },
    cycles: {
      what: 'Cycles a token: products of 64 heads, and conversion',
      published: 'about 34 and 50',
      source: 'FlashMLA code, docs/20250929-hopper-fp8-sparse-deep-dive.md',
      measured: ({ converting, peak }, { cache, crossover }) =>
        cache === 'fp8' && !crossover ? (100 * converting) / peak : undefined,
      digits: 0,
      unit: '% of the arithmetic left',
      note: 'With FP8 and each multiprocessor converting for itself: 34 / 50.',
    },
    measured: {
      what: 'MLA, one sequence of 131,072 tokens',
      published: '163 TFLOPS in 224 µs',
      source: 'measured on one H100 in plain PyTorch, 2026-11',
      note: 'Attention’s own FLOP over the whole time, the absorbed products and the start of all kernels included.',
    },
  },
  words: {
    title: 'How many heads use each byte that is read?',
    titleShort: 'Each byte that is read serves:',
    head: 'a head',
    cache: 'what it reads for each past token',
    mha: 'every head its own cache (MHA)',
    gqa: 'a group shares a cache (GQA)',
    mla: 'all heads share one (MLA)',
    mhaShort: 'each its own',
    gqaShort: 'groups share',
    mlaShort: 'all share one',
    mhaSpot: 'own cache (MHA)',
    gqaSpot: 'shared in groups (GQA)',
    servesOne: 'each byte serves 1 head',
    servesMany: 'each byte serves {each} heads',
    servesQueries: 'each byte: {each} heads × {queries} tokens',
    oneHead: '1 head',
    manyHeads: '{each} heads',
    oneCache: '1 cache: {bytes} bytes a token',
    manyCaches: '{caches} caches: {bytes} bytes a token',
    cachesSays: '{heads} heads read {caches} caches: {bytes} bytes for each token and layer',
    across: 'operations for each byte read →',
    acrossShort: 'operations a byte read, each mark × 10 →',
    scale: 'both axes: each mark × 10',
    up: 'TFLOPS: trillion operations a second',
    upShort: 'TFLOPS',
    waits: 'waits for memory',
    busy: 'arithmetic is the limit',
    cardShort: '{bandwidth} TB/s, {peak} TFLOPS',
    ridge: '{ridge} operations keep it busy',
    ridgeShort: '{ridge}: busy',
    ridgeSays: 'Left of it memory is the limit, right of it arithmetic',
    card: '{card}: reads {bandwidth} TB/s, computes {peak} TFLOPS',
    roofSays:
      'No step on this card is faster: {bandwidth} TB/s up to the ridge, then {peak} TFLOPS',
    convertingSays: 'Converting FP8 leaves {speed} TFLOPS',
    level: '{name}: {speed}',
    levelSays: 'Published {date}: {speed} TFLOPS, {name}; at what intensity is not told',
    'kernel converting': 'left by converting',
    'kernel dense': 'DeepSeek’s kernel',
    'kernel dense, first release': 'its first release',
    'kernel sparse': 'DeepSeek’s, sparse',
    'kernel sparse, no crossover': 'unshared',
    spotSays:
      '{way}: {intensity} FLOP for each byte, {speed} TFLOPS at best, {share} % of the peak',
    measuredSays:
      '{way} on one H100, {sequences} × {context} tokens: {took} µs, that is {speed} TFLOPS',
    memory: 'of the time the arithmetic waits for memory, if all heads share one',
    arithmetic: 'of the time it waits for memory: arithmetic is the limit',
    conversion: 'of the time the arithmetic waits for FP8 to be converted',
    memoryShort: 'of the time it waits for memory',
    arithmeticShort: 'waiting: arithmetic is the limit',
    conversionShort: 'of the time it waits: converting',
    others: 'if every head has its own: {mha}; if groups share: {gqa}',
    othersShort: 'each its own: {mha}',
    hint: 'all share one (MLA): drag the heads',
    hintShort: 'drag: heads',
    h800: 'H800 under load',
    h800peak: 'H800 at its peak',
    h100: 'H100, data sheet 2026-11',
    h200: 'H200, data sheet 2026-11',
    b200: 'B200, data sheet 2026-11',
    headsGrip: 'Query heads',
    measured: 'measured on one H100, 128 heads, plain PyTorch, 2026-11; shorter contexts lower',
    measuredShort: 'measured on one H100, PyTorch',
  },
} satisfies Claims<Values, Frame>;
