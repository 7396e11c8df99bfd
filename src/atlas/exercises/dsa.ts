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
};
