/** DualPipe: a pipeline that is fed from both ends. */
import type { Technique } from '../contract/shown.ts';

export const dualpipe: Technique = {
  title: 'DualPipe: fed from both ends',
  summary:
    'Micro-batches enter a pipeline of devices at both ends; in the middle one’s forward hides another’s backward. Idle time shrinks, parameters are held twice.',
  station: 'training',
  year: 2024,
  model: 'V3',
  sources: ['V3', 'DualPipe', 'ZB'],
  experiments: {
    schedule: {
      tab: 'Schedule',
      question: 'How long does a step take, and who stands idle?',
      claim:
        'Fed from both ends, devices wait less; but it is what a fused slot hides that shortens the step: hide nothing, and fusing makes it longer.',
      load: () => import('./schedule/index.ts'),
    },
    overlap: {
      tab: 'Overlap',
      question: 'How much of the sending hides behind computing?',
      claim:
        'All of it, as long as no lane must wait for the other’s order: then a forward and a backward take as long as their computing alone.',
      load: () => import('./overlap/index.ts'),
    },
  },
};
