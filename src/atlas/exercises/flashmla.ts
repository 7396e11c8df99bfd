/** Exercises in the code of FlashMLA. */
import type { OfTechnique } from './exercise.ts';

export const flashmla: OfTechnique = {
  online: [
    {
      kind: 'mend',
      file: 'flashmla/online-softmax.ts',
      right: 'const rescale = held.max === max ? 1 : power(held.max, max, base);',
      wrong:
        'const rescale = held.max === max || held.max === -Infinity ? 1 : power(max, held.max, base);',
      watch: 'off.online',
      ask: {
        en: 'In this version old keys count for more where they should count for less. Mend it.',
        zh: '这个版本里，旧的键本该少算，却多算了。请改正。',
      },
      hint: {
        en: 'The new maximum lies above the old one. Should the factor be above 1, or below?',
        zh: '新的最大值比旧的高。这个因子该大于 1，还是小于 1？',
      },
      because: {
        en: 'The factor must be exp(m − m_new), at most 1: what was weighed against the old maximum shrinks. Turned round it grows with every new maximum. If the highest score comes first both are 1, and the fault is silent.',
        zh: '因子应是 exp(m − m_new)，不超过 1：按旧最大值算出的权重要缩小。写反了，每来一个新的最大值就放大一次。最高分若排在最前，两者都是 1，看不出错。',
      },
      story: {
        en: 'The deep-dive of April 2025 prints the factor as exp(m_new − m). It is a misprint in the text: by algebra it must be the inverse.',
        zh: '2025 年 4 月的技术解析把这个因子印成了 exp(m_new − m)。这是文中的印刷错误：按代数推导，应当是它的倒数。',
      },
      source: {
        name: 'deepseek-ai/FlashMLA, docs/20250422-new-kernel-deep-dive.md',
        url: 'https://github.com/deepseek-ai/FlashMLA',
      },
    },
    {
      kind: 'break',
      file: 'flashmla/online-softmax.ts',
      right: 'sum: rescale * held.sum + added',
      wrong: 'sum: held.sum + added',
      watch: 'off.online',
      ask: {
        en: 'Shrink the output that is held, but not the sum of weights. When does it go wrong?',
        zh: '只缩小留着的输出，不缩小权重之和。从什么时候开始出错？',
      },
      hint: {
        en: 'The last step divides one by the other.',
        zh: '最后一步是用前者除以后者。',
      },
      because: {
        en: 'With the first tile that brings a higher score: in the sum old weights stay as large as they were, so the answer comes out too small. If the highest score comes first, nothing ever shrinks and nothing shows.',
        zh: '从第一个出现更高分的块开始：权重之和里，旧的权重没有缩小，答案就偏小。最高分若排在最前，什么都不必缩小，也就看不出来。',
      },
    },
  ],
  split: [
    {
      kind: 'break',
      file: 'flashmla/merge.ts',
      right: 'Math.exp(one - whole.lseWithSink)',
      wrong: '1 / pieces.length',
      steps: 1,
      ask: {
        en: 'Take the plain mean of the pieces. Each of them is right: is the mean not right, too?',
        zh: '直接取各片的平均。每一片都是对的，平均难道不对？',
      },
      hint: {
        en: 'Read how far the merged answers are from whole ones.',
        zh: '看合并的答案与整段一次算出的相差多少。',
      },
      because: {
        en: 'Only if all pieces weigh the same. Each was divided by a sum of its own, and one with good keys has to count for more: its LSE says how much. A kernel that keeps no LSE cannot merge.',
        zh: '只有各片分量相同才对。每一片都除过自己的和，键更合适的那一片应当多算：多多少，由它的 LSE 说了算。内核若不留下 LSE，就没法合并。',
      },
    },
    {
      kind: 'mend',
      file: 'flashmla/online-softmax.ts',
      right: 'lse: max + Math.log(sum) };',
      wrong: 'lse: (max + Math.log(sum)) * Math.LOG2E };',
      watch: 'mergeOff',
      steps: 1,
      ask: {
        en: 'In this version each piece is right, and what they are merged to is not. Mend it.',
        zh: '这个版本里，每一片都对，合并起来却不对。请改正。',
      },
      hint: {
        en: 'An LSE is a logarithm. Of which base is it where it is made, and where it is used?',
        zh: 'LSE 是对数。算出它时以什么为底？用它时呢？',
      },
      because: {
        en: 'pieceOf gives it to base 2, and merge takes e to its power: all differences of LSEs are 1.44 times too large, and the heavier piece counts too much. Where one piece is all there is, or all weigh the same, nothing shows.',
        zh: 'pieceOf 给出的以 2 为底，merge 却用 e 的幂去还原：LSE 之差都大到 1.44 倍，分量重的那片算得太多。只有一片，或各片分量相同时，看不出错。',
      },
      story: {
        en: 'vLLM merged a cached prefix and a new suffix so: FlashInfer’s kernels give the LSE to base 2. A prompt answered from the cache had other logits than the same prompt computed whole.',
        zh: 'vLLM 合并缓存的前缀和新的后缀时就是这样：FlashInfer 的内核给出的 LSE 以 2 为底。同一段提示，命中缓存时的 logit 与整段重算的不同。',
      },
      source: {
        name: 'vllm-project/vllm, pull request 52796',
        url: 'https://github.com/vllm-project/vllm/pull/52796',
      },
    },
  ],
  roofline: [
    {
      kind: 'break',
      file: 'flashmla/costs.ts',
      right: "if (way === 'mla') return layouts[cache].bytes;",
      wrong: "if (way === 'mla') return heads * layouts[cache].bytes;",
      watch: 'speed.mla',
      steps: 1,
      ask: {
        en: 'Read the latent anew for every head. Where does the point of MLA go?',
        zh: '让每个头都重新读一遍潜向量。MLA 的那个点会跑到哪里？',
      },
      hint: {
        en: 'Intensity is arithmetic over bytes; only the bytes change.',
        zh: '算术强度是计算量除以字节数；变的只有字节数。',
      },
      because: {
        en: 'Far down the slope, to less than two FLOP a byte, where MHA is. MLA is fast not because it computes little but because all 128 heads use each byte once it is loaded.',
        zh: '沿斜线一路滑下去，每字节不到两个 FLOP，到了 MHA 那里。MLA 快，不是因为算得少，而是因为每个字节读进来以后，128 个头都用得上。',
      },
    },
  ],
};
