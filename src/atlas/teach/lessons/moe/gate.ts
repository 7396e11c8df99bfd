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
        en: 'Which expert has the highest score, and how high is it? Is it chosen?',
        zh: '哪位专家得分最高？是多少？选上了吗？',
      },
      reads: { best: { path: 'best', step: 6 }, score: { path: 'bestScore', step: 6 } },
      answer: {
        en: 'Expert {best} with {score}. It is not chosen: its group is closed, because the sum of the two best in it is too small.',
        zh: '专家 {best}，得分 {score}。没选上：它所在的组里，前两名之和太小，整组被关掉了。',
      },
    },
    {
      question: {
        en: 'Two biases are set. Who is ahead once they are added, and with how much? Does this number reach the output?',
        zh: '设了两个偏置。加上偏置之后谁领先？是多少？这个数会进到输出里吗？',
      },
      reads: {
        ahead: { path: 'ahead', set: { bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] }, step: 3 },
        score: { path: 'aheadScore', set: { bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] }, step: 3 },
      },
      answer: {
        en: 'Expert {ahead} with {score}. No: the weights come from the copy that was put aside before.',
        zh: '专家 {ahead}，{score}。不会：权重取自加偏置之前留下的那一份。',
      },
    },
    {
      question: {
        en: 'The same biases, but now the weights come from score + bias. By how much do they miss the published ones?',
        zh: '偏置不变，但权重改取“得分 + 偏置”。与论文的权重总共差多少？',
      },
      reads: {
        leak: { path: 'error', set: { bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0], mistake: 'weights' } },
      },
      answer: {
        en: 'By {leak} in all: a number made for balancing ends up in the output of the layer.',
        zh: '总共差 {leak}：为均衡而设的数混进了这一层的输出。',
      },
    },
    {
      question: {
        en: 'Every bias is −1, and closed groups hold 0 in place of −∞. How many chosen experts lie in closed groups? Set the biases back to 0: does the mistake still show?',
        zh: '偏置全为 −1，关掉的组填成 0 而不是 −∞。有几位选上的专家来自关掉的组？把偏置改回 0，还看得出错吗？',
      },
      reads: {
        lowered: {
          path: 'illegal',
          set: { bias: [-1, -1, -1, -1, -1, -1, -1, -1], mistake: 'zeros' },
          step: 6,
        },
      },
      answer: {
        en: '{lowered}. With biases of 0 it does not show: all scores lie above 0. That is why the mistake survives.',
        zh: '{lowered} 位。偏置为 0 时看不出来：得分都大于 0。所以这个错能一直藏着。',
      },
    },
  ],
};
