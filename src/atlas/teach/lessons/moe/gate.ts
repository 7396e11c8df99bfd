/** What a teacher says and asks about moe/gate. */
import type { Lesson } from '../../lesson.ts';

export const gate: Lesson = {
  hook: {
    en: 'The expert that fits this token best is not chosen. Is that a mistake?',
    zh: '最适合这个词元的专家没被选上。是程序写错了吗？',
  },
  notice: {
    en: 'The bias has a say in the choice and none in the weight. These are two separate lines of the code.',
    zh: '选谁，偏置说了算；占多大权重，偏置管不着。代码里这是分开的两行。',
  },
  show: 'biasChoice',
  asks: [
    {
      question: {
        en: 'Which expert has the highest score? Is it chosen? What share of the best scores do the chosen ones keep?',
        zh: '哪位专家得分最高？选上了吗？选上的专家保住了最高得分之和的多少？',
      },
      reads: { best: { path: 'best' }, kept: { path: 'retained' } },
      answer: {
        en: 'Expert {best}, and it is not chosen: its group is closed, because the sum of the two best in it is too small. The chosen ones keep {kept}.',
        zh: '专家 {best}，没选上：它所在的组里，前两名之和太小，整组被关掉了。选上的保住了 {kept}。',
      },
    },
    {
      question: {
        en: 'Take the groups away. What does the share become, and why?',
        zh: '取消分组，这个比例变成多少？为什么？',
      },
      reads: { kept: { path: 'retained', set: { layout: 'one' } } },
      answer: {
        en: '{kept}: without a limit the gate is a plain choice of the best, and nothing is given up.',
        zh: '{kept}：没有分组限制，门控就是直接选最好的几位，什么也没放弃。',
      },
    },
    {
      question: {
        en: 'Two biases are set. How wrong are the weights when they come from the score, and when they come from score + bias?',
        zh: '设了两个偏置。权重取自得分时错多少？取自“得分 + 偏置”时错多少？',
      },
      reads: {
        right: { path: 'error', set: { bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] } },
        leak: { path: 'error', set: { bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0], mistake: 'weights' } },
      },
      answer: {
        en: '{right} and {leak}. In the second case a number made for balancing ends up in the output of the layer.',
        zh: '{right} 和 {leak}。后一种情形里，为均衡而设的数混进了这一层的输出。',
      },
    },
    {
      question: {
        en: 'Closed groups hold 0 in place of −∞. How many chosen experts come from closed groups, with every bias at −1 and with every bias at 0?',
        zh: '把关掉的组填成 0 而不是 −∞。偏置全为 −1 和全为 0 时，各有几位选上的专家来自关掉的组？',
      },
      reads: {
        lowered: {
          path: 'illegal',
          set: { bias: [-1, -1, -1, -1, -1, -1, -1, -1], mistake: 'zeros' },
        },
        hidden: { path: 'illegal', set: { mistake: 'zeros' } },
      },
      answer: {
        en: '{lowered} and {hidden}. With scores above 0 the mistake cannot be seen, which is why it survives.',
        zh: '{lowered} 位和 {hidden} 位。得分都大于 0 时看不出这个错，所以它能一直藏着。',
      },
    },
  ],
};
