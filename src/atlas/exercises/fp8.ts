/** Exercises in the code of FP8. */
import type { OfTechnique } from './exercise.ts';

export const fp8: OfTechnique = {
  number: [
    {
      kind: 'break',
      file: 'fp8/format.ts',
      right: 'place = roundTiesToEven(steps);',
      wrong: 'place = Math.round(steps);',
      set: { number: 1.0625 },
      steps: 1,
      ask: {
        en: 'Round halves up, as in school, not to the even code. What becomes of 1.0625 in E4M3?',
        zh: '改用“五入”，正好一半时总进位，不取偶。1.0625 在 E4M3 里变成多少？',
      },
      hint: {
        en: 'Its neighbours are 1 and 1.125. Which of the two has an even mantissa?',
        zh: '它的两个邻居是 1 和 1.125。哪一个的尾数是偶数？',
      },
      because: {
        en: 'It lies halfway and now always goes up, to 1.125. Halves that all go one way push every long sum the same way; to the even code, as many go down as up. Codes that others computed with ml_dtypes tell the difference.',
        zh: '它正好在中间，现在总是进到 1.125。凡是一半都往同一边走，再长的和就会往同一边偏；取偶则有进有舍。拿 ml_dtypes 算出的编码一对，就看得出来。',
      },
    },
  ],
  tiles: [
    {
      kind: 'break',
      file: 'fp8/quantise.ts',
      right: 'Math.max(ofRow[at], Math.abs(entry))',
      wrong: 'Math.max(ofRow[at], entry)',
      watch: 'error.tile',
      steps: 1,
      ask: {
        en: 'Take the largest entry of a group, not the largest magnitude. Which numbers are lost?',
        zh: '取一组里最大的数，而不是绝对值最大的数。哪些数会丢？',
      },
      hint: {
        en: 'What does a group look like whose largest magnitude is negative?',
        zh: '绝对值最大的那个数如果是负的，会怎样？',
      },
      because: {
        en: 'Where it is negative, the scale comes out too small and the number is cut off at −448. That happens to about every second small tile; one scale for all hides it, for the outlier is positive. The error of the tiles grows sevenfold.',
        zh: '那个数若是负的，缩放因子就偏小，它被截断在 −448。小分块大约有一半会遇到；全体共用一个时却看不出来，因为离群值是正的。分块的误差变成七倍。',
      },
    },
    {
      kind: 'mend',
      file: 'fp8/quantise.ts',
      right: 'const y = entry / scalesOfRow[Math.floor(j / columns)];',
      wrong:
        "const a = most[Math.floor(i / rows)][Math.floor(j / columns)];\n      const y = entry / scaleOf(a, format, 'float32', floor);",
      set: { scale: 'powerOfTwo' },
      watch: 'error.tile',
      steps: 1,
      ask: {
        en: 'In this version numbers come back too large where scales are powers of two. Mend it.',
        zh: '这个版本里，缩放因子取二的幂时，还原出来的数偏大。请改正。',
      },
      hint: {
        en: 'What is a number divided by, and what is its code multiplied by later?',
        zh: '一个数先除以什么，它的编码后来又乘以什么？',
      },
      because: {
        en: 'Codes are made with the scale as computed, but the one that is stored is rounded up to a power of two: what comes back is up to twice as large as it was. Shapes and codes look sound. Scales that stay float32 are not rounded, and nothing shows with them.',
        zh: '编码用的是刚算出的缩放因子，存下来的却进位到二的幂：还原出来最多大一倍。形状和编码看上去都正常。float32 的因子不进位，所以那时看不出来。',
      },
      story: {
        en: 'The FP8 quantiser of transformers rounded only the stored scale of DeepSeek-V4’s format. A round trip was off by about 0.6, and by 0.022 once it rounded first.',
        zh: 'transformers 的 FP8 量化按 DeepSeek-V4 的格式保存时，只对存下来的因子取整。一来一回的误差约 0.6；改成先取整之后，只有 0.022。',
      },
      source: {
        name: 'huggingface/transformers, pull request 46763',
        url: 'https://github.com/huggingface/transformers/pull/46763',
      },
    },
  ],
  adder: [
    {
      kind: 'break',
      file: 'fp8/tensor-core.ts',
      right: 'let exponent = leadingPlace(accumulator);',
      wrong: 'let exponent = -Infinity;',
      watch: 'error.core',
      steps: 20,
      ask: {
        en: 'Let the accumulator have no say in where products are cut. Why does less fall off, and why is that no H100?',
        zh: '决定在哪一位截断时，不考虑累加器。为什么丢得少了？为什么这就不是 H100 了？',
      },
      hint: {
        en: 'The place of the last bit that is kept follows from the largest exponent of all terms.',
        zh: '保留到哪一位，由所有加数里最大的指数决定。',
      },
      because: {
        en: 'Products are cut by their own size, no longer by that of the growing sum. But the hardware aligns all its terms with the largest, the accumulator among them: fewer of the sums measured on one H100 come out equal to the bit. That is why the error grows with K.',
        zh: '乘积按自身的大小截断，不再随越来越大的和截断。可硬件把所有加数都对齐到最大的那个，累加器也在内：与一块 H100 实测逐位相等的和变少了。误差随 K 增大，原因正在这里。',
      },
    },
  ],
  roofline: [
    {
      kind: 'break',
      file: 'fp8/product-cost.ts',
      right: 'flops: 2 * m * n * k,',
      wrong: 'flops: m * n * k,',
      steps: 1,
      ask: {
        en: 'Count a multiplication and its addition as one. Can DeepGEMM’s published speed still be?',
        zh: '把一次乘法和随后的加法算成一次运算。DeepGEMM 公布的速度还可能吗？',
      },
      hint: {
        en: 'For M = 64, N = 2112, K = 7168 it publishes 206 TFLOPS.',
        zh: 'M = 64、N = 2112、K = 7168 时，它公布的是 206 TFLOPS。',
      },
      because: {
        en: 'No: the roof falls to half, to 205 TFLOPS, and 206 were measured. A speed above the roof shows that something is counted wrongly. FLOPs count both, and a card’s peak is given in the same unit.',
        zh: '不可能了：屋顶降了一半，只有 205 TFLOPS，而实测是 206。速度高过屋顶，说明有东西数错了。FLOP 把乘和加都算上，显卡的峰值也按这个单位给出。',
      },
    },
  ],
  training: [
    {
      kind: 'break',
      file: 'fp8/keeping.ts',
      right: 'Math.floor(w / steps[i] + random()) * steps[i]',
      wrong: 'Math.floor(w / steps[i]) * steps[i]',
      set: { rounding: 'stochastic' },
      steps: 1,
      ask: {
        en: 'Round down always, not by chance. What becomes of weights that are kept in E4M3?',
        zh: '总是向下舍入，不再碰运气。用 E4M3 保存的权重会怎样？',
      },
      hint: {
        en: 'What does rounding by chance do on average? And always down?',
        zh: '按概率舍入，平均下来是多少？总是向下呢？',
      },
      because: {
        en: 'Each rounding takes half a step off on average, so that all weights drift down together. The first five steps even gain by it; after fifteen the loss is 28 % above that of float32. Rounding by chance may be rough, but it must be right on average.',
        zh: '每次舍入平均减掉半步，所有权重一起往下漂。头五步反而占了便宜；到第十五步，损失比 float32 高 28%。按概率舍入可以粗，但平均下来必须准。',
      },
    },
  ],
};
