/** What a teacher says and asks about mhc/bill. */
import type { Lesson } from '../../lesson.ts';

export const bill: Lesson = {
  hook: {
    en: 'Four streams, and the layer itself computes as much as before. Where is the bill?',
    zh: '四条残差流，层里要算的东西却和从前一样多。那账单在哪儿？',
  },
  notice: {
    en: 'The cost is not arithmetic, it is carrying: count how often all streams go into memory and out of it.',
    zh: '贵的不是算，是搬：数一数所有的流要进出显存几趟。',
  },
  show: 'fused',
  asks: [
    {
      question: {
        en: 'How many times the traffic of a plain residual is it, kernel by kernel and fused?',
        zh: '流量是普通残差的几倍？分开做和融合后各是多少？',
      },
      reads: { apart: { path: 'ratio' }, fused: { path: 'ratio', set: { fused: true } } },
      answer: { en: '{apart} times and {fused} times.', zh: '{apart} 倍和 {fused} 倍。' },
    },
    {
      question: {
        en: 'Take a single stream. What is the ratio now, and why is it not 1?',
        zh: '只留一条流。现在是几倍？为什么不是 1？',
      },
      reads: { one: { path: 'ratio', set: { streams: 1 } } },
      answer: {
        en: '{one} times: step by step, each kernel reads and writes again what the one before had.',
        zh: '{one} 倍：一步一个核函数，前一步刚写完，后一步又要读回来。',
      },
    },
    {
      question: {
        en: 'How much is kept for the way back with blocks of one layer, and with blocks of six?',
        zh: '每一层一块时，反向传播要保留多少？每六层一块呢？',
      },
      reads: { one: { path: 'now' }, six: { path: 'now', set: { block: 6 } } },
      answer: {
        en: '{one} C and {six} C. Six is near √(nL / (n + 2)).',
        zh: '{one} C 和 {six} C。六正接近 √(nL / (n + 2))。',
      },
    },
    {
      question: {
        en: 'Make the whole network one block. Is that better than keeping all streams of all layers?',
        zh: '把整个网络当作一块，比保留所有层的所有流更省吗？',
      },
      reads: { one: { path: 'now', set: { block: 60 } }, all: { path: 'everything' } },
      answer: {
        en: 'No: {one} C against {all} C. While one block is recomputed, all of it has to be kept.',
        zh: '不：{one} C 对 {all} C。重算一块时，整块的中间结果都得留着。',
      },
    },
  ],
};
