/** FP8：用八位数训练：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'FP8: training in eight bits': 'FP8：用八位数训练',
  'Eight bits hold 253 numbers. Small groups with a scale of their own, and sums done carefully, make them enough to train with.':
    '八位只能表示 253 个数。每一小组各有自己的缩放因子，再加上小心求和，就够用来训练了。',
};
