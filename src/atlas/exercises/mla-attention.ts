/** Exercises in the code of latent attention itself. */
import type { OfTechnique } from './exercise.ts';

export const attention: OfTechnique = {
  absorption: [
    {
      kind: 'break',
      file: 'mla/latent.ts',
      right: '    ...rope(both.slice(latent), position, speeds),',
      wrong: '    ...both.slice(latent),',
      steps: 3,
      ask: {
        en: 'Cache the rotary key without turning it. Do the three ways still agree with each other?',
        zh: '把旋转键不经旋转就存进缓存。三种算法的结果还彼此一致吗？',
      },
      hint: {
        en: 'compress makes what is cached, and all three ways read it.',
        zh: 'compress 产生要缓存的内容，三种算法读的都是它。',
      },
      because: {
        en: 'They agree with each other, for all read the same cache; and all are wrong. Scores now depend on where the query stands, no longer on the distance. Agreement of two ways is no proof.',
        zh: '彼此仍然一致，因为读的是同一份缓存；但全都错了：分数取决于查询的绝对位置，不再取决于距离。两种算法一致，不等于正确。',
      },
    },
  ],
  decoupling: [
    {
      kind: 'mend',
      file: 'mla/rotary.ts',
      right:
        'const even = x[2 * i] * cos - x[2 * i + 1] * sin;\n    const odd = x[2 * i] * sin + x[2 * i + 1] * cos;\n    result[2 * i] = even;\n    result[2 * i + 1] = odd;',
      wrong:
        'const j = i + speeds.length;\n    const even = x[i] * cos - x[j] * sin;\n    const odd = x[i] * sin + x[j] * cos;\n    result[i] = even;\n    result[j] = odd;',
      steps: 3,
      ask: {
        en: 'This version pairs the wrong numbers. Mend it.',
        zh: '这个版本把数配错了对。请改正。',
      },
      hint: {
        en: 'Attention of DeepSeek-V3 turns neighbours, (x₀, x₁), (x₂, x₃) …',
        zh: 'DeepSeek-V3 的注意力旋转的是相邻两个数：(x₀, x₁)、(x₂, x₃)……',
      },
      because: {
        en: 'It turns each number with the one half a vector away. Lengths and relative positions are kept, so that nothing looks broken; but weights trained for the other pairing give other scores.',
        zh: '它把每个数与隔半个向量的那个数配成一对。长度和相对位置都保持不变，看不出毛病；但按另一种配对训练出来的权重，得到的分数就不同了。',
      },
      story: {
        en: 'The two layouts stand side by side in DeepSeek-V3.2: its indexer takes halves, its attention neighbours. The demo had them mixed up from September 2025 until a note in November.',
        zh: 'DeepSeek-V3.2 里两种排法并存：索引器按前后两半配对，注意力按相邻配对。官方演示代码从 2025 年 9 月起弄混了，到 11 月才更正说明。',
      },
      source: {
        name: 'deepseek-ai/DeepSeek-V3.2-Exp, README',
        url: 'https://github.com/deepseek-ai/DeepSeek-V3.2-Exp',
      },
    },
  ],
};
