/** What the labs of FIM reproduce. */
import { arithmetic, equals, unmeasured, type Verdicts } from '../verdict.ts';

export const fim: Verdicts = {
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
