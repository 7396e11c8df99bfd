/** What a teacher says and asks about craq/chain. */
import type { Lesson } from '../../lesson.ts';

export const chain: Lesson = {
  hook: {
    en: 'Three copies of a file, all of them answer. One has just got a new version. Which may say so?',
    zh: '一个文件有三个副本，都能应答。其中一个刚拿到新版本，它能不能说出来？',
  },
  notice: {
    en: 'A dirty copy knows that it does not know. That is enough, as long as the tail commits first and a copy that is cut off stops by itself.',
    zh: '脏副本知道自己拿不准。只要链尾先提交、失联的副本自己停下，这就够了。',
  },
  show: 'relaxed',
  asks: [
    {
      question: {
        en: 'Nothing fails. How long does a read take on average in 3FS, and how long if readers take what is pending?',
        zh: '没有故障时，3FS 一次读取平均几拍？读者直接拿未提交的，又是几拍？',
      },
      reads: { strict: { path: 'took.strict' }, relaxed: { path: 'took.relaxed' } },
      answer: {
        en: '{strict} and {relaxed} ticks: the difference is waiting for a write to come back.',
        zh: '{strict} 拍和 {relaxed} 拍：差别就是等写入走完来回。',
      },
    },
    {
      question: {
        en: 'Messages to the tail are late. How many reads go back with relaxed reads, how many in 3FS?',
        zh: '发往链尾的消息迟到。宽松读取倒退几次，3FS 倒退几次？',
      },
      reads: {
        relaxed: { path: 'back.relaxed', set: { drill: 'late' } },
        strict: { path: 'back.strict', set: { drill: 'late' } },
      },
      answer: {
        en: '{relaxed} and {strict}: in 3FS the readers of dirty copies wait all the while.',
        zh: '{relaxed} 次和 {strict} 次：在 3FS 里，脏副本的读者一直在等。',
      },
    },
    {
      question: {
        en: 'The tail is cut off from all but its readers. How many reads go back, and how many if nobody stops by itself?',
        zh: '链尾只连着读者，与其他都断开。倒退几次？如果谁也不自己停下呢？',
      },
      reads: {
        lease: { path: 'back.strict', set: { drill: 'apart' } },
        none: { path: 'back.strict', set: { drill: 'apart', broken: 'lease' } },
      },
      answer: {
        en: '{lease} and {none}: the copy cut off is clean, and does not know that the others have gone on.',
        zh: '{lease} 次和 {none} 次：失联的副本是干净的，不知道别人已经往前走了。',
      },
    },
    {
      question: {
        en: 'The head loses its power in mid-write. Which version has the chain in the end, and how many versions of the chain were there?',
        zh: '写到一半，链头断电。最后提交到哪个版本？链换了几版？',
      },
      reads: {
        written: { path: 'written', set: { drill: 'head' } },
        chain: { path: 'chain', set: { drill: 'head' } },
      },
      answer: {
        en: '{written} writes were acknowledged, and all are there; the chain is at version {chain}: without A, with A being filled, with A at its end.',
        zh: '确认了 {written} 次写入，一次不少；链到了第 {chain} 版：去掉 A、给 A 补数据、A 排到链尾。',
      },
    },
  ],
};
