/** What a teacher says and asks about mhc/sinkhorn. */
import type { Lesson } from '../../lesson.ts';

export const sinkhorn: Lesson = {
  hook: {
    en: 'Divide every column by its sum, then every row by its sum. Now the columns are wrong again. Does this ever end?',
    zh: '每一列除以列和，再把每一行除以行和。这下列和又不对了。这样下去有完吗？',
  },
  notice: {
    en: 'What is divided last is exact. The other side keeps an error that shrinks by the same factor, turn after turn.',
    zh: '最后除的那一边是准的。误差留在另一边，每来一轮就按同样的比例缩小。',
  },
  show: 'hard',
  asks: [
    {
      question: {
        en: 'How far off is the worst column sum after 20 iterations, and how many decimal places are right?',
        zh: '20 次迭代之后，最差的列和差多少？准确到几位小数？',
      },
      reads: { error: { path: 'error.columns' }, places: { path: 'places' } },
      answer: {
        en: 'By {error}: {places} places are right.',
        zh: '差 {error}，准确到 {places} 位。',
      },
    },
    {
      question: {
        en: 'Take the hard logits. How far off is the worst column now, and how many places are right?',
        zh: '换成难的 logits。最差的列差多少？准确到几位？',
      },
      reads: {
        error: { path: 'error.columns', scenario: 'hard' },
        places: { path: 'places', scenario: 'hard' },
      },
      answer: {
        en: 'By {error}: {places} place is right. The nearer the limit is to a permutation, the slower it comes.',
        zh: '差 {error}，只准到 {places} 位。极限越接近置换矩阵，收敛越慢。',
      },
    },
    {
      question: {
        en: 'Divide the rows first, with four iterations. Which sums are off, and by how much?',
        zh: '先除行，迭代四次。哪一边的和不准？差多少？',
      },
      reads: {
        rows: { path: 'error.rows', set: { order: 'rowsFirst', iterations: 4 } },
        columns: { path: 'error.columns', set: { order: 'rowsFirst', iterations: 4 } },
      },
      answer: {
        en: 'The rows, by {rows}; the columns by {columns}. What is divided last is exact.',
        zh: '行不准，差 {rows}；列差 {columns}。谁最后除，谁就准。',
      },
    },
    {
      question: {
        en: 'A logit of 800: how many entries are lost with plain exponentials, and with logarithms?',
        zh: '有个 logit 是 800。直接取指数会丢掉几个元素？用对数来算呢？',
      },
      reads: {
        plain: {
          path: 'broken',
          set: {
            matrix: [
              [800, 0],
              [0, 0],
            ],
            domain: 'plain',
          },
        },
        log: {
          path: 'broken',
          set: {
            matrix: [
              [800, 0],
              [0, 0],
            ],
            domain: 'log',
          },
        },
      },
      answer: {
        en: '{plain} and {log}. exp(800) is more than a double can hold.',
        zh: '{plain} 个和 {log} 个。exp(800) 超出了双精度数的范围。',
      },
    },
  ],
};
