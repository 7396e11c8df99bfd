import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: the window walks through the text, and other phrases move into the tables. Each pigeonhole is a slot.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: '“Good morning” is spelt in three ways. Pale blue: the same phrase again, so the same slots.',
      look: 'stage',
      done: { step: 8 },
    },
    {
      text: 'Do not fold spellings: each of the three now has slots of its own.',
      look: 'knob:folding',
      done: { changed: 'folding' },
    },
    {
      text: 'Write a text of your own, in any language. Repeat a phrase and see where it lights up.',
      look: 'knob:text',
      done: { changed: 'text' },
    },
    {
      text: 'Let it run to the end. Coral follows grey: chance alone decides who shares a slot.',
      look: 'figure:collisions',
      done: { did: 'finish' },
    },
    {
      text: 'Take eight heads. About nine of ten phrases now have a slot to themselves in some table.',
      look: 'knob:heads',
      done: { knob: 'heads', reaches: (heads) => heads === 8 },
    },
    {
      text: 'Now give all tables one size. All walls look alike: the heads are copies of each other.',
      look: 'knob:sizes',
      done: { knob: 'sizes', reaches: (sizes) => sizes === 'power' },
    },
    {
      text: 'Break the arithmetic: products as doubles. As many collisions as before, and almost every slot is another one.',
      look: 'knob:mistake',
      done: { knob: 'mistake', reaches: (mistake) => mistake === 'double' },
    },
    {
      text: 'Point at M in the equation to find it in the code.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    mix: {
      name: 'Mix',
      tex: String.raw`\term{mix}{\mathrm{mix}_n} = \term{token}{x'_t}\,\term{factor}{a_0} \oplus x'_{t-1}\,a_1 \oplus \dots \oplus x'_{t-n+1}\,a_{n-1}`,
      source: 'official demo; EG §2.2 says multiplicative-XOR',
      code: 'hash.ts#mix',
      terms: {
        mix: {
          label: 'one number of 64 bits',
          line: 'mixed',
          figure: 'address',
          value: () => '64 bit',
        },
        token: {
          label: 'canonical id of this token',
          knob: 'text',
          line: 'BigInt(id)',
          value: ({ canonicalId }) => canonicalId,
        },
        factor: {
          label: 'odd multipliers, one for each place',
          knob: 'mistake',
          line: 'factors[place]',
        },
      },
    },
    slot: {
      name: 'Slot',
      tex: String.raw`\term{slot}{z_{t,n,k}} = \mathrm{mix}_n \bmod \term{size}{M_{n,k}}`,
      source: 'EG eq. 1; official demo',
      code: 'hash.ts#ngramHash',
      terms: {
        slot: {
          label: 'slot in head 1',
          figure: 'address',
          line: 'Number(',
          value: ({ slot }) => slot,
        },
        size: {
          label: 'slots of head 1',
          knob: 'size',
          line: 'const slots',
          value: ({ firstSize }) => firstSize,
        },
      },
    },
  },
  questions: [
    {
      question: 'Can I reproduce the hashes from config and tokenizer?',
      answer:
        'Yes. The table sizes follow from the configured size, the multipliers from seed, layer and vocabulary by way of NumPy’s PCG64; both are computed here to the last bit (demoSlots in the code). The ids need the model’s own tokenizer, which is not shipped here, so the slots drawn are not those of a released model. Who knows the ids types them under More knobs: the last figure then has the official demo’s slots.',
      asked: 'PocketLLM issue 260; llama.cpp issue 28696',
    },
    {
      question: 'Is it RAG?',
      answer:
        'No. No document is searched. A row of trained numbers is read at an address that the last two or three tokens name.',
    },
    {
      question: 'Is the hash learned?',
      answer:
        'No. It is fixed before training. What is learned are the rows, the projections, the gate and the convolution.',
    },
    {
      question: 'Do the primes prevent collisions?',
      answer:
        'No. Within one table chance decides. Different primes make the heads disagree, so that a phrase that loses one slot keeps the others.',
    },
    {
      question: 'Does it replace the context window?',
      answer:
        'No. It looks two or three tokens back and knows nothing of the rest; attention still reads the context.',
    },
  ],
  departures: [
    'The tokenizers are cl100k_base and o200k_base, not DeepSeek’s. Text without any break is cut every 200 characters before it is tokenized.',
    'One layer; two orders; at most 1,024 slots in a table where the paper has millions.',
    'What fills the tables are made phrases, their tokens about as frequent as Zipf’s law says, not a text. The other phrases of the text itself are not counted.',
    'Neighbouring even sizes were expected to be worse than primes. At these loads no difference was seen beyond chance; one common size is what hurts.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
