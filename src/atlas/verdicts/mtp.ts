/** What the labs of multi-token prediction reproduce. */
import { arithmetic, between, equals, unmeasured, type Verdicts } from '../verdict.ts';

export const mtp: Verdicts = {
  overlap: {
    overlap: arithmetic(
      between(70, 90),
      'The formula is the area drawn; the count lies near it.',
      '公式就是画出的面积；数出来的与它相近。',
    ),
    second: unmeasured('Hills drawn by hand, not networks.', '山是手画的，不是网络。'),
    ahead: arithmetic(
      equals(0.85, 2),
      'The same example, summed over all cases.',
      '同一个例子，对所有情形求和。',
    ),
    exact: arithmetic(
      equals(0.7, 2),
      'The same example, summed over all cases.',
      '同一个例子，对所有情形求和。',
    ),
  },
};
