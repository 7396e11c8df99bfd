export const zh: Readonly<Record<string, string>> = {
  layers: '层',
  'Width of a stream': '一条流的宽度',
  'Attention and feed-forward count separately: a block of a Transformer is two.':
    '注意力和前馈分开计数：一个 Transformer 块算两层。',
  'Layers computed again together': '一起重计算的层数',
  'A block longer than the network is the whole network.': '比网络还长的分段就是整个网络。',
  'Write, mix and merge in one kernel': '写入、混合与合并放进一个内核',
  'Traffic a token and layer': '每词元每层的流量',
  elements: '元素',
  'Traffic of a plain residual': '普通残差的流量',
  'Traffic over plain': '流量与普通残差之比',
  Block: '分段',
  'Kept with this block': '按此分段需保存',
  'Best block': '最佳分段',
  'Kept with the best block': '按最佳分段需保存',
  '√(nL / (n + 2))': '√(nL / (n + 2))',
  'All streams of all layers': '所有层的所有流',
  'Parameters added to a layer': '每层增加的参数',
  Read: '读取',
  Written: '写入',
  'read map': '读取映射',
  'write map': '写入映射',
  'mixing map': '混合映射',
  merge: '合并',
  'Traffic of one layer, step by step': '一层的流量，逐步',
  'Elements a token. Grey: all that a plain residual connection reads.':
    '每词元的元素数。灰色：普通残差连接的全部读取量。',
  'compute the maps': '计算映射',
  'Plain residual, read': '普通残差，读取',
  'Traffic of one layer, fused': '一层的流量，融合后',
  'Elements a token. One kernel writes, mixes and merges while the streams pass once.':
    '每词元的元素数。一个内核完成写入、混合与合并，各流只经过一次。',
  'write, mix and merge': '写入、混合与合并',
  'Memory kept for the way back': '为反向保存的显存',
  'Short blocks keep many starts, long ones many layers at once. In widths C a token.':
    '分段短，要保存许多起点；分段长，要同时保存许多层。单位：每词元的宽度 C。',
  kept: '保存量',
  'layers computed again together': '一起重计算的层数',
  'C a token': 'C／词元',
  'A layer reads {total.read} and writes {total.write} elements a token, {ratio} times the traffic of a plain residual connection. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.':
    '一层每词元读取 {total.read} 个元素、写入 {total.write} 个，是普通残差连接流量的 {ratio} 倍。每 {block} 层一段，每词元要保存 {now} C；最佳是 {best} 层一段，只需 {bestMemory} C。',
  'With write, mix and merge in one kernel a layer reads {total.read} and writes {total.write} elements a token, {ratio} times the plain traffic. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.':
    '把写入、混合与合并放进一个内核后，一层每词元读取 {total.read} 个元素、写入 {total.write} 个，是普通流量的 {ratio} 倍。每 {block} 层一段，每词元要保存 {now} C；最佳是 {best} 层一段，只需 {bestMemory} C。',
  'As written: more than eleven times the traffic': '按公式直接实现：流量超过十一倍',
  'Fused: six times': '融合：六倍',
  'Blocks of six: 76 C in place of 240 C': '六层一段：76 C 代替 240 C',
  'One block for everything: worse than keeping all streams': '全部一段：比保存所有流还糟',
  'Eight streams': '八条流',
  'Fuse write, mix and merge into one kernel. What is left of all the traffic?':
    '把写入、混合与合并融合成一个内核。全部流量还剩多少？',
  'About nine tenths': '大约九成',
  'Between a half and two thirds': '一半到三分之二之间',
  'Less than a third': '不到三分之一',
  'Three of five steps carried all streams in and out. Together they carry them once; computing the maps still reads every stream.':
    '五步中有三步都要把所有流搬进搬出。合在一起只搬一次；计算映射仍要读取每条流。',
  'Twice as many layers, always with the best block. How much more memory?':
    '层数加倍，始终用最佳分段。显存增加多少？',
  'About 1.4 times': '约 1.4 倍',
  Twice: '两倍',
  'Four times': '四倍',
  'Number of blocks and length of a block are balanced, so both grow with the square root of the depth. All that is kept grows with it.':
    '段数与段长相互平衡，都随深度的平方根增长，保存的总量也随之增长。',
  'Read a token and layer, n = 4, in C': '每词元每层读取，n = 4，以 C 计',
  'Without fusing; with it, 8C less.': '未融合；融合后少 8C。',
  'Written a token and layer, n = 4, in C': '每词元每层写入，n = 4，以 C 计',
  'Best block of 60 layers': '60 层的最佳分段',
  '√(nL / (n + 2)) = 6.32': '√(nL / (n + 2)) = 6.32',
  'The whole number that needs least; the formula leaves out that blocks are whole.':
    '所需显存最少的整数；公式没有考虑段数必须是整数。',
  'Extra training time of mHC, n = 4, at the scale of the paper':
    '论文规模下 mHC（n = 4）额外的训练时间',
  'Time cannot be had from counts of elements: it depends on what overlaps with what.':
    '从元素计数得不出时间：它取决于什么与什么重叠执行。',
  'One stream only: set n to 1. Even then the steps one by one carry more than a plain connection.':
    '只用一条流：把 n 设为 1。即便如此，逐步执行搬运的数据仍多于普通连接。',
  'Back to four streams. What would one fused kernel save? Bet.':
    '回到四条流。一个融合内核能省多少？下注。',
  'Choose a scenario and see which of the two costs it changes.':
    '选一个场景，看它改变的是两种代价中的哪一种。',
  'How many layers to compute again together': '多少层一起重计算',
  'Without the rounding up': '不取整的近似',
  'Do n streams need n times the computation?': 'n 条流需要 n 倍的计算吗？',
  'No. Attention and feed-forward layers run once, on a mixture of the streams. The maps cost n² + 2n numbers a token; the rest is moving n streams through memory.':
    '不需要。注意力和前馈层只在各流的混合上运行一次。映射每词元要算 n² + 2n 个数；其余就是让 n 条流在显存里进出。',
  'Why compute things again at all?': '为什么要重计算？',
  'Keeping every stream of every layer takes nL widths a token, 240 C for 60 layers. What is cheap to compute is the mixing; it is done again on the way back, F is not.':
    '保存每层的每条流，每词元需要 nL 个宽度，60 层就是 240 C。混合的计算很便宜，所以反向时重算一遍；F 则不重算。',
  'Counts of elements, not measured times: bandwidth, caches and overlap decide how much of it is felt.':
    '这里数的是元素，不是实测时间：带宽、缓存和重叠执行决定实际能感觉到多少。',
  'The outputs of F, C a token for each layer, are kept whatever the block, and are not in the curve.':
    'F 的输出每层每词元 C 个，无论怎样分段都要保存，没有画进曲线。',
  'Communication between machines is left out.': '没有考虑机器之间的通信。',
  'F runs once, however many streams. What grows is how often all streams go in and out of memory: the wagons.':
    '无论多少条流，F 只运行一次。增加的是所有流进出显存的次数，也就是这些车厢。',
  'Drag the frame over write, mix and merge: one kernel. The coral wagons are gone.':
    '把框拖到写入、混合与合并三个内核上，合成一个内核：珊瑚色的车厢就不用再跑了。',
  'Now the way back. Turn the length of a block until least is kept: near the square root of the depth.':
    '现在看反向。调整分段长度，直到保存的最少：在深度的平方根附近。',
  memory: '显存',
  'Memory of the GPU: all streams of a token lie here between two kernels':
    'GPU 显存：两个内核之间，一个词元的所有流都存放在这里',
  'One layer: its {streams} streams go in and out of memory at every small step':
    '一层之内，每一小步都让 {streams} 条流进出显存一次',
  'One layer: its stream goes in and out of memory at every small step':
    '一层之内，每一小步都让这条流进出显存一次',
  'What one layer moves, streams: {streams}': '一层搬运多少：{streams} 条流',
  'One wagon is one stream of a token: {width} numbers': '一节车厢是一个词元的一条流：{width} 个数',
  'wagon: a stream, {width}': '一节：一条流，{width} 个数',
  'how to mix': '怎样混合',
  'all → one': '各流 → 一条',
  'one → all': '一条 → 各流',
  'all → all': '各流 → 各流',
  'adds both': '两者相加',
  'one + one': '一加一',
  '▼ read  ▲ written': '▼ 读取  ▲ 写入',
  'make maps': '生成映射',
  make: '生成',
  maps: '映射',
  read: '读取',
  write: '写入',
  mixing: '混合',
  map: '映射',
  plain: '普通',
  'Plain residual': '普通残差',
  'Computes the three maps from all streams, with {added} parameters':
    '由所有流算出三个映射，用到 {added} 个参数',
  'Mixes the streams into the one input of F': '把各流混合成 F 的唯一输入',
  'Hands the output of F to every stream': '把 F 的输出分给每条流',
  'Mixes the streams among each other': '各流之间相互混合',
  'Adds what was written to what was mixed': '把写入的结果与混合的结果相加',
  'Adds the output of F to the one stream': '把 F 的输出加到唯一的流上',
  'one kernel: write, mix, merge': '一个内核：写入、混合、合并',
  'one kernel': '一个内核',
  '{name}: reads {count} numbers, {wagons} wagons': '{name}：读取 {count} 个数，{wagons} 节车厢',
  '{name}: writes {count} numbers, {wagons} wagons': '{name}：写入 {count} 个数，{wagons} 节车厢',
  '{name}: {count} numbers stay on the chip': '{name}：{count} 个数留在芯片上',
  'drag over all three: one kernel →': '拖过三个，合成一个内核 →',
  'drag over all three →': '拖过三个内核 →',
  '← drag back': '← 拖回去',
  'coral: one kernel would spare it': '珊瑚色：合成一个内核即可省去',
  'dashed: stays on the chip': '虚线：留在芯片上',
  'One kernel for write, mix and merge': '写入、混合与合并用一个内核',
  'times the traffic of': '倍于普通残差的流量',
  'a plain residual': '读写合计',
  'in three kernels: {ratio}': '三个内核：{ratio}',
  '{all} numbers a token, where a plain residual moves {plain}':
    '每词元 {all} 个数；普通残差搬 {plain} 个',
};
