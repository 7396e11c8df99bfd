/** Mixture of experts: many small networks, few of them at work for any token. */
import type { Technique } from '../contract/shown.ts';

export const moe: Technique = {
  title: 'Mixture of experts',
  summary:
    'A token visits a few of many small networks; a bias that training turns by hand, not by gradient, keeps all of them busy.',
  station: 'feed-forward',
  year: 2024,
  model: 'V3',
  sources: ['MoE', 'V2', 'LF', 'V3', 'EPLB'],
  experiments: {
    balancing: {
      tab: 'Balancing',
      question: 'How does DeepSeek keep every expert busy without a loss for it?',
      claim:
        'Left alone, a router sends almost everything to a few experts. A bias that decides only who is chosen evens the load out and leaves each kind of text its own experts.',
      load: () => import('./balancing/index.ts'),
    },
    gate: {
      tab: 'Gate',
      question: 'Which experts does a token go to, and how much does each count?',
      claim:
        'Score + bias decides who is chosen, within the groups that stay open; the score alone decides how much the chosen count.',
      load: () => import('./gate/index.ts'),
    },
    granularity: {
      tab: 'Granularity',
      question: 'Do finer experts learn more, at the same compute?',
      claim:
        'Cut in four, the same experts can be combined in millions of ways. The paper gained by it. In this small world we measure no gain; but to take away a shared expert that was trained with is costly, as published.',
      load: () => import('./granularity/index.ts'),
    },
    nodes: {
      tab: 'Node limit',
      question: 'How many nodes does a token need to reach?',
      claim:
        'A limit on nodes cuts the traffic of every token. Three of eight keep nearly all of its score here, though a fifth of its best experts give way to others.',
      load: () => import('./nodes/index.ts'),
    },
    eplb: {
      tab: 'Copies',
      question: 'Which experts deserve copies, and where should they lie?',
      claim:
        'Copies of the busiest experts, packed heaviest first, take the load off the busiest GPU, as far as their node allows.',
      load: () => import('./eplb/index.ts'),
    },
  },
};
