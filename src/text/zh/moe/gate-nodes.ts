/** 混合专家：门控、节点限制与专家副本三个实验的中文。 */
export const zh: Readonly<Record<string, string>> = {
  'Mixture of experts': '混合专家',
  'A token visits a few of many small networks; a bias that training turns by hand, not by gradient, keeps all of them busy.':
    '每个词元只经过众多小网络中的几个；一个不靠梯度、由训练过程逐步调节的偏置，让所有专家都有活干。',

  // gate
  'Which experts does a token go to, and how much does each count?':
    '一个词元会去哪些专家？每个专家占多大分量？',
  'Score + bias decides who is chosen, within the groups that stay open; the score alone decides how much the chosen count.':
    '在保留的组内，由“分数 + 偏置”决定选谁；选中之后占多大分量，只看分数本身。',
  Gate: '门控',
  'Fit of each expert': '各专家的匹配度',
  'Eight experts; drag the bars.': '共八个专家，可直接拖动柱子。',
  'Bias of each expert': '各专家的偏置',
  Groups: '分组',
  'V3: 8 groups of 32 experts, 4 stay open.': 'V3：8 组，每组 32 个专家，保留 4 组。',
  'one group: no limit': '只有一组：不限制',
  '4 groups of 2, 2 stay open': '4 组，每组 2 个，保留 2 组',
  '4 groups of 2, 3 stay open': '4 组，每组 2 个，保留 3 组',
  '2 groups of 4, 1 stays open': '2 组，每组 4 个，保留 1 组',
  '8 groups of 1, 4 stay open': '8 组，每组 1 个，保留 4 组',
  'Experts a token': '每个词元的专家数',
  'Break it': '故意弄错',
  'as published': '按论文',
  'closed groups hold 0, not −∞': '落选组填 0，而不是 −∞',
  'weights from score + bias': '权重取自“分数 + 偏置”',
  Affinity: '亲和度',
  'sigmoid (V3)': 'sigmoid（V3）',
  'softmax (V2)': 'softmax（V2）',
  'A group is judged by': '组的评分依据',
  'its two best experts (V3)': '组内最好的两个专家（V3）',
  'its best expert (V2)': '组内最好的一个专家（V2）',
  'Weights divided by their sum': '权重除以其总和',
  'Scale of the weights': '权重的缩放系数',
  Seed: '随机种子',
  Step: '步骤',
  'Best expert': '最佳专家',
  'Its score': '它的分数',
  'Ahead with bias': '加偏置后领先者',
  'Score + bias ahead': '领先者的分数 + 偏置',
  'Chosen in closed groups': '选自落选组的专家数',
  'Sum of the weights': '权重之和',
  'Share of the best scores': '占最佳分数的比例',
  'Error of the weights': '权重误差',
  'How well the token fits each expert': '词元与各专家的匹配度',
  'Neighbours share a group. Drag a bar.': '相邻的专家同组。可拖动柱子。',
  fit: '匹配度',
  'Why chosen, and how much it counts': '为何选中，占多大分量',
  'Score + bias decides who wins. The score alone decides how much the winner counts.':
    '谁胜出由“分数 + 偏置”决定；胜出者占多大分量，只由分数决定。',
  'why: score + bias': '为何选中：分数 + 偏置',
  'out: its group is closed': '出局：所在组落选',
  'how much: score': '分量：分数',
  'Drag a bar: training does it by a notch after each batch.':
    '可拖动柱子：训练时每个批次之后调一小格。',
  bias: '偏置',
  'Score of each group': '各组的得分',
  open: '保留',
  closed: '落选',
  'Weight of each expert': '各专家的权重',
  shared: '共享',
  weight: '权重',
  'Weight of each expert, broken and as published': '各专家的权重：弄错后与按论文',
  'with the mistake': '弄错后',
  'Step 1. The router compares the token with every expert. Expert {best} fits best.':
    '第 1 步：路由器把词元与每个专家逐一比较。专家 {best} 最匹配。',
  'Step 2. Fits become scores between 0 and 1. Expert {best} has {bestScore}.':
    '第 2 步：匹配度变成 0 到 1 之间的分数。专家 {best} 得 {bestScore}。',
  'Step 3. A copy of the scores is put aside. The weights will come from it.':
    '第 3 步：把分数另存一份，权重将取自这份副本。',
  'Step 4. The biases are added, for the choice only. Ahead: expert {ahead} with {aheadScore}.':
    '第 4 步：加上偏置，只用于选择。领先的是专家 {ahead}，{aheadScore}。',
  'Step 5. Each group gets a score from the experts in it.': '第 5 步：由组内专家算出每组的得分。',
  'Step 6. The best groups stay open. All other experts are out, however good they are.':
    '第 6 步：只保留得分最高的几组；其余专家再好也出局。',
  'Step 7. Chosen: {chosen}. The best expert, {best}, is among them.':
    '第 7 步：选中 {chosen}，最佳专家 {best} 在其中。',
  'Step 7. Chosen: {chosen}. Expert {best} has the best score, {bestScore}, and is not chosen.':
    '第 7 步：选中 {chosen}。专家 {best} 分数最高（{bestScore}），却没有被选中。',
  'Step 7. Chosen: {chosen}. {illegal} of them lie in closed groups: 0 beat a negative score.':
    '第 7 步：选中 {chosen}，其中 {illegal} 个来自落选组：0 胜过了负数。',
  'Step 8. For the chosen, the scores without bias are fetched from the copy.':
    '第 8 步：从副本中取出选中专家的分数，不含偏置。',
  'Step 8. For the chosen, score + bias is fetched: the bias leaks into the output.':
    '第 8 步：取出的是选中专家的“分数 + 偏置”：偏置漏进了输出。',
  'Step 9. They are divided by their sum: now they add up to {weightSum}.':
    '第 9 步：除以它们的总和，现在加起来是 {weightSum}。',
  'Step 9. They are left as they are, and add up to {weightSum}.':
    '第 9 步：保持原样，加起来是 {weightSum}。',
  'Step 10. They are scaled and add up to {weightSum}.':
    '第 10 步：乘以缩放系数，加起来是 {weightSum}。',
  'Step 11. Output: experts {chosen}, weights of {weightSum} in all, and the shared expert.':
    '第 11 步：输出由专家 {chosen}（权重共 {weightSum}）加上共享专家组成。',
  'Step {step}. Experts {chosen}: the weights miss the published ones by {error} in all.':
    '第 {step} 步：专家 {chosen}，权重与论文的做法总共相差 {error}。',
  'The best expert is not chosen: its group lost': '最佳专家落选：它所在的组输了',
  'Without groups, the best expert wins': '不分组，最佳专家胜出',
  'A bias changes who is chosen, not how much it counts': '偏置改变选谁，不改变分量',
  'Every bias −1: nothing changes': '所有偏置都设为 −1：什么都不变',
  'Every bias −1 and closed groups at 0: closed experts win':
    '偏置全为 −1，落选组填 0：落选组的专家胜出',
  'Scores above 0 hide the same mistake': '分数都大于 0 时，同样的错误看不出来',
  'Weights from score + bias: the bias leaks into the output':
    '权重取自“分数 + 偏置”：偏置漏进输出',
  'V2 judges a group by its best expert: a weak neighbour comes along':
    'V2 按组内最好的专家评组：弱的邻居也被带进来',
  'Every bias is lowered by 1. What happens to the choice and the weights?':
    '所有偏置都减 1，选择和权重会怎样？',
  'The same experts, with the same weights': '专家不变，权重也不变',
  'The same experts, with smaller weights': '专家不变，权重变小',
  'Other experts': '换了专家',
  'Only differences between biases matter to the choice, and the weights never see them. That is why the common drift of the biases in training does no harm.':
    '选择只取决于偏置之间的差，权重则根本不看偏置。所以训练中偏置的整体漂移没有害处。',
  'Every bias is −1. Now the closed groups are filled with 0 in place of −∞. Who is chosen?':
    '偏置全为 −1。现在落选组填 0 而不是 −∞，会选中谁？',
  'The same experts': '还是原来的专家',
  'Some from closed groups': '有一些来自落选组',
  'Only experts from closed groups': '全部来自落选组',
  'An open expert whose score + bias lies below 0 loses to a closed one that holds 0. With −∞ no closed expert can ever win.':
    '保留组里“分数 + 偏置”小于 0 的专家，会输给落选组里填成 0 的专家。填 −∞，落选组的专家就永远不可能胜出。',
  'Expert 5 is chosen with a bias of 0.4. Its bias is doubled. How much does it count?':
    '专家 5 靠 0.4 的偏置被选中。偏置加倍之后，它占多大分量？',
  'More than before': '比之前大',
  'As much as before': '和之前一样',
  'Less than before': '比之前小',
  'The weights come from the scores without bias. As long as the same experts are chosen, no bias can change them.':
    '权重取自不含偏置的分数。只要选中的专家不变，偏置就改变不了权重。',
  'Exact with normalised weights, whatever the scores. V2 does not normalise: its weights add up to less than its scale of 16.':
    '权重归一化时恒等于此，与分数无关。V2 不归一化：权重之和小于它的缩放系数 16。',
  'Groups that stay open': '保留的组数',
  '4 of 8 (V3), 3 of 8 (V2)': '8 组留 4（V3），8 组留 3（V2）',
  'Here 2 of 4, with two experts in each.': '这里是 4 组留 2，每组两个专家。',
  'Smallest bias in the released V3': '已发布的 V3 中最小的偏置',
  'Reported by users. All its scores + biases are above 0, which hides the mistake of filling with 0.':
    '来自用户报告。它的“分数 + 偏置”全都大于 0，因此填 0 的错误不会显露。',
  'score of the best expert': '最佳专家的分数',
  'its fit': '它的匹配度',
  Choice: '选择',
  'score of the chosen': '选中专家的分数',
  'largest bias': '最大的偏置',
  'experts a token': '每个词元的专家数',
  Weight: '权重',
  scale: '缩放系数',
  'whether the weights are normalised': '权重是否归一化',
  'One token meets eight experts, and expert 0 fits it best. Step on to step 6 and look at its group: the sum of its two best is too small.':
    '一个词元面对八个专家，专家 0 最匹配。单步走到第 6 步，看它所在的组：两个最好专家的分数之和太小了。',
  'Play on to the end. Experts 7, 2 and 3 are chosen, and expert 0 is not.':
    '继续播放到底。选中的是专家 7、2、3，没有专家 0。',
  'Help it: drag expert 1, its neighbour, up until their group stays open.':
    '帮它一把：把邻居专家 1 往上拖，直到它们的组得以保留。',
  'Now take the groups away altogether. The gate becomes a plain choice of the best.':
    '现在干脆不分组，门控就成了普通的 Top-K。',
  'Raise the bias of expert 5 to 0.4 or more. It is chosen, but its weight comes from its score alone.':
    '把专家 5 的偏置提高到 0.4 或更高。它被选中了，但权重只来自它的分数。',
  'Real implementations took the weights from score + bias. Break it that way and compare the weights.':
    '真有实现从“分数 + 偏置”取权重。照样弄错一次，比较两种权重。',
  'Point at the b of the equation: it stands in the choice, and nowhere in the weight.':
    '指向公式里的 b：它出现在选择里，权重里却没有它。',
  'Now bet: what do lower biases change?': '来预测：偏置变低会改变什么？',
  'Why was the best expert not chosen?': '为什么最好的专家没有被选中？',
  'Groups are judged before experts. V3 adds up the two best scores of each group; a star with weak neighbours loses to two good ones, and its whole group is closed.':
    '先评组，再评专家。V3 把每组最好的两个分数相加；邻居很弱的明星会输给两个都不错的组，于是整组落选。',
  'Masked groups: 0 or −∞?': '被屏蔽的组填 0 还是 −∞？',
  'Always −∞. With 0, a closed expert beats every open one whose score + bias is negative. The released V3 has large positive biases, so it hides the mistake.':
    '一定填 −∞。填 0 的话，落选组的专家会胜过所有“分数 + 偏置”为负的专家。已发布的 V3 偏置都是较大的正数，所以看不出这个错误。',
  'Who updates the bias, and why is it not in the gate weight?':
    '偏置由谁更新？为什么不进入门控权重？',
  'The training loop does, after each batch, by the load it counted; no gradient reaches it. In the weight it would distort the output of every expert just to move some tokens.':
    '由训练循环在每个批次之后按统计到的负载更新，没有梯度流到它。若放进权重，仅仅为了挪动一些词元，就会扭曲每个专家的输出。',
  'Could the weight be had as (score + bias) − bias?': '能用“（分数 + 偏置）− 偏置”得到权重吗？',
  'Not safely: a tiny score is lost when a large bias is added and does not come back. Keep a copy of the scores.':
    '不保险：很小的分数加上很大的偏置时会被舍入掉，减回去也找不回来。请另存一份分数。',
  'Do sigmoid scores add up to 1?': 'sigmoid 分数加起来等于 1 吗？',
  'No. They are independent of each other. Only the chosen ones are divided by their sum, and then scaled by 2.5.':
    '不等于，它们彼此独立。只有选中的那些才除以总和，再乘以 2.5。',
  'The fits are set by hand; in a model they are products of the hidden state with each expert’s centroid.':
    '匹配度由手动设定；在模型里，它是隐藏状态与各专家中心向量的内积。',
  'Eight experts and one shared expert in place of 256 and one, and one layer in place of many.':
    '八个路由专家加一个共享专家，代替 256 加一；一层代替许多层。',
  'Equal scores go to the lower index. The papers leave this open, and engines differ.':
    '分数相同时取编号小的。论文没有规定，各推理引擎做法不一。',
  'A group of one expert is judged by that expert; the published code needs at least two.':
    '只有一个专家的组就按这个专家评分；官方代码要求每组至少两个。',

  // nodes
  'How many nodes does a token need to reach?': '一个词元需要到达多少个节点？',
  'A limit on nodes cuts the traffic of every token, and costs little as long as the best nodes hold most of its best experts.':
    '限制节点数可以减少每个词元的通信量；只要最好的几个节点装着它大部分的最佳专家，代价就很小。',
  'Node limit': '节点限制',
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
  tokens: '词元',
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
  'Without a limit a token reaches {touched} nodes and sends {copies} copies over the slow network.':
    '不限制时，一个词元到达 {touched} 个节点，要经慢速网络发送 {copies} 份。',
  'Three of eight nodes keep nearly all of the score': '八个节点用三个，分数几乎全保住',
  'Independent fits: a token wants five or six nodes': '匹配度互相独立：一个词元想去五六个节点',
  'Good experts lie together: the limit hardly binds': '好专家聚在一起：限制几乎不起作用',
  'A tight limit crowds the favoured nodes': '限制过紧，受偏好的节点更拥挤',
  'Judged by one expert, tight limits lose more': '只按一个专家评节点，限制紧时损失更多',
  'One expert a token: nothing to limit': '每个词元只用一个专家：没什么可限制的',
  'Nodes are judged by their best expert in place of their two best. With M = 2, how much of the best score is kept?':
    '节点改按最好的一个专家评分，而不是最好的两个。M = 2 时，保住的最佳分数会怎样？',
  More: '更多',
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
  'Score of a node': '节点的得分',
  'score of a node': '节点的得分',
  'how a node is judged': '节点怎样评分',
  'The limit': '限制',
  'nodes allowed': '允许的节点数',
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

  // eplb
  'Which experts deserve copies, and where should they lie?': '哪些专家值得复制？副本该放在哪里？',
  'Copies of the busiest experts, packed heaviest first, take the load off the busiest GPU, as far as their node allows.':
    '复制最忙的专家，从最重的开始装箱，就能在节点允许的范围内减轻最忙的 GPU。',
  Copies: '专家副本',
  'Load of each expert': '各专家的负载',
  'Tokens of the last minutes; drag the bars. Four groups of three experts.':
    '最近几分钟的词元数；可拖动柱子。四组，每组三个专家。',
  Cluster: '集群',
  '1 node of 4 GPUs': '1 个节点 × 4 块 GPU',
  '2 nodes of 2 GPUs': '2 个节点 × 2 块 GPU',
  '2 nodes of 4 GPUs': '2 个节点 × 4 块 GPU',
  '4 nodes of 2 GPUs': '4 个节点 × 2 块 GPU',
  'Slots on a GPU': '每块 GPU 的槽位数',
  Slots: '槽位数',
  'Redundant slots': '冗余槽位数',
  'Memory for experts': '专家占用的显存',
  'Busiest GPU, planned': '最忙的 GPU（经规划）',
  '× the mean': '× 平均值',
  'Busiest GPU, nodes ignored': '最忙的 GPU（不顾节点）',
  'Busiest GPU, not planned': '最忙的 GPU（未规划）',
  'Busiest copy': '最忙的副本',
  'Mean load of a GPU': 'GPU 的平均负载',
  'Most copies of one expert': '单个专家的最多副本数',
  'Load of each expert, and of each of its copies': '各专家及其每个副本的负载',
  'Drag a grey bar. An expert’s copies share its load evenly.':
    '可拖动灰色柱子。同一专家的副本平分它的负载。',
  expert: '专家',
  'each copy': '每个副本',
  'Load of each GPU': '各 GPU 的负载',
  'Under the bars: the experts that it holds when planned.': '柱子下方：规划后该 GPU 上的专家。',
  mean: '平均值',
  planned: '经规划',
  'not planned': '未规划',
  'Busiest GPU': '最忙的 GPU',
  'The slowest GPU sets the pace of all.': '最慢的 GPU 决定整体速度。',
  'Copies of each expert': '各专家的副本数',
  copies: '副本数',
  'What lies in each slot': '各槽位里放了什么',
  'Load of the copy in it.': '其中副本的负载。',
  GPU: 'GPU',
  slot: '槽位',
  'With {perGpu} slots on every GPU, the busiest carries {busiest} times the mean. Not planned, it would carry {busiestBlind} times. Nodes ignored: {busiestGlobal}.':
    '每块 GPU 有 {perGpu} 个槽位时，最忙的一块承担平均值的 {busiest} 倍；不规划则是 {busiestBlind} 倍；不顾节点：{busiestGlobal} 倍。',
  'The official example: planning takes the peak off': '官方示例：规划削平了尖峰',
  'Its second layer, other loads, the same code': '官方示例的第二层：负载不同，代码相同',
  'One star: copies spread it as far as its node goes': '一个明星专家：副本最多只能铺满它的节点',
  'A hot group of experts on small nodes: copies cannot leave, and do not help':
    '小节点上的热门组：副本出不去，帮不上忙',
  'The same hot group in one node: solved': '同样的热门组，放在一个大节点里：解决了',
  'Even loads: nothing to do': '负载均匀：无事可做',
  'Three neighbouring experts become ten times as busy as the rest. Do five more slots on every GPU even out the load?':
    '三个相邻专家变得比其他专家忙十倍。每块 GPU 再加五个槽位，能把负载摊平吗？',
  'Yes, to within a tenth of the mean': '能，与平均值相差不到一成',
  Partly: '能摊平一部分',
  'No, the busiest GPU stays where it was': '不能，最忙的 GPU 依旧',
  'Copies stay on the node of their group, so that a token’s node limit still holds. A hot group makes its whole node hot, and only a plan without regard to nodes can pass it on.':
    '副本留在所属组的节点上，词元的节点限制才依然成立。热门组会让整个节点都热，只有不顾节点的规划才能把负载转移出去。',
  'All loads even: 100 tokens for every expert. How does the plan compare with putting experts down in turn, at two slots a GPU?':
    '负载完全均匀：每个专家 100 个词元。每块 GPU 两个槽位时，规划与依次轮流摆放相比如何？',
  'It is better': '更好',
  'It makes no difference': '没有差别',
  'It is worse': '更差',
  'Sixteen slots hold twelve experts: four have two copies. In turn, some GPUs get only single copies; the plan pairs each single copy with a shared one.':
    '十六个槽位放十二个专家：四个专家有两份副本。轮流摆放时，有的 GPU 上全是独份专家；规划则让每个独份专家与一个有副本的专家搭配。',
  'Slots in the official example': '官方示例的槽位数',
  '16 for 12 experts, on 8 GPUs of 2 nodes': '12 个专家 16 个槽位，2 个节点共 8 块 GPU',
  'The first frame of the first two scenarios is that example, slot by slot.':
    '前两个场景的第一帧就是该示例，槽位逐一相同。',
  'Redundant experts when V3 reads prompts': 'V3 预填充阶段的冗余专家数',
  '32 for 256: one more on every GPU': '256 个专家配 32 个：每块 GPU 多一个',
  'Nine experts in place of eight on each of 32 GPUs: an eighth more memory for experts.':
    '32 块 GPU 各放九个专家而不是八个：专家显存增加八分之一。',
  'Who gets the next copy': '下一份副本给谁',
  'the expert whose copies are busiest': '副本最忙的专家',
  'largest load of an expert': '专家的最大负载',
  'most copies of one expert': '单个专家的最多副本数',
  'Where it goes': '放到哪里',
  'the lightest GPU with room': '还有空位的最轻的 GPU',
  'load of the busiest GPU, over the mean': '最忙的 GPU 的负载与平均值之比',
  'Twelve experts with very different loads, eight GPUs. Every GPU is drawn with the experts it holds. Play: every step adds a slot to every GPU.':
    '十二个负载悬殊的专家，八块 GPU，每块都画着它上面的专家。播放：每一步给每块 GPU 加一个槽位。',
  'Look at the lines. More slots do not always help: the plan stays near the load of the busier node.':
    '看曲线。槽位更多不一定更好：规划的结果始终接近较忙节点的负载。',
  'Drag the load of expert 10 to nearly nothing and see where its copies go.':
    '把专家 10 的负载拖到几乎为零，看它的副本去了哪里。',
  'Put all GPUs into one node. Now copies may go anywhere.':
    '把所有 GPU 放进一个节点，副本就可以放在任何地方。',
  'Choose the hot group on small nodes: a load that no number of copies evens out.':
    '选择“小节点上的热门组”：多少副本都摊不平的负载。',
  'Now bet against your intuition.': '来和自己的直觉打个赌。',
  'If training keeps experts balanced, why is this needed?':
    '训练已经让专家均衡了，为什么还需要这个？',
  'Training balances over its whole mixture of texts. A service meets whatever people ask in these minutes, and some experts are in fashion.':
    '训练是在整个语料配比上均衡的。线上服务面对的是这几分钟里人们问的问题，总有些专家正当红。',
  'Is the plan the best possible?': '这个规划是最优的吗？',
  'No. It is greedy: the heaviest first, each into the lightest place. That is fast enough to repeat every few minutes, and close to even in most cases.':
    '不是。它是贪心的：从最重的开始，逐个放到最轻的地方。这样足够快，可以每隔几分钟重做一次，多数情况下也接近均匀。',
  'Why keep a group on one node?': '为什么要把一个组放在同一个节点上？',
  'The gate lets a token reach few nodes, and judges groups. If the group’s experts lay on several nodes, the token would have to travel to all of them.':
    '门控只让词元到达少数节点，并且按组评分。如果同组的专家分散在多个节点，词元就得跑遍这些节点。',
  'Loads are given and stand still; a service measures them and plans again every few minutes.':
    '负载是给定且不变的；线上服务会持续测量，每隔几分钟重新规划。',
  'Copies share an expert’s load exactly evenly, and moving a copy costs nothing.':
    '副本严格平分专家的负载，搬动副本没有代价。',
  'Twelve experts, as in the official example, in place of 256; only tokens are counted, not their travel.':
    '与官方示例一样用十二个专家，代替 256 个；只数词元，不计通信。',
  'Looked for and not seen: a plan that always wins. With seven slots on every GPU of the official example, experts put down in turn are slightly more even (1.13 against 1.14), because they need not stay on a node.':
    '找过但没看到：永远更好的规划。官方示例中每块 GPU 有七个槽位时，轮流摆放反而略更均匀（1.13 对 1.14），因为它不必留在某个节点上。',
  'Equal loads go to the lower index. The official code leaves this to its sorting routine.':
    '负载相同时取编号小的。官方代码由其排序函数决定。',
};
