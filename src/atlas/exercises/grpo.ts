/** Exercises in the code of GRPO. */
import type { OfTechnique } from './exercise.ts';

export const grpo: OfTechnique = {
  group: [
    {
      kind: 'break',
      file: 'grpo/contrast.ts',
      right: "deviation(inUnits, std === 'sample' ? 1 : 0)",
      wrong: 'deviation(inUnits, 1)',
      ask: {
        en: 'Always divide by the standard deviation with G − 1. By what factor do all advantages change?',
        zh: '标准差一律改用 G − 1 作除数。所有优势会按什么比例变化？',
      },
      hint: {
        en: 'deviation takes what is left out of the count. Read the two in the lab and divide them.',
        zh: 'deviation 的第二个参数是个数要减去多少。读出两组优势，相除即可。',
      },
      because: {
        en: 'By √((G − 1) / G), the same for every answer of the group: the direction stays, the step is shorter, most of all in small groups. The papers do not say which is meant.',
        zh: '都乘上 √((G − 1) / G)：方向不变，步子变小，组越小越明显。论文没有说明用的是哪一种。',
      },
    },
  ],
  clip: [
    {
      kind: 'break',
      file: 'grpo/surrogate.ts',
      right: 'const clipped = bounded < free ||',
      wrong: 'const clipped = bounded !== free ||',
      ask: {
        en: 'Drop the minimum: let the clip hold every token whose ratio has left the bounds. Which tokens lose their slope wrongly?',
        zh: '不取较小值：比率一出界就算被裁剪。哪些词元会不该失去却失去斜率？',
      },
      hint: {
        en: 'Think of a bad token that has become more likely.',
        zh: '想想一个变得更可能出现的坏词元。',
      },
      because: {
        en: 'A bad token above the upper bound, or a good one below the lower, has moved the wrong way. It must still be pushed back; with this change nothing pushes it.',
        zh: '坏词元超出上界，或好词元低于下界，都是走反了方向，本应被推回来；这样一改，就没有东西推它了。',
      },
    },
  ],
};
