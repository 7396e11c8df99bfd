import type { Technique } from '../contract.ts';
import { clip } from './experiments/clip.ts';
import { group } from './experiments/group.ts';
import { thinking } from './experiments/thinking.ts';
import { training } from './experiments/training.ts';
import { votes } from './experiments/votes.ts';

export const grpo: Technique = {
  name: 'grpo',
  title: 'Group relative policy optimization',
  summary:
    'Answer a question many times, and learn from what beats the group’s own mean: reinforcement learning without a critic.',
  station: 'training',
  year: 2024,
  model: 'DeepSeekMath',
  sources: [
    {
      tag: 'DSM',
      authors: 'Shao et al.',
      title: 'DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models',
      year: 2024,
      at: 'arXiv:2402.03300',
    },
    {
      tag: 'R1',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning',
      year: 2025,
      at: 'arXiv:2501.12948',
    },
    {
      tag: 'DR',
      authors: 'Liu et al.',
      title: 'Understanding R1-Zero-Like Training: A Critical Perspective',
      year: 2025,
      at: 'arXiv:2503.20783',
    },
    {
      tag: 'DAPO',
      authors: 'Yu et al.',
      title: 'DAPO: An Open-Source LLM Reinforcement Learning System at Scale',
      year: 2025,
      at: 'arXiv:2503.14476',
    },
  ],
  experiments: { group, clip, training, thinking, votes },
};
