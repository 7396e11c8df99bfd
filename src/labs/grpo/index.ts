/** Group relative policy optimization. */
import type { Technique } from '../contract/shown.ts';

export const grpo: Technique = {
  title: 'Group relative policy optimization',
  summary:
    'Answer a question many times, and learn from what beats the group’s own mean: reinforcement learning without a critic.',
  station: 'training',
  year: 2024,
  model: 'DeepSeekMath',
  sources: ['DSM', 'R1', 'DR', 'DAPO'],
  experiments: {
    group: {
      tab: 'One group',
      question: 'What does a group of answers teach?',
      claim:
        'An answer counts by how far it stands above or below the mean of its own group; a group without contrast counts nothing.',
      load: () => import('./group/index.ts'),
    },
    clip: {
      tab: 'Clip and KL',
      question: 'When does the clip act, and what does it hold?',
      claim:
        'The clip stops the push on answers that have already moved with their advantage; with one update a rollout nothing has moved, and it never acts.',
      load: () => import('./clip/index.ts'),
    },
    training: {
      tab: 'Training',
      question: 'Can a rule alone teach a policy to hit the target?',
      claim:
        'From 0, 0.1 and 1 points for arithmetic a small policy learns to answer new Countdown questions, as long as its groups keep some contrast.',
      load: () => import('./training/index.ts'),
    },
    thinking: {
      tab: 'Thinking longer',
      question: 'Do answers grow longer because it pays, or because of 1/|o|?',
      claim:
        'Both happen: where thinking pays every algorithm thinks longer; where it cannot pay, only averaging per answer stretches the wrong ones.',
      load: () => import('./thinking/index.ts'),
    },
    votes: {
      tab: 'Votes',
      question: 'Does learning add answers, or only confidence?',
      claim:
        'Sharpening a policy without any reward raises its single answers and hardly its vote, and it loses what many tries would have found.',
      load: () => import('./votes/index.ts'),
    },
  },
};
