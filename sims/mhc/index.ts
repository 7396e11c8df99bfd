/** Manifold-constrained hyper-connections: many residual streams that cannot run away. */
import type { Technique } from '../contract.ts';
import { bill } from './experiments/bill.ts';
import { depth } from './experiments/depth.ts';
import { sinkhorn } from './experiments/sinkhorn.ts';
import { streams } from './experiments/streams.ts';
import { training } from './experiments/training.ts';

export const mhc: Technique = {
  name: 'mhc',
  title: 'mHC and Sinkhorn-Knopp',
  summary:
    'Four residual streams in place of one, mixed by matrices that can average but never amplify.',
  station: 'residual',
  year: 2025,
  model: 'mHC',
  sources: [
    {
      tag: 'mHC',
      authors: 'Xie et al.',
      title: 'mHC: Manifold-Constrained Hyper-Connections',
      year: 2025,
      at: 'arXiv:2512.24880',
    },
    {
      tag: 'HC',
      authors: 'Zhu et al.',
      title: 'Hyper-Connections',
      year: 2024,
      at: 'arXiv:2409.19606',
    },
    {
      tag: 'TK',
      authors: 'DeepSeek-AI',
      title: 'TileKernels: the official kernels',
      year: 2026,
      at: 'github.com/deepseek-ai/TileKernels',
    },
    {
      tag: 'SK',
      authors: 'Sinkhorn and Knopp',
      title: 'Concerning nonnegative matrices and doubly stochastic matrices',
      year: 1967,
      at: 'Pacific Journal of Mathematics 21, 343–348',
    },
    {
      tag: 'Knight 2008',
      authors: 'Knight',
      title: 'The Sinkhorn–Knopp algorithm: convergence and applications',
      year: 2008,
      at: 'SIAM Journal on Matrix Analysis and Applications 30',
    },
  ],
  experiments: { sinkhorn, depth, streams, training, bill },
};
