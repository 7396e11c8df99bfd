/** What a teacher says and asks about grpo/thinking. */
import type { Lesson } from '../../lesson.ts';

export const thinking: Lesson = {
  hook: {
    en: 'During training the wrong answers grow longer and longer. Is the model thinking, or is it being paid for length?',
    zh: '训练中错的回答越写越长。模型是在思考，还是在凑字数？',
  },
  notice: {
    en: 'Two worlds, one start. Where thinking pays, everybody thinks longer; where it cannot pay, only the mean per answer stretches what is wrong.',
    zh: '两个世界，同一个起点。思考有用的地方，谁都会想得更久；思考没用的地方，只有按回答求平均才会把错的拉长。',
  },
  show: 'twoWorlds',
  asks: [
    {
      question: {
        en: 'Length cannot pay. How long are the wrong answers of GRPO at the start and at the end?',
        zh: '在长度没用的世界里，GRPO 的错误回答起初多长？最后多长？',
      },
      reads: {
        start: { path: 'pathWrong.output', step: 0 },
        end: { path: 'pathWrong.output' },
      },
      answer: {
        en: '{start} steps, then {end}. A long wrong answer spreads its blame over more tokens.',
        zh: '起初 {start} 步，最后 {end} 步。错的回答越长，分到每个词元头上的惩罚就越轻。',
      },
    },
    {
      question: {
        en: 'And with Dr. GRPO, from the same start?',
        zh: '同一个起点，换成 Dr. GRPO 呢？',
      },
      reads: { end: { path: 'pathWrong.constant' } },
      answer: {
        en: '{end} steps at the end: divided by a constant, length earns nothing.',
        zh: '最后 {end} 步：改除以一个常数，写得长就占不到便宜了。',
      },
    },
    {
      question: {
        en: 'And the right answers of GRPO there, at the start and at the end?',
        zh: '在那里，GRPO 的正确回答起初多长？最后多长？',
      },
      reads: { start: { path: 'pathRight.output', step: 0 }, end: { path: 'pathRight.output' } },
      answer: {
        en: '{start} steps, then {end}: right answers are shortened as wrong ones are stretched. Neither makes it more often right.',
        zh: '起初 {start} 步，最后 {end} 步：对的越写越短，错的越写越长。哪一样都不会让它更对。',
      },
    },
    {
      question: {
        en: 'Where length pays, how long are all answers of Dr. GRPO at the start and at the end, and how accurate is it at the end?',
        zh: '在长度有用的世界里，Dr. GRPO 的回答起初和最后各多长？最后的正确率是多少？',
      },
      reads: {
        start: { path: 'payLength.constant', step: 0 },
        end: { path: 'payLength.constant' },
        right: { path: 'payAccuracy.constant' },
      },
      answer: {
        en: '{start} steps, then {end}, with an accuracy of {right}. Not every growth is a bias.',
        zh: '起初 {start} 步，最后 {end} 步，正确率 {right}。变长并不都是偏差。',
      },
    },
  ],
};
