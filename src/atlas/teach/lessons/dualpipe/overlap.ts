/** What a teacher says and asks about dualpipe/overlap. */
import type { Lesson } from '../../lesson.ts';

export const overlap: Lesson = {
  hook: {
    en: 'Experts live on other machines. While their tokens travel, what does the device do?',
    zh: '专家在别的机器上。词元在路上的时候，设备在干什么？',
  },
  notice: {
    en: 'The same ten parts, the same lengths; only the order differs. Coral marks when nothing computes.',
    zh: '同样的十段，同样的长短，只是次序不同。珊瑚色标出无人计算的时候。',
  },
  show: 'slow',
  asks: [
    {
      question: {
        en: 'How long do a forward and a backward take in turn, and in one slot?',
        zh: '一个前向加一个反向，依次进行要多久？同在一个槽位呢？',
      },
      reads: { turn: { path: 'serial' }, slot: { path: 'together' } },
      answer: {
        en: '{turn} and {slot}: all four transfers run beside something that computes.',
        zh: '{turn} 和 {slot}：四次传输都有计算陪着。',
      },
    },
    {
      question: {
        en: 'Make a transfer three times as long. How much of the sending is hidden now, and what decides?',
        zh: '把一次传输放慢到三倍。现在藏住了多少传输？由什么决定？',
      },
      reads: {
        hidden: { path: 'hidden', set: { communication: 3 } },
        slot: { path: 'together', set: { communication: 3 } },
      },
      answer: {
        en: '{hidden} %; the slot takes {slot}, as long as four transfers.',
        zh: '{hidden}%；槽位用 {slot}，等于四次传输之长。',
      },
    },
    {
      question: {
        en: 'How much of a step do both ends save, and overlap, with the fewest micro-batches and with the most?',
        zh: '微批次最少与最多时，两端喂入和重叠各省下一步的百分之几？',
      },
      reads: {
        ends: { path: 'fromEnds', set: { beyond: 0 } },
        over: { path: 'fromOverlap', set: { beyond: 0 } },
        endsMany: { path: 'fromEnds', set: { beyond: 24 } },
        overMany: { path: 'fromOverlap', set: { beyond: 24 } },
      },
      answer: {
        en: '{ends} and {over} %; {endsMany} and {overMany} %. Idle time does not grow with the step, what is hidden does.',
        zh: '{ends}% 和 {over}%；{endsMany}% 和 {overMany}%。空等不随一步变长，藏住的随之增多。',
      },
    },
  ],
};
