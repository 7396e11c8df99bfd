/** Exercises in the advantages of GRPO. */
import type { Exercise } from './exercise.ts';

export const group: readonly Exercise[] = [
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
  {
    kind: 'mend',
    file: 'grpo/advantages.ts',
    right: 'return groups.map((rewards) => divide(centred(rewards), scale));',
    wrong:
      'const centre = mean(groups.flat());\n  return groups.map((rewards) =>\n    divide(\n      rewards.map((r) => r - centre),\n      scale,\n    ),\n  );',
    set: { variant: 'batch' },
    watch: 'contrast',
    steps: 1,
    ask: {
      en: 'In this version batchAdvantages gives a group whose answers are all right more than 0. Mend it.',
      zh: '这个版本里，一组回答全对，batchAdvantages 给的优势却大于 0。请改正。',
    },
    hint: {
      en: 'Who is an answer to be compared with? Two groups by hand will do: one of ones, one of zeros.',
      zh: '一份回答该和谁比？手算两组就够了：一组全是 1，一组全是 0。',
    },
    because: {
      en: 'Rewards are compared with the mean of all questions, so how easy the question was mixes with how good the answer. The batch may share a std, never a mean. With one question in a batch the two are the same, and nothing shows.',
      zh: '奖励是和所有题目的平均相比的，于是题目容不容易也混进了优势，不再只看回答好不好。一批可以共用标准差，不能共用均值。批里若只有一道题，两者相同，看不出错。',
    },
    story: {
      en: 'A reader asked the author of a small GRPO trainer why it took mean and std over the whole batch. The author agreed that advantages are made by group, and changed it.',
      zh: '有读者问一个小型 GRPO 训练代码的作者，为什么均值和标准差取自整个批次。作者承认优势应按组计算，随即改正。',
    },
    source: {
      name: 'XU-YIJIE/grpo-flat, issue 2',
      url: 'https://github.com/XU-YIJIE/grpo-flat/issues/2',
    },
  },
];
