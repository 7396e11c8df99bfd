/** 多词元预测：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'Multi-token prediction': '多词元预测',
  'A small module guesses one token further; the model checks its guesses while it writes, and what comes out is the model’s own.':
    '一个小模块多猜一个词元；模型一边写一边核对，写出来的仍然是模型自己的文字。',
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
