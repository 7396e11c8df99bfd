/** What the labs of FP8 reproduce. */
import {
  arithmetic,
  between,
  direction,
  equals,
  no,
  reproduced,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

const byFields = ['Follows from the bits of the format.', '由格式的位数推出。'] as const;

const bytes = {
  en: 'The bytes of the three matrices over the published time.',
  zh: '三个矩阵的字节数，除以公布的用时。',
};

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
  training: {
    loss: direction(
      (above) => Math.abs(above) < 0.25,
      'A network of 30,000 numbers after 300 steps, against float32.',
      '三万个数的网络，300 步，与 float32 相比。',
      { weights: 'float32' },
    ),
    blocks: no(
      (gap) => Math.abs(gap) < 0.25,
      'Blocks are as good as tiles at this size.',
      '在这个规模上，方块和分块一样好。',
      { weights: 'float32' },
    ),
    master: unmeasured(
      'A choice of the report; this lab shows what it is for.',
      '报告的选择；这个实验展示它有什么用。',
    ),
    moments: unmeasured('Set by a knob here.', '在这里由旋钮设定。'),
  },
  adder: {
    bits: arithmetic(
      equals(14),
      'Built in; with it all 896 sums of one H100 come out.',
      '规则照此写成；一块 H100 的 896 个和全部相符。',
    ),
    random: direction(
      (lost) => lost > 2,
      'One sign loses more than the paper’s 2 %, both signs less.',
      '同号丢得比论文的 2% 多，有正有负则更少。',
    ),
    hardwareCore: reproduced(
      equals(7, 0),
      'The card’s own rule on other random numbers.',
      '用显卡自己的规则，随机数不同。',
    ),
    hardwarePoured: reproduced(
      equals(0.06, 2),
      'The card’s own rule on other random numbers.',
      '用显卡自己的规则，随机数不同。',
      { interval: 128 },
    ),
    interval: unmeasured(
      'A choice between accuracy and time; sums have no time.',
      '在精度与时间之间取舍；和里没有时间。',
    ),
  },
  roofline: {
    few: arithmetic(between(1686, 1690), bytes.en, bytes.zh),
    large: arithmetic(equals(343, 0), bytes.en, bytes.zh),
    flat: arithmetic(between(1231, 1234), bytes.en, bytes.zh),
    twice: direction(
      between(1.2, 2.0001),
      'At best, by the roof; less where the output decides.',
      '屋顶给出的上限；输出说了算的地方更小。',
    ),
    peak: unmeasured(
      'A measurement of a kernel; no kernel runs here.',
      '核函数的实测值；这里不运行核函数。',
    ),
  },
};
