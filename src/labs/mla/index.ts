/** Multi-head latent attention. */
import type { Technique } from '../contract/shown.ts';

export const mla: Technique = {
  title: 'Multi-head latent attention',
  summary: 'One short latent a token in place of a key and a value for every head.',
  station: 'attention',
  year: 2024,
  model: 'V2',
  sources: ['V2', 'V3', 'V3 code', 'FlashMLA', '67B', 'YaRN', 'RoPE'],
  experiments: {
    cache: {
      tab: 'Cache',
      question: 'How much memory does a model need for what it has read?',
      claim:
        'MLA keeps one short latent a token in place of a key and a value for every head; how much that saves depends on what it is compared with.',
      load: () => import('./cache/index.ts'),
    },
    absorption: {
      tab: 'Absorption',
      question: 'Why rebuild keys and values when the query can move instead?',
      claim:
        'Rebuilding a key from the latent is linear, so the matrix that does it can be moved into the query: the same output, nothing rebuilt, a small cache.',
      load: () => import('./absorption/index.ts'),
    },
    decoupling: {
      tab: 'Decoupling',
      question: 'Why does MLA keep position out of its latent?',
      claim:
        'A rotation between query and latent differs for every pair of positions, so no fixed matrix can be absorbed; a small rotary key beside the content avoids it.',
      load: () => import('./decoupling/index.ts'),
    },
    rank: {
      tab: 'Equal cache',
      question: 'Which attention learns most from a cache of a given size?',
      claim:
        'At equal caches of 8 or 16 numbers the fewer the key heads the better on recall, and a shared latent is best of all; at equal head width the published order is back.',
      load: () => import('./rank/index.ts'),
    },
    spectrum: {
      tab: 'Trained or cut',
      question: 'Is a latent just a compressed copy of keys and values?',
      claim:
        'On recall, a model trained with a small latent keeps its accuracy; a finished model cut to the same size loses some. On text both lose little.',
      load: () => import('./spectrum/index.ts'),
    },
    race: {
      tab: 'Decode race',
      question: 'What does a token wait for: memory or arithmetic?',
      claim:
        'Attention over keys of every head waits for memory; 128 heads that share one latent bring decoding to the edge where arithmetic is the limit.',
      load: () => import('./race/index.ts'),
    },
    long: {
      tab: 'Long context',
      question: 'How does a model trained on 4K tokens read 128K?',
      claim:
        'YaRN leaves the fast rotary hands alone, slows the slow ones so that none passes an angle it has seen, and sharpens the attention.',
      load: () => import('./long/index.ts'),
    },
  },
};
