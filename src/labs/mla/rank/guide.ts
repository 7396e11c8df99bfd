import type { Frame } from '../../../../sims/mla/experiments/rank/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/rank/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'A question names one sign of a card and asks for another. Multi-head (MHA), grouped-query (GQA), multi-query (MQA) and latent attention (MLA) learn it, each with 16 cached numbers a card. Play.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'MHA, known as the best, is last. Look at the heads: two numbers each. Scrub back to see who takes off first.',
      look: 'figure:budget',
      done: { did: 'scrub' },
    },
    {
      text: 'Now the usual comparison: heads of equal width. MHA is back, for a cache of 64.',
      look: 'knob:compare',
      done: { knob: 'compare', reaches: (compare) => compare === 'width' },
    },
    {
      text: 'Go down to a cache of 8. Who is left?',
      look: 'knob:compare',
      done: { knob: 'compare', reaches: (compare) => compare === 'cache8' },
    },
    {
      text: 'And on text? Try it: a lead on one task is not a lead on all.',
      look: 'knob:task',
      done: { knob: 'task', reaches: (task) => task === 'text' },
    },
    {
      text: 'One run is one draw of luck. Repeat over five seeds.',
      look: 'transport',
      done: { did: 'repeat' },
    },
    { text: 'Bet where MHA ends with wider heads.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    latent: {
      name: 'One latent for keys and values',
      tex: String.raw`\term{latent}{c_t^{KV}} = W^{DKV} h_t,\quad k_t^C = \term{up}{W^{UK}} c_t^{KV},\quad v_t^C = \term{up}{W^{UV}} c_t^{KV}`,
      source: 'V2 eq. 9–11',
      code: 'network.ts#keysAndValues',
      terms: {
        latent: {
          label: 'latent, all that is cached',
          knob: 'compare',
          figure: 'budget',
          line: 'latent',
          value: ({ cache }) => cache.mla,
        },
        up: {
          label: 'up-projections of all heads',
          line: 'Up',
          value: ({ cache, width }) => `32 × ${cache.mla - (width.mla - 8)}`,
        },
      },
    },
    cached: {
      name: 'Numbers cached for each token and layer',
      tex: String.raw`\text{MHA } 2 n_h \term{width}{d_h},\quad \text{GQA } 2 n_g \term{width}{d_h},\quad \text{MQA } 2 \term{width}{d_h},\quad \text{MLA } d_c + d_h^R`,
      source: 'V2 Table 1',
      code: 'network.ts#cached',
      terms: {
        width: {
          label: 'width of a head; here of MHA',
          figure: 'budget',
          line: 'width',
          value: ({ width }) => width.mha,
        },
      },
    },
  },
  questions: [
    {
      question: 'Everybody says MHA is better than MQA. Why is it worse here?',
      answer:
        'Because here both cache the same. With 16 numbers, MHA has four heads of two numbers for keys and two for values. The published order is for heads of equal width, and there MHA caches four times as much.',
    },
    {
      question: 'Is MLA just a low-rank approximation of MHA?',
      answer:
        'No. It is trained with the latent from the first step; nothing is approximated afterwards. The next tab compares the two.',
    },
    {
      question: 'Does MLA win because it has more weights?',
      answer:
        'It does have the most: about 9,700 against 7,100 of MHA at a cache of 16. Weights are shared by all tokens and sequences; the cache is what grows. The comparison is of caches, not of weights.',
    },
    {
      question: 'Then why not always a smaller latent?',
      answer:
        'Below some size recall falls sharply, and the memory figure alone does not show it. Show quality beside memory. Here 8 numbers still recall most attributes and cost some accuracy.',
    },
  ],
  departures: [
    'One layer, 32 hidden numbers, four heads; recall needs no positions, so there is no rotary part. Text: two layers, four rotary numbers for MLA.',
    'Not seen here: MHA ahead of GQA and MQA at an equal cache. The published order needs heads of equal width.',
    'Not seen here: MLA ahead on text. At 200 to 300 steps it was behind MQA by 0.02 to 0.07 nats on three seeds; trained for longer they draw level.',
    'The lamps are the first 64 of the test’s 512 questions; on text they are characters of two windows. Sentences and charts count all of them.',
    'With a cache of 32, MQA is level with MLA or ahead of it by about a point.',
    'On text MHA suffers twice at small caches: a head two numbers wide has a single rotary frequency, and one number has none.',
    'No query latent; one learning rate for all four on each task.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
