/** Corrections to what the article says of the releases of 2024. */
import type { Correction } from './correction.ts';

export const of2024: readonly Correction[] = [
  {
    number: 1,
    release: 'v3',
    article: {
      en: 'Predicting several tokens makes generation three times as fast.',
      zh: '多词元预测使生成速度提高到三倍。',
    },
    evidence: {
      en: '1.8 times, with 85 to 90 % of the guesses accepted; one guess ahead cannot give more than 2. The factor of three is V3’s service beside V2’s.',
      zh: '1.8 倍，猜测的接受率为 85% 至 90%；只多猜一个，最多两倍。三倍是 V3 与 V2 的服务速度之比。',
    },
    source: 'V3 §5.4.3',
  },
  {
    number: 3,
    release: 'v2',
    article: {
      en: 'MLA takes 93.3 % off the cache of standard attention.',
      zh: '与标准注意力相比，MLA 把 KV 缓存减少 93.3%。',
    },
    evidence: {
      en: 'Against DeepSeek 67B, whose heads already share keys and values in groups (GQA), and with the cache stored in six bits.',
      zh: '比的是 DeepSeek 67B，它已让各头分组共享键和值（GQA）；而且缓存只用六位存放。',
    },
    source: 'V2 abstract, §3.2.3',
  },
  {
    number: 4,
    release: 'v2',
    article: {
      en: '5.76 times the throughput lets V2 run very long contexts on a single card.',
      zh: '吞吐提高到 5.76 倍，单卡就能跑超长上下文。',
    },
    evidence: {
      en: 'Measured on a node of eight H800; nothing supports the single card.',
      zh: '测于一台八卡 H800；“单卡”没有依据。',
    },
    source: 'V2 §3.2.3',
  },
  {
    number: 5,
    release: 'v2',
    article: {
      en: 'Training costs 42.5 % less, it does not say than what.',
      zh: '训练成本降低 42.5%，没说与谁相比。',
    },
    evidence: {
      en: 'Than the dense DeepSeek 67B: 172.8K against 300.6K GPU hours per trillion tokens.',
      zh: '与稠密的 DeepSeek 67B 相比：每万亿词元 172.8K 对 300.6K GPU 小时。',
    },
    source: 'V2 §3.2.3',
  },
  {
    number: 6,
    release: 'v2',
    article: { en: 'V2 surpasses LLaMA 3 70B.', zh: 'V2 超过 LLaMA 3 70B。' },
    evidence: {
      en: 'Ahead in Chinese and on MATH (43.6 to 42.2); behind on MMLU (78.5 to 78.9), BBH (78.9 to 81.0) and GSM8K (79.2 to 83.0). The authors grant a slight gap in English.',
      zh: '中文与 MATH 领先（43.6 对 42.2）；MMLU（78.5 对 78.9）、BBH（78.9 对 81.0）、GSM8K（79.2 对 83.0）落后。作者也承认英文略逊。',
    },
    source: 'V2 Table 2',
  },
  {
    number: 7,
    release: 'v2.5',
    article: {
      en: 'V2.5: pre-trained on 8.1T tokens; MT-Bench 8.97, AlpacaEval 38.9, AlignBench 7.91.',
      zh: 'V2.5：预训练 8.1T 词元；MT-Bench 8.97，AlpacaEval 38.9，AlignBench 7.91。',
    },
    evidence: {
      en: 'All are numbers of V2. Coder-V2, one parent of V2.5, had seen 4.2T + 6T = 10.2T tokens.',
      zh: '全是 V2 的数字。V2.5 的前身之一 Coder-V2 共训练了 4.2T + 6T = 10.2T 词元。',
    },
    source: 'V2 abstract, §4; Coder-V2 Table 2',
  },
  {
    number: 8,
    release: 'context-caching',
    article: { en: 'Context caching came with V2.5.', zh: '上下文缓存随 V2.5 推出。' },
    evidence: {
      en: 'It was announced on 2 August 2024, a month earlier.',
      zh: '2024 年 8 月 2 日已宣布，早一个月。',
    },
    source: 'DeepSeek API news',
  },
  {
    number: 9,
    release: 'v3',
    article: {
      en: 'V3 overlaps computing and sending completely and balances its experts perfectly.',
      zh: 'V3 的计算与通信完全重叠，专家负载完美均衡。',
    },
    evidence: {
      en: 'Transfers hide inside paired slots, bubbles remain; the balance is kept good.',
      zh: '传输可藏进成对的时段，流水线仍有气泡；均衡只是保持得好。',
    },
    source: 'V3 §3.2.1, Table 2',
  },
  {
    number: 10,
    release: 'v3',
    article: { en: 'V3 cost 5.57 million dollars.', zh: 'V3 花费 557 万美元。' },
    evidence: {
      en: 'The final run alone, $5.576M: 2.788M H800 hours counted at $2. Research and trials are not in it.',
      zh: '557.6 万美元只算正式训练：278.8 万 H800 小时，按每小时 2 美元计。研究与试验不在内。',
    },
    source: 'V3 §1, Table 1',
  },
  {
    number: 21,
    release: 'janusflow',
    article: {
      en: 'JanusFlow greatly improves quality and speed.',
      zh: 'JanusFlow 大幅提升质量与速度。',
    },
    evidence: {
      en: 'GenEval 0.61 → 0.63, FID 10.10 → 9.51; no comparison of speed was found.',
      zh: 'GenEval 0.61 → 0.63，FID 10.10 → 9.51；没有找到速度对比。',
    },
    source: 'JanusFlow Tables 2, 4',
  },
];
