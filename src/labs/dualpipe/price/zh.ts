/** The Chinese of dualpipe/price, by its English. */
export const zh = {
  Stages: '流水段数',
  'Micro-batches beyond PP, each way': '每个方向超出 PP 的微批次',
  'Hidden in a fused slot': '融合槽位藏住的部分',
  'Which part of the shorter of forward and backward.': '前向与反向中较短者被藏住的比例。',
  'Parameters of a stage, with all that belongs to them': '一段的参数及其附属',
  'Activations of a chunk': '一块的激活',
  'Memory of a card': '一张卡的显存',
  ZB1P: 'ZB1P',
  DualPipe: 'DualPipe',
  DualPipeV: 'DualPipeV',
  'Micro-batches': '微批次',
  'Time of a step': '一步用时',
  Devices: '设备数',
  'Devices × time': '设备 × 时间',
  'Paid, but idle': '付了钱却空等',
  'Copies of the parameters': '参数份数',
  'Chunks held at most': '最多存着的块数',
  'Parameters on a device': '一台设备上的参数',
  'Activations on a device': '一台设备上的激活',
  'Memory of a device': '一台设备的显存',
  Fits: '放得下',
  'What one micro-batch costs, the more there are': '微批次越多，每个要多少钱',
  'Devices times time, for each micro-batch. Idle time is shared by more of them; what overlap saves stays.':
    '设备乘时间，摊到每个微批次。空等由更多微批次分摊；重叠省下的不变。',
  'micro-batches': '微批次',
  'devices × time': '设备 × 时间',
  'What a device must hold': '一台设备要放下什么',
  'Both ends mean two stages on a device: two copies’ worth of parameters.':
    '从两端喂入，一台设备就有两段：参数也是双份。',
  'A step costs {paid.oneForward} with 1F1B, {paid.zeroBubble} with ZB1P, {paid.dualpipe} with DualPipe, {paid.dualpipev} with DualPipeV on half as many devices. A device holds {memory.oneForward} GB with the first two, {memory.dualpipe} GB with the others.':
    '一步要付：1F1B {paid.oneForward}，ZB1P {paid.zeroBubble}，DualPipe {paid.dualpipe}，设备减半的 DualPipeV {paid.dualpipev}。一台设备，前两种要放 {memory.oneForward} GB，后两种 {memory.dualpipe} GB。',
  'No card of this size holds any of the four: {memory.oneForward} GB with 1F1B and ZB1P, {memory.dualpipe} GB with DualPipe and DualPipeV.':
    '这么大的卡四种都放不下：1F1B 与 ZB1P 要 {memory.oneForward} GB，DualPipe 与 DualPipeV 要 {memory.dualpipe} GB。',
  'Everything fits: fewest device hours with the V': '都放得下：V 形用的设备时最少',
  'Heavy stages: what is held twice no longer fits': '段很重：要存双份的就放不下了',
  'A long step: idle time hardly counts': '一步很长：空等几乎不算什么',
  'Nothing hidden: little left to save': '什么都没藏住：没多少可省',
  'Too much for any of them': '哪一种都放不下',
  'A stage of 36 GB on cards of 80 GB. Which schedule is the cheapest that fits?':
    '一段 36 GB，卡 80 GB。放得下的里面哪种最便宜？',
  'None fits': '都放不下',
  'Fed from both ends, a device holds two stages and one chunk more. Of what fits, the one with the least idle and hidden time is the cheapest.':
    '从两端喂入时，一台设备要放两段，激活再多一块。放得下的里面，空等最少、藏得最多的最便宜。',
  'DualPipeV runs the same stages on half as many devices. With 64 micro-batches, how long is its step?':
    'DualPipeV 用一半设备跑同样的段。取 64 个微批次，它的一步有多长？',
  'As long as DualPipe’s': '与 DualPipe 一样长',
  'Longer, but less than twice': '更长，但不到两倍',
  'Twice as long': '两倍长',
  'Each device does twice the work, but the pipe is half as deep and fills sooner: what it idles is less.':
    '每台设备干两倍的活，但流水线只有一半深，灌得更快，空等更少。',
  'Copies of the parameters, DualPipe': 'DualPipe 的参数份数',
  'Of what a stage has. V3 spreads its experts over 64 devices, so a stage’s share of one is small.':
    '以一段为单位。V3 把专家分散在 64 台设备上，一段落到一台上的份额很小。',
  'Chunks held at most, DualPipe': 'DualPipe 最多存着的块数',
  'PP + 1': 'PP + 1',
  'Devices of DualPipeV': 'DualPipeV 的设备数',
  'PP/2': 'PP/2',
  'What V3’s training cost in all': 'V3 训练的总花费',
  '2.788 million H800 hours': '278.8 万 H800 小时',
  'How much of it is due to the schedule was not published.': '其中有多少取决于时间表，没有公布。',
  'none fits': '都放不下',
  'Of the schedules left of the wall, run the one that costs least.':
    '墙左边的时间表里，选花费最少的那种。',
  'Left of the wall, run the cheapest': '墙左边，选最便宜的',
  'All are beyond the wall.': '全都越过了墙。',
  parameters: '参数',
  activations: '激活',
  'paid: devices × time, in forwards of a stage; coral: idle':
    '花费：设备 × 时间（以一段的前向为单位）；珊瑚色：空等',
  'paid; coral: idle': '花费；珊瑚色：空等',
  '{devices} devices × {time}': '{devices} 台设备 × {time}',
  '{part} % less than 1F1B': '比 1F1B 少 {part}%',
  '{part} % less': '少 {part}%',
  'does not fit': '放不下',
  'drag: card of {size} GB': '拖动：{size} GB 的卡',
  'drag the wall: card of {size} GB': '拖动墙：一张 {size} GB 的卡',
  'drag: {size} GB a stage': '拖动：一段 {size} GB',
  'drag: {size} GB': '拖动：{size} GB',
  '{copies} × {parameters} + {chunks} × {activations} = {size} GB':
    '{copies} × {parameters} + {chunks} × {activations} = {size} GB',
  '{name}: {devices} devices for {time}, {idle} % of it idle':
    '{name}：{devices} 台设备用 {time}，其中 {idle}% 空等',
  '{name}: {idle} % of what is paid stands idle': '{name}：付的钱里 {idle}% 在空等',
  'Parameters of a stage': '一段的参数',
  '{name}: {copies} times the parameters of a stage, {size} GB':
    '{name}：一段参数的 {copies} 份，{size} GB',
  '{name}: {chunks} chunks at once, {size} GB': '{name}：同时 {chunks} 块，{size} GB',
  '{size} GB': '{size} GB',
  GB: 'GB',
  'Four schedules for the same work. The area is what you pay: devices times time; coral is paid and idle.':
    '同样的活，四种时间表。面积就是你付的：设备乘时间；珊瑚色是付了钱却空等。',
  'The bars: what one device must hold. What if a stage weighs 36 GB? Bet.':
    '左边的条：一台设备要放下什么。一段若有 36 GB 呢？猜一猜。',
  'Drag the wall to the right until DualPipe fits again.': '把墙往右拖，直到 DualPipe 又放得下。',
  'Take many micro-batches: the coral shrinks in every bill.':
    '多取微批次：每张账单里的珊瑚色都缩小。',
  'Hide nothing in a fused slot. What is DualPipe still good for?':
    '让融合槽位什么都藏不住。DualPipe 还有什么好处？',
  'Choose a start. Which would you run on your cluster?': '选一个起点。在你的集群上会用哪种？',
  'Idle time, copies, chunks and devices': '空等、份数、块数与设备数',
  'A fused slot': '一个融合槽位',
  'Why would anybody hold parameters twice?': '为什么有人愿意把参数存两份？',
  'In V3 experts are spread over 64 devices, so a stage’s share on one of them is small. Where a stage fills a card, it is not.':
    'V3 的专家分散在 64 台设备上，一段落到一台上的份额很小。一段就占满一张卡时，就不行了。',
  'Is DualPipeV then always the better one?': '那 DualPipeV 总是更好吗？',
  'It needs half of the devices for the same stages, with the same memory on each. A step takes nearly twice as long; with as many devices as DualPipe you would cut the network into twice as many stages.':
    '同样的段数，它只要一半设备，每台显存相同，但一步几乎要两倍时间；设备数与 DualPipe 相同时，你会把网络切成两倍的段。',
  'What is left out of the bill?': '账单漏了什么？',
  'Everything between devices: how fast the network is, who else uses it, and that communication takes cores. The lab on overlap looks into a slot.':
    '设备之间的一切：网络多快、还有谁在用、通信要占核心。槽位之内见“重叠”那个实验。',
  'A forward, a backward for inputs and a backward for weights take one unit each. Only F&B changes, by what is hidden.':
    '前向、对输入的反向、对权重的反向各用一个单位。只有 F&B 随藏住多少而变。',
  'Gigabytes are yours. In a real run weights, gradients and optimiser states are spread differently (V3: ZeRO-1).':
    'GB 数由你来定。真实训练里权重、梯度和优化器状态分布各不相同（V3：ZeRO-1）。',
  'A device’s activations are counted in whole chunks, held from the forward until the weight part is done.':
    '一台设备的激活按整块计，从前向存到权重部分做完。',
};
