/** 混合专家：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'Bias speed': '偏置更新速度',
  'Experts a token': '每个词元的专家数',
  Affinity: '亲和度',
  'Validation loss': '验证损失',
  Partly: '部分均衡',
  bias: '偏置',
  'node {n}': '节点 {n}',
  'experts a token': '每个词元的专家数',
  'Who updates the bias, and why is it not in the gate weight?':
    '偏置由谁更新？为什么不计入门控权重？',
  'its two best experts (V3)': '组内最好的两个专家（V3）',
  'its best expert (V2)': '组内最好的一个专家（V2）',
  'Why was the best expert not chosen?': '为什么最好的专家没有被选中？',
  'Mixture of experts': '混合专家',
  'A token visits a few of many small networks; a bias that training turns by hand, not by gradient, keeps all of them busy.':
    '每个词元只经过众多小网络中的几个；一个不靠梯度、由训练过程逐步调节的偏置，让所有专家都有活干。',
  Balancing: '负载均衡',
  'How does DeepSeek keep every expert busy without a loss for it?':
    'DeepSeek 不加辅助损失，怎样让每个专家都有活干？',
  'Left alone, a router sends almost everything to a few experts. A bias that decides only who is chosen evens the load out and leaves each kind of text its own experts.':
    '放任不管时，路由器会把几乎所有词元送给少数几个专家。加一个只影响“选谁”的偏置，负载就能拉平，而每类文本仍保有自己的专家。',
  'Which experts does a token go to, and how much does each count?':
    '一个词元会去哪些专家？每个专家占多大分量？',
  'Score + bias decides who is chosen, within the groups that stay open; the score alone decides how much the chosen count.':
    '在保留的组内，由“分数 + 偏置”决定选谁；选中之后占多大分量，只看分数本身。',
  Granularity: '专家粒度',
  'Do finer experts learn more, at the same compute?': '同样的计算量，专家切得更细能学到更多吗？',
  'Cut in four, the same experts can be combined in millions of ways. The paper gained by it. In this small world we measure no gain; but to take away a shared expert that was trained with is costly, as published.':
    '同样的专家各切成四份，组合方式就有上千万种。论文由此获益。在这个小世界里没有测到收益；但训练时有共享专家，训练后再把它拿走，代价很大，这与论文一致。',
  'Node limit': '节点限制',
  'How many nodes does a token need to reach?': '一个词元需要到达多少个节点？',
  'A limit on nodes cuts the traffic of every token. Three of eight keep nearly all of its score here, though a fifth of its best experts give way to others.':
    '限制节点数可以减少每个词元的通信量。在这里，八个节点用三个，分数几乎全保住，不过五分之一的最佳专家要让位给别的专家。',
  Copies: '专家副本',
  'Which experts deserve copies, and where should they lie?': '哪些专家值得复制？副本该放在哪里？',
  'Copies of the busiest experts, packed heaviest first, take the load off the busiest GPU, as far as their node allows.':
    '复制最忙的专家，从最重的开始装箱，就能在节点允许的范围内减轻最忙的 GPU。',
};
