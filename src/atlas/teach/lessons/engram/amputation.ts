/** What a teacher says and asks about engram/amputation. */
import type { Lesson } from '../../lesson.ts';

export const amputation: Lesson = {
  hook: {
    en: 'Take the table out of a finished model. What does it forget, and what does it still know?',
    zh: '把训练好的模型里的表拿走。它会忘掉什么，还记得什么？',
  },
  notice: {
    en: 'Facts go with the table; the rule stays. The gate had told them apart before anybody took anything away.',
    zh: '事实跟着表走了，规律还在。其实在拿走之前，门控早就把两者分清了。',
  },
  show: 'amputated',
  asks: [
    {
      question: {
        en: 'How many per cent of the facts are right at the end, as trained and with the table zeroed?',
        zh: '最后，事实答对百分之几？表清零之后呢？',
      },
      reads: { whole: { path: 'facts.whole' }, zeroed: { path: 'facts.zeroed' } },
      answer: { en: '{whole} % and {zeroed} %.', zh: '{whole}% 和 {zeroed}%。' },
    },
    {
      question: {
        en: 'And the rule?',
        zh: '规律呢？',
      },
      reads: { whole: { path: 'rule.whole' }, zeroed: { path: 'rule.zeroed' } },
      answer: {
        en: '{whole} % and {zeroed} %: it never was in the table.',
        zh: '{whole}% 和 {zeroed}%：它从来就不在表里。',
      },
    },
    {
      question: {
        en: 'How far is the gate open for facts, for the rule and for exceptions?',
        zh: '遇到事实、规律和例外时，门控各开多大？',
      },
      reads: {
        facts: { path: 'gate.facts' },
        rule: { path: 'gate.rule' },
        exceptions: { path: 'gate.exceptions' },
      },
      answer: {
        en: '{facts}, {rule} and {exceptions}: an exception stands in the context, so the memory would only disturb.',
        zh: '{facts}、{rule} 和 {exceptions}：例外写在上下文里，记忆只会添乱。',
      },
    },
  ],
};
