/** 多词元预测：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'Multi-token prediction': '多词元预测',
  'A small module guesses one token further; the model checks its guesses while it writes, and what comes out is the model’s own.':
    '一个小模块多猜一个词元；模型一边写一边核对，写出来的仍然是模型自己的文字。',
  'Two hills': '两座山',
  'When does a guess count as the model’s own word?': '猜的词，什么时候算模型自己的？',
  'Keep a draft as often as both hills overlap there, and replace the rest from what sticks out: the output is the model’s, to the last digit.':
    '两座山重叠多少，草稿就留下多少；其余的从模型露出的部分里重抽：写出来的分布与模型一模一样。',
};
