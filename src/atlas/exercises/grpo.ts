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
    {
      kind: 'mend',
      file: 'grpo/divergence.ts',
      right: 'Math.expm1(reference - logProb) - (reference - logProb);',
      wrong: 'Math.expm1(Math.exp(reference - logProb)) - Math.exp(reference - logProb);',
      watch: 'estimate.k3',
      ask: {
        en: 'In this version k3 gives 0.718 for two policies that are the same. Mend it.',
        zh: '这个版本里，两个策略完全相同，k3 却给出 0.718。请改正。',
      },
      hint: {
        en: 'e − 2 is 0.718. What must stand in the exponent for k3 to be 0 at a ratio of 1?',
        zh: '0.718 就是 e − 2。比率为 1 时 k3 应为 0，那么指数上该是什么？',
      },
      because: {
        en: 'The ratio stands where its logarithm belongs: eˣ − 1 − x is 0 at x = 0, which a ratio never reaches, and beyond a ratio of 709 it overflows. The slope is written on its own and is right. So training goes as before, and only the number that people watch is wrong.',
        zh: '该放对数的地方放了比率：eˣ − 1 − x 在 x = 0 时为 0，比率却到不了 0；比率超过 709 还会溢出。斜率另有一个函数，是对的。所以训练照旧，错的只是人们盯着看的那个数。',
      },
      story: {
        en: 'A PPO library had (e^ratio − 1) − ratio, and its mender suspected it behind jumps of the KL to infinity. It should be (ratio − 1) − ln ratio.',
        zh: '一个 PPO 库里写的是 (e^ratio − 1) − ratio，修正者怀疑 KL 曲线冲到无穷大就是因为它。应当是 (ratio − 1) − ln ratio。',
      },
      source: {
        name: 'Rolv-Arild/rocket-learn, pull request 12',
        url: 'https://github.com/Rolv-Arild/rocket-learn/pull/12',
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
    {
      kind: 'mend',
      file: 'grpo/objective.ts',
      right: 'const lengths = outputs.map(lengthOf);',
      wrong: 'const lengths = outputs.map(({ logProbs }) => logProbs.length);',
      steps: 2,
      ask: {
        en: 'In this version a short answer that is padded pulls less than the same answer unpadded. Mend it.',
        zh: '这个版本里，短回答补齐以后，作用比不补齐时小。请改正。',
      },
      hint: {
        en: 'Padding adds nothing to the sum. Where else can it come in?',
        zh: '补齐的部分对求和没有贡献。它还能从哪里混进来？',
      },
      because: {
        en: 'The sum leaves padding out, but the length that it is divided by counts it. So the longest answer of a batch decides how much all others are worth. Answers of this lab are never padded, and only a test shows it.',
        zh: '求和时跳过了补齐的部分，用来除的长度却把它算了进去。于是一批里最长的回答决定了其余回答的分量。这个实验的回答不补齐，只有测试看得出来。',
      },
      story: {
        en: 'SkyRL averaged its loss over padded tokens as well until October 2025. A cousin of it in TRL (pull request 6439): answers that were cut off left the sum, but not the divisor.',
        zh: 'SkyRL 在 2025 年 10 月以前，求平均时把补齐的词元也算在内。TRL 有个类似的错（PR 6439）：被截断的回答不进求和，却留在除数里。',
      },
      source: {
        name: 'NovaSky-AI/SkyRL, pull request 462',
        url: 'https://github.com/NovaSky-AI/SkyRL/pull/462',
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
