export const zh: Readonly<Record<string, string>> = {
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
  '× the mean': '× 平均值',
  'nodes ignored': '不顾节点',
  'Busiest copy': '最忙的副本',
  'Mean load of a GPU': 'GPU 的平均负载',
  'Most copies of one expert': '单个专家的最多副本数',
  'Load of each expert, and of each of its copies': '各专家及其每个副本的负载',
  'Drag a grey bar. Copies share its load evenly.': '可拖动灰色柱子；副本平分负载。',
  expert: '专家',
  'each copy': '每个副本',
  'Load of each GPU': '各 GPU 的负载',
  planned: '经规划',
  'not planned': '未规划',
  'Busiest GPU': '最忙的 GPU',
  'The slowest GPU sets the pace of all.': '最慢的 GPU 决定整体速度。',
  'Copies of each expert': '各专家的副本数',
  copies: '副本数',
  'What lies in each slot': '各槽位里放了什么',
  'Load of the copy in it.': '其中副本的负载。',
  slot: '槽位',
  'With {perGpu} slots on every GPU, the busiest carries {busiest.planned} times the mean. Not planned, it would carry {busiest.blind} times. Nodes ignored: {busiest.free}.':
    '每块 GPU 有 {perGpu} 个槽位时，最忙的一块承担平均值的 {busiest.planned} 倍；不规划则是 {busiest.blind} 倍；不顾节点：{busiest.free} 倍。',
  'The official example: planning takes the peak off': '官方示例：规划削平了尖峰',
  'Its second layer, other loads, the same code': '官方示例的第二层：负载不同，代码相同',
  'One star: copies spread it as far as its node goes': '一个明星专家：副本最多只能铺满它的节点',
  'A hot group of experts on small nodes: copies cannot leave, and do not help':
    '小节点上的热门组：副本出不去，帮不上忙',
  'The same hot group in one node: solved': '同样的热门组，放在一个大节点里：解决了',
  'Even loads: with two slots a GPU only a plan keeps them even':
    '负载均匀：每块 GPU 两个槽位时，靠规划才能保持均匀',
  'Three neighbouring experts become ten times as busy as the rest. Do five more slots on every GPU even out the load?':
    '三个相邻专家变得比其他专家忙十倍。每块 GPU 再加五个槽位，能把负载摊平吗？',
  'Yes, to within a tenth of the mean': '能，与平均值相差不到一成',
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
  'Twelve experts with very different loads, eight GPUs. Columns above are what experts get, stacks below what GPUs carry. Play: every step adds a slot to every GPU.':
    '十二个负载悬殊的专家，八块 GPU。上面的柱子是各专家的词元，下面是各 GPU 承担的负载。播放：每一步给每块 GPU 加一个槽位。',
  'Look at the lines. More slots do not always help: the plan stays near the load of the busier node.':
    '看曲线。槽位更多不一定更好：规划的结果始终接近较忙节点的负载。',
  'Drag the load of expert 11 to nearly nothing and see who gets its copies.':
    '把专家 11 的负载拖到几乎为零，看它的副本让给了谁。',
  'Put all GPUs into one node. Now copies may go anywhere.':
    '把所有 GPU 放进一个节点，副本就可以放在任何地方。',
  'Choose the hot group on small nodes: a load that no number of copies evens out.':
    '选择“小节点上的热门组”：多少副本都摊不平的负载。',
  'Now bet against your intuition.': '来和自己的直觉打个赌。',
  'Who gets the next copy': '下一份副本给谁',
  'the expert whose copies are busiest': '副本最忙的专家',
  'largest load of an expert': '专家的最大负载',
  'most copies of one expert': '单个专家的最多副本数',
  'Where it goes': '放到哪里',
  'the GPU with the least load in the end': '最终负载最轻的 GPU',
  'load of the busiest GPU, over the mean': '最忙的 GPU 的负载与平均值之比',
  'If training keeps experts balanced, why is this needed?':
    '训练已经让专家均衡了，为什么还需要这个？',
  'Training balances over its whole mixture of texts. A service meets whatever people ask in these minutes, and some experts are in fashion.':
    '训练是在整个语料配比上均衡的。线上服务面对的是这几分钟里人们问的问题，总有些专家正当红。',
  'Is the plan the best possible?': '这个规划是最优的吗？',
  'No. It is greedy: the heaviest first, each into the lightest place. That is fast enough to repeat every few minutes, and close to even in most cases.':
    '不是。它是贪心的：从最重的开始，逐个放到最轻的地方。这样足够快，可以每隔几分钟重做一次，多数情况下也接近均匀。',
  'Why keep a group on one node?': '为什么要把一个组放在同一个节点上？',
  'The gate opens few groups to a token. With a group spread over several nodes, the token would have to travel to every node that holds one of its chosen experts, and the limit on nodes would no longer hold.':
    '门控只对一个词元开放少数几组。如果同组的专家分散在多个节点，词元就得去每个放着它所选专家的节点，节点限制也就不再成立。',
  'Loads are given and stand still; a service measures them and plans again every few minutes.':
    '负载是给定且不变的；线上服务会持续测量，每隔几分钟重新规划。',
  'Copies share an expert’s load exactly evenly, and moving a copy costs nothing.':
    '副本严格平分专家的负载，搬动副本没有代价。',
  'Twelve experts, as in the official example, in place of 256; only tokens are counted, not their travel.':
    '与官方示例一样用十二个专家，代替 256 个；只数词元，不计通信。',
  'Not seen: a plan that always wins. It buys that groups stay on their nodes, and pays in balance. With seven slots a GPU, experts put down in turn are as even in the official example (1.13 against 1.14), and far more even for a hot group on small nodes (1.43 against 3.08) or one star (1.35 against 1.59).':
    '没有看到：永远更好的规划。它换来的是“同组不离节点”，付出的是均衡。每块 GPU 七个槽位时，轮流摆放在官方示例中同样均匀（1.13 对 1.14），而在小节点上的热门组（1.43 对 3.08）和明星专家（1.35 对 1.59）中要均匀得多。',
  'Equal loads go to the lower index. The official code leaves this to its sorting routine.':
    '负载相同时取编号小的。官方代码由其排序函数决定。',
  // drawing
  'group {n}': '第 {n} 组',
  'node {n}: {groups}': '节点 {n}：{groups}',
  'groups {groups}': '第 {groups} 组',
  'node {n}: {groups}, {times} × the mean': '节点 {n}：{groups}，平均值的 {times} 倍',
  'GPU {n}': 'GPU {n}',
  '{tokens} tokens': '{tokens} 个词元',
  mean: '平均值',
  '× the mean: the fullest': '× 平均值：最满的一块',
  'without a plan {times}': '不规划 {times}',
  'dashed: no plan, experts in turn': '虚线：不规划，专家轮流摆放',
  'dashed: no plan, groups split over nodes': '虚线：不规划，组被拆到各节点',
  'dashed: no plan, more even, groups split': '虚线：不规划，更均匀，但组被拆散',
  'groups stay': '同组不离',
  'on one node:': '一个节点：',
  'their tokens': '词元少跑',
  'travel less': '远路',
  'A group stays on one node: its tokens travel less': '同组不离一个节点：词元少跑远路',
  'Without a plan, experts dealt in turn: {tokens} tokens':
    '不规划，专家依次轮流摆放：{tokens} 个词元',
  'tokens that each expert gets, cut into its copies': '各专家分到的词元，按副本切开',
  'drag a load': '拖动负载',
  'Load of expert {n}': '专家 {n} 的负载',
  'Expert {n}: {tokens} tokens, one copy': '专家 {n}：{tokens} 个词元，一份',
  'Expert {n}: {tokens} tokens, {copies} copies of {each} each':
    '专家 {n}：{tokens} 个词元，{copies} 份副本，每份 {each}',
  'Copy of expert {n} on GPU {gpu}: {tokens} tokens':
    '专家 {n} 在 GPU {gpu} 上的副本：{tokens} 个词元',
  '{gpu}: {tokens} tokens, {times} × the mean; without a plan {blind}':
    '{gpu}：{tokens} 个词元，平均值的 {times} 倍；不规划则为 {blind} 倍',
};
