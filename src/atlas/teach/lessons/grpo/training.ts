/** What a teacher says and asks about grpo/training. */
import type { Lesson } from '../../lesson.ts';

export const training: Lesson = {
  hook: {
    en: 'Nobody shows it a solution. It is told only whether its sum hits the target. Can it learn to calculate?',
    zh: '没人给它看解法，只告诉它算式中没中目标。它学得会算数吗？',
  },
  notice: {
    en: 'It learns as long as its groups keep some contrast: a group in which all answers are equal teaches nothing.',
    zh: '只要组里的回答还有高下，它就学得动；整组一个样，就什么也学不到。',
  },
  show: 'formPays',
  asks: [
    {
      question: {
        en: 'What share of new, held-out questions is right at step 81? And of the practised ones?',
        zh: '走到第 81 步，没练过的题答对多少？练过的呢？',
      },
      reads: { held: { path: 'heldOut', step: 80 }, practised: { path: 'practised', step: 80 } },
      answer: {
        en: '{held} of the new ones and {practised} of the practised. Both are counted on few questions: do not read much into the difference.',
        zh: '没练过的 {held}，练过的 {practised}。题目都不多，差别别太当真。',
      },
    },
    {
      question: {
        en: 'What share of its answers are valid expressions there? What was worth 0.1 points?',
        zh: '此时有多少回答是合法的算式？0.1 分是奖给什么的？',
      },
      reads: { form: { path: 'form', step: 80 } },
      answer: {
        en: '{form}. The form alone earns 0.1, hitting the target 1.',
        zh: '{form}。只要形式对就得 0.1 分，命中目标得 1 分。',
      },
    },
    {
      question: {
        en: 'What is the loss there? Has it stopped learning?',
        zh: '此时的损失是多少？它停止学习了吗？',
      },
      reads: { loss: { path: 'loss', step: 80 } },
      answer: {
        en: '{loss}, but for rounding, and it learns all the same: the advantages of a group sum to zero, so the loss says nothing about progress.',
        zh: '{loss}（只差舍入），却仍在学：一组的优势之和为零，损失本来就看不出进展。',
      },
    },
    {
      question: {
        en: 'What share of the groups is dead there?',
        zh: '此时有多少“无效组”？',
      },
      reads: { dead: { path: 'dead', step: 80 } },
      answer: {
        en: '{dead}: in those all answers earned the same.',
        zh: '{dead}：这些组里，所有回答得分都一样。',
      },
    },
  ],
};
