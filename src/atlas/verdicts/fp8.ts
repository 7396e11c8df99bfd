/** What the labs of FP8 reproduce. */
import { arithmetic, equals, unmeasured, type Verdicts } from '../verdict.ts';

const byFields = ['Follows from the bits of the format.', '由格式的位数推出。'] as const;

export const fp8: Verdicts = {
  number: {
    largest: arithmetic(equals(448), ...byFields),
    wider: arithmetic(equals(57_344), ...byFields),
    cached: arithmetic(equals(65_024), ...byFields),
    everywhere: unmeasured(
      'A choice of the report; this lab shows what it costs one number.',
      '报告的选择；这个实验展示一个数为此付出多少。',
    ),
  },
  tiles: {
    top: arithmetic(
      equals(448),
      'The scale is chosen so; rounding of the scale itself saturates.',
      '缩放因子就是这样取的；它自身的舍入误差靠饱和吸收。',
    ),
    activations: unmeasured(
      'A choice of the report; here eight stand for 128.',
      '报告的选择；这里用 8 代替 128。',
    ),
    weights: unmeasured(
      'A choice of the report; blocks here are of eight by eight.',
      '报告的选择；这里的方块是八乘八。',
    ),
    loss: unmeasured('No network is trained in this lab.', '这个实验不训练网络。'),
  },
};
