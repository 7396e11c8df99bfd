/** Multi-token prediction: a module that guesses further, and drafts that are checked in one pass. */
import type { Technique } from '../contract/shown.ts';

export const mtp: Technique = {
  title: 'Multi-token prediction',
  summary:
    'A small module guesses one token further; the model checks its guesses while it writes, and what comes out is the model’s own.',
  station: 'serving',
  year: 2024,
  model: 'V3',
  sources: ['V3', 'Leviathan 2023', 'DSpark'],
  experiments: {
    drafts: {
      tab: 'Drafts',
      question: 'How many tokens for one pass of the model?',
      claim:
        'A pass checks all drafts at once and writes those that it agrees with, and one token of its own: never more than γ + 1, so with V3’s one draft never three.',
      load: () => import('./drafts/index.ts'),
    },
    overlap: {
      tab: 'Two hills',
      question: 'When does a guess count as the model’s own word?',
      claim:
        'Keep a draft as often as both hills overlap there, and replace the rest from what sticks out: the output is the model’s, to the last digit.',
      load: () => import('./overlap/index.ts'),
    },
    training: {
      tab: 'Training',
      question: 'What does guessing one letter further teach a model?',
      claim:
        'Here the main model is as good with the MTP loss as without. The module comes to agree with it; but agreement is high before anything is learnt, and falls as both learn.',
      load: () => import('./training/index.ts'),
    },
  },
};
