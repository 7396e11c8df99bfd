/** What a teacher says and asks about fim/hole. */
import type { Lesson } from '../../lesson.ts';

export const hole: Lesson = {
  hook: {
    en: '“My neighbour’s ___ barked all night.” Cover everything behind the gap: what could stand there? Uncover it: what changed?',
    zh: '“邻居家的____叫了一夜。”遮住空格后面的字：可以填什么？再揭开：变了什么？',
  },
  notice: {
    en: 'The model reads in one direction still. Only the order of the text changed: the suffix now stands before the hole’s answer.',
    zh: '模型仍只朝一个方向读。变的只是文本的次序：后缀排到了答案前面。',
  },
  show: 'name',
  asks: [
    {
      question: {
        en: 'How sure is the network of the name with both sides read, and from the left alone?',
        zh: '对名字，两边都读有多大把握？只读前面呢？',
      },
      reads: { both: { path: 'sure.both' }, left: { path: 'sure.left' } },
      answer: {
        en: '{both} % and {left} %: one of sixteen names is all that the left side allows.',
        zh: '{both}% 与 {left}%：只看前面，不过是十六个名字里猜一个。',
      },
    },
    {
      question: {
        en: 'Move the hole to the closing bracket. Does the suffix help?',
        zh: '把空缺移到右括号。后缀有帮助吗？',
      },
      reads: {
        both: { path: 'sure.both', scenario: 'close' },
        left: { path: 'sure.left', scenario: 'close' },
      },
      answer: {
        en: 'No: {both} % and {left} %. The opening bracket stands before it.',
        zh: '没有：{both}% 与 {left}%。左括号就在它前面。',
      },
    },
    {
      question: {
        en: 'And a verb? Why can nobody know it?',
        zh: '动词呢？为什么谁也不知道？',
      },
      reads: { both: { path: 'sure.both', scenario: 'verb' } },
      answer: {
        en: '{both} %: one of twelve, drawn by chance; neither side tells.',
        zh: '{both}%：十二个里随机抽一个，两边都没有线索。',
      },
    },
    {
      question: {
        en: 'The network may never look to the right. How can it use the suffix?',
        zh: '网络从不能往右看，它怎么用得上后缀？',
      },
      reads: { words: { path: 'from' } },
      answer: {
        en: 'The suffix was written before the middle, so it stands to the left of what is being written: not the {words} word alone that stood there before.',
        zh: '后缀写在中间之前，所以就在正在写的内容左边：左边不再只有原来那 {words} 个词。',
      },
    },
  ],
};
