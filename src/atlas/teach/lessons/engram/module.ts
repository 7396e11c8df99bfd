/** What a teacher says and asks about engram/module. */
import type { Lesson } from '../../lesson.ts';

export const module: Lesson = {
  hook: {
    en: 'One character of a text is another one now. In how many places is that heard?',
    zh: '把文本里的一个字符换掉。有多少个位置会“听见”？',
  },
  notice: {
    en: 'Three places look it up, four taps carry it on: twelve places in a row, and none between them is left out.',
    zh: '三个位置会查到它，四个抽头再往后传：连续十二个位置，中间一个不漏。',
  },
  show: 'far',
  asks: [
    {
      question: {
        en: 'How many places hear the change when it is looked up, and how many after the convolution?',
        zh: '查表之后有几个位置受影响？卷积之后呢？',
      },
      reads: { windows: { path: 'reach.windows' }, taps: { path: 'reach.convolved' } },
      answer: { en: '{windows}, then {taps}.', zh: '{windows} 个，然后 {taps} 个。' },
    },
    {
      question: {
        en: 'Move the taps side by side. How far is it heard now, and why?',
        zh: '把抽头并排放。现在传到几个位置？为什么？',
      },
      reads: { near: { path: 'reach.convolved', set: { dilation: 1 } } },
      answer: {
        en: '{near} places: the taps hear mostly the same windows.',
        zh: '{near} 个：各个抽头听到的窗口大多重合。',
      },
    },
    {
      question: {
        en: 'Move them four places apart. How many places hear it, and how many between them do not?',
        zh: '让抽头相隔四个位置。有几个位置听见？中间有几个听不见？',
      },
      reads: {
        far: { path: 'reach.convolved', set: { dilation: 4 } },
        gaps: { path: 'gaps', set: { dilation: 4 } },
      },
      answer: {
        en: '{far}, with {gaps} gaps. Three is the widest step without one.',
        zh: '{far} 个，中间漏了 {gaps} 个。不漏的最大间隔是三。',
      },
    },
    {
      question: {
        en: 'How many per cent of what is added comes from the convolution when all taps are zero, as training starts?',
        zh: '训练刚开始时抽头全为零，加进去的东西里有百分之几来自卷积？',
      },
      reads: { added: { path: 'added', set: { convolution: 'zero' } } },
      answer: {
        en: '{added} %: SiLU of 0 is 0, so the module begins as a plain gated lookup.',
        zh: '{added}%：SiLU(0) = 0，模块一开始只是带门控的查表。',
      },
    },
  ],
};
