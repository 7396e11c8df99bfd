/** What a teacher says and asks about engram/tiers. */
import type { Lesson } from '../../lesson.ts';

export const tiers: Lesson = {
  hook: {
    en: 'The table does not fit the GPU, and the model must not wait for it. How can that work?',
    zh: '表太大，GPU 放不下；模型又不能停下来等它。怎么办？',
  },
  notice: {
    en: 'Few rows serve most reads, and every address is known when the step begins: the fetch hides behind earlier blocks.',
    zh: '少数几行应付了大多数读取；一步刚开始，地址就全知道了，取数可以藏在前面几个块的计算后面。',
  },
  show: 'prefetched',
  asks: [
    {
      question: {
        en: 'One per cent of the rows lies in GPU memory. How many per cent of the reads does it serve if the most frequent rows are kept?',
        zh: '显存里只放百分之一的行。若放的是最常用的行，能应付百分之几的读取？',
      },
      reads: { hits: { path: 'hits.frequent' } },
      answer: { en: '{hits} %.', zh: '{hits}%。' },
    },
    {
      question: {
        en: 'All rows are read equally often. How many per cent does it serve now?',
        zh: '若每一行被读到的机会都相同，能应付百分之几？',
      },
      reads: { hits: { path: 'hits.frequent', set: { exponent: 0 } } },
      answer: {
        en: '{hits} %: without favourites a cache is worth its size, no more.',
        zh: '{hits}%：没有常用的行，缓存就只值它那点大小。',
      },
    },
    {
      question: {
        en: 'How long does the model wait with the layer in block 1, and in block 2?',
        zh: '这一层放在第 1 块，模型要等多少毫秒？放在第 2 块呢？',
      },
      reads: {
        first: { path: 'stall', set: { layer: 1 } },
        second: { path: 'stall' },
      },
      answer: {
        en: '{first} ms and {second} ms: in the first block there is nothing to hide behind.',
        zh: '{first} 毫秒和 {second} 毫秒：第一块前面没有什么可以藏身。',
      },
    },
    {
      question: {
        en: 'The link is slow, 0.2 GB/s. How long does it wait in block 2, and in block 15?',
        zh: '链路很慢，只有 0.2 GB/s。放在第 2 块要等多久？放在第 15 块呢？',
      },
      reads: {
        early: { path: 'stall', set: { bandwidth: 0.2 } },
        late: { path: 'stall', set: { bandwidth: 0.2, layer: 15 } },
      },
      answer: {
        en: '{early} ms and {late} ms: every block before it is time to fetch.',
        zh: '{early} 毫秒和 {late} 毫秒：前面多一个块，就多一份取数的时间。',
      },
    },
  ],
};
