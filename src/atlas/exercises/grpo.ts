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
        en: 'By √((G − 1) / G), the same for every answer of the group: the direction stays, the step is shorter, most of all in small groups. No paper says which is meant; TRL and verl use G − 1.',
        zh: '都乘上 √((G − 1) / G)：方向不变，步子变小，组越小越明显。论文没有说明用哪一种；TRL 和 verl 用的是 G − 1。',
      },
    },
    {
      kind: 'mend',
      file: 'grpo/contrast.ts',
      right: "isDead(scored) ? 0 : unit * deviation(inUnits, std === 'sample' ? 1 : 0);",
      wrong: 'Math.sqrt(mean(inUnits.map((r) => r * r)) - mean(inUnits) ** 2);',
      set: { rewards: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] },
      steps: 1,
      ask: {
        en: 'In this version six rewards of 0.1 each have a standard deviation above 0. Mend it.',
        zh: '这个版本里，六个奖励都是 0.1，标准差却大于 0。请改正。',
      },
      hint: {
        en: 'The mean of the squares less the square of the mean: how many digits of two nearly equal numbers are left?',
        zh: '平方的均值减去均值的平方：两个几乎相等的数相减，还剩几位有效数字？',
      },
      because: {
        en: 'Rounding leaves about 2e-9 where 0 belongs, and “std > 0” holds. Take the mean out first, then square. Here the advantages stay 0, since equal rewards are caught beforehand: only the std and the tests show the fault.',
        zh: '本该是 0 的地方，舍入留下了约 2e-9，“标准差大于 0”也就成立了。应当先减均值，再平方。这里相同的奖励事先已被拦下，优势仍为 0，只有标准差和测试看得出来。',
      },
      story: {
        en: 'A trainer computed the variance so in low precision: equal rewards such as 0.35 or 0.4 left a residue that passed its test for std > 0 and multiplied advantages by thousands.',
        zh: '有个训练框架在低精度下就是这样算方差的：0.35、0.4 这样的相同奖励留下残余，通过了“标准差大于 0”的检查，把优势放大了几千倍。',
      },
      source: {
        name: 'NVIDIA-NeMo/RL, pull request 4161',
        url: 'https://github.com/NVIDIA-NeMo/RL/pull/4161',
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
