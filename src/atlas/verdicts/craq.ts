/** What the labs of 3FS reproduce. */
import {
  above,
  arithmetic,
  between,
  direction,
  equals,
  no,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

export const craq: Verdicts = {
  chain: {
    checked: direction(
      equals(0),
      'No read went back; another check than theirs, with rules of ours added.',
      '没有读取倒退；但查法与原来不同，规则也有我们补的。',
    ),
    wait: direction(
      above(0),
      'Readers are told to wait and come back, as described.',
      '读者被叫去等一等再来，与描述一致。',
    ),
    reads: unmeasured(
      'Bandwidth of a real cluster; here time is counted in ticks.',
      '那是真实集群的带宽；这里的时间按拍计算。',
    ),
  },
  throughput: {
    aggregate: direction(
      above(6.6),
      'What the network carries: the reads stay below it, as they must.',
      '这是网络能承载的：实际读取当然在它之下。',
    ),
    sort: arithmetic(
      between(3.65, 3.665),
      'Size divided by time; the published figure is rounded up.',
      '数据量除以时间；公布的数略微取整。',
    ),
    cache: direction(
      above(40),
      'What the adapter carries: the peak stays below it.',
      '这是网卡能承载的：峰值在它之下。',
    ),
    readAny: direction(
      above(1.5),
      'Every copy answers here too, and more reads are answered.',
      '这里也是每个副本都应答，读取确实更多。',
    ),
  },
  placement: {
    fixed: arithmetic(
      equals(0.5, 2),
      'Two copies are left of each of its chains: half each.',
      '每条链还剩两个副本：各接一半。',
    ),
    fifth: no(
      equals(0.3, 2),
      'The printed table is not balanced: one takes 3/10, one 1/10.',
      '印出来的表并不均衡：有的接 3/10，有的接 1/10。',
    ),
    balanced: arithmetic(
      equals(0.2, 2),
      'In a balanced table, found by search, every other takes a fifth.',
      '搜索得到的均衡表里，其余各接五分之一。',
    ),
    design: unmeasured('How they compute it: no number.', '这是他们的算法，没有数。'),
  },
};
