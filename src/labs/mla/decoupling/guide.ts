import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Here the rotation sits on the content keys, and one matrix made for one distance stands in for all. Play: with each new query every latent is one token farther back, and needs another matrix.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Drag the ring to another distance. However you choose it, the matrix is right there and nowhere else.',
      look: 'knob:made',
      done: { changed: 'made' },
    },
    {
      text: 'Choose the best compromise of all distances. It is less wrong on the whole, and right at none.',
      look: 'knob:stand',
      done: { knob: 'stand', reaches: (stand) => stand === 'best' },
    },
    {
      text: 'Drag the cells of Wᵁᴷ. Can you find one that a fixed matrix can replace?',
      look: 'figure:keyMatrix',
      done: { changed: 'up' },
    },
    {
      text: 'Point at R in the equation. It depends on the pair of positions: that is the whole trouble.',
      look: 'strip',
      done: { did: 'term' },
    },
    {
      text: 'MLA gives up rotating the content and puts a rotary key beside it: 64 numbers. Choose that.',
      look: 'knob:stand',
      done: { knob: 'stand', reaches: (stand) => stand === 'beside' },
    },
    {
      text: 'Every pair needs the same matrix now. Bet what the unit matrix would change without it.',
      look: 'bet',
      done: { did: 'bet' },
    },
  ],
  equations: {
    rotation: {
      name: 'The rotation in the way',
      tex: String.raw`q_t^{\top} \term{rotation}{R_{t-j}}\, \term{up}{W^{UK}}\, c_j`,
      source: 'V2 §2.1.3',
      code: 'rotated-latent.ts#rotatedRows',
      terms: {
        rotation: {
          label: 'rotation by the distance',
          figure: 'error',
          line: 'rope',
          value: ({ token }) => token,
        },
        up: {
          label: 'key up-projection',
          knob: 'up',
          figure: 'keyMatrix',
          line: 'w.map',
        },
      },
    },
    bestFixed: {
      name: 'The fixed matrix nearest to all of them',
      tex: String.raw`\term{fixed}{M} = \operatorname*{mean}_{j \le t}\; \term{rotation}{R_{t-j}}\, \term{up}{W^{UK}}`,
      source: 'least squares over the pairs of V2 §2.1.3',
      code: 'rotated-latent.ts#bestFixed',
      terms: {
        fixed: {
          label: 'what would be absorbed',
          knob: 'stand',
          line: 'mean',
          value: ({ overall }) => overall,
        },
        rotation: {
          label: 'rotation by the distance',
          figure: 'gap',
          line: 'rotated',
          value: ({ up }) => `${up.length} × ${up.length}`,
        },
        up: { label: 'key up-projection', knob: 'up', line: 'w.map' },
      },
    },
  },
  questions: [
    {
      question: 'Why is there a separate rotary key?',
      answer:
        'Because a rotation between query and Wᵁᴷ differs for every pair of positions. Absorbing would be impossible, and all keys would have to be rebuilt and rotated at every step.',
    },
    {
      question: 'Does every head have a rotary key of its own?',
      answer:
        'No. The rotary key is one for each token, shared by all heads. Rotary queries are one for each head.',
    },
    {
      question: 'Could one rotate the latent itself?',
      answer:
        'That is another model: R W and W R give different keys unless W commutes with the rotation. The dashed curve measures by how much they differ.',
    },
    {
      question: 'Why 192 under the root, and not 576?',
      answer:
        'The score is a sum over 128 content and 64 rotary products, whichever way it is computed. Absorbing changes the order of the sum, not the score.',
    },
  ],
  departures: [
    'One head with four key numbers and four latent ones; latents and query are random.',
    'Nearest is meant in least squares over all pairs of the context, for any query and latent alike. A model could choose latents that suffer less.',
    'Only the keys are looked at. Values are not rotated.',
    'The rotary key beside the content has four numbers here, 64 in the models. Attention over it is computed twice, with every key rebuilt and with Wᵁᴷ absorbed.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
