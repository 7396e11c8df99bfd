/** What a teacher says and asks about moe/balancing. */
import type { Lesson } from '../../lesson.ts';

export const balancing: Lesson = {
  hook: {
    en: 'Sixteen experts share the work, and whoever gets more of it gets better at it. What becomes of the others?',
    zh: '十六位专家一起接活，谁接得多谁就越干越熟。其余的人会怎样？',
  },
  notice: {
    en: 'The bias decides only who is chosen. No loss asks for balance, and yet the load becomes even and the experts stay different.',
    zh: '偏置只决定选谁。没有任何损失要求均衡，负载照样变匀，专家也照样各有所长。',
  },
  show: 'mended',
  asks: [
    {
      question: {
        en: 'How far above its fair share is the busiest expert on unseen text, left alone and with the bias?',
        zh: '在没见过的文本上，最忙的专家比均分份额多出多少？放任不管和用偏置各是多少？',
      },
      reads: { none: { path: 'global.none' }, bias: { path: 'global.bias' } },
      answer: {
        en: 'By {none} fair shares when left alone, by {bias} with the bias. At 0 every expert would get exactly its share.',
        zh: '放任不管时多出 {none} 个份额，用偏置时多出 {bias} 个。若为 0，就是人人恰好一份。',
      },
    },
    {
      question: {
        en: 'How far do the highest and the lowest bias lie apart at step 60, and at the end? Why does it take so long?',
        zh: '第 60 步和结束时，最高与最低的偏置相差多少？为什么要这么久？',
      },
      reads: { early: { path: 'biasSpread', step: 59 }, late: { path: 'biasSpread' } },
      answer: {
        en: '{early}, then {late}. A bias moves by one notch of γ = 0.001 a step: a gap between two affinities is closed notch by notch.',
        zh: '先是 {early}，最后是 {late}。偏置每步只动一格，γ = 0.001；两个亲和度之间的差距要一格一格地补。',
      },
    },
    {
      question: {
        en: 'Does the task pay for balance? Compare the validation loss with an auxiliary loss and with the bias.',
        zh: '任务要为均衡付出代价吗？比较用辅助损失和用偏置时的验证损失。',
      },
      reads: { loss: { path: 'test.loss' }, bias: { path: 'test.bias' } },
      answer: {
        en: '{loss} nats with the auxiliary loss, {bias} with the bias. One seed proves little: repeat over five before you believe the difference.',
        zh: '用辅助损失是 {loss} 奈特，用偏置是 {bias} 奈特。一个种子说明不了什么，先用五个种子重复，再谈差别。',
      },
    },
    {
      question: {
        en: 'How many fair shares does the busiest expert carry in the last batch? Why is that more than on unseen text?',
        zh: '最后一批里，最忙的专家承担几个均分份额？为什么比没见过的文本上更不均？',
      },
      reads: { busiest: { path: 'busiest' } },
      answer: {
        en: '{busiest}. A batch of 256 tokens is small: chance alone makes some experts busier than others.',
        zh: '{busiest} 个。一批只有 256 个词元，单凭偶然就会有专家更忙。',
      },
    },
  ],
};
