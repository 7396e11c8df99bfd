/** What a teacher says and asks about moe/granularity. */
import type { Lesson } from '../../lesson.ts';

export const granularity: Lesson = {
  hook: {
    en: 'Cut every expert in four and let four times as many answer. The arithmetic is the same. Is the model better?',
    zh: '把每位专家一分为四，每次叫上四倍的人。计算量没变，模型会更好吗？',
  },
  notice: {
    en: 'Here finer experts gain nothing that we can measure, and the page says so. What is costly is to lose the shared expert.',
    zh: '在这个小世界里，我们量不出细分的好处，页面也照实写了。真正代价大的，是拿掉共享专家。',
  },
  show: 'hardToLose',
  asks: [
    {
      question: {
        en: 'What is the validation loss at the end of the uncut model, and of the one cut in four?',
        zh: '最后，不切分的模型和切成四份的模型，验证损失各是多少？',
      },
      reads: { whole: { path: 'loss.m1' }, four: { path: 'loss.m4' } },
      answer: {
        en: '{whole} and {four} nats: no gain here. The paper found one in far larger models.',
        zh: '{whole} 和 {four} 奈特：这里没有好处。论文在大得多的模型上看到了好处。',
      },
    },
    {
      question: {
        en: 'How much loss is added when the shared expert is switched off, and when the busiest routed one is forbidden?',
        zh: '关掉共享专家，损失多出多少？禁用最忙的路由专家呢？',
      },
      reads: { shared: { path: 'off' }, routed: { path: 'forbidden' } },
      answer: {
        en: '{shared} and {routed} nats. Others can stand in for a routed expert, nobody for the shared one.',
        zh: '{shared} 和 {routed} 奈特。路由专家有别人顶替，共享专家没有。',
      },
    },
    {
      question: {
        en: 'The shared expert is off, but one more routed expert answers. Does that make up for it?',
        zh: '关掉共享专家，但多叫一位路由专家。补得回来吗？',
      },
      reads: { more: { path: 'offOneMore' } },
      answer: {
        en: 'No: {more} nats are added. It is not the amount of work that is missing, it is what this expert knows.',
        zh: '补不回来：损失多出 {more} 奈特。缺的不是人手，是那位专家会的东西。',
      },
    },
  ],
};
