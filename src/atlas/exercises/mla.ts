/** Exercises in the code of multi-head latent attention. */
import type { OfTechnique } from './exercise.ts';
import { attention } from './mla-attention.ts';

export const mla: OfTechnique = {
  ...attention,
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
      steps: 48,
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
    {
      kind: 'mend',
      file: 'mla/yarn.ts',
      right: 'width ** -0.5 * magnitude ** 2',
      wrong: 'width ** -0.5',
      watch: 'effective.sharpened',
      steps: 48,
      ask: {
        en: 'In this version attention spreads as if YaRN only slowed the pairs down. Mend it.',
        zh: '这个版本里，注意力铺得很开，好像 YaRN 只是把各对转慢了。请改正。',
      },
      hint: {
        en: 'yarn hands out more than frequencies. Who takes the rest?',
        zh: 'yarn 给出的不只是频率。其余的谁来用？',
      },
      because: {
        en: 'The scale of the softmax lacks m²: with sharpening and without come out the same, flatter than the model was trained. At the first position there is only one key, whose weight is 1 at any scale: outputs agree exactly there, and ever less behind. The frequencies are right, which makes it look done.',
        zh: 'softmax 的缩放少了 m²：“有锐化”和“无锐化”两条线重合了，注意力比训练时更平。第一个位置只有一个键，不管怎么缩放权重都是 1，结果完全一致；越往后差得越多。频率是对的，所以看上去已经做完了。',
      },
      story: {
        en: 'An exporter for ONNX Runtime left the factor out: 1.59 for V2-Lite, 1.87 for V3. Logits matched the reference almost exactly at position 0, and were off by up to 0.9 later on.',
        zh: 'ONNX Runtime 的一个导出工具漏了这个因子：V2-Lite 是 1.59，V3 是 1.87。位置 0 的 logit 与参考几乎完全一致，后面最多相差 0.9。',
      },
      source: {
        name: 'onnxruntime/mobius, pull request 548',
        url: 'https://github.com/onnxruntime/mobius/pull/548',
      },
    },
  ],
  spectrum: [
    {
      kind: 'break',
      file: 'mla/low-rank.ts',
      right: 'return singularValues.map((s) => (s / unit) ** 2);',
      wrong: 'return singularValues.map((s) => s / unit);',
      watch: 'for90',
      steps: 1,
      ask: {
        en: 'Count directions by σ in place of σ². How many hold 90 % now, and does the cut lose more for it?',
        zh: '按 σ 而不是 σ² 数方向。现在多少个方向占到 90%？截断因此丢得更多吗？',
      },
      hint: {
        en: 'Eckart and Young: what does the best approximation of rank r leave over?',
        zh: 'Eckart 和 Young：秩为 r 的最佳近似，剩下的是什么？',
      },
      because: {
        en: 'Small values weigh more when they are not squared, so more directions seem to matter, and the participation ratio grows as well. “Lost of keys and values” stays: what is left over, squared, is the sum of the dropped σ². Only a count by squares says what a cut costs.',
        zh: '不取平方，小的奇异值分量变大，看上去要更多方向，参与率也变大。“键和值的损失”却没变：剩余的平方正是丢掉的 σ² 之和。只有按平方来数，才说得出截断的代价。',
      },
    },
  ],
};
