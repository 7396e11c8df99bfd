/** What a teacher says and asks about grpo/votes. */
import type { Lesson } from '../../lesson.ts';

export const votes: Lesson = {
  hook: {
    en: 'Ask sixteen times and take the majority. Can a model become better without having learnt anything?',
    zh: '问十六遍，取多数。模型什么也没学，能不能变好？',
  },
  notice: {
    en: 'Sharpening lifts single answers towards the limit of the vote, and loses what many tries would have found.',
    zh: '锐化把单次回答抬到投票的上限为止，却丢掉了多试几次本来能找到的答案。',
  },
  show: 'sharpened',
  asks: [
    {
      question: {
        en: 'Without any reward: what share of single answers is right at the start, and at the end?',
        zh: '没有任何奖励：单次回答起初对多少？最后对多少？',
      },
      reads: { start: { path: 'right.one', step: 0 }, end: { path: 'right.one' } },
      answer: {
        en: '{start}, then {end}, although nobody told it what is right.',
        zh: '起初 {start}，最后 {end}，尽管没人告诉它什么是对的。',
      },
    },
    {
      question: {
        en: 'How often is at least one of sixteen answers right, at the start and at the end?',
        zh: '十六个回答里至少有一个对的比例，起初和最后各是多少？',
      },
      reads: { start: { path: 'right.any', step: 0 }, end: { path: 'right.any' } },
      answer: {
        en: '{start}, then {end}: answers that were rare are gone.',
        zh: '起初 {start}，最后 {end}：原本就少见的答案没了。',
      },
    },
    {
      question: {
        en: 'Where does the vote end, and what is its limit?',
        zh: '投票最后到了多少？它的上限是多少？',
      },
      reads: { vote: { path: 'right.vote' }, limit: { path: 'right.limit' } },
      answer: {
        en: '{vote} of {limit}: the limit counts the questions whose commonest answer is right.',
        zh: '{vote}，上限 {limit}：上限就是“最常见的答案恰好正确”的题目所占的比例。',
      },
    },
    {
      question: {
        en: 'Now right answers are rewarded. What becomes of one of sixteen, and of the limit?',
        zh: '改成奖励正确的回答。“十六个里有一个对”和上限各变成多少？',
      },
      reads: {
        any: { path: 'right.any', set: { driver: 'reward' } },
        limit: { path: 'right.limit', set: { driver: 'reward' } },
      },
      answer: {
        en: '{any} and {limit}. A reward moves the limit itself; sharpening cannot.',
        zh: '{any} 和 {limit}。奖励能抬高上限本身，锐化不能。',
      },
    },
  ],
};
