export const zh: Readonly<Record<string, string>> = {
  'How much tokens favour each node': '词元对各节点的偏好',
  'Added to the fit of all its experts; drag the bars.':
    '加到该节点所有专家的匹配度上；可拖动柱子。',
  'Good experts lie together': '好专家聚在一起的程度',
  '0: a token’s fits are independent. 1: all experts of a node fit it alike.':
    '0：词元与各专家的匹配度互相独立。1：同一节点的专家匹配度完全相同。',
  'A node is judged by': '节点的评分依据',
  Tokens: '词元数',
  'Nodes allowed, M': '允许的节点数 M',
  'Nodes a token reaches': '每个词元到达的节点数',
  'Copies sent to other nodes': '发往其他节点的份数',
  'a token': '每词元',
  'Traffic, of the unlimited': '通信量（相对不限制时）',
  'Score kept, of the best K': '保住的分数（相对最佳 K 个）',
  'Best K experts still chosen': '最佳 K 个专家中仍被选中的比例',
  'Change of the output': '输出的变化',
  'MaxVio of the nodes': '节点的 MaxVio',
  'Drag a bar: all experts of the node fit better or worse.':
    '拖动柱子：该节点的所有专家都变得更匹配或更不匹配。',
  pull: '偏好',
  'Tokens that reach each node': '到达各节点的词元数',
  'with the limit': '有限制',
  without: '无限制',
  'Quality against traffic': '质量与通信量',
  'All as shares of what an unlimited token has.': '均为相对于不限制时的比例。',
  share: '比例',
  'Squared distance to the unlimited output, over its squared length.':
    '与不限制时输出之差的平方，除以后者长度的平方。',
  relative: '相对值',
  'Nodes that a token reaches': '一个词元到达的节点数',
  'share of tokens': '词元占比',
  'With at most {limit} nodes, a token keeps {kept} of its best score and {shared} of its best experts, for {traffic} of the traffic.':
    '最多 {limit} 个节点时，词元保住最佳分数的 {kept}、最佳专家的 {shared}，通信量为原来的 {traffic}。',
  'With a single node, every token is sent at most once. It keeps {kept} of its best score, but only {shared} of its best experts.':
    '只允许一个节点时，每个词元至多发送一次，保住最佳分数的 {kept}，但最佳专家只剩 {shared}。',
  'Without a limit a token reaches {touched.limited} nodes and sends {copies} copies over the slow network.':
    '不限制时，一个词元到达 {touched.limited} 个节点，要经慢速网络发送 {copies} 份。',
  'Three of eight nodes keep nearly all of the score': '八个节点用三个，分数几乎全保住',
  'Independent fits: a token wants five or six nodes': '匹配度互相独立：一个词元想去五六个节点',
  'Good experts lie together: the limit hardly binds': '好专家聚在一起：限制几乎不起作用',
  'A tight limit crowds the favoured nodes': '限制过紧，受偏好的节点更拥挤',
  'Judged by one expert, tight limits lose more': '只按一个专家评节点，限制紧时损失更多',
  'One expert a token: nothing to limit': '每个词元只用一个专家：没什么可限制的',
  'Nodes are judged by their best expert in place of their two best. With M = 2, how much of the best score is kept?':
    '节点改按最好的一个专家评分，而不是最好的两个。M = 2 时，保住的最佳分数会怎样？',
  Less: '更少',
  'The same': '一样',
  'A token needs several experts. Few nodes must each bring several good ones, and one star says little about its neighbours. With four nodes or more the two rules are nearly equal here.':
    '一个词元需要好几个专家。节点少时，每个节点都要拿出好几个好专家，而一个明星说明不了它的邻居如何。四个节点以上，这里两种规则几乎一样。',
  'A token’s good experts no longer lie together (ρ = 0). With M = 3, how much of the best score is kept?':
    '词元的好专家不再聚在一起（ρ = 0）。M = 3 时，保住的最佳分数会怎样？',
  'Independent fits scatter the best experts over more nodes, and three nodes hold fewer of them.':
    '匹配度互相独立时，最佳专家散布在更多节点上，三个节点装不下那么多。',
  'Some nodes are favoured by all tokens. Does a limit of one node ease the crowding?':
    '所有词元都偏好某些节点。限制为一个节点，能缓解拥挤吗？',
  'It eases it': '能缓解',
  'It worsens it': '更拥挤',
  'No difference': '没有差别',
  'Without a limit, a token’s second and third choices reach the quieter nodes too. Limited to one, nearly all tokens meet at the same node. Limits need balance beside them.':
    '不限制时，词元的第二、第三选择也会落到较闲的节点。只限一个节点，几乎所有词元都挤到同一处。有限制就还需要均衡。',
  'Score kept with three nodes': '三个节点时保住的分数',
  'M ≥ 3: quality about as without a limit': 'M ≥ 3：质量与不限制时大致相同',
  'The paper trains with the limit and compares models. Here a fixed router is limited afterwards, which is harder on it.':
    '论文是带着限制训练再比较模型；这里是事后限制一个固定的路由器，条件更苛刻。',
  'Nodes that a token reaches at most': '一个词元最多到达的节点数',
  '4 of 8': '8 个中的 4 个',
  'Measured is the mean with M = 4: not every token needs all four.':
    '测得的是 M = 4 时的平均值：并非每个词元都用满四个。',
  'Nodes that a token reaches without a limit': '不限制时一个词元到达的节点数',
  '5.29, by counting: 8 of 256 experts at random': '5.29，由计数得出：从 256 个专家中随机取 8 个',
  'With 64 experts counting gives 5.43. Experts that fit together and lie together lower it.':
    '64 个专家时，计数得 5.43。好专家聚在一起会使它变小。',
  'Eight nodes hold eight experts each, and every token wants eight experts. Play: the limit M rises from one node to all eight.':
    '八个节点各有八个专家，每个词元想要八个专家。播放：上限 M 从一个节点升到全部八个。',
  'Blue is the score kept, coral the traffic. Scrub to M = 3 and compare: little is lost, and a third of the traffic is saved.':
    '蓝线是保住的分数，珊瑚色是通信量。拖到 M = 3 对比：损失很小，通信量省了三分之一。',
  'Let a token’s fits be independent: set ρ to 0. Now its best experts lie on five or six nodes.':
    '让匹配度互相独立：把 ρ 设为 0。现在最佳专家分布在五六个节点上。',
  'Pin this run, so that the next one can be compared with it.': '固定这次运行，以便与下一次对比。',
  'Judge a node by its best expert only, as V2 does, and look at the left end of the lines.':
    '像 V2 那样只按最好的专家评节点，看曲线的左端。',
  'Make a node popular: drag its bar up. Where do the tokens go when the limit is tight?':
    '让某个节点受欢迎：把它的柱子往上拖。限制很紧时，词元去了哪里？',
  'Now bet on what you would expect.': '来预测一下会发生什么。',
  'Score of a node': '节点的得分',
  'score of a node': '节点的得分',
  'how a node is judged': '节点怎样评分',
  'The limit': '限制',
  'nodes allowed': '允许的节点数',
  'Why limit nodes and not experts?': '为什么限制节点数，而不是专家数？',
  'A token is sent once to each node and copied there over faster links. The number of nodes, not of experts, sets the traffic between machines.':
    '词元对每个节点只发送一次，到了节点内再经更快的链路分发。机器之间的通信量取决于节点数，而不是专家数。',
  'Its node was judged by two experts together and lost. The Gate tab shows such a token step by step.':
    '它所在的节点按两个专家的总分评比时输了。“门控”页逐步展示了这样一个词元。',
  'Is a lost expert a lost answer?': '少了一个专家，答案就错了吗？',
  'Not by itself: the experts that take over fit nearly as well, and a model trained with the limit can adapt to it. This toy cannot; its output changes much more than its scores.':
    '不一定：接替的专家几乎同样匹配，带着限制训练的模型也能适应。这个玩具模型做不到，它的输出变化远大于分数的变化。',
  'Scores are drawn at random; no router is trained with the limit, so that nothing adapts to it.':
    '分数是随机抽取的；没有路由器带着限制训练，因此什么都不会去适应它。',
  'The outputs of experts are random vectors: the change of the output is an upper guess, not a loss of quality.':
    '专家的输出是随机向量：输出的变化只是偏大的估计，不等于质量损失。',
  '64 experts on 8 nodes in place of 256; token t lives on node t mod 8; the bias is 0.':
    '8 个节点共 64 个专家，代替 256 个；词元 t 位于节点 t mod 8；偏置为 0。',
  'Traffic counts copies, not bytes or time; links within a node are free.':
    '通信量按份数计，不计字节和时间；节点内的链路视为免费。',
  'Looked for and not seen: an advantage of judging nodes by their two best experts with M = 4 or more. There the best expert alone kept 0.001 more of the score, in each of twelve seeds.':
    '找过但没看到：M ≥ 4 时按最好的两个专家评节点的优势。此时只按最好的一个反而多保住 0.001 的分数，十二个种子都如此。',
  'Where the tokens go': '词元去了哪里',
  'load of experts': '专家负载',
  '{tokens} tokens, {free} without a limit': '{tokens} 个词元，不限制时 {free} 个',
  '{nodes} of {free} nodes a token': '每词元 {nodes} / {free} 个节点',
  'score kept': '保住的分数',
  traffic: '通信量',
};
