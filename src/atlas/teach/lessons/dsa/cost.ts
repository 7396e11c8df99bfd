/** What a teacher says and asks about dsa/cost. */
import type { Lesson } from '../../lesson.ts';

export const cost: Lesson = {
  hook: {
    en: 'To read only the best pages you must leaf through all of them. Is that still a saving?',
    zh: '想只读最好的几页，得先把整本翻一遍。这还算省吗？',
  },
  notice: {
    en: 'The strip that is read stays flat; the thin wedge of the glance goes on growing, and sets the limit. The cache does not shrink.',
    zh: '读取的那条带子是平的；扫视那块薄楔一直在长，上限由它决定。缓存没有变小。',
  },
  show: 'long',
  asks: [
    {
      question: {
        en: 'At 128K tokens, how many times less arithmetic does the last token take? And at most, however long?',
        zh: '128K 词元时，最后一个词元的计算省几倍？无论多长，最多省几倍？',
      },
      reads: { ratio: { path: 'ratio' }, limit: { path: 'limit' } },
      answer: { en: '{ratio} times; at most {limit}.', zh: '{ratio} 倍；最多 {limit} 倍。' },
    },
    {
      question: {
        en: 'From how many tokens on does the indexer pay, counted in operations?',
        zh: '按运算次数，从多少词元起索引器划算？',
      },
      reads: { even: { path: 'breakEven' } },
      answer: {
        en: 'From {even} on: k tokens and a sixteenth more.',
        zh: '从 {even} 起：k 个词元，再多十六分之一。',
      },
    },
    {
      question: {
        en: 'And on the H100, from what length for 64 query tokens, and for one?',
        zh: '在 H100 上呢？64 个查询词元时从多长起？一个时呢？',
      },
      reads: {
        many: { path: 'fasterFrom' },
        one: { path: 'fasterFrom', scenario: 'alone' },
      },
      answer: {
        en: 'At {many} tokens it is faster for 64, for one only at {one}: operations are not time.',
        zh: '64 个时在 {many} 词元处已更快，一个时要到 {one}：运算次数不等于时间。',
      },
    },
    {
      question: {
        en: 'How many bytes does a token keep in a layer, without and with the indexer? And in FP8 with it?',
        zh: '一个词元在一层占多少字节？没有索引器、有索引器、再用 FP8，各是多少？',
      },
      reads: {
        dense: { path: 'bytes.dense' },
        sparse: { path: 'bytes.sparse' },
        fp8: { path: 'bytesFp8.sparse' },
      },
      answer: {
        en: '{dense}, {sparse}, and {fp8}: the last is FP8’s doing, not selection’s.',
        zh: '{dense}、{sparse} 和 {fp8}：最后一个是 FP8 的功劳，不是挑选的。',
      },
    },
  ],
};
