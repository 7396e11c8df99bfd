import type { Frame } from '../../../../sims/dualpipe/experiments/schedule/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: blue micro-batches enter at the first device, teal ones at the last. Coral is a device with nothing to do.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Take 1F1B instead: everything enters at one end, and the far devices wait for it, twice.',
      look: 'knob:schedule',
      done: { knob: 'schedule', reaches: (schedule) => schedule === 'oneForward' },
    },
    {
      text: 'What if a fused slot hides nothing at all? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the edge of “two at once”, the fused slot, until it is as short as the longer of its halves.',
      look: 'knob:hidden',
      done: { knob: 'hidden', reaches: (hidden) => hidden >= 0.9 },
    },
    {
      text: 'Break it: leave all weight parts to the end, or let the far direction go first.',
      look: 'knob:variant',
      done: { changed: 'variant' },
    },
    {
      text: 'Click a block: a line leads to what it waited for, others to who waited for it. Then choose a start.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    bubble: {
      name: 'Idle time of DualPipe, each device',
      tex: '\\Big(\\tfrac{\\term{ranks}{PP}}{2}-1\\Big)\\big(\\term{fused}{F\\&B}+B-3\\,\\term{weight}{W}\\big)',
      source: 'V3 table 2',
      code: 'formulas.ts#price',
      terms: {
        ranks: { label: 'Stages', knob: 'ranks' },
        fused: { label: 'A fused slot', knob: 'hidden', value: ({ fused }) => fused },
        weight: { label: 'The weight part', knob: 'weight' },
      },
    },
    order: {
      name: 'What each device executes',
      tex: '\\text{steps 1 to 8 of rank } r,\\quad h=\\min(r,\\ PP-1-r)',
      source: 'DualPipe, dualpipe.py, method step',
      code: 'dualpipe.ts#dualPipe',
      terms: {},
    },
    clock: {
      name: 'When a slot starts',
      tex: '\\text{start}=\\max(t_{\\text{free}},\\ t_{\\text{needs}})',
      source: 'ours: discrete events, sending blocks nobody',
      code: 'simulate.ts#simulate',
      terms: {},
    },
  },
  questions: [
    {
      question: 'Is communication hidden perfectly?',
      answer:
        'The report says that all-to-all and pipeline transfers can be fully hidden within a paired slot (§3.2.1). Ranks still stand idle while the pipe fills and drains, by its own table 2.',
    },
    {
      question: 'Why is the very first slot in the middle not fused?',
      answer:
        'The code leaves it apart and says that the bubble is smaller. Try it: with these durations fusing it makes the step half a unit shorter, with F = 10, B = 20, W = 8, F&B = 26 two units longer.',
    },
    {
      question: 'What does it cost?',
      answer:
        'Each device holds two stages, one of each direction: two copies of the parameters. And one chunk more than 1F1B’s first device.',
    },
    {
      question: 'Why does nothing fused beat DualPipe where nothing is hidden?',
      answer:
        'A fused slot waits until both of its halves can start, and gives both on only at its end. Without overlap that is all loss: 66 against 63 with F = 1, B = 2 and twenty micro-batches on eight devices.',
    },
    {
      question: 'Does more of everything make it worthwhile?',
      answer:
        'More micro-batches make every schedule’s waste small, 1F1B’s too. More stages make it large. What remains of DualPipe’s gain then is what its slots hide.',
    },
  ],
  departures: [
    'Durations are yours, not V3’s: no end-to-end saving is published. All chunks of a kind take the same time.',
    'Sending takes no time unless you set it, and nobody waits until it has been received.',
    'ZB1P in the form that keeps activations at one chunk a stage; its exact order is reconstructed from the formula.',
    'F&B is set here by what is hidden, from F + B down to the longer of the two..',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
