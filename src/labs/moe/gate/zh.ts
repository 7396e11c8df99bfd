export const zh: Readonly<Record<string, string>> = {
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
  'Break it': '故意弄错',
  'as published': '按论文',
  'closed groups hold 0, not −∞': '落选组填 0，而不是 −∞',
  'weights from score + bias': '权重取自“分数 + 偏置”',
  'sigmoid (V3)': 'sigmoid（V3）',
  'softmax (V2)': 'softmax（V2）',
  'A group is judged by': '组的评分依据',
  'Weights divided by their sum': '权重除以其总和',
  'Scale of the weights': '权重的缩放系数',
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
  'Score + bias decides who wins, the score how much.':
    '谁胜出由“分数 + 偏置”决定；胜出者占多大分量，只由分数决定。',
  'why: score + bias': '为何选中：分数 + 偏置',
  'out: its group is closed': '出局：所在组落选',
  'how much: score': '分量：分数',
  'Training moves each by a notch after each batch.': '训练时每个批次之后调一小格。',
  'Score of each group': '各组的得分',
  open: '保留',
  closed: '落选',
  'Weight of each expert': '各专家的权重',
  shared: '共享',
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
  'Step 6. There is only one group. It stays open, and nobody is out.':
    '第 6 步：只有一组，它保留下来，谁也没有出局。',
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
  'An open expert with score + bias below 0 loses to a closed one that holds 0. With −∞ no closed one can win.':
    '保留组里“分数 + 偏置”小于 0 的专家，会输给落选组里填成 0 的专家。填 −∞，落选组的专家就永远不可能胜出。',
  'Expert 6 is chosen with a bias of 0.4. Its bias is doubled. How much does it count?':
    '专家 6 靠 0.4 的偏置被选中。偏置加倍之后，它占多大分量？',
  'More than before': '比之前大',
  'As much as before': '和之前一样',
  'Less than before': '比之前小',
  'Weights come from scores without bias: while the same experts are chosen, no bias changes them.':
    '权重取自不含偏置的分数。只要选中的专家不变，偏置就改变不了权重。',
  'Exact for any scores. V2 does not normalise: its weights add up to less than its scale, 16.':
    '权重归一化时恒等于此，与分数无关。V2 不归一化：权重之和小于它的缩放系数 16。',
  'Groups that stay open': '保留的组数',
  '4 of 8 (V3), 3 of 8 (V2)': '8 组留 4（V3），8 组留 3（V2）',
  'Here 2 of 4, with two experts in each.': '这里是 4 组留 2，每组两个专家。',
  'Smallest bias in the released V3': '已发布的 V3 中最小的偏置',
  'Reported by users. All its scores + biases are above 0, so filling with 0 goes unseen.':
    '来自用户报告。它的“分数 + 偏置”全都大于 0，因此填 0 的错误不会显露。',
  'One token meets eight experts, and expert 1 fits it best. Step on to step 6 and look at its group: the sum of its two best is too small.':
    '一个词元面对八个专家，专家 1 最匹配。单步走到第 6 步，看它所在的组：两个最好专家的分数之和太小了。',
  'Play on to the end. Experts 8, 3 and 4 are chosen, and expert 1 is not.':
    '继续播放到底。选中的是专家 8、3、4，没有专家 1。',
  'Help it: drag the fit of expert 2, its neighbour, up until their group stays open.':
    '帮它一把：把邻居专家 2 的匹配度拖大，直到它们的组得以保留。',
  'Now take the groups away altogether. The gate becomes a plain choice of the best.':
    '现在干脆不分组，门控就成了普通的 Top-K。',
  'Raise the bias of expert 6 to 0.4 or more. It is chosen, but its weight comes from its score alone.':
    '把专家 6 的偏置提高到 0.4 或更高。它被选中了，但权重只来自它的分数。',
  'Real implementations took the weights from score + bias. Break it that way and compare the weights.':
    '真有实现从“分数 + 偏置”取权重。照样弄错一次，比较两种权重。',
  'Point at the b of the equation: it stands in the choice, and nowhere in the weight.':
    '指向公式里的 b：它出现在选择里，权重里却没有它。',
  'Now bet: what do lower biases change?': '来预测：偏置变低会改变什么？',
  'score of the best expert': '最佳专家的分数',
  'its fit': '它的匹配度',
  Choice: '选择',
  'a chosen expert': '被选中的专家',
  'score of the best expert, if chosen': '最佳专家的分数（若被选中）',
  'weight of the best expert': '最佳专家的权重',
  'largest bias': '最大的偏置',
  scale: '缩放系数',
  'whether the weights are normalised': '权重是否归一化',
  'Groups are judged before experts. V3 adds up the two best scores of each group; a star with weak neighbours loses to two good ones, and its whole group is closed.':
    '先评组，再评专家。V3 把每组最好的两个分数相加；邻居很弱的明星会输给两个都不错的组，于是整组落选。',
  'Masked groups: 0 or −∞?': '被屏蔽的组填 0 还是 −∞？',
  'Always −∞. With 0, a closed expert beats every open one whose score + bias is negative. The released V3 has large positive biases, so it hides the mistake.':
    '一定填 −∞。填 0 的话，落选组的专家会胜过所有“分数 + 偏置”为负的专家。已发布的 V3 偏置都是较大的正数，所以看不出这个错误。',
  'The training loop does, after each batch, by the load it counted; no gradient reaches it. In the weight it would distort the output of every expert just to move some tokens.':
    '由训练循环在每个批次之后按统计到的负载更新，没有梯度流到它。若放进权重，仅仅为了挪动一些词元，就会扭曲每个专家的输出。',
  'Could the weight be had as (score + bias) − bias?': '能用“（分数 + 偏置）− 偏置”得到权重吗？',
  'Not safely: a tiny score is lost when a large bias is added and does not come back. Keep a copy of the scores.':
    '不保险：很小的分数加上很大的偏置时会被舍入掉，减回去也找不回来。请另存一份分数。',
  'Do sigmoid scores add up to 1?': 'sigmoid 分数加起来等于 1 吗？',
  'No. They are independent of each other. Only the chosen ones are divided by their sum, and then scaled by 2.5.':
    '不等于，它们彼此独立。只有选中的那些才除以总和，再乘以 2.5。',
  'The fits are set by hand; in a model they are products of the hidden state with each expert’s centroid.':
    '匹配度由手动设定；在模型里，它是隐状态与各专家中心向量的内积。',
  'Eight experts and one shared expert in place of 256 and one, and one layer in place of many.':
    '八个路由专家加一个共享专家，代替 256 加一；一层代替许多层。',
  'Equal scores go to the lower index. The papers leave this open, and engines differ.':
    '分数相同时取编号小的。论文没有规定，各推理引擎做法不一。',
  'A group of one expert is judged by that expert; the published code needs at least two.':
    '只有一个专家的组就按这个专家评分；官方代码要求每组至少两个。',
  // drawing
  'Score + bias chooses, within open groups; the score alone sets the weight.':
    '在保留的组里，选谁看“分数 + 偏置”；占多大权重，只看分数。',
  'Score + bias chooses, the score weighs': '选谁看分数 + 偏置，权重只看分数',
  token: '词元',
  expert: '专家',
  score: '分数',
  '1 fit': '1 匹配度',
  'to this token': '与该词元',
  'drag a fit': '拖匹配度',
  '2 score + bias': '2 分数 + 偏置',
  'bias: only to choose': '偏置：只用来选',
  'drag a bias': '拖偏置',
  '3 group': '3 分组',
  'best 2 added': '最好两个相加',
  'its best alone': '只看最好一个',
  'highest stay': '高者保留',
  'as {fill}': '按 {fill} 算',
  '4 fit': '4 匹配度',
  '4 score': '4 分数',
  '4 weight': '4 权重',
  'score alone': '只看分数',
  'best fit': '最匹配者',
  'not {right}': '应为 {right}',
  'shared expert: always on, counts 1': '共享专家：始终启用，分量为 1',
  output: '输出',
  'without groups: {counts}': '不分组时：{counts}',
  'no groups: {counts}': '不分组：{counts}',
  chosen: '选中',
  'dashed: without groups': '虚线：不分组时',
  'Expert {n}: in the race': '专家 {n}：仍在竞争',
  'Expert {n}: chosen': '专家 {n}：选中',
  'Expert {n}: not chosen': '专家 {n}：未选中',
  'Expert {n}: out, its group is closed': '专家 {n}：出局，所在组落选',
  'Expert {n}: chosen from a closed group': '专家 {n}：从落选组中选出',
  'Fit of expert {n}': '专家 {n} 的匹配度',
  'Bias of expert {n}': '专家 {n} 的偏置',
  'Expert {n} fits by {fit}': '专家 {n} 的匹配度：{fit}',
  'Expert {n}: score {score}, bias {bias}, together {why}':
    '专家 {n}：分数 {score}，偏置 {bias}，相加 {why}',
  'Experts {name}: group score {score}, open': '专家 {name}：组得分 {score}，保留',
  'Experts {name}: group score {score}, closed: each counts as {fill}.':
    '专家 {name}：组得分 {score}，落选。选择时它们的分数按 {fill} 算。',
  'Expert {n}: score {counts}, put aside': '专家 {n}：另存的分数 {counts}',
  'Expert {n} counts {counts}': '专家 {n} 的分量：{counts}',
  'The shared expert always counts 1': '共享专家对每个词元的分量都是 1',
  'Expert {n}: without groups {experts} win':
    '不分组的话，专家 {n} 会被选中：那时前几名是 {experts}',
  'scaled to {sum}': '缩放到 {sum}',
  'Acts where groups of several experts close.': '有多个专家的组会被关闭时才起作用。',
};
