import type { Technique } from '../contract.ts';
import { absorption } from './experiments/absorption.ts';
import { cache } from './experiments/cache.ts';
import { decoupling } from './experiments/decoupling.ts';
import { long } from './experiments/long.ts';
import { race } from './experiments/race.ts';
import { rank } from './experiments/rank.ts';
import { spectrum } from './experiments/spectrum.ts';

export const mla: Technique = {
  name: 'mla',
  title: 'Multi-head latent attention',
  summary: 'One short latent a token in place of a key and a value for every head.',
  station: 'attention',
  year: 2024,
  model: 'V2',
  sources: [
    {
      tag: 'V2',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
      year: 2024,
      at: 'arXiv:2405.04434',
    },
    {
      tag: 'V3',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-V3 Technical Report',
      year: 2024,
      at: 'arXiv:2412.19437',
    },
    {
      tag: 'code',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-V3, inference/model.py',
      year: 2024,
      at: 'github.com/deepseek-ai/DeepSeek-V3',
    },
    {
      tag: 'FlashMLA',
      authors: 'DeepSeek-AI',
      title: 'FlashMLA, docs/20250422-new-kernel-deep-dive.md',
      year: 2025,
      at: 'github.com/deepseek-ai/FlashMLA',
    },
    {
      tag: '67B',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek LLM: Scaling Open-Source Language Models with Longtermism',
      year: 2024,
      at: 'arXiv:2401.02954',
    },
    {
      tag: 'YaRN',
      authors: 'Peng, Quesnelle, Fan, Shippole',
      title: 'YaRN: Efficient Context Window Extension of Large Language Models',
      year: 2023,
      at: 'arXiv:2309.00071',
    },
    {
      tag: 'RoPE',
      authors: 'Su et al.',
      title: 'RoFormer: Enhanced Transformer with Rotary Position Embedding',
      year: 2021,
      at: 'arXiv:2104.09864',
    },
  ],
  experiments: { cache, absorption, decoupling, rank, spectrum, race, long },
};
