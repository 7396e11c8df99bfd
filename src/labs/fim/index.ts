/** Fill in the middle: a way to rearrange text, after which a model can write what is missing. */
import type { Technique } from '../contract/shown.ts';

export const fim: Technique = {
  title: 'FIM: fill in the middle',
  summary:
    'The middle of a document is moved to its end, so that a model that writes from left to right has read both sides of the hole.',
  station: 'training',
  year: 2023,
  model: 'DeepSeek-Coder',
  sources: ['CO', 'CO2', 'V3', 'FIM', 'SC', 'Coder README'],
  experiments: {
    hole: {
      tab: 'Hole',
      question: 'How can a model that reads from the left fill a hole?',
      claim:
        'Prefix and suffix are written first, the middle last: then everything it needs stands before it, and an ordinary model writes what is missing.',
      load: () => import('./hole/index.ts'),
    },
    rate: {
      tab: 'Rate',
      question: 'Does learning to fill holes cost anything else?',
      claim:
        'Up to nine tenths next to nothing. With every document rearranged, going on with a text seems lost, until one asks as it was trained: it was waiting for a hole.',
      load: () => import('./rate/index.ts'),
    },
    packing: {
      tab: 'Packing',
      question: 'What does a window tear apart?',
      claim:
        'Rearranged before they are cut into windows, documents lose holes at the edges; cut first, they lose words. And what comes first in the prompt decides what a cache keeps.',
      load: () => import('./packing/index.ts'),
    },
  },
};
