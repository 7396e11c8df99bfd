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
};
