import type { Frame } from '../../../../sims/mla/experiments/cache/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/cache/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Every token leaves numbers behind that all later tokens read. Play, and watch how attention of each kind fills a card.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Full attention has long fallen off its shelf. Drag the context to the right until MLA fills its card, too.',
      look: 'stage',
      done: { knob: 'context', reaches: (context) => context >= 290_000 },
    },
    {
      text: 'The famous 93.3 % needs one more thing. V2 is the fourth of the six models: set its bits to 6.',
      look: 'knob:bits',
      done: { knob: 'bits', reaches: ([, , , v2]) => v2 <= 6 },
    },
    {
      text: 'The cut has two pieces now: architecture, then bits. Point at the latent in the equation: its size is what compresses.',
      look: 'strip',
      done: { did: 'term' },
    },
    {
      text: 'Now your own model. Give every head its own keys and values.',
      look: 'knob:kind',
      done: { knob: 'kind', reaches: (kind) => kind === 'multi' },
    },
    {
      text: 'Back to MLA: what each head had for itself is one latent again.',
      look: 'knob:kind',
      done: { knob: 'kind', reaches: (kind) => kind === 'latent' },
    },
    {
      text: 'Set your latent to 512 or more. That is the size V2 and V3 chose.',
      look: 'knob:latent',
      done: { knob: 'latent', reaches: (latent) => latent >= 512 },
    },
    { text: 'Now bet: what do 6 bits change?', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    latentElements: {
      name: 'Cached elements a token, MLA',
      tex: String.raw`(\term{latent}{d_c} + \term{rotary}{d_h^R})\,\term{layers}{l}`,
      source: 'V2 Table 1',
      code: 'costs.ts#latentElements',
      terms: {
        latent: {
          label: 'latent',
          knob: 'latent',
          line: 'latent + rotary',
          value: (_, { latent }) => latent,
        },
        rotary: {
          label: 'rotary key, shared by all heads',
          knob: 'pairs',
          line: 'latent + rotary',
          value: (_, { pairs }) => 2 * pairs,
        },
        layers: { label: 'layers', knob: 'layers', value: (_, { layers }) => layers },
      },
    },
    groupedElements: {
      name: 'Cached elements a token, GQA (MHA with as many groups as heads)',
      tex: String.raw`2\,\term{groups}{n_g}\,d_h\,\term{layers}{l}`,
      source: 'V2 Table 1',
      code: 'costs.ts#groupedElements',
      terms: {
        groups: {
          label: 'groups',
          knob: 'groups',
          line: 'groups',
          value: (_, { kind, groups, heads }) => (kind === 'multi' ? heads : groups),
        },
        layers: { label: 'layers', knob: 'layers', value: (_, { layers }) => layers },
      },
    },
  },
  questions: [
    {
      question: 'What are MHA, GQA and MQA?',
      answer:
        'Multi-head attention (MHA) keeps a key and a value for every head. In grouped-query attention (GQA) the heads of a group share theirs; in multi-query attention (MQA) all heads share one.',
    },
    {
      question: 'Is it 93.3 % less than multi-head attention?',
      answer:
        'No. It is against DeepSeek 67B, which has grouped attention, and it includes storing the cache in 6 bits. In equal bits the cut is 82.2 %; against multi-head attention with V2’s own heads it is 98.2 %.',
    },
    {
      question: 'Do six bits cost nothing?',
      answer:
        'They do change the outputs. In the small layer of the chart, with random weights and one scale a row, 8 bits change them by about 1 %, 6 bits by 4 %, 4 bits by 18 %: each bit less doubles it. How V2 rounds, and what a trained model loses by it, is not published.',
    },
    {
      question: '576 or 6,144 numbers a token?',
      answer:
        '576 a token and layer: a latent of 512 and a rotary key of 64, for all heads together. Larger figures count the keys and values of every head, which the code called naive does cache.',
      asked: 'imp issue 803',
    },
    {
      question: 'If keys and values are rebuilt, is there still a cache?',
      answer:
        'Yes: of what they are rebuilt from. Without it every step would have to compute the latents of all earlier tokens again, through all layers.',
      asked: 'deepseek-ai/DeepSeek-V3 issue 305',
    },
    {
      question: 'Does the query latent make the cache smaller?',
      answer: 'No. Queries are never cached. Compressing them saves activations in training only.',
    },
    {
      question: 'Is the latent of one head or of one layer?',
      answer:
        'One for each token and layer. All heads of the layer rebuild from the same 512 numbers.',
    },
  ],
  departures: [
    'One token in one layer is really cached and counted; layers, tokens and sequences multiply that count.',
    'The scales and padding of a quantised cache are left out: the FP8 cache of V3.2 takes 656 bytes a token and layer, not 576.',
    'The error of rounding is that of random weights, not of a trained model.',
    'A card is filled by the cache alone. In practice the weights take most of it.',
    'GQA and MQA are drawn with V2’s 60 layers and 128 heads; no such model was published.',
    'Layers and groups of DeepSeek 67B come from public notes that quote its configuration.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
