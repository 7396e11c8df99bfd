/** DeepSeek Sparse Attention: an indexer glances at everything, attention reads the best. */
import type { Technique } from '../contract/shown.ts';

export const dsa: Technique = {
  title: 'DeepSeek Sparse Attention',
  summary:
    'A very cheap scorer glances at every earlier token, and attention reads only the best of them: less arithmetic and less reading, but no smaller cache.',
  station: 'attention',
  year: 2025,
  model: 'V3.2',
  sources: ['V3.2-Exp', 'V3.2 code'],
  experiments: {
    select: {
      tab: 'Select',
      question: 'Which of the past is worth reading?',
      claim:
        'An indexer gives every earlier token a score, and only the k best are read: what was told long ago stays within reach, where a window of as many tokens has lost it.',
      load: () => import('./select/index.ts'),
    },
    learn: {
      tab: 'Learn',
      question: 'Who tells the indexer what is worth reading?',
      claim:
        'The attention itself: in a warm-up the indexer learns to foretell where it looks. Then four items of 256 are enough to find a needle, which a window and chance lose, and a cold start more often than not; and the language loss never moves the indexer.',
      load: () => import('./learn/index.ts'),
    },
    cost: {
      tab: 'Cost',
      question: 'What is saved, when something still looks at every token?',
      claim:
        'Reading stops growing at 2,048 tokens; the glance goes on, seventeen times cheaper. Arithmetic shrinks up to 17 times, the cache not at all.',
      load: () => import('./cost/index.ts'),
    },
  },
};
