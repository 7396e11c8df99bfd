/** Exercises in the code of GRPO. */
import type { OfTechnique } from './exercise.ts';
import { group } from './grpo-group.ts';

export const grpo: OfTechnique = {
  group,
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
  training: [
    {
      kind: 'break',
      file: 'grpo/update.ts',
      right: 'if (pass > 0) for (const',
      wrong: '// if (pass > 0) for (const',
      set: { updates: 4, warmUp: false },
      steps: 2,
      ask: {
        en: 'Work out the ratios once per rollout, not anew before every update. What becomes of the clip?',
        zh: '每轮采样只算一次比率，后面几次更新不再重算。裁剪会怎样？',
      },
      hint: {
        en: 'improve passes over the same answers μ times; ask writes down how likely they are now.',
        zh: 'improve 在同一批回答上走 μ 遍；ask 记下它们此刻的概率。',
      },
      because: {
        en: 'Every pass sees the ratio of the first, which is 1: nothing is ever clipped, and the policy takes all its steps in one direction. With one update per rollout the line does nothing anyway, and the fault does not show.',
        zh: '每一遍看到的都还是第一遍的比率，也就是 1：什么也不会被裁剪，策略朝同一个方向把几步走完。若每轮只更新一次，这一行本来就不起作用，错误也就看不出来。',
      },
    },
  ],
  thinking: [
    {
      kind: 'break',
      file: 'grpo/objective.ts',
      right: "(average === 'output' ? Math.max(1, length) : constant)",
      wrong: 'Math.max(1, length)',
      watch: 'pathWrong.constant',
      steps: 12,
      ask: {
        en: 'Divide every answer by its own length, under Dr. GRPO, PPO and REINFORCE as well. Whose wrong answers grow?',
        zh: '让 Dr. GRPO、PPO 和 REINFORCE 也都除以回答自身的长度。谁的错误回答会变长？',
      },
      hint: {
        en: 'tokenWeights says what one token of an answer counts. Look where length cannot pay.',
        zh: 'tokenWeights 给出回答里一个词元的分量。请看“长度没有好处”的那一边。',
      },
      because: {
        en: 'Those of Dr. GRPO and REINFORCE, as GRPO’s do: the longer a wrong answer, the less each of its tokens is punished. It is the division that lengthens. PPO’s stay short: its critic has another baseline for every step.',
        zh: 'Dr. GRPO 和 REINFORCE 的，和 GRPO 一样：错误回答越长，摊到每个词元上的惩罚越轻。让它变长的是这个除法。PPO 的不变长：它的评论家每一步都有自己的基线。',
      },
    },
  ],
  votes: [
    {
      kind: 'break',
      file: 'grpo/rewards.ts',
      right: 'total + row[votes] / (ties + 1), 0)',
      wrong: 'total + row[votes], 0)',
      set: { k: 2 },
      steps: 2,
      ask: {
        en: 'Count every tie as won. With two answers, is a vote now better than one answer?',
        zh: '平票一律算赢。两份回答投票，会比只答一次更强吗？',
      },
      hint: {
        en: 'shareOf goes through all ways to spend the wrong votes; ties counts the mistakes with as many votes as the right answer.',
        zh: 'shareOf 列举错票的各种分法；ties 是与正确答案票数相同的错误答案有几个。',
      },
      because: {
        en: 'It seems so, out of nothing. Of two different answers one must be picked, and half the time it is the wrong one: a tie is worth 1 / (ties + 1), and two answers exactly as much as one.',
        zh: '看上去更强，却是凭空来的。两份回答不同就得挑一份，有一半机会挑错：平票只值 1 / (ties + 1)，两份投票正好等于只答一次。',
      },
    },
  ],
};
