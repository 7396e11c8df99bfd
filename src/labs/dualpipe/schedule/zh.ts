/** The Chinese of dualpipe/schedule, by its English. */
export const zh = {
  GPipe: 'GPipe',
  ZB1P: 'ZB1P',
  DualPipe: 'DualPipe',
  DualPipeV: 'DualPipeV',
  Stages: '流水段数',
  'Micro-batches beyond PP, each way': '每个方向超出 PP 的微批次',
  'DualPipe needs at least PP of them from each end.': 'DualPipe 每一端至少要 PP 个微批次。',
  'A forward': '一次前向',
  'A backward for inputs': '反向：对输入',
  'A backward for weights': '反向：对权重',
  'Hidden in a fused slot': '融合槽位藏住的部分',
  'Which part of the shorter of F and B: 0 takes F + B, 1 only the longer of them.':
    'F 与 B 中较短者被藏住的比例：0 表示用时 F + B，1 表示只用较长者的时间。',
  'Break it': '动手破坏',
  'As in the code': '与官方代码一致',
  'Fuse the first slot in the middle, too': '中间两个设备的首个槽位也融合',
  'Weight parts at once': '权重部分立刻做',
  'Weight parts last': '权重部分全留到最后',
  'Every fused slot as F, then B': '融合槽位都拆成先 F 后 B',
  'The far direction first': '先做远端来的方向',
  'From a device to the next': '传到下一个设备的时间',
  'Only DualPipe and DualPipeV have these.': '只有 DualPipe 和 DualPipeV 有这些。',
  'DualPipe, nothing fused': 'DualPipe，不融合',
  Time: '时间',
  'Micro-batches': '微批次',
  'Time of the step': '一步用时',
  'Idle, worst device': '空等，最闲的设备',
  'Chunks held now': '此刻存着的块数',
  'Chunks held at most': '最多存着的块数',
  'Idle, by the formula': '空等，按公式',
  'Idle time of the idlest device, run and by formula': '最闲设备的空等时间：模拟与公式',
  'Equal where F, B − W and W are equal and nothing is hidden; elsewhere the formula is only near.':
    'F、B − W、W 相等且什么都没藏住时两者相同，其他时候公式只是接近。',
  time: '时间',
  'More micro-batches: what share is waste?': '微批次增多：浪费占几成？',
  'The idle time stays as it is, the step grows: with enough of them every schedule wastes little.':
    '空等时间不变，一步变长：微批次够多时，哪种时间表都浪费不多。',
  'micro-batches': '微批次',
  'idle, %': '空等，%',
  'Chunks whose activations the fullest device holds': '存得最多的设备存着几块激活',
  'GPipe holds all micro-batches; DualPipe one more than there are stages, and two copies of the parameters.':
    'GPipe 存下所有微批次；DualPipe 比段数多一块，另外参数要存两份。',
  chunks: '块',
  'Held by the fullest device of the chosen schedule': '所选时间表中存得最多的设备',
  'A chunk is held from its forward until its weight part is done.':
    '一块激活从前向开始存，直到权重部分做完。',
  'The idlest device waits {idle} of {makespan}. On the same clock DualPipe idles {idles.dualpipe} of {makespans.dualpipe}, with nothing fused {idles.apart} of {makespans.apart}, 1F1B {idles.oneForward} of {makespans.oneForward}.':
    '最闲的设备在 {makespan} 里空等 {idle}。同一时钟下，DualPipe 是 {makespans.dualpipe} 里空等 {idles.dualpipe}，不融合是 {makespans.apart} 里 {idles.apart}，1F1B 是 {makespans.oneForward} 里 {idles.oneForward}。',
  'It stands still at {makespan}: devices wait for one another, each for what the other would do later. DualPipe as it is takes {makespans.dualpipe}.':
    '到 {makespan} 就停住了：几个设备互相等，都在等对方稍后才会做的事。原样的 DualPipe 用时 {makespans.dualpipe}。',
  'As in the code, half of a fused slot hidden': '与代码一致，融合槽位藏住一半',
  'Nothing hidden: fusing costs more than it saves': '什么都没藏住：融合得不偿失',
  'The shorter half wholly hidden': '较短的一半完全藏住',
  '1F1B: the pipe fills and drains': '1F1B：流水线先灌满再排空',
  'DualPipeV: the same on half as many devices': 'DualPipeV：设备减半，一样的时间表',
  'Weight parts last: holes stay holes': '权重部分全留到最后：空洞没人填',
  'The far direction first: it stands still': '先做远端来的方向：卡死',
  'A fused slot that hides nothing takes F + B. Is fusing still as good as running F, then B?':
    '融合槽位若什么都藏不住，就要用 F + B。这时融合还比得上先 F 后 B 吗？',
  'Better: the step is shorter': '更好：一步更短',
  'It makes no difference': '没有差别',
  'Worse: the step is longer': '更差：一步更长',
  'A fused slot starts when both of its halves can and hands both on at its end: neighbours wait longer. Only what it hides pays for that.':
    '融合槽位要等两半都能开始才开始，到结束才把两份结果一起交出：邻居等得更久。只有藏住的那部分能补回来。',
  'Twice as many micro-batches. How long does DualPipe’s idlest device stand idle?':
    '微批次增到两倍。DualPipe 最闲的设备空等多久？',
  'Half as long': '减半',
  'As long as before': '和原来一样',
  'Twice as long': '加倍',
  'Idle are the devices while the pipe fills and drains, and that depends on the stages alone. The step becomes longer, so the share of it falls.':
    '空等发生在灌满和排空的时候，只与段数有关。一步变长了，所以占比下降。',
  'Idle time of 1F1B': '1F1B 的空等时间',
  '(PP − 1)(F + B)': '(PP − 1)(F + B)',
  'Published as a formula; the chart beside the run computes it.':
    '论文给的是公式；旁边的图按公式算出。',
  'Idle time of ZB1P': 'ZB1P 的空等时间',
  '(PP − 1)(F + B − 2W)': '(PP − 1)(F + B − 2W)',
  'With an order of ours that meets the formula; its authors’ own was not read again.':
    '用的是我们自己排的、满足该公式的次序；没有再核对原作者的次序。',
  'Idle time of DualPipe': 'DualPipe 的空等时间',
  '(PP/2 − 1)(F&B + B − 3W)': '(PP/2 − 1)(F&B + B − 3W)',
  'Exact where F = W = B − W, for the idlest device; near elsewhere.':
    'F = W = B − W 时对最闲的设备精确，其他时候接近。',
  'Chunks that a device holds with DualPipe': 'DualPipe 中一个设备存着的块数',
  'PP + 1': 'PP + 1',
  'What DualPipe saved in V3’s training': 'DualPipe 在 V3 训练中省了多少',
  'not published': '未公布',
  'Only formulas are: the times here are computed, not V3’s.':
    '公布的只有公式：这里的时间是算出来的，不是 V3 的。',
  'Fed from both ends, the devices wait less and a step is over sooner.':
    '从两端送入微批次，设备等得更少，一步更快做完。',
  'Fed from both ends, a step is over sooner.': '从两端送入，一步更快做完。',
  'Every micro-batch goes there and back, through half as many devices.':
    '每个微批次走一个来回，只经过一半的设备。',
  'There and back on half as many devices.': '走一个来回，只用一半的设备。',
  'Fed from one end, the devices wait while the pipe fills and drains.':
    '只从一端送入，流水线灌满和排空时设备都在等。',
  'Fed from one end, the devices wait.': '只从一端送入，设备就要等。',
  'Fed from both ends, yet here it is no better than 1F1B.': '从两端送入，在这里却不比 1F1B 好。',
  'Here it is no better than 1F1B.': '在这里不比 1F1B 好。',
  'Fused slots hide too little here: not fused, the step is shorter.':
    '融合槽位在这里藏住的太少：不融合，一步反而更短。',
  'Here fusing makes the step longer.': '在这里，融合反而让一步更长。',
  'Devices wait for one another.': '设备互相等待。',
  'forward times': '次前向的时间',
  'units; a forward takes {forward}': '个单位；一次前向用 {forward}',
  'with 1F1B: {time}': '换成 1F1B：{time}',
  'for a step with {own}; {name}: {time}': '{own} 的一步；{name} 要 {time}',
  'Every device waits {idle}.': '每个设备都空等 {idle}。',
  'Some devices wait {idle}, the longest.': '等得最久的设备空等 {idle}。',
  'Device {from} waits longest: {idle}.': '设备 {from} 等得最久：{idle}。',
  'Devices {from} to {to} wait longest: {idle}.': '设备 {from} 到 {to} 等得最久：{idle}。',
  'one forward and one backward at once': '一个前向与一个反向同时做',
  'Stands still': '卡死了',
  'from time {time} on, each waits for the other': '从时刻 {time} 起，互相等待',
  forward: '前向',
  backward: '反向',
  weights: '权重',
  'two at once': '两个一起',
  'How long a forward takes': '一次前向的用时',
  'How long a backward for inputs takes': '对输入的反向的用时',
  'How long a backward for weights takes': '对权重的反向的用时',
  'A forward and a backward in one slot': '一个前向与一个反向同在一个槽位',
  'drag an edge': '拖动边缘',
  'device {rank}': '设备 {rank}',
  '{rank} waits': '{rank} 在等',
  'Device {rank} holds at most {peak} chunks at once': '设备 {rank} 最多同时存 {peak} 块',
  'Coral: device {rank} stands idle': '珊瑚色：设备 {rank} 在空等',
  'blue enters at device 1 ▸': '蓝色从设备 1 进入 ▸',
  'teal enters at the last ▸': '青色从最后一台进入 ▸',
  idle: '空等',
  'forward of micro-batch {batch}, {from} to {to}': '微批次 {batch} 的前向，{from} 到 {to}',
  'full backward of micro-batch {batch}, {from} to {to}':
    '微批次 {batch} 的完整反向，{from} 到 {to}',
  'backward of micro-batch {batch} for inputs, {from} to {to}':
    '微批次 {batch} 对输入的反向，{from} 到 {to}',
  'backward of micro-batch {batch} for weights, {from} to {to}':
    '微批次 {batch} 对权重的反向，{from} 到 {to}',
  'fused: forward of micro-batch {batch}, backward of {back}, {from} to {to}':
    '融合：微批次 {batch} 的前向与 {back} 的反向，{from} 到 {to}',
  'waited for device {rank}': '等的是设备 {rank}',
  'right after its own last slot': '紧接着自己的上一个槽位',
  'On the same clock: how long the idlest device of each schedule works, then waits':
    '同一时钟下，各时间表中最闲的设备干活多久、空等多久',
  'The idlest device: works, then waits': '最闲的设备：先干活，再空等',
  'not fused': '不融合',
  'fed from both ends, two at once': '从两端送入，两个一起做',
  'both ends': '从两端',
  'fed from both ends, one after the other': '从两端送入，一个接一个',
  'one end, weight parts fill the gaps': '从一端，权重部分填空洞',
  'one end, fills gaps': '从一端，填空洞',
  'one end, forward and backward in turn': '从一端，前向反向轮流做',
  'one end, in turn': '从一端，轮流',
  'one end, all forwards first': '从一端，先做完所有前向',
  'one end, in bulk': '从一端，成批',
  'DualPipe, each fused slot as F, then B': 'DualPipe，融合槽位拆成先 F 后 B',
  '{name}: {idle} of {makespan} idle on its idlest device':
    '{name}：最闲的设备在 {makespan} 里空等 {idle}',
  '{makespan} · {share} % idle': '{makespan} · 空等 {share}%',
  '{makespan} · {share} %': '{makespan} · {share}%',
  'Play: blue micro-batches enter at the first device, teal ones at the last. Coral is a device with nothing to do.':
    '播放：蓝色的微批次从第一个设备进入，青色的从最后一个进入。珊瑚色是无事可做的设备。',
  'Take 1F1B instead: everything enters at one end, and the far devices wait for it, twice.':
    '换成 1F1B：一切从一端进入，远端的设备要等两回。',
  'What if a fused slot hides nothing at all? Bet.': '如果融合槽位什么都藏不住呢？猜一猜。',
  'Drag the edge of “two at once”, the fused slot, until it is as short as the longer of its halves.':
    '拖动“两个一起”（融合槽位）的边缘，直到它和较长的那一半一样短。',
  'Break it: leave all weight parts to the end, or let the far direction go first.':
    '动手破坏：把权重部分全留到最后，或者先做远端来的方向。',
  'Click a block: a line leads to what it waited for, others to who waited for it. Then choose a start.':
    '点一个块：一条线通向它等的那个，其余的线通向等它的那些。然后选一个起点。',
  'Idle time of DualPipe, each device': 'DualPipe 每台设备的空等时间',
  'A fused slot': '一个融合槽位',
  'The weight part': '权重部分',
  'What each device executes': '每个设备依次执行什么',
  'When a slot starts': '一个槽位何时开始',
  'Is communication hidden perfectly?': '通信被完美隐藏了吗？',
  'The report says that all-to-all and pipeline transfers can be fully hidden within a paired slot (§3.2.1). Ranks still stand idle while the pipe fills and drains, by its own table 2.':
    '报告说的是：在成对的槽位之内，all-to-all 与流水线传输可以完全藏住（§3.2.1）。灌满和排空时设备仍在空等，报告自己的表 2 也这么写。',
  'Why is the very first slot in the middle not fused?': '中间两个设备的首个槽位为什么不融合？',
  'The code leaves it apart and says that the bubble is smaller. Try it: with these durations fusing it makes the step half a unit shorter, with F = 10, B = 20, W = 8, F&B = 26 two units longer.':
    '代码把它拆开，说这样空等更少。试试看：按这里的用时，融合它会让一步短半个单位；若 F = 10、B = 20、W = 8、F&B = 26，则长两个单位。',
  'What does it cost?': '代价是什么？',
  'Each device holds two stages, one of each direction: two copies of the parameters. And one chunk more than 1F1B’s first device.':
    '每台设备持有两段，两个方向各一段：参数存两份。激活也比 1F1B 的第一个设备多存一块。',
  'Why does nothing fused beat DualPipe where nothing is hidden?':
    '什么都藏不住时，为什么不融合反而更快？',
  'A fused slot waits until both of its halves can start, and gives both on only at its end. Without overlap that is all loss: 66 against 63 with F = 1, B = 2 and twenty micro-batches on eight devices.':
    '融合槽位要等两半都能开始，到结束才一并交出。没有重叠，这就全是损失：F = 1、B = 2、八个设备、二十个微批次时，是 66 对 63。',
  'Does more of everything make it worthwhile?': '规模越大就越值得吗？',
  'More micro-batches make every schedule’s waste small, 1F1B’s too. More stages make it large. What remains of DualPipe’s gain then is what its slots hide.':
    '微批次多了，哪种时间表的浪费都会变小，1F1B 也一样；段数多了则会变大。那时 DualPipe 还剩下的好处，就是槽位藏住的那部分。',
  'Durations are yours, not V3’s: no end-to-end saving is published. All chunks of a kind take the same time.':
    '用时由你来定，不是 V3 的：端到端省下多少并未公布。同类的块用时都相同。',
  'Sending takes no time unless you set it, and nobody waits until it has been received.':
    '传输默认不费时间，除非你来设定；发送方也不等对方收到。',
  'ZB1P in the form that keeps activations at one chunk a stage; its exact order is reconstructed from the formula.':
    'ZB1P 取每段只存一块激活的形式；确切次序由公式反推。',
  'F&B is set here by what is hidden, from F + B down to the longer of the two..':
    'F&B 在这里由藏住多少决定，从 F + B 到两者中较长的那个。',
};
