/** What a teacher says and asks about flashmla/roofline. */
import type { Lesson } from '../../lesson.ts';

export const roofline: Lesson = {
  hook: {
    en: 'A card can compute hundreds of times while it reads one byte. Who gives it that much to do?',
    zh: '显卡读一个字节的工夫能算好几百次。谁有那么多活给它？',
  },
  notice: {
    en: 'MHA stays where it is however many heads there are; MLA climbs, for all heads use the same bytes.',
    zh: '头再多，MHA 也原地不动；MLA 却往上爬，因为所有头用的是同一批字节。',
  },
  show: 'ridge',
  asks: [
    {
      question: {
        en: 'How many FLOP for each byte have MHA and MLA with 128 heads, and where is the ridge of the H800?',
        zh: '128 个头时，MHA 与 MLA 每字节各多少 FLOP？H800 的拐点在哪儿？',
      },
      reads: {
        mha: { path: 'intensity.mha' },
        mla: { path: 'intensity.mla' },
        ridge: { path: 'ridge' },
      },
      answer: { en: '{mha}, {mla}; at {ridge}.', zh: '{mha}、{mla}；在 {ridge}。' },
    },
    {
      question: {
        en: 'And with 16 heads? How much of the arithmetic is in reach of MLA then?',
        zh: '换成 16 个头呢？此时 MLA 够得着多少算力？',
      },
      reads: {
        mla: { path: 'intensity.mla', set: { heads: 16 } },
        share: { path: 'share.mla', set: { heads: 16 } },
      },
      answer: { en: '{mla} FLOP/byte, {share} %.', zh: '每字节 {mla} FLOP，{share}%。' },
    },
    {
      question: {
        en: 'How long does a step take at best with the 656-byte cache, converted in pairs and by each for itself? And in bfloat16?',
        zh: '用 656 字节的缓存，两个一起转换、各转各的，最快各要多久？用 bfloat16 呢？',
      },
      reads: {
        pairs: { path: 'time.mla', set: { cache: 'fp8' } },
        single: { path: 'time.mla', set: { cache: 'fp8', crossover: false } },
        bf16: { path: 'time.mla' },
      },
      answer: {
        en: '{pairs} and {single} µs, against {bf16} µs: fewer bytes can be slower.',
        zh: '{pairs} 与 {single} 微秒，bfloat16 是 {bf16} 微秒：字节少了，反而可能更慢。',
      },
    },
    {
      question: {
        en: 'On which side of its ridge do 128 heads stand on an H200?',
        zh: '在 H200 上，128 个头站在拐点的哪一侧？',
      },
      reads: { ridge: { path: 'ridge', set: { gpu: 'h200' } }, mla: { path: 'intensity.mla' } },
      answer: {
        en: 'Right of it: {mla} against {ridge}. It has more bandwidth for the same arithmetic.',
        zh: '右侧：{mla} 对 {ridge}。算力相同，带宽更大。',
      },
    },
  ],
};
