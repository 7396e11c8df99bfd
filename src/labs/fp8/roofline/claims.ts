import type { Frame } from '../../../../sims/fp8/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/roofline/knobs.ts';
import { kernels, type published } from '../../../../sims/fp8/kernels.ts';
import { bytesOf, productCost } from '../../../../sims/fp8/product-cost.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const flat = { m: 4096, n: 32_768, k: 512 };

/** GB/s that a published speed makes of the bytes counted here. */
function traffic(name: (typeof published)[number]): number {
  const { shape, speed } = kernels[name];
  const cost = productCost(shape, { operand: 1, output: 2, scales: false });
  return (bytesOf(cost) * speed * 1e3) / cost.flops;
}

const counted = {
  source: 'DeepGEMM README',
  digits: 0,
  unit: 'GB/s',
  note: 'A and B read once as FP8, D written once as BF16, over the published time.',
};

export const claims = {
  sentences: {
    waits:
      'Moving the bytes of these matrices takes {moving.fp8} µs, multiplying them {multiplying.fp8}: the card waits for its memory. At most {speed.fp8} TFLOPS, {share.fp8} % of what it can multiply.',
    busy: 'Multiplying takes {multiplying.fp8} µs, moving the bytes {moving.fp8}: the memory keeps up. At most {speed.fp8} TFLOPS, all that the card can multiply; {last.fp8} where the output is written last.',
  },
  say: ({ waits }) => (waits ? 'waits' : 'busy'),
  scenarios: {
    one: { label: 'One token: hardly anything is multiplied', values: { m: 1 } },
    few: { label: '64 tokens, as DeepGEMM measured: memory decides', values: {} },
    large: {
      label: '4,096 tokens and a long sum: the roof is flat',
      values: { m: 4096, n: 7168, k: 16_384 },
    },
    flat: { label: 'A short sum: the output is nearly all there is', values: flat },
    square: {
      label: 'The square that we measured on one H100',
      values: { m: 8192, n: 8192, k: 8192, gpu: 'h100' },
    },
    blackwell: {
      label: 'The same 64 tokens on a B200: faster memory, emptier roof',
      values: { gpu: 'b200' },
    },
  },
  bets: {
    rows: bet({
      question: 'The same weights for 64 times as many tokens, 4,096. How much longer, at best?',
      before: {},
      change: { m: 4096 },
      outcomes: {
        hardly: 'Less than five times',
        dozen: 'Five to forty times',
        all: 'About 64 times',
      },
      judge: (changed, before) => {
        const ratio = last(changed).time.fp8 / last(before).time.fp8;
        return ratio < 5 ? 'hardly' : ratio < 40 ? 'dozen' : 'all';
      },
      because:
        'With 64 rows nearly all time goes into reading B. It is read once for all rows, so more rows cost little until multiplying takes as long.',
    }),
    half: bet({
      question: 'A sum of only 512 terms. How many times as fast as BF16 is FP8, at best?',
      before: {},
      change: flat,
      outcomes: {
        hardly: 'Less than 1.2 times',
        between: '1.2 to 1.8 times',
        twice: 'Twice',
      },
      judge: (changed) => {
        const { time } = last(changed);
        const ratio = time.bf16 / time.fp8;
        return ratio < 1.2 ? 'hardly' : ratio < 1.8 ? 'between' : 'twice';
      },
      because:
        'FP8 halves the bytes of A and B and doubles the multiplying. The output stays at 16 bits, and with a short sum it is nearly all that is moved.',
    }),
  },
  paper: {
    few: {
      ...counted,
      what: 'Traffic of M = 64, N = 2,112, K = 7,168 at 206 TFLOPS',
      published: '1,688 GB/s',
      measured: () => traffic('few'),
    },
    large: {
      ...counted,
      what: 'Traffic of M = 4,096, N = 7,168, K = 16,384 at 1,358 TFLOPS',
      published: '343 GB/s',
      measured: () => traffic('large'),
    },
    flat: {
      ...counted,
      what: 'Traffic of M = 4,096, N = 32,768, K = 512 at 590 TFLOPS',
      published: '1,232 GB/s',
      measured: () => traffic('flat'),
    },
    twice: {
      what: 'FP8 over BF16, in theory',
      published: '2×',
      source: 'V3 §3.3.1',
      measured: ({ time }) => time.bf16 / time.fp8,
      digits: 2,
      unit: '×',
      note: 'Of this product, at best. On one H100 we measured 1.85 at 8,192 cubed.',
    },
    peak: {
      what: 'The fastest product on an H800, April 2025',
      published: '1,550 TFLOPS',
      source: 'DeepGEMM README',
      note: 'How a kernel is written is not computed here: the roof is what no kernel can pass.',
    },
  },
  words: {
    unit: 'TFLOPS at most',
    share: '{share} % of what this card can multiply in FP8',
    waits: 'it waits for its memory',
    busy: 'it multiplies all the time',
    bf16: 'BF16: {speed}',
    a: 'tokens A',
    b: 'weights B',
    d: 'output D',
    aSays: 'A: {rows} tokens of {columns} channels, read once: {size} in FP8',
    bSays: 'B, the weights: {rows} × {columns}, read once: {size} in FP8',
    dSays: 'D: {rows} × {columns}, written once: {size}',
    mName: 'Rows M',
    nName: 'Columns N',
    kName: 'Length of the sum K',
    m: '{size} tokens (M)',
    n: '{size} out (N)',
    k: '{size} in (K)',
    drag: 'to one scale; drag a ring',
    multiplying: 'multiplying',
    moving: 'moving bytes',
    multiplyingSays: 'Multiplying takes at least {time} µs',
    movingSays: 'Moving all bytes takes at least {time} µs: {name} {part}',
    reads: 'A and B',
    time: '{time} µs',
    roofSays:
      'The roof: {bandwidth} TB/s up to {ridge} FLOP a byte, then {peak} TFLOPS in {precision}',
    up: 'TFLOPS',
    across: 'work for each byte moved (FLOP)',
    acrossShort: 'FLOP for each byte',
    here: 'this product',
    dotSays: '{name}: {intensity} FLOP for each byte moved, at most {speed} TFLOPS',
    late: 'written last',
    lateSays:
      'Where the output is written only after everything else: {speed} TFLOPS. Our own bound; a kernel hides part of it',
    few: 'DeepSeek’s kernel, few rows',
    large: 'DeepSeek’s kernel, large',
    flat: 'DeepSeek’s, short sum',
    peak: '{precision}: {peak}',
    peakOf: '{card} in {precision}: {peak}',
    slope: 'memory decides',
    flatRoof: 'multiplying decides',
    cardH800: 'H800',
    cardH100: 'H100',
    cardH200: 'H200',
    cardB200: 'B200',
    deepgemmSays:
      'Published by DeepGEMM for an H800: {speed} TFLOPS at M {m}, N {n}, K {k}: {share} % of the roof there',
    ours: 'measured on one H100',
    oursSays:
      'Measured on one H100, cuBLAS through PyTorch, 8,192 cubed, {precision}: {speed} TFLOPS',
    careful: 'FP8, every sum in float32',
    fast: 'FP8',
    half: 'BF16',
    reached: 'DeepSeek’s kernel: {speed}',
    reachedOurs: 'measured: {speed}',
    gold: 'gold: what kernels reached',
    goldShort: 'gold: reached',
    dragShort: 'drag a ring',
    fp8Name: 'FP8',
    bf16Name: 'BF16',
    mega: '{size} MB',
  },
} satisfies Claims<Values, Frame>;
