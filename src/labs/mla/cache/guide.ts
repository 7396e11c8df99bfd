import type { Frame } from '../../../../sims/mla/experiments/cache/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/cache/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Every token leaves numbers behind that all later tokens read. Play, and watch four readers fill the memory.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Scrub back to where 67B crosses the line of an 80 GB card. The MLA models stay below it.',
      look: 'figure:memory',
      done: { did: 'scrub' },
    },
    {
      text: 'The famous 93.3 % needs one more thing. Drag the bar of V2 down to 6 bits.',
      look: 'figure:bits',
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
      text: 'Back to MLA: set the latent to 512 or more. That is the size V2 and V3 chose.',
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
          symbol: 'd_c',
          label: 'latent',
          knob: 'latent',
          line: 'latent + rotary',
          value: (_, { latent }) => latent,
        },
        rotary: {
          symbol: 'd_h^R',
          label: 'rotary key, shared by all heads',
          knob: 'pairs',
          line: 'latent + rotary',
          value: (_, { pairs }) => 2 * pairs,
        },
        layers: { symbol: 'l', label: 'layers', knob: 'layers', value: (_, { layers }) => layers },
      },
    },
    groupedElements: {
      name: 'Cached elements a token, GQA (MHA with as many groups as heads)',
      tex: String.raw`2\,\term{groups}{n_g}\,d_h\,\term{layers}{l}`,
      source: 'V2 Table 1',
      code: 'costs.ts#groupedElements',
      terms: {
        groups: {
          symbol: 'n_g',
          label: 'groups',
          knob: 'groups',
          line: 'groups',
          value: (_, { kind, groups, heads }) => (kind === 'multi' ? heads : groups),
        },
        layers: { symbol: 'l', label: 'layers', knob: 'layers', value: (_, { layers }) => layers },
      },
    },
  },
  questions: [
    {
      question: 'Is it 93.3 % less than multi-head attention?',
      answer:
        'No. It is against DeepSeek 67B, which has grouped attention, and it includes storing the cache in 6 bits. In equal bits the cut is 82.2 %; against multi-head attention with V2’s own heads it is 98.2 %.',
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
    'A card is filled by the cache alone. In practice the weights take most of it.',
    'Layers and groups of DeepSeek 67B come from public notes that quote its configuration.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
