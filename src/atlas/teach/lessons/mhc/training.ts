/** What a teacher says and asks about mhc/training. */
import type { Lesson } from '../../lesson.ts';

export const training: Lesson = {
  hook: {
    en: 'Inside one of these networks a signal grows hundreds of times. Would you see it in the loss?',
    zh: '其中一个网络内部，信号被放大了几百倍。光看损失看得出来吗？',
  },
  notice: {
    en: 'The gain of HC grows by orders of magnitude while its loss is no worse. A calm loss does not prove a calm network.',
    zh: 'HC 的增益涨了几个数量级，损失却一点也不差。损失平稳，不等于网络平稳。',
  },
  show: 'harmless',
  asks: [
    {
      question: {
        en: 'What is the gain of HC, and of mHC, at the end?',
        zh: '最后 HC 的增益是多少？mHC 呢？',
      },
      reads: { hc: { path: 'gain.hc' }, mhc: { path: 'gain.mhc' } },
      answer: { en: '{hc} and {mhc}.', zh: '{hc} 和 {mhc}。' },
    },
    {
      question: {
        en: 'Read the three losses at the end. Which network is ahead?',
        zh: '看最后的三个损失。哪个网络领先？',
      },
      reads: {
        plain: { path: 'loss.plain' },
        hc: { path: 'loss.hc' },
        mhc: { path: 'loss.mhc' },
      },
      answer: {
        en: 'Plain {plain}, HC {hc}, mHC {mhc}: the differences are small, and another seed may order them otherwise.',
        zh: '普通残差 {plain}，HC {hc}，mHC {mhc}：差别很小，换个种子次序可能就变了。',
      },
    },
    {
      question: {
        en: 'mHC is exact forward. How large is its gain on the way back, and its smallest column sum?',
        zh: 'mHC 前向是准的。它的反向增益多大？最小的列和是多少？',
      },
      reads: { back: { path: 'mhcBackward' }, smallest: { path: 'mhcSmallest' } },
      answer: {
        en: '{back} and {smallest}: twenty iterations leave a remainder in the columns.',
        zh: '{back} 和 {smallest}：二十次迭代之后，列上还留着一点误差。',
      },
    },
  ],
};
