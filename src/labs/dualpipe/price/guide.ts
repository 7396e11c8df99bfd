import type { Frame } from '../../../../sims/dualpipe/experiments/price/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Four schedules for the same work. The area is what you pay: devices times time; coral is paid and idle.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'The bars: what one device must hold. What if a stage weighs 36 GB? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the wall to the right until DualPipe fits again.',
      look: 'knob:card',
      done: { changed: 'card' },
    },
    {
      text: 'Take many micro-batches: the coral shrinks in every bill.',
      look: 'knob:beyond',
      done: { knob: 'beyond', reaches: (beyond) => beyond >= 24 },
    },
    {
      text: 'Hide nothing in a fused slot. What is DualPipe still good for?',
      look: 'knob:hidden',
      done: { knob: 'hidden', reaches: (hidden) => hidden === 0 },
    },
    {
      text: 'Choose a start. Which would you run on your cluster?',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    bill: {
      name: 'Idle time, copies, chunks and devices',
      tex: '\\Big(\\tfrac{\\term{stages}{PP}}{2}-1\\Big)\\big(\\term{hidden}{F\\&B}+B-3W\\big),\\quad 2\\times,\\quad PP+1,\\quad PP',
      source: 'V3 table 2, of DualPipe; the others likewise',
      code: 'formulas.ts#price',
      terms: {
        stages: { label: 'Stages', knob: 'stages' },
        hidden: { label: 'A fused slot', knob: 'hidden' },
      },
    },
  },
  questions: [
    {
      question: 'Why would anybody hold parameters twice?',
      answer:
        'In V3 experts are spread over 64 devices, so a stage’s share on one of them is small. Where a stage fills a card, it is not.',
    },
    {
      question: 'Is DualPipeV then always the better one?',
      answer:
        'It needs half of the devices for the same stages, with the same memory on each. A step takes nearly twice as long; with as many devices as DualPipe you would cut the network into twice as many stages.',
    },
    {
      question: 'What is left out of the bill?',
      answer:
        'Everything between devices: how fast the network is, who else uses it, and that communication takes cores. The lab on overlap looks into a slot.',
    },
  ],
  departures: [
    'A forward, a backward for inputs and a backward for weights take one unit each. Only F&B changes, by what is hidden.',
    'Gigabytes are yours. In a real run weights, gradients and optimiser states are spread differently (V3: ZeRO-1).',
    'A device’s activations are counted in whole chunks, held from the forward until the weight part is done.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
