/** Exercises in the code of multi-token prediction. */
import type { OfTechnique } from './exercise.ts';

export const mtp: OfTechnique = {
  overlap: [
    {
      kind: 'break',
      file: 'mtp/speculative.ts',
      right: 'Math.min(share, q[x])',
      wrong: 'share * q[x]',
      watch: 'perPass',
      steps: 1,
      ask: {
        en: 'Count a draft as kept when model and drafter draw the same token: Σ p q. What acceptance comes out?',
        zh: '模型和起草者抽到同一个词元才算接受：Σ p q。接受率是多少？',
      },
      hint: {
        en: 'How often do two equal dice show the same number?',
        zh: '两颗一样的骰子，有几成机会点数相同？',
      },
      because: {
        en: 'Far too little: two equal dice seldom agree, yet a drafter with q = p is never refused. A draft x is kept with chance min(1, p / q), and so what counts is the overlap of the two hills, Σ min(p, q).',
        zh: '低得太多：两颗一样的骰子难得同点，可 q = p 的起草者从不会被拒绝。草稿 x 以 min(1, p / q) 的概率被接受，所以看的是两座山的重叠 Σ min(p, q)。',
      },
    },
    {
      kind: 'mend',
      file: 'mtp/speculative.ts',
      right: 'return total > 0 ? over.map((share) => share / total) : over;',
      wrong:
        'return total > 0 ? over.map((share) => Math.exp(share) / sum(over.map(Math.exp))) : over;',
      watch: 'exactOff',
      steps: 1,
      ask: {
        en: 'In this version the drafter has a say in what is written. Mend it.',
        zh: '这个版本里，起草者会影响写出的内容。请改正。',
      },
      hint: {
        en: 'A token of which the drafter draws more than the model wants: may it replace a rejected draft?',
        zh: '起草者给得比模型还多的词元，可以用来替换被拒绝的草稿吗？',
      },
      because: {
        en: 'What sticks out, max(0, p − q), goes through a softmax where it must be divided by its sum: tokens that have enough already, with 0, get a share as well. As many drafts are kept as before and the text reads well; only the distribution of what is written tells.',
        zh: '超出的部分 max(0, p − q) 本该除以总和，这里却做了 softmax：已经够多、本该是 0 的词元也分到一份。接受的草稿一样多，文字读来也通顺；只有写出内容的分布看得出来。',
      },
      story: {
        en: 'The library transformers had this softmax in its speculative sampling until January 2024.',
        zh: 'transformers 库的推测采样里有过这个 softmax，2024 年 1 月才去掉。',
      },
      source: {
        name: 'huggingface/transformers, pull request 28508',
        url: 'https://github.com/huggingface/transformers/pull/28508',
      },
    },
  ],
  drafts: [
    {
      kind: 'break',
      file: 'mtp/decoder.ts',
      right: 'this.#reader.forget(read + 1 + verified.accepted);',
      wrong: 'this.#reader.forget(read + 1 + guesses.length);',
      watch: 'acceptance',
      steps: 12,
      ask: {
        en: 'Leave rejected drafts in the cache. From which pass on is the text another?',
        zh: '被拒绝的草稿不从缓存里删掉。从哪一次前向起，写出的文字就不同了？',
      },
      hint: {
        en: 'The model reads all drafts in one pass. What has it read that was never written?',
        zh: '模型一次读完所有草稿。哪些读过的东西其实没有写出来？',
      },
      because: {
        en: 'From the one after the first rejection: the model goes on as if what it threw away stood there. At temperature 0 the text is no longer that of plain decoding; and drafts, made from what was written, are accepted less often.',
        zh: '从第一次拒绝之后的那次起：模型接着写，好像扔掉的还在那里。温度为 0 时，文字不再与普通解码一样；草稿是照着写出的文字打的，接受率也低了。',
      },
    },
    {
      kind: 'mend',
      file: 'mtp/decoder.ts',
      right: 'return { id, chances };',
      wrong: 'return { id, chances: tempered(scores, 1) };',
      set: { temperature: 0.2 },
      watch: 'acceptance',
      steps: 49,
      ask: {
        en: 'In this version more drafts are kept than ought to be. Mend it.',
        zh: '这个版本里，接受的草稿比应该的多。请改正。',
      },
      hint: {
        en: 'The rule divides p by q. Whose distribution is q, and at which temperature?',
        zh: '规则里要用 p 除以 q。q 是谁的分布？温度是多少？',
      },
      because: {
        en: 'Drafts are drawn at the temperature that is set, but q is reported at 1, where a likely token has a smaller share: p / q comes out too large. The number that everybody watches gets better, while what is written is no longer the model’s. At temperature 1 nothing shows.',
        zh: '草稿按设定的温度抽取，报出的 q 却是温度 1 的，可能性大的词元在那里份额小：p / q 就偏大。人人盯着的那个数变好了，写出的却不再是模型自己的分布。温度为 1 时看不出来。',
      },
      story: {
        en: 'Drafters of transformers drew from processed scores and reported the raw ones. On one pair of models 78 % of the drafts were kept in place of 73 %.',
        zh: 'transformers 的几个起草者，抽样用处理过的得分，报出的却是原始得分。在一对模型上，接受率成了 78%，本应是 73%。',
      },
      source: {
        name: 'huggingface/transformers, issue 47932',
        url: 'https://github.com/huggingface/transformers/issues/47932',
      },
    },
  ],
  training: [
    {
      kind: 'mend',
      file: 'mtp/tensors.ts',
      right: 'later.set(targets.subarray(first + 1, end), first);',
      wrong: 'later.set(targets.subarray(first + 2, end), first);',
      watch: 'acceptance.joint',
      steps: 4,
      ask: {
        en: 'In this version the module learns, and yet fewer of its drafts are accepted. Mend it.',
        zh: '这个版本里，模块学得会，草稿却接受得少了。请改正。',
      },
      hint: {
        en: 'A text of four tokens: what is the module given at the first place, and what is it held against?',
        zh: '写一段四个词元的文字：在第一个位置，给模块看的是什么？拿来对照的又是什么？',
      },
      because: {
        en: 'The targets are shifted once too often: it learns to guess three tokens ahead, and does learn it. But drafts are compared with what the main model says two ahead. Trained from the start nothing looks wrong, for all shapes agree; an example by hand shows a shift best.',
        zh: '目标多错开了一位：它学的成了往后第三个词元，也确实学得会。可草稿要和主模型对往后第二个的判断相比。从头训练时形状处处吻合，什么也看不出；错没错位，手写一个小例子最好查。',
      },
      story: {
        en: 'miles shifted the labels for a path of Megatron-LM that shifts them itself. There it was loud, for the model had been trained before: a loss of 14.57, and about 0.4 after the fix.',
        zh: 'miles 先把标签错开一位，可 Megatron-LM 的那条路径自己还会再错开。那次很容易看出来，因为模型是训练好的：损失 14.57，改正后约 0.4。',
      },
      source: {
        name: 'radixark/miles, pull request 2215',
        url: 'https://github.com/radixark/miles/pull/2215',
      },
    },
  ],
};
