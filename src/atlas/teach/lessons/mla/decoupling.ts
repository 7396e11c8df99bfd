/** What a teacher says and asks about mla/decoupling. */
import type { Lesson } from '../../lesson.ts';

export const decoupling: Lesson = {
  hook: {
    en: 'Every key is turned by its position. Then why not absorb the turn as well?',
    zh: '每个键都按位置转一个角度。那为什么不把这个转动也一起吸收掉？',
  },
  notice: {
    en: 'The turn differs for every distance. One fixed matrix cannot stand for all of them, even where it commutes.',
    zh: '距离不同，转的角度就不同。一个固定的矩阵顶替不了所有角度，能交换也不行。',
  },
  show: 'commuting',
  asks: [
    {
      question: {
        en: 'How large is the gap over all pairs with the best fixed matrix, and with Wᵁᴷ without a rotation?',
        zh: '用最好的固定矩阵，所有位置对上的差距有多大？用不带旋转的 Wᵁᴷ 呢？',
      },
      reads: {
        best: { path: 'overall', set: { stand: 'best' } },
        plain: { path: 'overall', set: { made: 0 } },
      },
      answer: {
        en: '{best} and {plain}. Even the best of all matrices misses.',
        zh: '{best} 和 {plain}。哪怕是最好的矩阵也对不上。',
      },
    },
    {
      question: {
        en: 'Wᵁᴷ becomes the unit matrix, which commutes with every rotation. How large is the gap of the best fixed matrix now?',
        zh: '把 Wᵁᴷ 换成单位矩阵，它与任何旋转都能交换。最好的固定矩阵差距还有多大？',
      },
      reads: {
        gap: {
          path: 'overall',
          set: {
            stand: 'best',
            up: [
              [1, 0, 0, 0],
              [0, 1, 0, 0],
              [0, 0, 1, 0],
              [0, 0, 0, 1],
            ],
          },
        },
      },
      answer: {
        en: '{gap}: to commute is not enough, for the turn remains.',
        zh: '{gap}：能交换还不够，转动本身还在。',
      },
    },
    {
      question: {
        en: 'A rotary key stands beside the content. What becomes of the gap?',
        zh: '在内容旁边另放一个带旋转的键。差距变成多少？',
      },
      reads: { gap: { path: 'overall', set: { stand: 'beside' } } },
      answer: {
        en: '{gap}: nothing turns between query and Wᵁᴷ any more.',
        zh: '{gap}：查询与 Wᵁᴷ 之间不再有转动。',
      },
    },
    {
      question: {
        en: 'Which share of the attention of the last query lands on the wrong tokens with the best fixed matrix?',
        zh: '用最好的固定矩阵时，最后一个查询有多少注意力落到了别的词元上？',
      },
      reads: { drift: { path: 'drift', set: { stand: 'best' } } },
      answer: { en: '{drift} of it.', zh: '{drift}。' },
    },
  ],
};
