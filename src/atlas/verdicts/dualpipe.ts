/** What the labs of DualPipe reproduce. */
import { arithmetic, direction, equals, unmeasured, type Verdicts } from '../verdict.ts';

export const dualpipe: Verdicts = {
  schedule: {
    oneForward: arithmetic(
      equals(21, 6),
      'As the formula says: 7 · (1 + 2) with eight stages.',
      '模拟的空等与公式相同：八段时为 7 ×（1 + 2）。',
    ),
    zeroBubble: arithmetic(
      equals(7, 6),
      'As the formula says: 7 · (1 + 2 − 2), in our order.',
      '模拟的空等与公式相同：7 ×（1 + 2 − 2），次序是我们排的。',
    ),
    dualpipe: arithmetic(
      equals(4.5, 6),
      'As the formula says: 3 · (2.5 + 2 − 3). Only near with other ratios.',
      '模拟的空等与公式相同：3 ×（2.5 + 2 − 3）。换别的比例时只是接近。',
    ),
    held: arithmetic(equals(9), 'Eight stages, nine chunks.', '八段，九块。'),
    saved: unmeasured(
      'No end-to-end saving was published, and none can be computed here.',
      '端到端省下多少没有公布，这里也算不出来。',
    ),
  },
  overlap: {
    ratio: direction(
      equals(1.5, 6),
      'Six equal parts against four transfers: near, not equal.',
      '六段等长的计算对四次传输：接近，但不相等。',
    ),
    hidden: direction(
      equals(100),
      'All of it hides with parts of equal length.',
      '各段等长时全部藏住。',
    ),
    cores: unmeasured('No cores are modelled here.', '这里没有模拟核心。'),
  },
};
