/** The words of the home page, which no other page needs. */
import type { Language } from './index.ts';

const en = {
  title: 'How DeepSeek works, in things you can take hold of',
  lead: 'Each station runs the real algorithm in your browser. Follow one token, or open the idea you came for.',
  way: 'One token’s way through a block',
  here: 'one token',
  next: 'the next',
  streams: 'its residual streams',
  around: 'Training it, serving it',
  models: 'What came with',
  everything: 'everything',
  everythingTold:
    'All techniques of this atlas. Choose a model to see what it brought and what it carried over.',
  legend: 'How the stations are marked',
  introduced: 'introduced with it',
  uses: 'carried over',
  neither: 'not part of it',
  noLab: 'no lab yet',
  toCome: 'No lab yet; to come:',
  paths: 'Start here',
  pathsLead: 'Three ways through the labs, each about an hour. The minutes are our estimate.',
  know: 'You should know',
  minutes: (n: string) => `about ${n} min`,
  total: (n: string) => `about ${n} min in all`,
  labs: 'All labs',
  code: 'the code',
  how: 'How to use it',
  how1: 'Bet first: each lab asks what you expect before it shows you.',
  how2: 'Turn a knob. Where it matters, it may turn while the run goes on.',
  how3: 'Read the code: the thirty lines that made the picture, with the equation beside them.',
};

type Home = typeof en;

const zh: Home = {
  title: 'DeepSeek 怎样工作，动手摆弄就明白',
  lead: '每一站都在你的浏览器里运行真正的算法。可以跟着一个词元走一遍，也可以直奔想看的那一站。',
  way: '一个词元穿过一个模块的路',
  here: '一个词元',
  next: '下一个词元',
  streams: '它的残差流',
  around: '怎样训练，怎样部署',
  models: '按模型看',
  everything: '全部',
  everythingTold: '这里画的全部技术。选一个模型，看它带来了什么，又沿用了什么。',
  legend: '站点的标记',
  introduced: '首次提出',
  uses: '沿用',
  neither: '未采用',
  noLab: '还没有实验室',
  toCome: '还没有实验室，以后画：',
  paths: '从这里开始',
  pathsLead: '穿过实验室的三条路，每条大约一小时；分钟数是我们的估计。',
  know: '需要先懂',
  minutes: (n) => `约 ${n} 分钟`,
  total: (n) => `共约 ${n} 分钟`,
  labs: '全部实验室',
  code: '代码',
  how: '怎样使用',
  how1: '先下注：每个实验室在演示之前，先问你预计会发生什么。',
  how2: '拨动旋钮。关键的旋钮在运行途中也能改。',
  how3: '读代码：画出这张图的那三十行代码，旁边就是公式。',
};

export const home: Readonly<Record<Language, Home>> = { en, zh };
