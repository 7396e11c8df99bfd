/** What a teacher says and asks about engram/budget. */
import type { Lesson } from '../../lesson.ts';

export const budget: Lesson = {
  hook: {
    en: 'You have a fixed budget for a brain and a library. How do you divide it?',
    zh: '预算就这么多，一份给大脑，一份给图书馆。怎么分？',
  },
  notice: {
    en: 'Facts are cheaper to look up than to compute, and a rule cannot be looked up. Both ends are beaten by a split.',
    zh: '事实查起来比算出来便宜，规律却查不到。两头都不如分着来。',
  },
  show: 'mixture',
  asks: [
    {
      question: {
        en: 'Which share for the experts has the lowest loss at the end, and how low is it?',
        zh: '最后，专家占多少时损失最低？最低是多少？',
      },
      reads: { share: { path: 'best' }, loss: { path: 'loss.best' } },
      answer: { en: 'ρ = {share}, with {loss} nats.', zh: 'ρ = {share}，损失 {loss} 奈特。' },
    },
    {
      question: {
        en: 'What are the losses at the two ends: with the most experts, and with the most memory?',
        zh: '两头的损失各是多少：专家最多的，和记忆最多的？',
      },
      reads: { experts: { path: 'loss.experts' }, memory: { path: 'loss.memory' } },
      answer: {
        en: '{experts} and {memory} nats. Memory alone is worst: it cannot hold the rule.',
        zh: '{experts} 和 {memory} 奈特。全给记忆最差：规律记不进表里。',
      },
    },
    {
      question: {
        en: 'How large is the loss on the rule alone at the best share? Who does that work?',
        zh: '在最好的分法下，单看规律的损失是多少？这活是谁干的？',
      },
      reads: { rule: { path: 'ruleAtBest' } },
      answer: { en: '{rule} nats, and the experts do it.', zh: '{rule} 奈特，是专家干的。' },
    },
  ],
};
