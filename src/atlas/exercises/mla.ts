/** Exercises in the code of multi-head latent attention. */
import type { OfTechnique } from './exercise.ts';

export const mla: OfTechnique = {
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
  cache: [
    {
      kind: 'break',
      file: 'mla/costs.ts',
      right: ': latent + rotary;',
      wrong: ': latent + heads * rotary;',
      watch: 'fits.v2',
      steps: 1,
      ask: {
        en: 'Give every head a rotary key of its own. How much context still fits the card?',
        zh: '让每个头各存一份旋转键。这张卡还放得下多长的上下文？',
      },
      hint: {
        en: 'latentElements: what one token leaves in one layer.',
        zh: 'latentElements：一个词元在一层里留下多少个数。',
      },
      because: {
        en: 'V2’s 128 heads would keep 128 × 64 rotary numbers beside the 512 of the latent, fifteen times as much. So all heads share one rotary key. The bars do not move: they count a real cache, and only “Context that fits” uses this formula.',
        zh: 'V2 有 128 个头，那样除了潜向量的 512 个数，还要存 128 × 64 个旋转数，是原来的十五倍。所以各头共用一份旋转键。柱子不会动：它们数的是真实的缓存，只有“放得下的上下文”用这个公式。',
      },
    },
  ],
  race: [
    {
      kind: 'break',
      file: 'mla/costs.ts',
      right: "rebuildOne * (way === 'expand' ? tokens : 1)",
      wrong: 'rebuildOne * tokens',
      watch: 'elapsed.absorbed',
      steps: 2,
      ask: {
        en: 'Rebuild all keys and values from the latents at every step. The cache stays small: is MLA still fast?',
        zh: '每一步都从潜向量重建全部的键和值。缓存还是那么小，MLA 还快吗？',
      },
      hint: {
        en: 'latentCost: is the work of the up-projections done once a step, or for every cached token?',
        zh: 'latentCost：上投影的计算是每步一次，还是每个缓存词元一次？',
      },
      because: {
        en: 'No. It reads as little as before but computes over a hundred times as much: arithmetic is the limit, and even MHA is faster. Only by absorbing Wᵁᴷ and Wᵁⱽ does the small cache pay.',
        zh: '不快了。读得一样少，算得却多了一百多倍：瓶颈变成算力，连 MHA 都比它快。把 Wᵁᴷ 和 Wᵁⱽ 吸收进去，小缓存才划算。',
      },
    },
  ],
  rank: [
    {
      kind: 'break',
      file: 'mla/network.ts',
      right:
        'const entry = normalised(tape, columns(tape, kept, 0, latent), requirePart(layer.gain));',
      wrong: 'const entry = columns(tape, kept, 0, latent);',
      steps: 2,
      ask: {
        en: 'Leave out the norm of MLA’s latent. What does it cost?',
        zh: '去掉 MLA 潜向量的归一化。代价有多大？',
      },
      hint: {
        en: 'keysAndValues makes keys and values of what is cached. Compare the losses of MLA at the end.',
        zh: 'keysAndValues 用缓存的内容生成键和值。比一比最后 MLA 的损失。',
      },
      because: {
        en: 'Here not much, and MLA alone pays: in this run its loss ends nearly twice as high, while its answers hardly suffer. V2 normalises both latents, and caches the normalised one. So small a network cannot show whether a deep one needs it.',
        zh: '在这里不大，受影响的也只有 MLA：这次运行里，它最后的损失将近两倍，答案却几乎没有变差。V2 对两个潜向量都做归一化，缓存的是归一化之后的。这么小的网络，看不出深的网络是否离不开它。',
      },
    },
  ],
  long: [
    {
      kind: 'break',
      file: 'mla/yarn.ts',
      right: 'width ** -0.5 * magnitude ** 2',
      wrong: 'width ** -0.5 * magnitude',
      watch: 'effective.sharpened',
      steps: 30,
      ask: {
        en: 'Multiply the scores by m, not by m². Over how many tokens does attention spread?',
        zh: '得分只乘 m，不乘 m²。注意力会铺到多少个词元上？',
      },
      hint: {
        en: 'YaRN makes both query and key longer by m.',
        zh: 'YaRN 把查询和键都拉长到 m 倍。',
      },
      because: {
        en: 'A score is a product of query and key, so it grows by m². With m alone the softmax stays flatter: at the farthest distance attention spreads over 1.7 times as many tokens.',
        zh: '得分是查询与键的乘积，所以变为 m² 倍。只乘 m，softmax 就更平：到最远处，注意力铺到 1.7 倍的词元上。',
      },
    },
  ],
};
