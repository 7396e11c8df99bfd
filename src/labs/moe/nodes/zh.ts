export const zh: Readonly<Record<string, string>> = {
  'How much tokens favour each node': '词元对各节点的偏好',
  'Added to the fit of all its experts; drag the bars.':
    '加到该节点所有专家的匹配度上；可拖动柱子。',
  'Good experts lie together': '好专家聚在一起的程度',
  '0: which experts suit a token has nothing to do with their node. 1: all of a node suit it alike.':
    '0：哪些专家适合一个词元，与专家在哪个节点无关。1：同一节点的专家同样适合它。',
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
  'Score kept by K at random': '随机取 K 个专家保住的分数',
  'MaxVio of the nodes': '节点的 MaxVio',
  'Drag a bar: all experts of the node fit better or worse.':
    '拖动柱子：该节点的所有专家都变得更匹配或更不匹配。',
  pull: '偏好',
  'Tokens that reach each node': '到达各节点的词元数',
  'with the limit': '有限制',
  without: '无限制',
  'Quality against traffic': '质量与通信量',
  'Shares of no limit; grey: experts at random.': '相对于不限制时的比例；灰色：随机取专家。',
  share: '比例',
  'Change of the output by the limit': '限制造成的输出变化',
  'Squared distance to it, over its squared length.':
    '与不限制时输出之差的平方，除以后者长度的平方。',
  relative: '相对值',
  'Nodes that a token reaches': '一个词元到达的节点数',
  'share of tokens': '词元占比',
  'With at most {limit} nodes, a token keeps {kept} of its best score and {shared} of its best experts, for {traffic} of the traffic. Experts at random would keep {chance} of the score.':
    '最多 {limit} 个节点时，词元保住最佳分数的 {kept}、最佳专家的 {shared}，通信量为原来的 {traffic}。随机取专家也能保住分数的 {chance}。',
  'With a single node, every token is sent at most once. It keeps {kept} of its best score, but only {shared} of its best experts.':
    '只允许一个节点时，每个词元至多发送一次，保住最佳分数的 {kept}，但最佳专家只剩 {shared}。',
  'Without a limit a token reaches {touched.limited} nodes and sends {copies} copies over the slow network.':
    '不限制时，一个词元到达 {touched.limited} 个节点，要经慢速网络发送 {copies} 份。',
  'Three of eight nodes keep 98 % of the score, four fifths of the experts':
    '八个节点用三个：保住 98% 的分数、五分之四的最佳专家',
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
  'The paper limits devices, trains with the limit and compares models. Here a fixed router is limited afterwards, and experts at random would keep 0.61.':
    '论文限制的是设备数，带着限制训练再比较模型；这里是事后限制一个固定的路由器，而随机取专家也能保住 0.61。',
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
  'Blue is the score kept, coral the traffic. Scrub to M = 3: the score is nearly kept, a fifth of the best experts is not, and a third of the traffic is saved.':
    '蓝线是保住的分数，珊瑚色是通信量。拖到 M = 3：分数几乎保住，最佳专家换掉了五分之一，通信量省了三分之一。',
  'Let a token’s fits be independent: set ρ to 0. Now its best experts lie on five or six nodes.':
    '让匹配度互相独立：把 ρ 设为 0。现在最佳专家分布在五六个节点上。',
  'Pin this run, so that the next one can be compared with it.': '固定这次运行，以便与下一次对比。',
  'Judge a node by its best expert only, as V2 does, and look at the left end of the lines.':
    '像 V2 那样只按最好的专家评节点，看曲线的左端。',
  'Make a node popular: drag its pull up. Where do the tokens go when the limit is tight?':
    '让某个节点受欢迎：把它的偏好往上拖。限制很紧时，词元去了哪里？',
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
  'The outputs of experts are random vectors, which overstates the change: a trained model would change less.':
    '专家的输出是随机向量，因此变化被夸大了：训练过的模型变化会小得多。',
  'A node is judged by its two best experts, as in the code of V3. Its report prints the sum of the K/M best: the same at K = 8 and M = 4 only. With that rule a limit of one node keeps about 0.83 of the score in place of 0.81.':
    '节点按最好的两个专家评分，与 V3 的代码一致。技术报告写的是前 K/M 个之和，只在 K = 8、M = 4 时两者相同。按那条规则，限一个节点保住的分数约为 0.83，而不是 0.81。',
  '64 experts on 8 nodes in place of 256; token t lives on node t mod 8; the bias is 0.':
    '8 个节点共 64 个专家，代替 256 个；词元 t 位于节点 t mod 8；偏置为 0。',
  'Traffic counts copies, not bytes or time; links within a node are free.':
    '通信量按份数计，不计字节和时间；节点内的链路视为免费。',
  'Looked for and not seen: an advantage of judging nodes by their two best experts with M = 4 or more. There the best expert alone kept 0.001 more of the score, in each of twelve seeds.':
    '找过但没看到：M ≥ 4 时按最好的两个专家评节点的优势。此时只按最好的一个反而多保住 0.001 的分数，十二个种子都如此。',
  // drawing
  'At most': '最多',
  nodes: '个节点',
  'click: each step allows one more': '点选：每一步多放行一个',
  'A limit of {m}: step {m} of the run': '上限 {m}：运行的第 {m} 步',
  Token: '词元',
  'Show token {n}': '看词元 {n}',
  'nodes a token visits, on average': '个节点（每词元平均）',
  'without a limit {nodes}': '不限制 {nodes}',
  'A token reaches {nodes} nodes, on average': '每个词元平均到达 {nodes} 个节点',
  'limit: {m}': '上限 {m}',
  'The limit: at most {m} nodes a token': '限制：每个词元最多到达 {m} 个节点',
  'Node {n}: {tokens} tokens reach it, {free} without a limit':
    '节点 {n}：到达 {tokens} 个词元，不限制时 {free} 个',
  'Expert {n}: {tokens} tokens choose it; for this token: {lot}':
    '专家 {n}：{tokens} 个词元选了它；对这个词元：{lot}',
  'wanted, kept': '想要，保住',
  'wanted, lost': '想要，失去',
  instead: '顶替',
  'not wanted': '不需要',
  'wants 1 expert': '想要 1 个专家',
  'wants {k}': '想要 {k} 个',
  'wants {k} experts': '想要 {k} 个专家',
  'of {tokens} tokens': '共 {tokens} 个词元',
  'drag a pull': '拖动偏好',
  'up: tokens favour it': '向上：词元更偏好它',
  'Pull of node {n}: {pull}': '节点 {n} 的偏好：{pull}',
  'Pull of node {n}': '节点 {n} 的偏好',
  'copies sent': '发送份数',
  'score kept': '保住的分数',
  'experts kept': '保住的专家',
  'full bar: no limit': '满格：不限制',
  'less to send is better': '发得越少越好',
  'of token {n}: {kept} of {wanted}': '词元 {n}：{kept} / {wanted}',
  'Copies between nodes: {share} of those without a limit':
    '节点之间的发送份数：不限制时的 {share}',
  'Score kept: {share} of the best': '保住的分数：最佳的 {share}',
  'Best experts still chosen: {share}': '仍被选中的最佳专家：{share}',
  'line: at random {share}': '竖线：随机取 {share}',
  'As many experts at random would keep {share} of the score':
    '随机取同样多的专家，能保住分数的 {share}',
  'V2: M = 3 devices': 'V2：M = 3 台设备',
  'V3: M = 4 nodes': 'V3：M = 4 个节点',
  'Score kept against experts at random, over five draws of tokens':
    '留住的得分与随机选专家相比：五次抽取词元',
};
