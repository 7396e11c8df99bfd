/** What a teacher says and asks about fim/packing. */
import type { Lesson } from '../../lesson.ts';

export const packing: Lesson = {
  hook: {
    en: 'You write a letter on a long strip of paper and cut it into pages by length alone. Which sentences suffer?',
    zh: '把一封信写在长纸条上，再按长度裁成一页一页。哪些句子会遭殃？',
  },
  notice: {
    en: 'The same text, the same blade: what was rearranged first can be torn, what is rearranged afterwards cannot.',
    zh: '同样的文本，同样的刀：先重排的会被切断，后重排的不会。',
  },
  show: 'every',
  asks: [
    {
      question: {
        en: 'All ten documents are rearranged before cutting. How many holes are torn? And after cutting?',
        zh: '十篇文档都先重排、后切。断了几个空缺？先切、后重排呢？',
      },
      reads: {
        before: { path: 'torn.early', scenario: 'every' },
        after: { path: 'torn.late', scenario: 'every' },
      },
      answer: {
        en: '{before} of ten; after cutting {after}.',
        zh: '十个里断了 {before} 个；先切的断 {after} 个。',
      },
    },
    {
      question: {
        en: 'What does it cost that no hole is torn in the lower strip?',
        zh: '下面那条不断空缺，代价是什么？',
      },
      reads: {
        given: { path: 'given.late', scenario: 'every' },
        holes: { path: 'holes.late', scenario: 'every' },
      },
      answer: {
        en: '{given} words, three for each of {holes} holes; and windows that begin in the middle of a document.',
        zh: '{holes} 个空缺各舍三个词，共 {given} 个；还有从文档中途开始的窗口。',
      },
    },
    {
      question: {
        en: 'A document of 14 words and 4 tokens more, windows of 32: how likely is it torn? Work it out.',
        zh: '文档 14 个词，再加 4 个词元，窗口 32：被切断的概率是多少？算一算。',
      },
      reads: { chance: { path: 'chance' } },
      answer: {
        en: '(18 − 1) / 32, which is {chance} %.',
        zh: '(18 − 1) / 32，即 {chance}%。',
      },
    },
    {
      question: {
        en: 'The cursor stands at the start of the file and a word is typed. What do the two caches keep?',
        zh: '光标在文件开头，敲入一个词。两种次序各能留住多少缓存？',
      },
      reads: {
        psm: { path: 'cached.psm', scenario: 'start' },
        spm: { path: 'cached.spm', scenario: 'start' },
      },
      answer: {
        en: '{psm} token prefix first, {spm} suffix first: the suffix and two marks.',
        zh: '前缀在前留下 {psm} 个词元，后缀在前留下 {spm} 个：后缀加两个标记。',
      },
    },
  ],
};
