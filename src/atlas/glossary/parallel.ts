/** Terms of many machines: pipelines, and files that lie on several of them. */
import type { Term } from './term.ts';

export const parallel: readonly Term[] = [
  {
    id: 'pipeline-parallelism',
    en: 'Pipeline parallelism',
    zh: '流水线并行',
    also: ['PP', 'pipeline', '流水线'],
    means: {
      en: 'The layers of a model are spread over GPUs in stages; a batch passes through in small parts, one behind the other.',
      zh: '把模型的层分段放到不同 GPU 上；一个批次切成小份，依次流过各段。',
    },
    labs: ['dualpipe/schedule'],
  },
  {
    id: 'micro-batch',
    en: 'Micro-batch',
    zh: '微批次',
    means: {
      en: 'One of the small parts of a batch that follow each other through a pipeline.',
      zh: '批次切成的小份，一份接一份流过流水线。',
    },
    labs: ['dualpipe/schedule'],
  },
  {
    id: 'bubble',
    en: 'Bubble',
    zh: '流水线气泡',
    also: ['pipeline bubble', '气泡'],
    means: {
      en: 'The time in which a GPU of a pipeline has nothing to do, because the pipe is filling or draining.',
      zh: '流水线在灌满或排空时，GPU 无事可做的时间。',
    },
    labs: ['dualpipe/schedule'],
  },
  {
    id: '1f1b',
    en: '1F1B',
    zh: '1F1B 调度',
    also: ['1F1B', 'one forward one backward'],
    means: {
      en: 'The usual schedule of a pipeline: after a warm-up each GPU alternates one forward part and one backward part.',
      zh: '常用的流水线调度：预热之后，每块 GPU 一次前向、一次反向交替进行。',
    },
    labs: ['dualpipe/schedule'],
  },
  {
    id: 'zero-bubble',
    en: 'Zero bubble',
    zh: '零气泡',
    also: ['ZB1P', 'zero-bubble'],
    means: {
      en: 'The way back is split in two: the gradient of the input, which the neighbour waits for, and that of the weights, which can fill gaps.',
      zh: '把反向拆成两半：邻居等着要的输入梯度，和可以用来填空档的权重梯度。',
    },
    labs: ['dualpipe/schedule'],
  },
  {
    id: 'dualpipe',
    en: 'DualPipe',
    zh: 'DualPipe',
    means: {
      en: 'V3’s schedule: micro-batches enter from both ends, and one’s forward runs together with another’s backward, each hiding the other’s communication. Bubbles remain.',
      zh: 'V3 的调度：微批次从两端进入，一份的前向与另一份的反向同时进行，互相掩盖通信。气泡仍有残留。',
    },
    labs: ['dualpipe/schedule', 'dualpipe/overlap'],
  },
  {
    id: 'dualpipev',
    en: 'DualPipeV',
    zh: 'DualPipeV',
    means: {
      en: 'DualPipe cut in half and folded to a V: half as many devices for the same stages.',
      zh: '把 DualPipe 对半切开折成 V 形：段数相同，设备减半。',
    },
    labs: ['dualpipe/schedule'],
  },
  {
    id: 'data-parallelism',
    en: 'Data parallelism',
    zh: '数据并行',
    also: ['DP'],
    means: {
      en: 'Every GPU, or group of them, has its own share of the batch; gradients are added up.',
      zh: '每块（组）GPU 处理批次的一份，梯度再相加。',
    },
  },
  {
    id: 'tensor-parallelism',
    en: 'Tensor parallelism',
    zh: '张量并行',
    also: ['TP'],
    means: {
      en: 'One matrix is cut and spread over several GPUs, which must talk in every layer. V3 was trained without it.',
      zh: '把一个矩阵切开放到几块 GPU 上，每层都要通信。V3 训练没有用它。',
    },
  },
  {
    id: '3fs',
    en: '3FS',
    zh: '3FS',
    also: ['Fire-Flyer File System'],
    means: {
      en: 'DeepSeek’s published file system: every block of a file lies on a chain of solid-state disks.',
      zh: 'DeepSeek 公开的文件系统：文件的每一块都存放在由固态硬盘组成的一条链上。',
    },
    labs: ['craq/chain', 'craq/placement'],
  },
  {
    id: 'chain-replication',
    en: 'Chain replication',
    zh: '链式复制',
    also: ['chain of copies', '副本链'],
    labs: ['craq/chain', 'craq/throughput'],
    means: {
      en: 'Writes enter at the head of a chain of copies and walk to its tail; only then are they acknowledged.',
      zh: '写入从副本链的头部进入，一直走到尾部，之后才得到确认。',
    },
  },
  {
    id: 'craq',
    en: 'CRAQ',
    zh: 'CRAQ',
    also: ['chain replication with apportioned queries'],
    labs: ['craq/chain', 'craq/throughput'],
    means: {
      en: 'Chain replication in which every copy answers reads: a copy knows whether it may hold an unfinished write, and asks the tail only then.',
      zh: '每个副本都能应答读取的链式复制：副本知道自己是否有未完成的写入，只在这时才去问尾部。',
    },
  },
  {
    id: 'clean-and-dirty',
    en: 'Clean and dirty',
    zh: '干净与脏版本',
    also: ['dirty version', '脏版本'],
    labs: ['craq/chain', 'craq/throughput'],
    means: {
      en: 'Of a copy: dirty while it holds a version that the tail has not committed yet, clean otherwise.',
      zh: '副本持有尾部尚未提交的版本时为“脏”，否则为“干净”。',
    },
  },
  {
    id: 'linearizability',
    en: 'Linearizability',
    zh: '线性一致性',
    also: ['linearizable'],
    means: {
      en: 'Reads and writes look as if each happened at one moment: nobody reads an older value after somebody has read a newer one.',
      zh: '每次读写都像在某一瞬间完成：有人读到新值之后，就没有人再读到旧值。',
    },
    labs: ['craq/chain'],
  },
  {
    id: 'lease',
    en: 'Lease',
    zh: '租约',
    means: {
      en: 'Leave to serve for a limited time. A server that hears nothing in that time must stop by itself.',
      zh: '限时的服务许可。在此期间没有收到消息的服务器必须自行停下。',
    },
    labs: ['craq/chain'],
  },
];
