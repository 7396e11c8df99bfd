/** What a teacher says and asks about mtp/training. */
import type { Lesson } from '../../lesson.ts';

export const training: Lesson = {
  hook: {
    en: 'Two people agree nine times in ten. Do they know anything?',
    zh: '两个人十回有九回意见一致。他们懂吗？',
  },
  notice: {
    en: 'Agreement is high before the first step and falls while the loss falls. Never read the one without the other.',
    zh: '还没开始学，一致率就很高；损失降，它也跟着降。两者要一起看。',
  },
  show: 'code',
  asks: [
    {
      question: {
        en: 'How often do module and main model agree before the first step? And after 20?',
        zh: '开始训练前，模块与主模型有多一致？20 步之后呢？',
      },
      reads: {
        first: { path: 'acceptance.joint', step: 0 },
        soon: { path: 'acceptance.joint', step: 2 },
      },
      answer: {
        en: 'In {first} % and {soon} %: first all letters are alike to both, then both know only how frequent each is.',
        zh: '{first}% 和 {soon}%：起先两者对所有字母一视同仁，随后都只知道字母的多少。',
      },
    },
    {
      question: {
        en: 'And at the end? What has the loss done meanwhile?',
        zh: '最后呢？这期间损失怎样变化？',
      },
      reads: {
        end: { path: 'acceptance.joint' },
        before: { path: 'loss.joint', step: 0 },
        after: { path: 'loss.joint' },
      },
      answer: {
        en: '{end} %, while the loss fell from {before} to {after} nats: what was learnt makes them differ.',
        zh: '{end}%，损失从 {before} 降到 {after} 奈特：学到的东西让它们有了分歧。',
      },
    },
    {
      question: {
        en: 'The loss on the next letter, with the MTP loss and without: who is ahead?',
        zh: '下一个字母的损失，有 MTP 损失和没有：谁更好？',
      },
      reads: { joint: { path: 'loss.joint' }, detached: { path: 'loss.detached' } },
      answer: {
        en: '{joint} and {detached} nats: no difference that another seed would not undo.',
        zh: '{joint} 和 {detached} 奈特：换个种子，差别就可能反过来。',
      },
    },
  ],
};
