/** Group relative policy optimization. */
import type { Technique } from '../contract/shown.ts';

export const grpo: Technique = {
  title: 'Group relative policy optimization',
  summary:
    'Answer a question many times, and learn from what beats the group’s own mean: reinforcement learning without a critic.',
  station: 'training',
  year: 2024,
  model: 'DeepSeekMath',
  sources: ['DSM', 'R1', 'DR', 'DAPO', 'V3.2'],
  experiments: {
    group: {
      tab: 'One group',
      question: 'What does a group of answers teach?',
      claim:
        'An answer counts by how far it stands above or below the mean of its own group; a group whose answers all earn the same teaches nothing.',
      load: () => import('./group/index.ts'),
    },
    clip: {
      tab: 'Clip and KL',
      question: 'When does the clip act, and what does it stop?',
      claim:
        'Once an answer’s probability has moved far enough the right way, the clip removes its gradient; with one update per rollout every ratio is 1, and it never acts.',
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
      question:
        'Do answers grow because thinking helps, or because the loss is divided by their length?',
      claim:
        'Both happen: where thinking pays every algorithm thinks longer; where it cannot pay, only averaging per answer stretches the wrong ones.',
      load: () => import('./thinking/index.ts'),
    },
    votes: {
      tab: 'Votes',
      question: 'Does learning add answers, or only confidence?',
      claim:
        'Sharpening a policy without any reward raises its single answers and its vote only up to the vote’s limit, and it loses what many tries would have found.',
      load: () => import('./votes/index.ts'),
    },
  },
};
