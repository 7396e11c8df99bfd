/** Exercises in the code of manifold-constrained hyper-connections. */
import type { OfTechnique } from './exercise.ts';

export const mhc: OfTechnique = {
  sinkhorn: [
    {
      kind: 'break',
      file: 'mhc/sinkhorn.ts',
      right: "const sides: [Side, Side] = order === 'columnsFirst' ?",
      wrong: "const sides: [Side, Side] = order !== 'columnsFirst' ?",
      ask: {
        en: 'Swap the order of rows and columns. On which side is the error left at the end?',
        zh: '交换行与列的先后。最后误差留在哪一边？',
      },
      hint: {
        en: 'The side that was divided last is exact.',
        zh: '最后除的那一边是精确的。',
      },
      because: {
        en: 'Now columns are divided last and sum to 1 exactly; the rows are off. “The sums are not exactly 1” is no bug: with finitely many iterations one side never is.',
        zh: '现在最后除的是列，列和精确为 1，误差留给了行。“和不是正好 1”不是错误：迭代次数有限，总有一边不精确。',
      },
    },
  ],
  streams: [
    {
      kind: 'break',
      file: 'mhc/half-steps.ts',
      right:
        '    let total = epsilon;\n    for (let at = column; at < entries.length; at += n) total += entries[at];',
      wrong: '    const total = 1;',
      ask: {
        en: 'Leave the columns undivided. What becomes of the mean of the streams over the layers?',
        zh: '不再除列。各层走下来，各条流的平均值会怎样？',
      },
      hint: {
        en: 'Which sums keep the mean of the streams: those of rows or of columns?',
        zh: '保持平均值不变的是行和还是列和？',
      },
      because: {
        en: 'Rows still sum to 1, so no stream grows beyond the others; but the mean of the streams is kept only by columns that sum to 1, and now drifts.',
        zh: '行和仍为 1，所以没有哪条流会超出其余的范围；但平均值要靠列和为 1 才能保持，现在它会漂移。',
      },
    },
  ],
};
