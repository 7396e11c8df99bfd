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
  {
    kind: 'mend',
    file: 'moe/gate.ts',
    right: 'weigh(scores, experts, options) };',
    wrong: 'weigh(biased.map((s, i) => s - (bias?.[i] ?? 0)), experts, options) };',
    steps: 12,
    ask: {
      en: 'In this version experts of very small scores get the weight 0 beside a large bias. Mend it.',
      zh: '这个版本里，偏置一大，得分很小的专家权重就成了 0。请改正。',
    },
    hint: {
      en: 'Add 12 to 10⁻¹⁶ and take 12 off again: what is left?',
      zh: '10⁻¹⁶ 加上 12，再减去 12，还剩多少？',
    },
    because: {
      en: 'Weights need the score without the bias, and here it is got back as (s + b) − b. Rounding has by then swallowed what is small beside b: only a copy taken before is safe. The lab’s scores and biases are of one size, and nothing shows.',
      zh: '权重要用不带偏置的得分，这里却用 (s + b) − b 还原。比 b 小得多的数，相加时就已被舍入吞掉了，只有事先留一份才可靠。这个实验里得分与偏置大小相近，所以看不出来。',
    },
    story: {
      en: 'A serving kernel did so in FP32, where scores of 10⁻⁷ under a bias of 12 come back as 0. The experts were the right ones and the outputs finite; every weight was 0.',
      zh: '有个推理内核在 FP32 里就是这样做的：得分 10⁻⁷、偏置 12，还原出来是 0。选中的专家没错，输出也都是有限值，权重却全是 0。',
    },
    source: {
      name: 'flashinfer-ai/flashinfer, pull request 3875',
      url: 'https://github.com/flashinfer-ai/flashinfer/pull/3875',
    },
  },
  {
    kind: 'mend',
    file: 'moe/gate.ts',
    right: 'normalised.map((g) => g * scale)',
    wrong: 'normalised.map((g) => g * scale * scale)',
    watch: 'weightSum',
    steps: 12,
    ask: {
      en: 'In this version the weights of a token sum to 6.25 as V3 sets the gate. Mend it.',
      zh: '这个版本里，按 V3 的设置，一个词元的权重加起来是 6.25。请改正。',
    },
    hint: {
      en: 'What do they sum to before the last step, and after it?',
      zh: '最后一步之前，权重之和是多少？之后又是多少？',
    },
    because: {
      en: 'The factor 2.5 is applied twice. The right experts are chosen, and with a factor of 1 nothing shows. The routed experts only speak two and a half times too loud beside the shared one.',
      zh: '2.5 这个系数乘了两次。选中的专家没错；系数为 1 时什么也看不出来。只是与共享专家相比，路由专家的声音大到了两倍半。',
    },
    story: {
      en: 'In vLLM the factor moved into the router while the layer still multiplied by it. DeepSeek-R1 then solved 66 % of GSM8K in place of 95 %, without any error.',
      zh: 'vLLM 把这个系数挪进了路由器，层里却还在乘。DeepSeek-R1 在 GSM8K 上从 95% 掉到 66%，没有任何报错。',
    },
    source: {
      name: 'vllm-project/vllm, pull request 24119',
      url: 'https://github.com/vllm-project/vllm/pull/24119',
    },
  },
];
