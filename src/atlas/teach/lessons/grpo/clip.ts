/** What a teacher says and asks about grpo/clip. */
import type { Lesson } from '../../lesson.ts';

export const clip: Lesson = {
  hook: {
    en: 'The same answers serve four updates. When should we stop believing them?',
    zh: '同一批回答要用来更新四次。什么时候就不该再信它们了？',
  },
  notice: {
    en: 'With one update per rollout every ratio is exactly 1, and the clip never acts.',
    zh: '每批回答只更新一次时，比率恒等于 1，裁剪从不起作用。',
  },
  show: 'idle',
  asks: [
    {
      question: {
        en: 'In the first rollout, what share of the answers is clipped with several updates, and with one?',
        zh: '第一批回答里，多次更新时有多少被裁剪？只更新一次时呢？',
      },
      reads: { often: { path: 'clipped.often', step: 0 }, once: { path: 'clipped.once', step: 0 } },
      answer: {
        en: '{often} and {once}. With one update the policy is compared with itself.',
        zh: '{often} 和 {once}。只更新一次时，策略是在和自己比。',
      },
    },
    {
      question: {
        en: 'Drag the bead to a ratio of 1.5. What is the slope for a good answer, and for a bad one? Which of them still learns?',
        zh: '把珠子拖到比率 1.5。好回答和坏回答的斜率各是多少？谁还在学？',
      },
      reads: {
        good: { path: 'slopeHere.good', set: { ratio: 1.5 } },
        bad: { path: 'slopeHere.bad', set: { ratio: 1.5 } },
      },
      answer: {
        en: '{good} and {bad}. The good answer has risen enough and is let go; the bad one has become likelier and is still pushed down.',
        zh: '{good} 和 {bad}。好回答已经涨够了，不再推；坏回答反而更常见了，还要往下压。',
      },
    },
    {
      question: {
        en: 'A token has a chance of 0.01. How far may one rollout raise it with ε = 0.2, and with 0.28 above?',
        zh: '某个词元的概率是 0.01。ε = 0.2 时一批最多把它抬到多少？上界放宽到 0.28 时呢？',
      },
      reads: { plain: { path: 'raised' }, higher: { path: 'raised', set: { high: 0.28 } } },
      answer: {
        en: 'To {plain}, and to {higher}. For a rare token both are tiny steps.',
        zh: '抬到 {plain} 和 {higher}。对罕见的词元来说，都只是一小步。',
      },
    },
    {
      question: {
        en: 'How noisy is one sample of k1 and of k3 in the first rollout, and how noisy is k3 in the last?',
        zh: '第一批里，k1 和 k3 单个样本的噪声各有多大？到最后一批，k3 的噪声又有多大？',
      },
      reads: {
        k1: { path: 'spread.k1', set: { view: 'kl' }, step: 0 },
        near: { path: 'spread.k3', set: { view: 'kl' }, step: 0 },
        far: { path: 'spread.k3', set: { view: 'kl' } },
      },
      answer: {
        en: 'k1 {k1}, k3 {near} at first and {far} at the end: quiet near the start, the noisiest far from it.',
        zh: '起初 k1 为 {k1}，k3 为 {near}；最后 k3 为 {far}。离起点近时最安静，离远了最吵。',
      },
    },
  ],
};
