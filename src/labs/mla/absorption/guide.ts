import type { Frame } from '../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'A small model writes token by token, three times over: with full keys and values, with latents rebuilt at each step, and absorbed. Play to the end.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'The outputs are the same to about fifteen digits. Only the price differs. Scrub back and watch both prices grow.',
      look: 'figure:cacheRead',
      done: { did: 'scrub' },
    },
    {
      text: 'Now one head’s product itself. Drag the parenthesis to the right: every cached token becomes a key first.',
      look: 'stage',
      done: { knob: 'order', reaches: (order) => order === 'keys' },
    },
    {
      text: 'Rebuilding costs arithmetic: for every token, every head, at every step. Drag the parenthesis back, and the matrix works on the query alone.',
      look: 'stage',
      done: { knob: 'order', reaches: (order) => order === 'queries' },
    },
    {
      text: 'Drag RoPE’s wheel in between. Every key is now turned by its own angle: there is no one matrix left to fold.',
      look: 'stage',
      done: { knob: 'rope', reaches: (rope) => rope },
    },
    {
      text: 'Drag it out again, and let ten new tokens or more ask at once. Which order is the cheaper one now?',
      look: 'knob:queries',
      done: { knob: 'queries', reaches: (queries) => queries >= 10 },
    },
    {
      text: 'Give the model a single head. The latent is then the larger cache: MLA pays off only when many heads share one latent.',
      look: 'knob:heads',
      done: { knob: 'heads', reaches: (heads) => heads === 1 },
    },
    { text: 'Bet what twice the heads change.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    absorbedKeys: {
      name: 'Absorbing Wᵁᴷ into the query',
      tex: String.raw`q_{t,i}^{C\,\top} k_{j,i}^{C} = \bigl(\term{up}{W_i^{UK\,\top}} q_{t,i}^{C}\bigr)^{\!\top} \term{latent}{c_j^{KV}}`,
      source: 'V2 §2.1.2',
      code: 'latent.ts#absorbed',
      terms: {
        up: {
          label: 'key up-projection of one head',
          line: 'keyUp',
          value: (_, { content, latent }) => `${content} × ${latent}`,
        },
        latent: {
          label: 'cached latent',
          knob: 'latent',
          figure: 'cacheBytes',
          line: 'latents',
          value: (_, { latent }) => latent,
        },
      },
    },
    absorbedValues: {
      name: 'Absorbing Wᵁⱽ behind the sum',
      tex: String.raw`o_{t,i} = \term{up}{W_i^{UV}} \Bigl(\textstyle\sum_{j \le t} \term{weight}{a_{t,j}}\, \term{latent}{c_j^{KV}}\Bigr)`,
      source: 'V2 §2.1.2',
      code: 'latent.ts#absorbed',
      terms: {
        up: {
          label: 'value up-projection of one head',
          line: 'valueUp',
          value: (_, { content, latent }) => `${content} × ${latent}`,
        },
        weight: {
          label: 'attention weight',
          line: 'weights',
          value: ({ tokens }) => `1 × ${tokens}`,
        },
        latent: {
          label: 'cached latent',
          knob: 'latent',
          line: 'latents',
          value: (_, { latent }) => latent,
        },
      },
    },
    score: {
      name: 'Score, scaled by both widths',
      tex: String.raw`\frac{q_{t,i}^{\top} k_{j,i}}{\sqrt{\term{content}{d_h} + \term{rotary}{d_h^R}}}`,
      source: 'V2 eq. 46',
      code: 'latent.ts#latentAttention',
      terms: {
        content: {
          label: 'content numbers a head',
          knob: 'content',
          line: 'softmaxScale',
          value: (_, { content }) => content,
        },
        rotary: {
          label: 'rotary numbers',
          knob: 'pairs',
          line: 'softmaxScale',
          value: (_, { pairs }) => 2 * pairs,
        },
      },
    },
  },
  questions: [
    {
      question: 'If keys and values are rebuilt, is there still a cache?',
      answer:
        'Yes, of the latents and the rotary keys. In the absorbed way nothing is rebuilt: the query is moved into the space of the latents instead.',
      asked: 'deepseek-ai/DeepSeek-V3 issue 305',
    },
    {
      question: 'When is absorbed faster, and by how much?',
      answer:
        'When reading memory is the limit and the context is long. One report saw no gain at 2K tokens and 2.2 times at 32K. With many new tokens at once, as in a prefill, rebuilding is cheaper: in V2’s sizes over 4,096 cached tokens from 164 on.',
      asked: 'mlx-lm issue 1509; higgs issue 254',
    },
    {
      question: 'Does absorbing reduce the computation?',
      answer:
        'Not against a full cache: it costs up to 3.4 times the multiply-adds in the models’ sizes. It spares rebuilding, and it reads 71 times fewer bytes.',
    },
    {
      question: 'Is the code’s “naive” mode the one that rebuilds at each step?',
      answer:
        'No. It rebuilds once and caches every head’s key and value, 40,960 numbers a token and layer. It saves no memory at all. The mode that rebuilds at each step is not in the repository.',
    },
    {
      question: 'Then MLA is just MQA?',
      answer:
        'It computes like MQA with one wide key. But each head has its own map of the latent, so the heads still see different keys and values.',
    },
    {
      question: 'Why not multiply the query’s up-projection and Wᵁᴷ once and for all?',
      answer:
        'The product would have heads × 1,536 × 512 entries, more than both factors together. Keep the factors and change the order.',
    },
  ],
  departures: [
    'One layer with random weights and 24 hidden numbers; the models have 7,168 and 61 layers. Counts scale, outputs mean nothing.',
    'The product that is drawn takes the first head’s Wᵁᴷ and the run’s latents; its queries are drawn at random, after the cached tokens. Turning keys is not counted.',
    'Every cached number counts as read once a step, as in the fused kernels.',
    'Multiply-adds of projections that all three ways share are counted by the code and not drawn.',
    'The sums are done in doubles. In the models’ BF16 the rounding is much coarser.',
  ],
  check: {
    what: 'the tokens of this run, decoded one by one with the absorbed latent cache: outputs and cache',
  },
} satisfies Guide<Values, Frame, keyof typeof figures>;
