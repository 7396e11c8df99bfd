/** FP8: training in eight bits, with a scale for every small group. */
import type { Technique } from '../contract/shown.ts';

export const fp8: Technique = {
  title: 'FP8: training in eight bits',
  summary:
    'Eight bits hold 253 numbers. Small groups with a scale of their own, and sums done carefully, make them enough to train with.',
  station: 'training',
  year: 2024,
  model: 'V3',
  sources: ['V3', 'V3 kernel', 'V3 weights', 'DeepGEMM', 'FP8', 'MX', 'TK'],
  experiments: {
    number: {
      tab: 'Number',
      question: 'What do eight bits make of a number?',
      claim:
        'They hold 253 numbers and take the nearest: off by 6 % at most over fifteen doublings, and by everything below and beyond.',
      load: () => import('./number/index.ts'),
    },
    tiles: {
      tab: 'Tiles',
      question: 'Who pays for an outlier?',
      claim:
        'Whoever shares its scale. E4M3 bears one of 10,000 times the rest almost without loss; beyond, tiles keep the loss to the outlier’s own.',
      load: () => import('./tiles/index.ts'),
    },
  },
};
