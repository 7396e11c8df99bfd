/** What the labs of FIM reproduce. */
import { arithmetic, equals, unmeasured, type Verdicts } from '../verdict.ts';

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
