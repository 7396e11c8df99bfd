/** FP8：用八位数训练：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'FP8: training in eight bits': 'FP8：用八位数训练',
  'Eight bits hold 253 numbers. Small groups with a scale of their own, and sums done carefully, make them enough to train with.':
    '八位只能表示 253 个数。每一小组各有自己的缩放因子，再加上小心求和，就够用来训练了。',
  Roofline: '屋顶线',
  'What limits one product: memory or multiplying?': '一次矩阵乘法受什么限制：显存还是乘法？',
  'A few tokens wait for the weights to arrive; many keep the card busy. Short sums pay for an output that FP8 does not shrink.':
    '词元少，就得等权重送到；词元多，显卡才忙得起来。求和太短，代价在输出上，而 FP8 并不缩小输出。',
};
