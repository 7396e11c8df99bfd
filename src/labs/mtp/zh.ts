/** 多词元预测：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'Multi-token prediction': '多词元预测',
  'A small module guesses one token further; the model checks its guesses while it writes, and what comes out is the model’s own.':
    '一个小模块多猜一个词元；模型一边写一边核对，写出来的仍然是模型自己的文字。',
  'What does guessing one letter further teach a model?': '多猜一个字母，能教会模型什么？',
  'Here the main model is as good with the MTP loss as without. The module comes to agree with it; but agreement is high before anything is learnt, and falls as both learn.':
    '在这里，主模型有没有 MTP 损失都一样好。模块渐渐与它一致；可还没学的时候一致率就很高，两者越学反而越低。',
  'prose: Moby-Dick': '小说：《白鲸》',
  'code: TypeScript': '代码：TypeScript',
  'sums: 37+58=95;': '算式：37+58=95;',
  'log lines': '日志',
  passes: '次前向',
  Drafts: '草稿',
  'How many tokens for one pass of the model?': '模型前向一次，能写几个词元？',
  'A pass checks all drafts at once and writes those that it agrees with, and one token of its own: never more than γ + 1, so with V3’s one draft never three.':
    '一次前向同时核对所有草稿，写下自己也同意的，再加自己的一个：至多 γ + 1 个。V3 只打一个草稿，绝不会有三个。',
  'Tokens a pass': '每次前向写出的词元',
  'Two hills': '两座山',
  'When does a guess count as the model’s own word?': '猜的词，什么时候算模型自己的？',
  'Keep a draft as often as both hills overlap there, and replace the rest from what sticks out: the output is the model’s, to the last digit.':
    '两座山重叠多少，草稿就留下多少；其余的从模型露出的部分里重抽：写出来的分布与模型一模一样。',
};
