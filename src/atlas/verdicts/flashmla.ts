/** What the labs of FlashMLA reproduce. */
import {
  above,
  arithmetic,
  below,
  between,
  direction,
  equals,
  no,
  reproduced,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

export const flashmla: Verdicts = {
  online: {
    factor: no(
      below(1 + 1e-12),
      'A misprint: by algebra the factor is the inverse, at most 1.',
      '印错了：推导可知应取倒数，至多为 1。',
    ),
    seesaw: reproduced(
      below(1e-12),
      'Equal to one sweep but for rounding, on any row.',
      '除了舍入，与一遍扫完相等，哪一行都一样。',
    ),
    tile: unmeasured('A size: here a knob.', '这是规模：这里是旋钮。'),
    registers: unmeasured('A size of the hardware.', '这是硬件的规模。'),
  },
  split: {
    overhead: unmeasured('A setting of the code: here a knob.', '这是代码里的设置：这里是旋钮。'),
    block: unmeasured('A size: the same here.', '这是规模：这里相同。'),
    card: arithmetic(
      equals(66),
      'The formula of the code, on the processors of an H800.',
      '代码里的公式，用 H800 的处理器数代入。',
    ),
    balance: direction(
      below(5),
      'Balanced here too: processors are idle for few per cent.',
      '这里同样均衡：处理器只空闲百分之几。',
    ),
  },
  roofline: {
    intensity: direction(
      between(230, 256),
      'A little less, counted exactly; the published figure is rounded up.',
      '精确数来略少一些；公布的数是取整后的。',
    ),
    ridge: direction(
      between(128, 140),
      'Exactly 137; the published figure takes d_v for d_k.',
      '精确值是 137；公布的数把 d_v 当作 d_k。',
    ),
    dense: direction(
      above(660),
      'The roof alone: the kernel stays below it, as it must.',
      '这里只有屋顶线：核函数当然在它之下。',
    ),
    bandwidth: direction(
      above(3000),
      'The roof alone: the kernel stays below it, as it must.',
      '这里只有屋顶线：核函数当然在它之下。',
    ),
    sparse: unmeasured('No kernel runs here.', '这里不运行核函数。'),
    cycles: arithmetic(
      equals(68),
      'The same count of cycles: 34 of 50.',
      '同样的周期计数：50 里的 34。',
      { cache: 'fp8', crossover: false },
    ),
    measured: unmeasured('Measured on a card, not on this page.', '在显卡上实测，不在本页。'),
  },
};
