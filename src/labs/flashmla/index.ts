/** FlashMLA: how the attention of a decoding step is computed on a GPU. */
import type { Technique } from '../contract/shown.ts';

export const flashmla: Technique = {
  title: 'FlashMLA: decoding on the chip',
  summary:
    'One sweep over the cache with three things in hand, cut among all processors of the card, and as fast as memory and arithmetic allow.',
  station: 'serving',
  year: 2025,
  model: 'V3',
  sources: ['FlashMLA', 'FlashMLA code', 'FA'],
  experiments: {
    online: {
      tab: 'One sweep',
      question: 'How do you take a softmax without ever holding the row?',
      claim:
        'Keep the highest score, a sum and an output; when a higher score comes, shrink all three alike. In any order the answer is that of the whole row.',
      load: () => import('./online/index.ts'),
    },
    split: {
      tab: 'Split',
      question: 'Who reads a long context, when many processors stand by?',
      claim:
        'Cut the caches into pieces of equal work, whoever they belong to, and merge the pieces of each by their log-sum-exp: no processor waits for the longest request.',
      load: () => import('./split/index.ts'),
    },
    roofline: {
      tab: 'Roofline',
      question: 'Does decoding wait for memory, or for arithmetic?',
      claim:
        'With one latent for 128 heads every byte that is read serves them all: decoding, which waits for memory elsewhere, comes to stand where arithmetic is the limit.',
      load: () => import('./roofline/index.ts'),
    },
  },
};
