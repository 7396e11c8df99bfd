/** What a teacher says and asks about fp8/training. */
import type { Lesson } from '../../lesson.ts';

export const training: Lesson = {
  hook: {
    en: 'A ruler has marks a centimetre apart. Move a point by a millimetre three hundred times, and after each move round it to the nearest mark. Where is it?',
    zh: '尺子上每厘米一个刻度。把一个点移动一毫米，移三百次，每次都舍入到最近的刻度。它在哪儿？',
  },
  notice: {
    en: 'Where it began. Watch which weights move at all, and by what.',
    zh: '还在原地。看哪些权重动了，又是被什么推动的。',
  },
  show: 'none',
  asks: [
    {
      question: {
        en: 'Weights are kept in E4M3 alone. How many of the last updates changed nothing, and how far is the loss above float32’s?',
        zh: '权重只存 E4M3。最后的更新有多少什么也没改变？损失比 float32 高多少？',
      },
      reads: { lost: { path: 'lost' }, above: { path: 'above.tiles' } },
      answer: { en: '{lost} %, and {above} %.', zh: '{lost}%；高 {above}%。' },
    },
    {
      question: {
        en: 'Keep a float32 copy. How many updates are still below half a step, and how far is the loss now?',
        zh: '留一份 float32 副本。还有多少更新不到半格？损失现在差多少？',
      },
      reads: {
        small: { path: 'small', set: { weights: 'float32' } },
        above: { path: 'above.tiles', set: { weights: 'float32' } },
      },
      answer: {
        en: '{small} %, and {above} %: as small as before, but they add up in the copy.',
        zh: '{small}%；差 {above}%：和以前一样小，但在副本里攒了起来。',
      },
    },
    {
      question: {
        en: 'No copy, but round by chance. How is the loss, though most updates still change nothing?',
        zh: '没有副本，改为随机舍入。多数更新仍然什么也没改变，损失怎样？',
      },
      reads: {
        above: { path: 'above.tiles', set: { rounding: 'stochastic' } },
        lost: { path: 'lost', set: { rounding: 'stochastic' } },
      },
      answer: {
        en: '{above} % above, with {lost} % that change nothing: the few that do move by a whole step, right on average.',
        zh: '高 {above}%，有 {lost}% 什么也没改变：少数改变了的动一整格，平均没错。',
      },
    },
    {
      question: {
        en: 'With the copy: does it matter here whether gradients share scales in tiles or in blocks?',
        zh: '有副本时，梯度用分块还是方块共用缩放因子，在这里有差别吗？',
      },
      reads: {
        blocks: { path: 'above.blocks', set: { weights: 'float32' } },
        tiles: { path: 'above.tiles', set: { weights: 'float32' } },
      },
      answer: {
        en: 'No: {blocks} % and {tiles} %. V3 saw a large model diverge with blocks; this toy does not show it.',
        zh: '没有：{blocks}% 和 {tiles}%。V3 见过一个大模型用方块而发散；这个小实验里看不到。',
      },
    },
  ],
};
