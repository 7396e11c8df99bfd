/** Exercises in the code of DeepSeek sparse attention. */
import { select } from './dsa-select.ts';
import type { OfTechnique } from './exercise.ts';

export const dsa: OfTechnique = {
  select,
  cost: [
    {
      kind: 'break',
      file: 'dsa/cost.ts',
      right: 'const indexer = glanceFlops(sizes) * context;',
      wrong: 'const indexer = glanceFlops(sizes) * Math.min(context, sizes.k);',
      watch: 'ratio',
      steps: 1,
      ask: {
        en: 'Let the indexer glance at no more tokens than are read. How many times cheaper does it get?',
        zh: '让索引器只扫视要读的那么多词元。能便宜多少倍？',
      },
      hint: {
        en: 'What grows with the context in sparseFlops?',
        zh: 'sparseFlops 里，什么会随上下文变长？',
      },
      because: {
        en: 'Sixty times at 128K, and ever more: it is too good to be true. Nobody knows that a token is among the best without having looked at it, so the indexer glances at all of them, and 17 times is the end.',
        zh: '128K 处便宜六十倍，而且越长越省：好得不像真的。没看过一个词元，就不知道它在不在最好的那些里；索引器只能全部扫视，所以最多省 17 倍。',
      },
    },
  ],
  learn: [
    {
      kind: 'break',
      file: 'dsa/tensors.ts',
      right: 'const scale = ofHeads ** -0.5 * width ** -0.5;',
      wrong: 'const scale = 1;',
      watch: 'divergence.indexer',
      steps: 2,
      ask: {
        en: 'Leave the factor out of the scores. The best k are the same for any factor: is it good for nothing?',
        zh: '得分里不乘那个系数。不管乘多少，最好的 k 个都一样：它难道没有用？',
      },
      hint: {
        en: 'The choice takes the order of the scores. What does the loss take?',
        zh: '选择只看得分的次序。损失看的是什么？',
      },
      because: {
        en: 'The loss takes a softmax of them. Eight times as large, drawn scores look like firm opinions: the divergence begins at 8.5 in place of 0.6, while the needles found are the same. After a warm-up of 200 steps this indexer finds as many; a factor can be learnt, but the start is rough.',
        zh: '损失要对它们做 softmax。放大八倍，随机的得分就像斩钉截铁的判断：散度从 8.5 开始，而不是 0.6，找到的针却一样多。预热 200 步以后，它找到的也不少；系数可以学回来，只是起步颠簸。',
      },
    },
  ],
};
