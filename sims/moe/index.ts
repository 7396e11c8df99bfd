/** Mixture of experts: many small networks, few of them at work for any token. */
import type { Technique } from '../contract.ts';
import { balancing } from './experiments/balancing.ts';
import { eplb } from './experiments/eplb.ts';
import { gate } from './experiments/gate.ts';
import { granularity } from './experiments/granularity.ts';
import { nodes } from './experiments/nodes.ts';

export const moe: Technique = {
  name: 'moe',
  title: 'Mixture of experts',
  summary:
    'A token visits a few of many small networks; a bias that training turns by hand, not by gradient, keeps all of them busy.',
  station: 'feed-forward',
  year: 2024,
  model: 'V3',
  sources: [
    {
      tag: 'MoE',
      authors: 'Dai et al.',
      title:
        'DeepSeekMoE: Towards Ultimate Expert Specialization in Mixture-of-Experts Language Models',
      year: 2024,
      at: 'arXiv:2401.06066',
    },
    {
      tag: 'V2',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
      year: 2024,
      at: 'arXiv:2405.04434',
    },
    {
      tag: 'LF',
      authors: 'Wang et al.',
      title: 'Auxiliary-Loss-Free Load Balancing Strategy for Mixture-of-Experts',
      year: 2024,
      at: 'arXiv:2408.15664',
    },
    {
      tag: 'V3',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-V3 Technical Report',
      year: 2024,
      at: 'arXiv:2412.19437',
    },
    {
      tag: 'EPLB',
      authors: 'DeepSeek-AI',
      title: 'Expert Parallelism Load Balancer',
      year: 2025,
      at: 'github.com/deepseek-ai/EPLB',
    },
  ],
  experiments: { balancing, gate, granularity, nodes, eplb },
};
