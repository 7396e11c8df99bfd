/** Manifold-constrained hyper-connections: many residual streams that cannot run away. */
import type { Technique } from '../contract/shown.ts';

export const mhc: Technique = {
  title: 'mHC and Sinkhorn-Knopp',
  summary:
    'Four residual streams in place of one, mixed by matrices that can average but never amplify.',
  station: 'residual',
  year: 2025,
  model: 'mHC',
  sources: ['mHC', 'HC', 'TK', 'SK', 'Knight 2008'],
  experiments: {
    sinkhorn: {
      tab: 'Sinkhorn',
      question: 'How do forty divisions make a matrix that cannot amplify?',
      claim:
        'Divide the columns by their sums, then the rows, and again: whatever the logits, the matrix approaches one that only averages.',
      load: () => import('./sinkhorn/index.ts'),
    },
    depth: {
      tab: 'Depth',
      question: 'What do sixty harmless mixing matrices do together?',
      claim:
        'Unconstrained maps multiply into gains of hundreds and thousands. Doubly stochastic ones cannot amplify; what twenty iterations leave undone shows on the way back.',
      load: () => import('./depth/index.ts'),
    },
    streams: {
      tab: 'Streams',
      question: 'What is left of four streams after sixty layers of mixing?',
      claim:
        'Doubly stochastic mixing keeps the mean and lets differences fade; rows alone let the mean drift, and free mixing keeps neither size nor sign.',
      load: () => import('./streams/index.ts'),
    },
    training: {
      tab: 'Training',
      question: 'Does a network notice that its streams cannot run away?',
      claim:
        'Trained side by side, HC’s composite gain grows by orders of magnitude while mHC’s stays at 1. Whether the loss suffers is another matter, and a matter of luck.',
      load: () => import('./training/index.ts'),
    },
    bill: {
      tab: 'Bill',
      question: 'If no layer computes more, what do four streams cost?',
      claim:
        'Memory traffic: a layer reads ten times and writes thirteen times what a plain residual connection does. Fusing kernels takes half of it back; recomputing saves the memory that the way back needs.',
      load: () => import('./bill/index.ts'),
    },
  },
};
