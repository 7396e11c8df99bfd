/** Engram: a memory that is looked up, not computed. */
import type { Technique } from '../contract.ts';
import { amputation } from './experiments/amputation.ts';
import { budget } from './experiments/budget.ts';
import { gate } from './experiments/gate.ts';
import { hash } from './experiments/hash.ts';
import { slots } from './experiments/slots.ts';
import { tiers } from './experiments/tiers.ts';

export const engram: Technique = {
  name: 'engram',
  title: 'Engram: memory by lookup',
  summary:
    'The last two or three tokens are hashed to rows of a large table; a gate decides how much of what is found there comes in.',
  station: 'memory',
  year: 2026,
  model: 'Engram',
  sources: [
    {
      tag: 'EG',
      authors: 'Cheng et al.',
      title:
        'Conditional Memory via Scalable Lookup: A New Axis of Sparsity for Large Language Models',
      year: 2026,
      at: 'arXiv:2601.07372',
    },
    {
      tag: 'demo',
      authors: 'DeepSeek-AI',
      title: 'Engram, official demo: engram_demo_v1.py',
      year: 2026,
      at: 'github.com/deepseek-ai/Engram',
    },
    {
      tag: 'kernels',
      authors: 'DeepSeek-AI',
      title: 'TileKernels: reference functions of Engram',
      year: 2026,
      at: 'github.com/deepseek-ai/TileKernels',
    },
    {
      tag: 'V4.1',
      authors: 'DeepSeek-AI',
      title: 'DeepSeek-V4.1-Flash',
      year: 2026,
      at: 'arXiv:2609.19969',
    },
  ],
  experiments: { hash, gate, budget, slots, tiers, amputation },
};
