/** What a teacher says and asks about craq/placement. */
import type { Lesson } from '../../lesson.ts';

export const placement: Lesson = {
  hook: {
    en: 'Six pupils take notes in groups of three, so that each note exists three times. One falls ill: who is asked instead?',
    zh: '六个人三人一组记笔记，每份笔记都有三份。一个人病了，大家改去问谁？',
  },
  notice: {
    en: 'Who shares a chain with whom decides who works more; no SSD is faster than another.',
    zh: '谁和谁同在一条链上，决定谁要多干活；盘本身并无快慢之分。',
  },
  show: 'first',
  asks: [
    {
      question: {
        en: 'A fails. How many times its reads does the fullest SSD answer, in each table?',
        zh: 'A 坏了。三张表里，最忙的 SSD 要应答原来几倍的读取？',
      },
      reads: {
        fixed: { path: 'fullest.fixed' },
        notes: { path: 'fullest.notes' },
        balanced: { path: 'fullest.balanced' },
      },
      answer: {
        en: '{fixed} with fixed threes, {notes} by the notes’ table, {balanced} balanced.',
        zh: '固定三块一组 {fixed}，设计文档的表 {notes}，均衡表 {balanced}。',
      },
    },
    {
      question: {
        en: 'A and B fail. What does C answer with fixed threes, and why?',
        zh: 'A、B 都坏了。固定三块一组时，C 应答几倍？为什么？',
      },
      reads: { fixed: { path: 'fullest.fixed', scenario: 'two' } },
      answer: {
        en: '{fixed} times its reads: it is the last of its three.',
        zh: '{fixed} 倍：组里只剩它一块了。',
      },
    },
    {
      question: {
        en: 'A, B and C fail. How many chains are lost, with fixed threes and balanced?',
        zh: 'A、B、C 都坏了。固定三块一组丢几条链？均衡表呢？',
      },
      reads: {
        fixed: { path: 'lost.fixed', scenario: 'group' },
        balanced: { path: 'lost.balanced', scenario: 'group' },
      },
      answer: {
        en: '{fixed} and {balanced} of ten.',
        zh: '十条里分别丢 {fixed} 条和 {balanced} 条。',
      },
    },
    {
      question: {
        en: 'In how many of the twenty ways to lose three SSDs is a chain lost, with fixed threes and balanced?',
        zh: '坏三块盘的二十种组合里，有几种会丢链？固定三块一组与均衡表各是多少？',
      },
      reads: { fixed: { path: 'deadly.fixed' }, balanced: { path: 'deadly.balanced' } },
      answer: {
        en: '{fixed} and {balanced}: seldom and much, or often and little.',
        zh: '{fixed} 种与 {balanced} 种：要么少见但丢得多，要么常见但丢得少。',
      },
    },
  ],
};
