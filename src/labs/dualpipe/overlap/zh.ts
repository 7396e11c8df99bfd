/** The Chinese of dualpipe/overlap, by its English. */
export const zh = {
  'One transfer, in forwards of attention': '一次传输的用时，以注意力前向为单位',
  'Four of them stand against six parts that compute, so 1 is near V3’s ratio of about 1 : 1.':
    '四次传输对六段计算，所以取 1 时接近 V3 约 1∶1 的比例。',
  'Stages of the pipeline': '流水线段数',
  'Micro-batches beyond PP, each way': '每个方向超出 PP 的微批次',
  ZB1P: 'ZB1P',
  DualPipe: 'DualPipe',
  'DualPipe, nothing fused': 'DualPipe，不融合',
  Time: '时间',
  'A fused slot': '一个融合槽位',
  'Forward, then backward': '先前向，再反向',
  'Everything in turn': '全部依次进行',
  Computing: '计算',
  Sending: '传输',
  'Nothing computes': '无人计算',
  'Sending that is hidden': '藏住的传输',
  'Time of the step': '一步用时',
  'One transfer': '一次传输',
  'Micro-batches': '微批次',
  'Saved by both ends and split backwards': '两端喂入与拆分反向省下',
  'Saved by overlap': '重叠省下',
  'How long a forward and a backward take': '一个前向加一个反向用多久',
  'Level as long as everything sent hides behind what computes; then sending alone decides.':
    '传输全藏在计算后面时是平的；再往后，就由传输说了算。',
  'in one slot': '同在一个槽位',
  'in turn': '依次进行',
  'the longer lane': '较长的那一道',
  'one transfer c': '一次传输 c',
  'forwards of attention': '注意力前向',
  'The whole step, of such slots': '由这样的槽位组成的一整步',
  'From 1F1B to nothing fused: fed from both ends, backwards split. From there to DualPipe: overlap alone.':
    '从 1F1B 到不融合：靠两端喂入、拆分反向。再到 DualPipe：只靠重叠。',
  'Everything that is sent hides: together they take {together}, as long as computing alone; in turn {serial}. Of a step of 1F1B, both ends and split backwards save {fromEnds} %, overlap {fromOverlap} % more.':
    '传输全藏住了：合在一起用 {together}，与只计算一样长；依次进行要 {serial}。与 1F1B 的一步相比，两端喂入与拆分反向省 {fromEnds}%，重叠再省 {fromOverlap}%。',
  'For {exposed} nothing computes: together they take {together}, in turn {serial}, and {hidden} % of what is sent hides. Of a step of 1F1B, both ends and split backwards save {fromEnds} %, overlap {fromOverlap} % more.':
    '有 {exposed} 的时间无人计算：合在一起用 {together}，依次进行要 {serial}，传输藏住了 {hidden}%。与 1F1B 的一步相比，两端喂入与拆分反向省 {fromEnds}%，重叠再省 {fromOverlap}%。',
  'Nothing is sent, so nothing can be hidden: {together} either way. Fusing alone makes the step {steps.fused} long, in place of {steps.apart}.':
    '没有传输，也就没有可藏的：怎样都是 {together}。光是融合就让一步从 {steps.apart} 变成 {steps.fused}。',
  'About one to one, as in V3: all of it hides': '约 1∶1，如 V3：全部藏住',
  'Nothing to send: fusing only hurts': '没有传输：融合有害无益',
  'A network half as fast: sending decides': '网络慢一半：传输说了算',
  'A long step: what overlap saves stays': '一步很长：重叠省下的依旧在',
  'Sixteen stages': '十六段',
  'Sending takes twice as long. How long is a fused slot?': '传输慢到两倍。融合槽位有多长？',
  'As long as before: it still hides': '和原来一样：仍藏得住',
  'As long as sending alone': '与只传输一样长',
  'As long as everything in turn': '与依次进行一样长',
  'The two lanes run beside each other, so a slot is as long as the longer of them, plus what must wait in its order.':
    '两道并行，所以槽位与较长的一道等长，再加上因次序不得不等的部分。',
  'Of all that DualPipe saves over 1F1B here, is more due to overlap or to feeding from both ends with split backwards? Take 64 micro-batches.':
    '这里 DualPipe 比 1F1B 省下的，更多来自重叠，还是来自两端喂入与拆分反向？取 64 个微批次。',
  Overlap: '重叠',
  'About the same': '差不多',
  'Both ends, split backwards': '两端喂入、拆分反向',
  'Idle time at both ends of a step does not grow with the micro-batches. What every slot hides grows with them.':
    '一步首尾的空等不随微批次增多；每个槽位藏住的那部分则随之增多。',
  'Computing to communicating in V3': 'V3 中计算与通信之比',
  'about 1 : 1': '约 1∶1',
  'Six parts that compute against four transfers: 1.5 where one transfer is as long as one part.':
    '六段计算对四次传输：一次传输与一段计算等长时为 1.5。',
  'Sending that hides within a pair of a forward and a backward': '一对前向与反向之内藏住的传输',
  'can be fully hidden': '可以完全藏住',
  'With parts of equal length and a scheduler of ours; kernels that share a GPU are not modelled.':
    '各段等长，调度器是我们的；没有模拟共用一块 GPU 的核函数。',
  'Cores of an H800 given to communication': 'H800 让给通信的核心',
  '20 of 132': '132 个中的 20 个',
  'Here sending takes nothing away from computing.': '这里传输不占用计算的资源。',
  'A forward and a backward of one layer, on one device': '一台设备上，一层的前向与反向',
  'a forward and a backward together': '一次前向与一次反向，合在一起',
  '1: a forward of attention': '1：一次注意力前向',
  'together, in one slot': '合在一个槽位',
  'send, back: tokens go to the experts and return · W: gradients of weights':
    '分发、汇合：词元送往专家再送回 · W：权重的梯度',
  'one after the other: {serial}': '依次进行：{serial}',
  'all that is sent is hidden': '传输全部藏住',
  '{hidden} % of what is sent is hidden': '传输藏住了 {hidden}%',
  'nothing is sent': '没有传输',
  computes: '计算',
  sends: '传输',
  'drag: how long a transfer takes': '拖动：一次传输的用时',
  'drag a transfer': '拖动一次传输',
  'How long one transfer takes': '一次传输的用时',
  attn: '注意力',
  MLP: '专家',
  send: '分发',
  back: '汇合',
  'Attention, forward': '注意力，前向',
  'Dispatch to the experts, forward': '分发到专家，前向',
  'Experts, forward': '专家，前向',
  'Combine, forward': '汇合，前向',
  'Combine, backward': '汇合，反向',
  'Experts, backward for inputs': '专家，对输入的反向',
  'Experts, backward for weights': '专家，对权重的反向',
  'Dispatch, backward': '分发，反向',
  'Attention, backward for inputs': '注意力，对输入的反向',
  'Attention, backward for weights': '注意力，对权重的反向',
  '{name}: {from} to {to}': '{name}：{from} 到 {to}',
  'Nothing computes: {from} to {to}': '无人计算：{from} 到 {to}',
  'pale: forward · full: backward · teal: sent · coral: nothing computes':
    '浅色：前向 · 深色：反向 · 青色：传输 · 珊瑚色：无人计算',
  'pale: forward, full: backward, teal: sent': '浅：前向，深：反向，青：传输',
  'A whole step of such slots: {count} micro-batches, {ranks} stages':
    '由这样的槽位组成的一整步：{count} 个微批次，{ranks} 段',
  'A whole step of such slots': '由这样的槽位组成的一整步',
  'both ends': '两端喂入',
  'and fused': '再融合',
  '{name}: the step takes {time}': '{name}：一步用时 {time}',
  '−{percent} %: both ends, split backwards': '−{percent}%：两端喂入、拆分反向',
  '−{percent} %: overlap': '−{percent}%：重叠',
  '+{percent} %: fusing hides nothing': '+{percent}%：融合没藏住什么',
  '−{percent} %': '−{percent}%',
  '+{percent} %': '+{percent}%',
  'Play: above, a forward and a backward one after the other; whenever something is sent, nothing computes.':
    '播放：上面是先前向再反向，一传输就没有人计算。',
  'Below, the same ten parts in two lanes. What if sending took twice as long? Bet.':
    '下面是同样的十段，分成两道。如果传输慢到两倍呢？猜一猜。',
  'Drag the edge of the first transfer until coral appears: where does hiding end?':
    '拖动第一次传输的边缘，直到出现珊瑚色：到哪里就藏不住了？',
  'Set it to 0: with nothing to hide, fused slots make the step longer.':
    '调到 0：没有可藏的，融合槽位反而让一步变长。',
  'Now more micro-batches: which of the two savings stays?': '再加微批次：两种节省里哪一种还在？',
  'Choose a start and read how much each change saves.': '选一个起点，看每项改动各省下多少。',
  'The longer lane bounds a slot from below': '槽位至少与较长的一道等长',
  'When a part starts': '一段何时开始',
  'Is the overlap perfect?': '重叠是完美的吗？',
  'Within a pair the report says that all-to-all and pipeline transfers can be fully hidden (§3.2.1), and of the whole schedule a significant part. Here all of it hides up to a transfer of 1; the step still has its idle time.':
    '报告说，一对之内 all-to-all 与流水线传输可以完全藏住（§3.2.1），就整个时间表而言则是相当一部分。这里传输不超过 1 时全部藏住；一步里的空等仍在。',
  'Why a backward in four parts?': '反向为什么要拆成四段？',
  'Only gradients of inputs are waited for. The two weight parts can run whenever the lane is free, and fill the gaps that sending leaves.':
    '别人等的只有对输入的梯度。两段权重部分随时可做，正好填上传输留下的空档。',
  'Which saves more, the schedule or the overlap?': '时间表和重叠，哪个省得多？',
  'With few micro-batches the schedule: idle time is a large share of the step. It stays the same while the step grows, so with many of them what remains is mostly overlap.':
    '微批次少时是时间表：空等占一步的很大一块。一步变长而空等不变，微批次多了，剩下的主要就是重叠。',
  'Does sending cost nothing else?': '传输不再占别的了吗？',
  'In V3 it takes cores: 20 of an H800’s 132 (§3.2). Here the two lanes do not take anything from each other.':
    '在 V3 里它占核心：H800 的 132 个中的 20 个（§3.2）。这里两道互不相扰。',
  'Every part that computes takes one unit, a forward of attention; in a model they differ.':
    '每段计算都取一个单位，即一次注意力前向；模型里各不相同。',
  'The order in each lane is that of the report’s figure 4; which part starts when is left to a list scheduler of ours.':
    '每一道的次序依报告的图 4；每段何时开始由我们的列表调度器决定。',
  'Pipeline transfers are left out. One layer stands for a chunk of several.':
    '没有计入流水线传输。以一层代表含多层的一块。',
  'In the whole step a slot that is not fused takes a forward alone, then a backward alone: its weight part already hides part of a transfer.':
    '在整步里，不融合的槽位先单独做前向，再单独做反向：反向的权重部分已能藏住一部分传输。',
};
