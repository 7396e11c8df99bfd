import type { Frame } from '../../../../sims/mhc/experiments/depth/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/depth/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Sixty mixing matrices, multiplied one after the other. Coral: HC, free around the identity. Blue: mHC. Play.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Height is logarithmic: a straight rise means a constant factor a layer. Let it finish.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'Weaken HC: a spread of 0.1 or less. The gain falls to a handful, but it is still there.',
      look: 'knob:spread',
      done: { knob: 'spread', reaches: (spread) => spread <= 0.1 },
    },
    {
      text: 'mHC ends at 1 forward, always: its rows are divided last. Its columns are not exact. Look at their sums.',
      look: 'figure:columnSums',
      done: { did: 'scrub' },
    },
    {
      text: 'The paper shows 1.6 there. Would independent layers give that? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Now spend more iterations: 50 or more. The tails move in towards 1.',
      look: 'knob:iterations',
      done: { knob: 'iterations', reaches: (iterations) => iterations >= 50 },
    },
    {
      text: 'And none at all: zero iterations leave plain exponentials, and their gain has dozens of digits.',
      look: 'knob:iterations',
      done: { knob: 'iterations', reaches: (iterations) => iterations === 0 },
    },
  ],
  equations: {
    composite: {
      name: 'Unrolled over depth',
      tex: '\\term{product}{\\prod_{i=1}^{\\term{layers}{L}-l}H^{\\mathrm{res}}_{L-i}}=\\term{map}{H^{\\mathrm{res}}_{L-1}}\\,\\prod_{i=2}^{L-l}H^{\\mathrm{res}}_{L-i}',
      source: 'mHC eq. 4',
      code: 'gain.ts#compose',
      terms: {
        product: {
          label: 'The product of all mixing maps',
          figure: 'product',
          line: 'multiply(',
          value: ({ gain }) => gain.mhc,
        },
        layers: {
          label: 'Layers',
          knob: 'layers',
          figure: 'gain',
          value: ({ layer }) => layer,
        },
        map: { label: 'Mixing map of a layer', knob: 'sharpness', line: 'map' },
      },
    },
    amaxGain: {
      name: 'Amax gain magnitude',
      tex: '\\term{forward}{\\max_i\\sum_j|M_{ij}|},\\qquad\\term{backward}{\\max_j\\sum_i|M_{ij}|}',
      source: 'mHC §3.1',
      code: 'gain.ts#amaxGain',
      terms: {
        forward: {
          label: 'Largest row sum: forward',
          knob: 'reading',
          figure: 'gain',
          line: 'forward:',
          value: ({ gain }) => gain.mhc,
        },
        backward: {
          label: 'Largest column sum: backward',
          knob: 'reading',
          figure: 'columnSums',
          line: 'backward:',
          value: ({ mhcBackward }) => mhcBackward,
        },
      },
    },
  },
  questions: [
    {
      question: 'Is a gain of 3,000 the gain of one layer?',
      answer: 'No, of the product over all sixty. A single map of HC here has a gain of about 2.',
    },
    {
      question: 'Does a largest gain near 1 mean that nothing is lost?',
      answer:
        'No. A maximum cannot show attenuation: while the largest column sum is 1.6, another column may be down to 0.4. Hence both ends are drawn.',
    },
    {
      question: 'Would a softmax over each row be enough?',
      answer:
        'For the forward direction, yes: rows then sum to 1. Columns would not, and the gain of the gradient could grow. One Sinkhorn iteration shows nearly that case.',
    },
    {
      question: 'Which absolute row sum does the paper mean?',
      answer:
        'Its wording allows the sum of magnitudes and the magnitude of the sum. They agree for mHC and differ by a factor of two or so for HC; the switch under More shows both.',
    },
  ],
  departures: [
    'Maps are drawn at random, not trained, and the same for all tokens. The paper averages over the tokens of a sequence.',
    'HC is the identity plus independent noise in every layer; trained maps are neither independent nor of one size.',
    'Powers of ten beyond 300 are drawn at 300, where doubles end.',
    'We did not see 1.6 with mild or independent logits; it takes sharp ones shared by the layers, and then only in the tail.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
