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
    adder: {
      tab: 'Adder',
      question: 'Where do the last bits of a long sum go?',
      claim:
        'The tensor core lines 32 products up with the largest and cuts off what lies beyond fourteen bits. In one long sum that adds up to 7 %; poured into float32 every 128 products, to 0.06 %.',
      load: () => import('./adder/index.ts'),
    },
    training: {
      tab: 'Training',
      question: 'What does training need that eight bits cannot hold?',
      claim:
        'Updates: most are far smaller than half a step of the weight that they meet, and rounding loses them. With a float32 copy that gathers them, FP8 products train within a quarter of a per cent of float32.',
      load: () => import('./training/index.ts'),
    },
    roofline: {
      tab: 'Roofline',
      question: 'What limits one product: memory or multiplying?',
      claim:
        'A few tokens wait for the weights to arrive; many keep the card busy. Short sums pay for an output that FP8 does not shrink.',
      load: () => import('./roofline/index.ts'),
    },
  },
};
