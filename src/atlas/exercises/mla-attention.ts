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
    {
      kind: 'mend',
      file: 'mla/latent.ts',
      right: 'const { scale = softmaxScale(shape.content + shape.rotary) } = options;',
      wrong:
        "const perKey = way === 'absorbed' ? shape.latent : shape.content;\n  const { scale = softmaxScale(perKey + shape.rotary) } = options;",
      watch: 'difference',
      steps: 3,
      ask: {
        en: 'In this version one of the three ways gives other outputs. Mend it.',
        zh: '这个版本里，三种算法中有一种的结果不同。请改正。',
      },
      hint: {
        en: 'Absorbing multiplies in another order. Is there anything else that it should change?',
        zh: '吸收只是换了相乘的次序。除此之外，它该改变别的吗？',
      },
      because: {
        en: 'The absorbed way scales its logits by the width of what is cached. But absorbing leaves every product q k as it was, so the scale must stay as trained: by d_h + d_h^R. Each way looks sound alone; only two side by side show it, and not for the first token, which has one key.',
        zh: '吸收的那种算法按缓存内容的宽度来缩放。可吸收并不改变 q 与 k 的内积，缩放也就该与训练时一样，按 d_h + d_h^R。单看哪一种都没问题，并排比较才看得出；第一个词元只有一个键，连比较也看不出。',
      },
      story: {
        en: 'Ollama scaled an MLA model of GLM’s by 1/√576, the latent with its rotary key, where 1/√256 was trained. The fix of January 2026 helped with wrong tool calls and loops.',
        zh: 'Ollama 运行 GLM 的一个 MLA 模型时，按 1/√576 缩放（潜向量加旋转键），而训练时是 1/√256。2026 年 1 月改正后，调用工具出错和反复循环的情况有了改善。',
      },
      source: {
        name: 'ollama/ollama, pull request 13893',
        url: 'https://github.com/ollama/ollama/pull/13893',
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
        en: 'DeepSeek’s code reads the vector as complex numbers (view_as_complex). Which two numbers make one?',
        zh: 'DeepSeek 的代码把向量看成复数（view_as_complex）。哪两个数合成一个复数？',
      },
      because: {
        en: 'It turns each number with the one half a vector away. Lengths and relative positions are kept, so that nothing looks broken; but weights trained for the other pairing give other scores.',
        zh: '它把每个数与隔半个向量的那个数配成一对。长度和相对位置都保持不变，看不出毛病；但按另一种配对训练出来的权重，得到的分数就不同了。',
      },
      story: {
        en: 'A library of kernels turned halves in its decoding of DeepSeek-V4 until May 2026. Both layouts are in use: V3.2 pairs halves in its indexer and neighbours in its attention, and DeepSeek’s own demo mixed them up, too.',
        zh: '一个算子库在 DeepSeek-V4 的解码里按前后两半配对，2026 年 5 月才改正。两种排法都有人用：V3.2 的索引器按两半配，注意力按相邻配，DeepSeek 自己的演示代码也弄混过。',
      },
      source: {
        name: 'hw-native-sys/pypto-lib, pull request 244',
        url: 'https://github.com/hw-native-sys/pypto-lib/pull/244',
      },
    },
  ],
};
