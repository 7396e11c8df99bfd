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
  Adder: '加法器',
  'Where do the last bits of a long sum go?': '一个长长的和，末尾的位去哪儿了？',
  'The tensor core lines 32 products up with the largest and cuts off what lies beyond fourteen bits. In one long sum that adds up to 7 %; poured into float32 every 128 products, to 0.06 %.':
    '张量核心把 32 个乘积与最大的对齐，超出十四位的一概截掉。一个长和因此累积丢掉 7%；每 128 个乘积倒入 float32 一次，只丢 0.06%。',
  Training: '训练',
  'What does training need that eight bits cannot hold?': '训练需要什么，是八位装不下的？',
  'Updates: most are far smaller than half a step of the weight that they meet, and rounding loses them. With a float32 copy that gathers them, FP8 products train within a quarter of a per cent of float32.':
    '更新：多数远不到所遇权重的半格，一舍入就没了。有一份 float32 副本把它们攒起来，用 FP8 做乘法，训练结果与 float32 相差不到 0.25%。',
  Roofline: '屋顶线',
  'What limits one product: memory or multiplying?': '一次矩阵乘法受什么限制：显存还是乘法？',
  'A few tokens wait for the weights to arrive; many keep the card busy. Short sums pay for an output that FP8 does not shrink.':
    '词元少，就得等权重送到；词元多，显卡才忙得起来。求和太短，代价在输出上，而 FP8 并不缩小输出。',
};
