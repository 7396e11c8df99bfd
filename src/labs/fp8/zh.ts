/** FP8：用八位数训练：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'FP8: training in eight bits': 'FP8：用八位数训练',
  'Eight bits hold 253 numbers. Small groups with a scale of their own, and sums done carefully, make them enough to train with.':
    '八位只能表示 253 个数。每一小组各有自己的缩放因子，再加上小心求和，就够用来训练了。',
  Number: '一个数',
  'What do eight bits make of a number?': '八位能把一个数存成什么？',
  'They hold 253 numbers and take the nearest: off by 6 % at most over fifteen doublings, and by everything below and beyond.':
    '八位只有 253 个数，取最近的一个：在十五段翻倍区间里误差不超过 6%，再小或再大就全丢了。',
  Tiles: '分块',
  'Who pays for an outlier?': '一个离群值，谁受损？',
  'Whoever shares its scale. E4M3 bears one of 10,000 times the rest almost without loss; beyond, tiles keep the loss to the outlier’s own.':
    '谁和它共用缩放因子，谁就受损。一万倍的离群值 E4M3 扛得住，几乎没有损失；再大，分块把损失关在离群值那一块。',
};
