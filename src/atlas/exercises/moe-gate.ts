/** Exercises in the gate of the mixture of experts. */
import type { Exercise } from './exercise.ts';

export const gate: readonly Exercise[] = [
  {
    kind: 'break',
    file: 'moe/gate.ts',
    right: 'weigh(scores, experts, options) };',
    wrong: 'weigh(biased, experts, options) };',
    set: { bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] },
    ask: {
      en: 'Put the bias into the gate’s weight: what goes wrong, and when?',
      zh: '让偏置也进入门控的权重：会出什么问题？从哪一步开始？',
    },
    hint: {
      en: 'gateSteps calls weigh in its last line. The lab opens with two biases set.',
      zh: 'gateSteps 的最后一行调用了 weigh。实验打开时已设好两个偏置。',
    },
    because: {
      en: 'The choice stays right; once the scores are gathered, the weights are wrong. A number made to move load now scales what an expert says. With biases of 0 nothing shows.',
      zh: '选谁没变；取出得分以后，权重就错了。偏置本来只用来调负载，现在却放大或缩小专家的输出。偏置全为 0 时看不出来。',
    },
  },
  {
    kind: 'mend',
    file: 'moe/gate.ts',
    right: 'const biased = plus(scores, bias);',
    wrong: 'const biased = plus(scores, bias).map((s) => (s === -Infinity ? 0 : s));',
    set: { bias: [-1, -1, -1, -1, -1, -1, -1, -1] },
    watch: 'illegal',
    steps: 12,
    ask: {
      en: 'With this version experts of closed groups are chosen once all biases are −1. Mend it.',
      zh: '这个版本有错：偏置全为 −1 时，会选中已关闭的组里的专家。请改正。',
    },
    hint: {
      en: 'What does a closed expert hold after the bias is added, and what does an open one hold?',
      zh: '加上偏置以后，关掉的专家是多少？开着的又是多少？',
    },
    because: {
      en: 'Closed groups hold 0 in place of −∞. An open expert with score + bias below 0 ranks behind them. As long as all biased scores are above 0, the fault is silent.',
      zh: '关掉的组填的是 0，不是 −∞。开着的专家若“得分 + 偏置”小于 0，就排到它们后面去了。只要这些数都大于 0，这个错就不会露出来。',
    },
    story: {
      en: 'Serving code filled closed groups by masked_fill(…, 0.0). The thread reports that the released V3 biases are all about 2 or more, so that checkpoint never showed it.',
      zh: '一些推理代码用 masked_fill(…, 0.0) 填充关掉的组。讨论里说，公开的 V3 权重中偏置都在 2 以上，所以一直没露馅。',
    },
    source: {
      name: 'vllm-project/vllm, pull request 13474',
      url: 'https://github.com/vllm-project/vllm/pull/13474',
    },
  },
];
