import type { Frame } from '../../../../sims/mhc/experiments/bill/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/bill/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'F runs once, however many streams. What grows is how often all streams go in and out of memory: the wagons.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'One stream only: set n to 1. Even then the steps one by one carry more than a plain connection.',
      look: 'knob:streams',
      done: { knob: 'streams', reaches: (streams) => streams === 1 },
    },
    {
      text: 'Back to four streams. What would one fused kernel save? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the frame over write, mix and merge: one kernel. The coral wagons are gone.',
      look: 'stage',
      done: { changed: 'fused' },
    },
    {
      text: 'Now the way back. Turn the length of a block until least is kept: near the square root of the depth.',
      look: 'knob:block',
      done: { knob: 'block', reaches: (block) => block >= 5 && block <= 8 },
    },
    {
      text: 'Choose a scenario and see which of the two costs it changes.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    recomputeMemory: {
      name: 'How many layers to compute again together',
      tex: '\\term{block}{L_r^*}=\\arg\\min_{L_r}\\Big[\\term{streams}{n}C\\Big\\lceil\\tfrac{\\term{layers}{L}}{L_r}\\Big\\rceil+(n+2)C\\,L_r\\Big]\\approx\\term{ideal}{\\sqrt{\\tfrac{nL}{n+2}}}',
      source: 'mHC eq. 20',
      code: 'bill.ts#recomputeMemory',
      terms: {
        block: {
          label: 'Best block',
          knob: 'block',
          figure: 'memory',
          line: 'block',
          value: ({ best }) => best,
        },
        streams: { label: 'Streams', knob: 'streams', line: 'streams' },
        layers: { label: 'Layers', knob: 'layers', line: 'layers' },
        ideal: {
          label: 'Without the rounding up',
          figure: 'memory',
          value: ({ ideal }) => ideal,
        },
      },
    },
  },
  questions: [
    {
      question: 'Do n streams need n times the computation?',
      answer:
        'No. Attention and feed-forward layers run once, on a mixture of the streams. The maps cost n² + 2n numbers a token; the rest is moving n streams through memory.',
    },
    {
      question: 'Why compute things again at all?',
      answer:
        'Keeping every stream of every layer takes nL widths a token, 240 C for 60 layers. What is cheap to compute is the mixing; it is done again on the way back, F is not.',
    },
  ],
  departures: [
    'Counts of elements, not measured times: bandwidth, caches and overlap decide how much of it is felt.',
    'The outputs of F, C a token for each layer, are kept whatever the block, and are not in the curve.',
    'Communication between machines is left out.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
