/** Corrections to what the article says of the releases of 2025. */
import type { Correction } from './correction.ts';

export const of2025: readonly Correction[] = [
  {
    number: 2,
    release: 'v3.1-terminus',
    article: {
      en: 'Terminus reaches 66.0 on SWE-bench Verified.',
      zh: 'Terminus 的 SWE-bench Verified 为 66.0。',
    },
    evidence: {
      en: '66.0 is V3.1’s; Terminus has 68.4.',
      zh: '66.0 是 V3.1 的；Terminus 为 68.4。',
    },
    source: 'model card; V3.2-Exp Table 1',
  },
  {
    number: 11,
    release: 'r1',
    article: {
      en: 'R1 has three stages: cold start, reinforcement learning, fine-tuning to align it.',
      zh: 'R1 分三步：冷启动、推理强化学习、对齐微调。',
    },
    evidence: {
      en: 'Four. Left out: answers are sampled and sifted, and the base model is fine-tuned on 600K + 200K of them. The last stage is reinforcement learning too.',
      zh: '是四步。漏掉的一步：拒绝采样，再用 600K + 200K 样本微调基座模型。最后一步也是强化学习。',
    },
    source: 'R1 §2.3',
  },
  {
    number: 12,
    release: 'r1',
    article: {
      en: 'The small distilled models beat o1-mini.',
      zh: '蒸馏出的小模型超过 o1-mini。',
    },
    evidence: {
      en: '32B and 70B do on five of six measures, 14B in part, the smaller ones mostly not.',
      zh: '32B 与 70B 六项中胜五项，14B 部分胜出，更小的大多不及。',
    },
    source: 'R1 Table 5',
  },
  {
    number: 13,
    release: 'r1',
    article: {
      en: 'Reasoning needs no large fine-tuning, as R1-Zero shows.',
      zh: '推理不需要大规模微调，R1-Zero 就是证明。',
    },
    evidence: {
      en: 'True of R1-Zero. R1 itself is fine-tuned on 800K samples.',
      zh: '对 R1-Zero 成立；R1 本身用了 800K 微调样本。',
    },
    source: 'R1 §2.3.3',
  },
  {
    number: 14,
    release: 'v3.2-exp',
    article: { en: 'Sparse attention greatly saves memory.', zh: '稀疏注意力大幅节省显存。' },
    evidence: {
      en: 'It saves computing. Every latent stays, and the indexer’s keys are added; a smaller cache comes from storing it in FP8.',
      zh: '省的是计算。潜向量一个不少，还多了索引器的键；缓存变小是因为用 FP8 存放。',
    },
    source: 'V3.2-Exp report §3; FlashMLA README',
  },
  {
    number: 15,
    release: 'v3.2',
    article: {
      en: 'Paper and repository of V3.2, by the links that it gives.',
      zh: '文章为 V3.2 给出的论文与仓库链接。',
    },
    evidence: {
      en: 'Both are those of V3.2-Exp. The paper of V3.2 is arXiv:2512.02556.',
      zh: '两个都是 V3.2-Exp 的。V3.2 的论文是 arXiv:2512.02556。',
    },
    source: 'arXiv:2512.02556; DeepSeek-V3.2-Exp',
  },
  {
    number: 20,
    release: 'mhc',
    article: {
      en: 'mHC beats HC on all eight benchmarks.',
      zh: '八项基准上 mHC 全部胜过 HC。',
    },
    evidence: { en: 'Not on MATH: HC 26.4, mHC 26.0.', zh: 'MATH 例外：HC 26.4，mHC 26.0。' },
    source: 'mHC Table 4',
  },
  {
    number: 22,
    release: 'janus-pro',
    article: { en: 'Janus-Pro proves a scaling law.', zh: 'Janus-Pro 证明了缩放律。' },
    evidence: {
      en: 'The report shows 7B better than 1B; no law is fitted.',
      zh: '报告只表明 7B 优于 1B，没有拟合规律。',
    },
    source: 'Janus-Pro §2.4',
  },
  {
    number: 23,
    release: 'prover-v2',
    article: {
      en: 'The number of Putnam problems solved, as the repository has it.',
      zh: '解出的 Putnam 题数，取自仓库。',
    },
    evidence: {
      en: 'The paper says 47 of 658; the README still says 49.',
      zh: '论文为 658 题中的 47 题；README 仍写 49。',
    },
    source: 'Prover-V2 abstract',
  },
  {
    number: 24,
    release: 'open-source-week',
    article: { en: 'DeepGEMM is the basis of V3 and V4.', zh: 'DeepGEMM 是 V3 与 V4 的基础。' },
    evidence: {
      en: 'It was published as the library behind V3 and R1; support for V4 came in 2026.',
      zh: '发布时是 V3 与 R1 背后的库；对 V4 的支持 2026 年才加入。',
    },
    source: 'DeepGEMM README',
  },
];
