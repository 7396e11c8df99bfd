/** FP8：用八位数训练：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'FP8: training in eight bits': 'FP8：用八位数训练',
  'Eight bits hold 253 numbers. Small groups with a scale of their own, and sums done carefully, make them enough to train with.':
    '八位只能表示 253 个数。每一小组各有自己的缩放因子，再加上小心求和，就够用来训练了。',
  Number: '一个数',
  'What do eight bits make of a number?': '八位能把一个数存成什么？',
  'They hold 253 numbers and take the nearest: off by 6 % at most over fifteen doublings, and by everything below and beyond.':
    '八位只有 253 个数，取最近的一个：在十五段翻倍区间里误差不超过 6%，再小或再大就全丢了。',
};
