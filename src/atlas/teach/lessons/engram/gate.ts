/** What a teacher says and asks about engram/gate. */
import type { Lesson } from '../../lesson.ts';

export const gate: Lesson = {
  hook: {
    en: 'A memory is offered at every character. When should a reader listen to it, and when not?',
    zh: '每读一个字符，记忆都递上一条。什么时候该听，什么时候不该听？',
  },
  notice: {
    en: 'The gate opens wider inside a word than after its first letter: there the context already fits what is looked up.',
    zh: '词写到一半时，门控比刚写头一个字母时开得大：这时上下文已经与查到的相合。',
  },
  show: 'knowledge',
  asks: [
    {
      question: {
        en: 'How far is the gate open after the first letter of a word, and after three letters or more?',
        zh: '词的头一个字母之后，门控开多大？三个字母以后呢？',
      },
      reads: { first: { path: 'gate.first' }, inside: { path: 'gate.inside' } },
      answer: { en: '{first} and {inside}.', zh: '{first} 和 {inside}。' },
    },
    {
      question: {
        en: 'What is the loss on unseen text with the table as learned, and with an empty one?',
        zh: '用学到的表，没见过的文本上损失是多少？表清空之后呢？',
      },
      reads: { learned: { path: 'loss.learned' }, empty: { path: 'loss.empty' } },
      answer: {
        en: '{learned} and {empty} nats: much of what this small model knows lies in the table.',
        zh: '{learned} 和 {empty} 奈特：这个小模型知道的东西，不少就在表里。',
      },
    },
    {
      question: {
        en: 'One slot is poisoned. In how many places of your sentence does that strike, and how much harm does it do?',
        zh: '给一个格子“下毒”。你的句子里有几处受害？害处有多大？',
      },
      reads: { struck: { path: 'struck' }, harm: { path: 'harm' } },
      answer: {
        en: '{struck} places, {harm} nats. More heads thin it out: choose four and compare.',
        zh: '{struck} 处，{harm} 奈特。头多了就冲淡了：选四个头再比一比。',
      },
    },
  ],
};
