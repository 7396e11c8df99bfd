import type { Frame } from '../../../../sims/mla/experiments/spectrum/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/spectrum/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'One multi-head attention (MHA: own keys for every head) trains with all its 64 cached numbers and is cut to 12 at every look. One MLA trains with 12 from the start. Play.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Scrub back: what the cut costs grows while the model learns, and falls a little at the end.',
      look: 'stage',
      done: { did: 'scrub' },
    },
    {
      text: 'Drag the knife to 8 or fewer.',
      look: 'stage',
      done: { knob: 'latent', reaches: (latent) => latent <= 8 },
    },
    {
      text: 'Now text. Here the first steps rise far above the dashed ones: a few directions carry nearly everything.',
      look: 'knob:task',
      done: { knob: 'task', reaches: (task) => task === 'text' },
    },
    {
      text: 'Point at r in the equation: no other matrix of that rank would be nearer.',
      look: 'strip',
      done: { did: 'term' },
    },
    { text: 'Bet who loses more with 8 numbers.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    lowRank: {
      name: 'The best cut, and what it loses',
      tex: String.raw`\min_{\operatorname{rank} B \le \term{rank}{r}} \lVert A - B \rVert_F^2 = \sum_{i > r} \term{sigma}{\sigma_i^2}`,
      source: 'Eckart and Young 1936',
      code: 'low-rank.ts#lowRank',
      terms: {
        rank: {
          label: 'directions kept',
          knob: 'latent',
          line: 'rank',
          value: (_, { latent }) => latent,
        },
        sigma: {
          label: 'singular values',
          figure: 'energy',
          line: 'singularValues',
          value: ({ directions }) => `${directions.length} × 1`,
        },
      },
    },
    latent: {
      name: 'The latent, trained as such',
      tex: String.raw`c_t^{KV} = \term{down}{W^{DKV}} h_t \in \mathbb R^{\term{latent}{d_c}}`,
      source: 'V2 eq. 9',
      code: 'network.ts#keysAndValues',
      terms: {
        down: {
          label: 'down-projection, learnt',
          line: 'kept',
          value: (_, { latent }) => `${latent} × 32`,
        },
        latent: {
          label: 'latent',
          knob: 'latent',
          line: 'latent',
          value: (_, { latent }) => latent,
        },
      },
    },
  },
  questions: [
    {
      question: 'Is MLA a low-rank approximation of a trained MHA?',
      answer:
        'No. It is trained with the latent, and finds keys and values that fit into it. Cutting a finished model to the same size is worse on recall, as the number shows.',
    },
    {
      question: 'Are keys and values of low rank anyway?',
      answer:
        'On text yes: training roughly halves the directions they use. On recall no: training spreads them. And in both the untrained spectrum is not flat either, so compare with it.',
    },
    {
      question: 'How many directions can there be at most?',
      answer:
        'As many as the hidden size, 32 here, although [K | V] has 64 columns, and no more than the input has: three attributes of eight values span 22.',
    },
  ],
  departures: [
    '[K | V] is cut before the rotation, for all heads at once. Cutting keys and values apart, or head by head, is not tried.',
    'The cut model is not trained again; a real conversion recovers much of the loss with further training.',
    'On text the gap between trained and cut is not seen at 12 directions: the cut costs about nothing there, and MLA at this length of training is a little behind MHA or level.',
    'The spectrum is that of the last layer, over the test set.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
