/** What the labs of FlashMLA reproduce. */
import { below, no, reproduced, unmeasured, type Verdicts } from '../verdict.ts';

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
};
