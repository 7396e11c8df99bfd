import type { Frame } from '../../../../sims/dsa/experiments/select/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/select/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'The query asks for a password that was told long before. Move the needle to the very beginning: the beams still come from it.',
      look: 'stage',
      done: { knob: 'needle', reaches: (needle) => needle <= 10 },
    },
    {
      text: 'The window sees only the last tokens. Bet: what if the needle comes near?',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Drag the left edge of the window: read four tokens or fewer. The indexer keeps most of the attention all the same.',
      look: 'knob:k',
      done: { knob: 'k', reaches: (k) => k <= 4 },
    },
    {
      text: 'Move the query so far back that there are no more tokens than k: all are read, and it is dense attention.',
      look: 'knob:query',
      done: { knob: 'query', reaches: (query) => query <= 63 },
    },
    {
      text: 'Turn the wrong pairs, as the published demo did for seven weeks. Nothing fails; look at the two curves.',
      look: 'figure:pairs',
      done: { knob: 'wrongPairs', reaches: (wrong) => wrong },
    },
    {
      text: 'Point at ReLU’s product in the equation: every head adds its own, and its weight may be negative.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    score: {
      name: 'What the indexer thinks of a token',
      tex: String.raw`\term{score}{I_{t,s}} = \sum_{j} \term{weight}{w_{t,j}} \cdot \mathrm{ReLU}\big(\term{product}{\mathbf{q}_{t,j} \cdot \mathbf{k}_s}\big)`,
      source: 'V3.2-Exp eq. 1',
      code: 'indexer.ts#indexScore',
      terms: {
        score: {
          label: 'Score of the needle’s last word',
          figure: 'scores',
          line: 'score',
          value: ({ scores, needle }) => scores[needle + 2],
        },
        weight: { label: 'Weight of a head', line: 'weights', value: ({ weight }) => weight },
        product: {
          label: 'Query times key; one key for all heads',
          line: 'dot(',
          value: () => '2 × 64',
        },
      },
    },
    select: {
      name: 'What is read',
      tex: String.raw`\mathbf{u}_t = \mathrm{Attn}\big(\mathbf{h}_t, \{\mathbf{c}_s : I_{t,s} \in \term{k}{\mathrm{TopK}_k}(I_{t,:})\}\big)`,
      source: 'V3.2-Exp eq. 2',
      code: 'select.ts#select',
      terms: {
        k: { label: 'Tokens that are read', knob: 'k', figure: 'kept', line: 'topK' },
      },
    },
    target: {
      name: 'Where the attention looks',
      tex: String.raw`\term{p}{p_{t,s}} = \frac{\sum_h a_{t,h,s}}{\sum_{s'} \sum_h a_{t,h,s'}}`,
      source: 'V3.2-Exp §2.1',
      code: 'target.ts#target',
      terms: {
        p: {
          label: 'Share of the needle’s last word',
          line: 'summed',
          value: ({ attention, needle }) => attention[needle + 2],
        },
      },
    },
    loss: {
      name: 'How far the indexer is from it',
      tex: String.raw`\term{kl}{\mathcal{L}^I} = \sum_t D_{\mathrm{KL}}\big(p_{t,:} \,\|\, \mathrm{Softmax}(I_{t,:})\big)`,
      source: 'V3.2-Exp eq. 3',
      code: 'loss.ts#indexerLoss',
      terms: {
        kl: {
          label: 'Divergence of this query, nats',
          line: 'terms',
          value: ({ divergence }) => divergence,
        },
      },
    },
  },
  questions: [
    {
      question: 'Does DSA make the cache smaller?',
      answer:
        'No. Any token may be chosen by a later query, so all of them stay; the indexer even adds a small key of its own for each. What becomes less is reading and arithmetic.',
    },
    {
      question: 'If the indexer looks at every token, what is gained?',
      answer:
        'Its glance is about seventeen times cheaper than reading: few heads, narrow keys, 8 bits. See the page on cost.',
    },
    {
      question: 'Why not a sliding window, which needs no indexer?',
      answer:
        'In running prose much of what counts is near, and a window does well. Here something is asked that stands far back; that is what it cannot do.',
    },
    {
      question: 'Do all heads read the same tokens?',
      answer:
        'Yes: all 128 heads of a query share one selection, since in MLA’s form for decoding they share the keys too. The indexer therefore learns the sum of their attention.',
    },
  ],
  departures: [
    'Attention and indexer are built by hand, not trained: two heads look for the query’s word, two for what is near, and the indexer has the same two aims in two heads of 64 numbers. What a trained one finds is not shown here.',
    'Words are random vectors drawn from the seed; the text is the beginning of Moby-Dick with a needle put in.',
    'The indexer’s queries and keys are not rounded to FP8 here. The Hadamard rotation is done, and without rounding it changes no score.',
    'Whether the bug costs anything depends on the words: at these knobs, of the first eight seeds, two lose the needle, one keeps a tenth less, five hardly notice.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
