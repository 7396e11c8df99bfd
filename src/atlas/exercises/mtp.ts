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
  ],
};
