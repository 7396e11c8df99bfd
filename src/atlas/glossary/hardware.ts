/** Terms of machines: what a GPU waits for, and what joins one to the next. */
import type { Term } from './term.ts';

export const hardware: readonly Term[] = [
  {
    id: 'gpu-memory',
    en: 'GPU memory',
    zh: '显存',
    also: ['HBM', 'high-bandwidth memory', '高带宽内存'],
    means: {
      en: 'The memory on the GPU itself (HBM): fast, and scarce.',
      zh: 'GPU 自带的高速存储（HBM）：快，但有限。',
    },
    labs: ['mla/cache', 'engram/tiers'],
  },
  {
    id: 'memory-bandwidth',
    en: 'Memory bandwidth',
    zh: '显存带宽',
    also: ['bandwidth', '带宽'],
    means: {
      en: 'How many bytes a second can be read: 3.35 TB/s from the memory of an H800.',
      zh: '每秒能读取的字节数：H800 的显存为 3.35 TB/s。',
    },
    labs: ['mla/race', 'mhc/bill'],
  },
  {
    id: 'memory-traffic',
    en: 'Memory traffic',
    zh: '显存流量',
    also: ['访存'],
    means: {
      en: 'All that is read from memory and written to it; often this, and not arithmetic, takes the time.',
      zh: '从显存读出和写入的总量；费时间的往往是它，而不是计算。',
    },
    labs: ['mhc/bill', 'mla/race'],
  },
  {
    id: 'flop',
    en: 'FLOP',
    zh: '浮点运算（FLOP）',
    also: ['FLOP', 'TFLOPS'],
    means: {
      en: 'One addition or multiplication of numbers with a point; TFLOPS are trillions of them a second.',
      zh: '一次浮点加法或乘法；TFLOPS 是每秒万亿次。',
    },
    labs: ['mla/race'],
  },
  {
    id: 'arithmetic-intensity',
    en: 'Arithmetic intensity',
    zh: '算术强度',
    also: ['FLOP a byte', 'FLOP/byte', '每字节 FLOP'],
    means: {
      en: 'How many operations are done for each byte that is read.',
      zh: '每读一个字节做多少次运算。',
    },
    labs: ['mla/race', 'flashmla/roofline'],
  },
  {
    id: 'roofline',
    en: 'Roofline',
    zh: '屋顶线',
    also: ['roofline model', '屋顶线模型'],
    means: {
      en: 'The best speed that a chip allows at each arithmetic intensity: first a slope set by memory, then a flat top set by arithmetic.',
      zh: '芯片在每种算术强度下能达到的最高速度：先是由带宽决定的斜坡，再是由算力决定的平顶。',
    },
    labs: ['mla/race', 'fp8/roofline', 'flashmla/roofline'],
  },
  {
    id: 'ridge-point',
    en: 'Ridge point',
    zh: '拐点',
    also: ['ridge'],
    means: {
      en: 'Where the slope of a roofline meets its top: to the left memory is the limit, to the right arithmetic.',
      zh: '屋顶线的斜坡与平顶相接处：左侧受限于显存带宽，右侧受限于算力。',
    },
    labs: ['mla/race', 'fp8/roofline', 'flashmla/roofline'],
  },
  {
    id: 'streaming-multiprocessor',
    en: 'Streaming multiprocessor',
    zh: '流式多处理器',
    also: ['SM'],
    means: {
      en: 'One of the cores of a GPU: an H800 has 132, of which V3’s training gave 20 to communication.',
      zh: 'GPU 的一个核心：H800 有 132 个，V3 训练时拿出 20 个做通信。',
    },
  },
  {
    id: 'tensor-core',
    en: 'Tensor core',
    zh: '张量核心',
    means: {
      en: 'The part of a GPU core that multiplies small matrices in one instruction.',
      zh: 'GPU 核心中用一条指令完成小矩阵相乘的部件。',
    },
    labs: ['fp8/adder'],
  },
  {
    id: 'kernel',
    en: 'Kernel',
    zh: '内核',
    also: ['GPU kernel'],
    means: {
      en: 'A program that runs on a GPU.',
      zh: '在 GPU 上运行的一段程序。',
    },
    labs: ['mhc/bill', 'mla/race'],
  },
  {
    id: 'node',
    en: 'Node',
    zh: '节点',
    common: true,
    means: {
      en: 'One server, here with eight GPUs.',
      zh: '一台服务器，这里装有八块 GPU。',
    },
    labs: ['moe/nodes', 'moe/eplb'],
  },
  {
    id: 'nvlink',
    en: 'NVLink',
    zh: 'NVLink',
    means: {
      en: 'The fast link between the GPUs of one server: 160 GB/s for an H800 in V3’s report.',
      zh: '同一台服务器内 GPU 之间的快速链路：V3 报告中 H800 为 160 GB/s。',
    },
  },
  {
    id: 'infiniband',
    en: 'InfiniBand',
    zh: 'InfiniBand',
    also: ['IB'],
    means: {
      en: 'The network between servers: 50 GB/s a GPU in V3’s report, about a third of NVLink.',
      zh: '服务器之间的网络：V3 报告中每块 GPU 为 50 GB/s，约为 NVLink 的三分之一。',
    },
  },
  {
    id: 'throughput',
    en: 'Throughput',
    zh: '吞吐量',
    means: {
      en: 'How much is done a second by all requests together, such as tokens a second.',
      zh: '所有请求合计每秒完成的量，例如每秒词元数。',
    },
    labs: ['mla/race', 'engram/tiers'],
  },
  {
    id: 'latency',
    en: 'Latency',
    zh: '延迟',
    means: {
      en: 'How long one waits for one thing.',
      zh: '做完一件事要等多久。',
    },
  },
];
