/** What the labs of multi-token prediction reproduce. */
import { arithmetic, between, direction, equals, unmeasured, type Verdicts } from '../verdict.ts';

export const mtp: Verdicts = {
  drafts: {
    acceptance: direction(
      between(60, 99),
      'High here too, but of letters, by a model of 31,000 weights.',
      '这里也高，但说的是字母，模型只有 3.1 万个权重。',
      'v3',
    ),
    speed: direction(
      between(1.5, 2),
      'Below two here too; the cost is set, no time is taken.',
      '这里也不到两倍；开销由人设定，没有计时。',
      'v3',
    ),
    depth: unmeasured('A setting: here a knob.', '这是设置：这里是旋钮。'),
    longer: unmeasured('A service that does not run here.', '那个服务不在这里运行。'),
  },
  training: {
    acceptance: direction(
      between(60, 95),
      'High here too, and as high before the first step.',
      '这里也高，而且还没学就一样高。',
    ),
    loss: direction(
      between(-0.1, 0.1),
      'No gain on text here either, within what seeds make.',
      '这里文本损失同样没有改善，差别在种子的波动之内。',
    ),
    humaneval: unmeasured('A benchmark that no toy can try.', '玩具模型做不了这个测试。'),
    mmlu: unmeasured('A benchmark that no toy can try.', '玩具模型做不了这个测试。'),
  },
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
