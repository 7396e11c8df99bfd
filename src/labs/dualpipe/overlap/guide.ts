import type { Frame } from '../../../../sims/dualpipe/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: above, a forward and a backward one after the other; whenever something is sent, nothing computes.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Below, the same ten parts in two lanes. What if sending took twice as long? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the edge of the first transfer until coral appears: where does hiding end?',
      look: 'knob:communication',
      done: { knob: 'communication', reaches: (communication) => communication >= 1.1 },
    },
    {
      text: 'Set it to 0: with nothing to hide, fused slots make the step longer.',
      look: 'knob:communication',
      done: { knob: 'communication', reaches: (communication) => communication === 0 },
    },
    {
      text: 'Now more micro-batches: which of the two savings stays?',
      look: 'knob:beyond',
      done: { changed: 'beyond' },
    },
    {
      text: 'Choose a start and read how much each change saves.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    parts: {
      name: 'The longer lane bounds a slot from below',
      tex: 't\\ge\\max(6,\\ 4\\,\\term{communication}{c}),\\qquad t_{\\text{in turn}}=6+4c',
      source: 'ours: six parts that compute, four transfers',
      code: 'overlap.ts#serial',
      terms: {
        communication: {
          label: 'One transfer',
          knob: 'communication',
          figure: 'length',
          line: 'communication',
        },
      },
    },
    order: {
      name: 'When a part starts',
      tex: '\\text{start}=\\max(t_{\\text{lane}},\\ t_{\\text{needs}})',
      source: 'ours: list scheduling in the order of V3 fig. 4',
      code: 'overlap.ts#overlapped',
      terms: {},
    },
  },
  questions: [
    {
      question: 'Is the overlap perfect?',
      answer:
        'Within a pair the report says that all-to-all and pipeline transfers can be fully hidden (§3.2.1), and of the whole schedule a significant part. Here all of it hides up to a transfer of 1; the step still has its idle time.',
    },
    {
      question: 'Why a backward in four parts?',
      answer:
        'Only gradients of inputs are waited for. The two weight parts can run whenever the lane is free, and fill the gaps that sending leaves.',
    },
    {
      question: 'Which saves more, the schedule or the overlap?',
      answer:
        'With few micro-batches the schedule: idle time is a large share of the step. It stays the same while the step grows, so with many of them what remains is mostly overlap.',
    },
    {
      question: 'Does sending cost nothing else?',
      answer:
        'In V3 it takes cores: 20 of an H800’s 132 (§3.2). Here the two lanes do not take anything from each other.',
    },
  ],
  departures: [
    'Every part that computes takes one unit, a forward of attention; in a model they differ.',
    'The order in each lane is that of the report’s figure 4; which part starts when is left to a list scheduler of ours.',
    'Pipeline transfers are left out. One layer stands for a chunk of several.',
    'In the whole step a slot that is not fused takes a forward alone, then a backward alone: its weight part already hides part of a transfer.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
