/** What the labs of FP8 reproduce. */
import { arithmetic, between, direction, equals, unmeasured, type Verdicts } from '../verdict.ts';

const bytes = {
  en: 'The bytes of the three matrices over the published time.',
  zh: '三个矩阵的字节数，除以公布的用时。',
};

export const fp8: Verdicts = {
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
