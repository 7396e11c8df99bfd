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
