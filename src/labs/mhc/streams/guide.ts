import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Four streams, one dye each. No layer adds anything: watch only what mixing does. Play.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'In mHC every stream ends with the same bands of dye, and together they carry what went in. Let it finish.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'HC began with the same four dyes. Where is its flow hatched, that is negative? Look at some earlier layer.',
      look: 'stage',
      done: { did: 'scrub' },
    },
    {
      text: 'Grab a dye and pull one stream below zero.',
      look: 'stage',
      done: {
        knob: 'start',
        reaches: (start) => start.some((value) => value < 0),
      },
    },
    {
      text: 'Does more noise keep the streams apart or bring them together? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Take away the pull to stay. The logit is 0: every layer mixes everything, and two or three of them are enough.',
      look: 'knob:stay',
      done: { knob: 'stay', reaches: (stay) => stay < 1 },
    },
  ],
  equations: {
    mixing: {
      name: 'One layer, mixing only',
      tex: '\\term{next}{x_{l+1}}=\\term{map}{H^{\\mathrm{res}}_l}\\,\\term{now}{x_l}+\\dots',
      source: 'mHC eq. 3',
      code: 'layer.ts#mix',
      terms: {
        next: {
          label: 'Streams after the layer',
          figure: 'constrained',
          line: 'residual.map',
          value: ({ mean }) => mean.mhc,
        },
        map: {
          label: 'Mixing map',
          knob: 'stay',
          line: 'residual',
          value: ({ second }) => second,
        },
        now: {
          label: 'Streams before it',
          knob: 'start',
          line: 'streams',
        },
      },
    },
    doublyStochastic: {
      name: 'What the maps must be',
      tex: '\\term{positive}{H\\ge 0},\\qquad \\term{rows}{H\\mathbf 1=\\mathbf 1},\\qquad \\term{columns}{\\mathbf 1^\\top H=\\mathbf 1^\\top}',
      source: 'mHC eq. 6',
      code: 'sinkhorn.ts#sinkhornKnopp',
      terms: {
        positive: {
          label: 'Signs are kept',
          figure: 'constrained',
          line: 'entries',
          value: ({ start }) => `${start.length} × ${start.length}`,
        },
        rows: {
          label: 'Equal streams stay equal',
          figure: 'distance',
          line: 'second(',
          value: ({ start }) => `${start.length} × 1`,
        },
        columns: {
          label: 'The mean is kept',
          figure: 'mean',
          line: 'first(',
          value: ({ mean }) => mean.mhc,
        },
      },
    },
  },
  questions: [
    {
      question: 'If mixing always blurs, why mix at all?',
      answer:
        'Because each layer also writes: streams receive different shares of new outputs, and mixing passes them on. Trained maps stay near the identity, so the blur takes most of the depth.',
    },
    {
      question: 'Is a spectral norm of at most 1 not enough?',
      answer:
        'It prevents growth, but a product of such maps may shrink everything to nothing. Rows and columns that sum to 1 also keep the mean.',
    },
    {
      question: 'The identity as a start swamps learning, does it not?',
      answer:
        'A logit of staying of 8 indeed leaves the entries off the diagonal, and with them their gradients, at 3 in 10,000. The paper does not give its first biases; 4 is what the training experiment uses.',
      asked: 'SkyRL issue 1008',
    },
  ],
  departures: [
    'Nothing is written to the streams: this is the first term of equation 4 alone.',
    'Each stream carries one number in place of a vector of width C; mixing treats every coordinate alike.',
    'Maps are drawn at random and the same for every token; HC is the identity plus independent noise.',
  ],
  check: {
    what: 'the mixing maps of all layers, in one batch',
  },
} satisfies Guide<Values, Frame, keyof typeof figures>;
