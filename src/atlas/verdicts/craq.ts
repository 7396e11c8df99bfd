/** What the labs of 3FS reproduce. */
import { arithmetic, equals, no, unmeasured, type Verdicts } from '../verdict.ts';

export const craq: Verdicts = {
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
