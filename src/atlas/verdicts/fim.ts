/** What the labs of FIM reproduce. */
import {
  above,
  arithmetic,
  below,
  direction,
  equals,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

/** Of trained models; ours is a toy on a language of 44 words. */
const cited = unmeasured(
  'A benchmark of trained models: cited.',
  '是训练好的模型的评测：只作引用。',
);

export const fim: Verdicts = {
  hole: {
    starcoder: cited,
    codellama: cited,
    small: cited,
    large: cited,
    again: cited,
    lite: cited,
  },
  rate: {
    tradeOff: direction(
      above(0.3),
      'Asked bare, far worse; asked as trained, little is lost.',
      '直接问差得多；照训练时问，丢得不多。',
    ),
    free: direction(
      below(0.05),
      'At nine tenths the loss is within 0.05 nats of the least.',
      '十分之九时，损失与最低可能相差不到 0.05 奈特。',
      { rate: 0.9 },
    ),
    compromise: unmeasured('Set by a knob.', '由旋钮设定。'),
    v3: unmeasured('Set by a knob.', '由旋钮设定。'),
  },
  packing: {
    coder: unmeasured('Set by a knob.', '由旋钮设定。'),
    v3: unmeasured('Set by a knob.', '由旋钮设定。'),
    context: arithmetic(
      equals(0),
      'By construction: each piece is rearranged inside its window.',
      '由做法决定：每一段都在自己的窗口里重排。',
    ),
    suffix: arithmetic(
      equals(24),
      'The suffix stands first, so nothing in front of it changes.',
      '后缀排在最前，它前面没有东西会变。',
    ),
  },
};
