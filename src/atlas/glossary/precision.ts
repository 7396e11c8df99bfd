/** Terms of number formats: eight bits, scales, and sums that are done carefully. */
import type { Term } from './term.ts';

export const precision: readonly Term[] = [
  {
    id: 'fp8',
    en: 'FP8',
    zh: 'FP8（八位浮点数）',
    also: ['FP8', '八位浮点'],
    means: {
      en: 'Floating-point numbers of eight bits. V3 does the products of its linear layers in them.',
      zh: '八位的浮点数。V3 的线性层用它做乘法。',
    },
    labs: ['fp8/number', 'fp8/tiles'],
  },
  {
    id: 'e4m3',
    en: 'E4M3',
    zh: 'E4M3',
    means: {
      en: 'Eight bits: a sign, 4 of exponent, 3 of mantissa. Its largest number is 448; rounding is off by up to 6 %.',
      zh: '八位：1 位符号、4 位指数、3 位尾数。最大为 448；舍入误差可达 6%。',
    },
    labs: ['fp8/number', 'fp8/tiles'],
  },
  {
    id: 'e5m2',
    en: 'E5M2',
    zh: 'E5M2',
    means: {
      en: 'Eight bits with 5 of exponent and 2 of mantissa: a range up to 57,344, in coarser steps than E4M3.',
      zh: '5 位指数、2 位尾数的八位数：范围到 57,344，但比 E4M3 更粗。',
    },
    labs: ['fp8/number'],
  },
  {
    id: 'ue8m0',
    en: 'UE8M0',
    zh: 'UE8M0',
    means: {
      en: 'A format for scales: eight bits of exponent, no sign and no mantissa, so only powers of two.',
      zh: '存放缩放因子的格式：8 位全是指数，没有符号和尾数，只能表示二的幂。',
    },
    labs: ['fp8/tiles'],
  },
  {
    id: 'bf16',
    en: 'BF16',
    zh: 'BF16',
    also: ['bfloat16'],
    means: {
      en: 'Sixteen bits with the exponent range of 32-bit numbers and 7 bits of mantissa.',
      zh: '十六位：指数范围与 32 位浮点数相同，尾数 7 位。',
    },
    labs: ['fp8/number'],
  },
  {
    id: 'fp4',
    en: 'FP4',
    zh: 'FP4（四位浮点数）',
    also: ['FP4', 'E2M1'],
    means: {
      en: 'Floating-point numbers of four bits, E2M1: 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives.',
      zh: '四位浮点数，即 E2M1：0、0.5、1、1.5、2、3、4、6 及其相反数。',
    },
    labs: ['fp8/number'],
  },
  {
    id: 'mantissa',
    en: 'Mantissa',
    zh: '尾数',
    means: {
      en: 'The digits of a floating-point number; the exponent says where the point stands.',
      zh: '浮点数的有效数字；指数决定小数点在哪里。',
    },
    labs: ['fp8/number'],
  },
  {
    id: 'quantisation',
    en: 'Quantisation',
    zh: '量化',
    also: ['quantization', 'quantised', 'quantized'],
    means: {
      en: 'Rounding numbers to a format with fewer bits.',
      zh: '把数舍入到位数更少的格式。',
    },
    labs: ['mla/cache'],
  },
  {
    id: 'scale',
    en: 'Scale',
    zh: '缩放因子',
    common: true,
    also: ['scaling factor'],
    means: {
      en: 'What a group of numbers is divided by before rounding so that its largest just fits, and multiplied by afterwards.',
      zh: '舍入前一组数共同除以的因子，使其中最大的刚好放得下；之后再乘回来。',
    },
    labs: ['mla/cache', 'fp8/tiles'],
  },
  {
    id: 'tile',
    en: 'Tile',
    zh: '分块',
    also: ['1×128', '128×128'],
    means: {
      en: 'Numbers that share a scale: in V3 1 × 128 of the activations and 128 × 128 of the weights. An outlier spoils its own tile only.',
      zh: '共用一个缩放因子的数：V3 的激活取 1 × 128，权重取 128 × 128。离群值只影响自己那一块。',
    },
    labs: ['fp8/tiles'],
  },
  {
    id: 'outlier',
    en: 'Outlier',
    zh: '离群值',
    means: {
      en: 'A number far larger than its neighbours; a scale that fits it leaves them few steps.',
      zh: '远大于周围的数；照顾它的缩放因子会让其余的数只剩很少几档。',
    },
    labs: ['fp8/tiles'],
  },
  {
    id: 'accumulation',
    en: 'Accumulation',
    zh: '累加',
    common: true,
    also: ['accumulator', '累加器'],
    means: {
      en: 'The running sum of a product. Hopper’s tensor core keeps about 14 bits of it when it multiplies FP8.',
      zh: '乘积的逐步求和。Hopper 的张量核心做 FP8 乘法时，累加只保留约 14 位。',
    },
    labs: ['fp8/adder'],
  },
  {
    id: 'promotion',
    en: 'Promotion',
    zh: '提升到 FP32',
    also: ['promotion interval', '提升累加'],
    means: {
      en: 'Moving the partial sum to ordinary 32-bit registers every 128 products, so that errors do not pile up.',
      zh: '每 128 个乘积就把部分和移到普通的 32 位寄存器，误差便不会堆积。',
    },
    labs: ['fp8/adder'],
  },
  {
    id: 'master-weights',
    en: 'Master weights',
    zh: '主权重',
    means: {
      en: 'The copy of the weights in full precision that updates are added to; the products use rounded ones.',
      zh: '更新所累加到的全精度权重副本；做乘法用的是舍入后的权重。',
    },
    labs: ['fp8/training'],
  },
  {
    id: 'gemm',
    en: 'GEMM',
    zh: '矩阵乘法（GEMM）',
    also: ['GEMM', 'grouped GEMM', '分组矩阵乘'],
    means: {
      en: 'The product of two matrices, the work that most of a model’s time goes into.',
      zh: '两个矩阵的乘积，模型的大部分时间都花在这上面。',
    },
  },
  {
    id: 'deepgemm',
    en: 'DeepGEMM',
    zh: 'DeepGEMM',
    means: {
      en: 'DeepSeek’s published library of FP8 matrix products, dense and for experts.',
      zh: 'DeepSeek 公开的 FP8 矩阵乘法库，含稠密与专家分组两类。',
    },
  },
];
