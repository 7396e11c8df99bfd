import type { Frame } from '../../../../sims/dsa/experiments/cost/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/cost/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Every token reads all before it: a triangle. Drag the context back to 32,768 and look at both areas.',
      look: 'stage',
      done: { knob: 'context', reaches: (context) => context <= 32_768 },
    },
    {
      text: 'Now very short, 2,048 tokens or fewer: nothing is left out, and the glance comes on top.',
      look: 'knob:context',
      done: { knob: 'context', reaches: (context) => context <= 2048 },
    },
    {
      text: 'Back to 128K in your mind: what would reading half as many tokens save? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Gold is what one H100 took. Choose one query at a time: where is DSA faster now?',
      look: 'knob:queries',
      done: { knob: 'queries', reaches: (queries) => queries === 'one' },
    },
    {
      text: 'Give the indexer more heads, or fewer: the teal wedge is what limits the saving.',
      look: 'knob:indexHeads',
      done: { changed: 'indexHeads' },
    },
    {
      text: 'The lower bars: selecting makes the cache longer by the indexer’s key. Point at the equation’s parts.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    sparse: {
      name: 'What a query costs with DSA',
      tex: String.raw`\term{cost}{C(L)} = \term{glance}{2 H^I d^I L} + 2 H (d_k + d_v)\min(L, \term{k}{k})`,
      source: 'V3.2-Exp §3, counted by us',
      code: 'cost.ts#sparseFlops',
      terms: {
        cost: {
          label: 'GFLOP',
          figure: 'flops',
          line: 'total',
          value: ({ flops }) => flops.sparse,
        },
        glance: {
          label: 'The glance, GFLOP',
          knob: 'indexHeads',
          line: 'indexer',
          value: ({ glance }) => glance,
        },
        k: { label: 'Tokens that are read', knob: 'k', line: 'Math.min' },
      },
    },
    even: {
      name: 'From where it pays',
      tex: String.raw`\term{even}{L^*} = \frac{r\,\term{k}{k}}{r - g},\qquad r = 2H(d_k + d_v),\quad g = 2H^I d^I`,
      source: 'V3.2-Exp §3, counted by us',
      code: 'cost.ts#breakEven',
      terms: {
        even: { label: 'Tokens', line: 'glance', value: ({ breakEven }) => breakEven },
        k: { label: 'Tokens that are read', knob: 'k', line: 'sizes.k' },
      },
    },
    bytes: {
      name: 'What a token leaves',
      tex: String.raw`\term{bf16}{2\,(512 + 64)} + \term{key}{128 + 4}\ \text{bytes}`,
      source: 'V3.2 code, class Indexer',
      code: 'cost.ts#cacheBytes',
      terms: {
        bf16: { label: 'The latent, bf16', line: 'bf16', value: ({ bytes }) => bytes.dense },
        key: {
          label: 'The indexer’s key and scale',
          line: 'withIndexer ?',
          value: ({ bytes }) => bytes.sparse - bytes.dense,
        },
      },
    },
  },
  questions: [
    {
      question: 'Is attention now linear in the length?',
      answer:
        'Reading is. The glance still meets every token for every query, so the whole is quadratic, with a constant seventeen times smaller.',
    },
    {
      question: 'Does it make the memory smaller, as is often written?',
      answer:
        'No. Any token may be read later, so all stay, and the indexer’s key is added. V3.2’s cache is smaller because it is stored in FP8, which would work without selection.',
    },
    {
      question: 'Why is the measured saving smaller than the counted one?',
      answer:
        'The H100’s indexer is plain PyTorch: it writes all scores to memory and sorts them. DeepSeek fuses both in FP8. For one query most of the time is starting kernels.',
    },
    {
      question: 'And when a prompt is short?',
      answer:
        'Then everything would be selected. The model reads short prompts in a masked dense form instead.',
    },
  ],
  departures: [
    'Operations of attention’s core and of the indexer in MQA form; projections, the rest of the layer and the choosing of the best are left out.',
    'FP8 operations count like others, though the hardware does twice as many in the same time.',
    'Prices are read off a published chart by us, the times are of one card and one plain program: neither is computed here.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
