/** The Chinese of fp8/roofline, by its English. */
export const zh = {
  BF16: 'BF16',
  FP8: 'FP8',
  float32: 'float32',
  TFLOPS: 'TFLOPS',
  'FLOP/byte': 'FLOP/字节',
  µs: 'µs',
  'TB/s': 'TB/s',
  'GB/s': 'GB/s',
  '1,688 GB/s': '1,688 GB/s',
  '343 GB/s': '343 GB/s',
  '1,232 GB/s': '1,232 GB/s',
  '1,550 TFLOPS': '1,550 TFLOPS',
  'Rows: tokens': '行：词元',
  'Columns: output channels': '列：输出通道',
  'Summed over: input channels': '求和长度：输入通道',
  'Output written as': '输出的格式',
  'Count the scales, too': '也计入缩放因子',
  'Of FP8: four bytes for each 1×128 of A and each 128×128 of B.':
    '指 FP8：A 每 1×128、B 每 128×128 各四个字节。',
  'At most': '上限',
  'Of the peak': '占峰值',
  'Work for each byte': '每字节的计算量',
  'Time at least': '最短用时',
  Multiplying: '乘法',
  'Moving bytes': '搬运',
  'With the output written last': '最后才写输出时',
  'Peak of the card': '显卡峰值',
  Ridge: '拐点',
  Memory: '显存',
  'Waits for memory': '在等显存',
  'Where the time goes': '时间花在哪里',
  'Multiplying and moving go on at once: the longer one decides. FP8 halves A and B, never the output.':
    '乘法与搬运同时进行，慢的那个说了算。FP8 让 A 和 B 减半，输出不变。',
  'More rows: from waiting to multiplying': '行数增多：从等待到满载',
  'Every row uses the same weights B. With enough of them the roof is flat.':
    '每一行都用同一份权重 B。行数够多，就到了屋顶的平处。',
  'rows M': '行数 M',
  'TFLOPS, at most': 'TFLOPS，上限',
  'Short sums: the output is all there is': '求和太短：几乎只剩输出',
  'Each entry of the output is written once, however few products went into it. Dashed: where nothing goes on beside the writing.':
    '输出的每一项都要写一次，不管里面加了多少个乘积。虚线：写的时候别的都停下。',
  'FP8, output written last': 'FP8，最后才写输出',
  'length of the sum K': '求和长度 K',
  'Moving the bytes of these matrices takes {moving.fp8} µs, multiplying them {multiplying.fp8}: the card waits for its memory. At most {speed.fp8} TFLOPS, {share.fp8} % of what it can multiply.':
    '搬运这些矩阵要 {moving.fp8} µs，相乘只要 {multiplying.fp8} µs：显卡在等显存。最多 {speed.fp8} TFLOPS，是其乘法能力的 {share.fp8}%。',
  'Multiplying takes {multiplying.fp8} µs, moving the bytes {moving.fp8}: the memory keeps up. At most {speed.fp8} TFLOPS, all that the card can multiply; {last.fp8} where the output is written last.':
    '乘法要 {multiplying.fp8} µs，搬运只要 {moving.fp8} µs：显存跟得上。最多 {speed.fp8} TFLOPS，也就是显卡的全部乘法能力；若最后才写输出，则为 {last.fp8}。',
  'One token: hardly anything is multiplied': '只有一个词元：几乎没在做乘法',
  '64 tokens, as DeepGEMM measured: memory decides': '64 个词元（DeepGEMM 测过）：显存说了算',
  '4,096 tokens and a long sum: the roof is flat': '4,096 个词元、求和很长：到了屋顶平处',
  'A short sum: the output is nearly all there is': '求和很短：搬的几乎全是输出',
  'The square that we measured on one H100': '我们在一块 H100 上测过的方阵',
  'The same 64 tokens on a B200: faster memory, emptier roof':
    '同样 64 个词元换到 B200：显存更快，乘法单元更闲',
  'The same weights for 64 times as many tokens, 4,096. How much longer, at best?':
    '权重不变，词元增到 64 倍，即 4,096 个。最理想时，用时变为多少倍？',
  'Less than five times': '不到五倍',
  'Five to forty times': '五到四十倍',
  'About 64 times': '约 64 倍',
  'With 64 rows nearly all time goes into reading B. It is read once for all rows, so more rows cost little until multiplying takes as long.':
    '只有 64 行时，时间几乎都花在读 B 上。B 为所有行只读一次，所以再添行几乎不费时，直到乘法也要这么久。',
  'A sum of only 512 terms. How many times as fast as BF16 is FP8, at best?':
    '求和只有 512 项。最理想时，FP8 的速度是 BF16 的几倍？',
  'Less than 1.2 times': '不到 1.2 倍',
  '1.2 to 1.8 times': '1.2 到 1.8 倍',
  Twice: '两倍',
  'FP8 halves the bytes of A and B and doubles the multiplying. The output stays at 16 bits, and with a short sum it is nearly all that is moved.':
    'FP8 让 A 和 B 的字节减半，乘法快一倍。输出仍是 16 位，而求和很短时，搬的几乎全是输出。',
  'Traffic of M = 64, N = 2,112, K = 7,168 at 206 TFLOPS':
    'M = 64、N = 2,112、K = 7,168，206 TFLOPS 时的访存带宽',
  'Traffic of M = 4,096, N = 7,168, K = 16,384 at 1,358 TFLOPS':
    'M = 4,096、N = 7,168、K = 16,384，1,358 TFLOPS 时的访存带宽',
  'Traffic of M = 4,096, N = 32,768, K = 512 at 590 TFLOPS':
    'M = 4,096、N = 32,768、K = 512，590 TFLOPS 时的访存带宽',
  'A and B read once as FP8, D written once as BF16, over the published time.':
    'A、B 按 FP8 各读一次，D 按 BF16 写一次，除以公布的用时。',
  'FP8 over BF16, in theory': 'FP8 与 BF16 之比，理论值',
  'Of this product, at best. On one H100 we measured 1.85 at 8,192 cubed.':
    '这里是眼下这次乘法的上限。我们在一块 H100 上测得 1.85（8,192 的立方）。',
  'The fastest product on an H800, April 2025': 'H800 上最快的一次，2025 年 4 月',
  'How a kernel is written is not computed here: the roof is what no kernel can pass.':
    '这里不模拟核函数怎么写：屋顶是任何核函数都越不过的上限。',
  'TFLOPS at most': 'TFLOPS，上限',
  '{share} % of what this card can multiply in FP8': '这块卡 FP8 乘法能力的 {share}%',
  'it waits for its memory': '在等显存',
  'it multiplies all the time': '乘法单元一刻不停',
  'BF16: {speed}': 'BF16：{speed}',
  'tokens A': '词元 A',
  'weights B': '权重 B',
  'output D': '输出 D',
  'A: {rows} tokens of {columns} channels, read once: {size} in FP8':
    'A：{rows} 个词元，各 {columns} 个通道，读一次：FP8 下 {size}',
  'B, the weights: {rows} × {columns}, read once: {size} in FP8':
    'B，权重：{rows} × {columns}，读一次：FP8 下 {size}',
  'D: {rows} × {columns}, written once: {size}': 'D：{rows} × {columns}，写一次：{size}',
  'Rows M': '行数 M',
  'Columns N': '列数 N',
  'Length of the sum K': '求和长度 K',
  '{size} tokens (M)': '{size} 个词元（M）',
  '{size} out (N)': '{size} 个输出（N）',
  '{size} in (K)': '{size} 个输入（K）',
  'to one scale; drag a ring': '同一比例；拖动圆环',
  'drag a ring': '拖动圆环',
  multiplying: '乘法',
  'moving bytes': '搬运',
  'Multiplying takes at least {time} µs': '乘法至少要 {time} µs',
  'Moving all bytes takes at least {time} µs: {name} {part}':
    '搬运全部字节至少要 {time} µs，其中{name} {part}',
  'A and B': 'A 和 B',
  '{time} µs': '{time} µs',
  'The roof: {bandwidth} TB/s up to {ridge} FLOP a byte, then {peak} TFLOPS in {precision}':
    '屋顶：每字节 {ridge} FLOP 以内受 {bandwidth} TB/s 限制，再往右是 {precision} 的 {peak} TFLOPS',
  'work for each byte moved (FLOP)': '每搬一字节的计算量（FLOP）',
  'FLOP for each byte': '每字节 FLOP',
  'this product': '这次乘法',
  '{name}: {intensity} FLOP for each byte moved, at most {speed} TFLOPS':
    '{name}：每搬一字节 {intensity} FLOP，最多 {speed} TFLOPS',
  'written last': '最后才写',
  'Where the output is written only after everything else: {speed} TFLOPS. Our own bound; a kernel hides part of it':
    '若别的都做完才写输出：{speed} TFLOPS。这是我们自己给的界，核函数能藏住其中一部分',
  'DeepSeek’s kernel, few rows': 'DeepSeek 的核函数，行少',
  'DeepSeek’s kernel, large': 'DeepSeek 的核函数，大矩阵',
  'DeepSeek’s, short sum': 'DeepSeek，求和短',
  '{card} in {precision}: {peak}': '{card}，{precision}：{peak}',
  'memory decides': '显存说了算',
  'multiplying decides': '乘法说了算',
  '{precision}: {peak}': '{precision}：{peak}',
  'Published by DeepGEMM for an H800: {speed} TFLOPS at M {m}, N {n}, K {k}: {share} % of the roof there':
    'DeepGEMM 公布（H800）：M {m}、N {n}、K {k} 时 {speed} TFLOPS，为该处屋顶的 {share}%',
  'measured on one H100': '在一块 H100 上实测',
  'Measured on one H100, cuBLAS through PyTorch, 8,192 cubed, {precision}: {speed} TFLOPS':
    '在一块 H100 上实测（PyTorch 调用 cuBLAS，8,192 的立方），{precision}：{speed} TFLOPS',
  'FP8, every sum in float32': 'FP8，全程以 float32 求和',
  'DeepSeek’s kernel: {speed}': 'DeepSeek 的核函数：{speed}',
  'measured: {speed}': '实测：{speed}',
  'gold: what kernels reached': '金色：核函数实际达到',
  'gold: reached': '金色：实达',
  '{size} MB': '{size} MB',
  '64 tokens meet a matrix of weights. The strip A is thin, B is large, and all of B must come from memory.':
    '64 个词元遇上一个权重矩阵。A 只是细细一条，B 很大，而 B 的全部都要从显存读来。',
  'How much longer would 64 times as many tokens take? Bet.':
    '词元增到 64 倍，要多花多少时间？猜一猜。',
  'Drag the ring at M until the dot is under the flat part of the roof: B is used often enough.':
    '拖动 M 处的圆环，直到圆点走到屋顶平处：B 被用得够多了。',
  'Now shorten the sum: K down to 512. The output is as large as before, and less work goes into each of its entries.':
    '再把求和缩短：K 降到 512。输出和原来一样大，每一项里的计算却少了。',
  'Another card: the B200 multiplies 2.3 times as fast and reads 2.4 times as fast.':
    '换一块卡：B200 的乘法快到 2.3 倍，读取快到 2.4 倍。',
  'Choose a start that DeepGEMM published: the gold point is what its kernel reached.':
    '选一个 DeepGEMM 公布过的起点：金点是它的核函数实际达到的速度。',
  'What a card allows': '一块卡的上限',
  'Peak in FP8': 'FP8 峰值',
  'Memory, TB/s': '显存，TB/s',
  'Work for each byte of a product': '一次乘法里每字节的计算量',
  Rows: '行数',
  Columns: '列数',
  'Length of the sum': '求和长度',
  'Where the output is written last (our own bound)': '最后才写输出（我们自己给的界）',
  'Why does DeepGEMM gain most, 2.7 times, where M is 64?':
    'DeepGEMM 在 M = 64 处快得最多，达 2.7 倍，为什么？',
  'The page cannot say: it has a roof, no kernels. That figure is over its own CUTLASS baseline. At this shape any kernel waits for memory, and 206 TFLOPS are half of what the memory would allow.':
    '这一页答不了：它只有屋顶，没有核函数。2.7 倍是与其自己的 CUTLASS 基线相比。在这个形状下任何核函数都在等显存，而 206 TFLOPS 是显存所允许的一半。',
  'Does FP8 double the speed?': 'FP8 能快一倍吗？',
  'Where the roof is flat, in theory; on one H100 we measured 1.85 times (1,452 against 784 TFLOPS at 8,192 cubed). Where memory decides, A and B halve and the output does not.':
    '在屋顶平处，理论上能；我们在一块 H100 上测得 1.85 倍（8,192 的立方，1,452 对 784 TFLOPS）。显存说了算的地方，A 和 B 减半，输出不减。',
  'What does it cost to add in float32 every 128 products?':
    '每 128 个乘积就并入 float32，要付出多少？',
  'On one H100, 3 % of the speed: 1,413 TFLOPS in place of 1,452 with the library’s product. What it saves stands in the lab on the adder.':
    '在一块 H100 上是 3% 的速度：用库函数从 1,452 降到 1,413 TFLOPS。换来什么，见加法器那个实验。',
  'Why is a short sum slow?': '求和短为什么慢？',
  'An entry of the output is written once, whether 512 or 16,384 products went into it. If nothing goes on beside the writing, a sum of 512 loses over 40 %: the coral dot. The published kernel lies lower still.':
    '输出的每一项只写一次，不管里面是 512 个还是 16,384 个乘积。写的时候别的若都停下，512 项的求和要损失四成多：珊瑚色的点。公布的核函数还在它下面。',
  'A roof, no kernel: no start-up, no waves of tiles that do not fill the card, no clock that falls under load.':
    '只有屋顶，没有核函数：不含启动，不含填不满整块卡的分块批次，也不含负载下的降频。',
  'Every matrix is moved once. A kernel whose tiles do not fit on the chip reads parts of A and B again, from the cache or from memory.':
    '每个矩阵只搬一次。分块放不进片上的核函数，会从缓存或显存重读 A、B 的一部分。',
  'H800: 3.35 TB/s and 990 TFLOPS in BF16 from FlashMLA’s deep dive, FP8 twice that as V3 §3.3.1 says. H100, H200, B200: NVIDIA’s data sheets as quoted in November 2026, dense; the sheets themselves were not read.':
    'H800：3.35 TB/s 与 BF16 的 990 TFLOPS 取自 FlashMLA 的技术文档，FP8 按 V3 §3.3.1 取其两倍。H100、H200、B200：取自 2026 年 11 月他处转引的英伟达规格表，稠密值；未读原表。',
  'Measured points: NVIDIA H100 80GB HBM3, driver 580, CUDA 13.0, PyTorch 2.11 (scaled_mm, cuBLAS), November 2026.':
    '实测点：NVIDIA H100 80GB HBM3，驱动 580，CUDA 13.0，PyTorch 2.11（scaled_mm，cuBLAS），2026 年 11 月。',
};
