import type { Frame } from '../../../../sims/mhc/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/training/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Three networks, the same weights, the same data. Grey adds, coral mixes freely, blue mixes doubly stochastically. Play.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Watch the coral rows: a slightly larger factor in every layer is a large one at the last, at the top.',
      look: 'stage',
      done: { step: 100 },
    },
    {
      text: 'Now the losses, to the end. Does the one with the enormous gain do worse?',
      look: 'figure:loss',
      done: { did: 'finish' },
    },
    {
      text: 'One run is one run. Set the highest rate and repeat over five seeds: in some the loss of HC jumps, in others it does not.',
      look: 'transport',
      done: { did: 'repeat' },
    },
    {
      text: 'Is it the gain that makes a loss jump? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Fix the maps for all tokens and run again. The gain is still large, compare the gradient norms.',
      look: 'knob:dynamic',
      done: { changed: 'dynamic' },
    },
    {
      text: 'Last, go down to three Sinkhorn iterations or fewer while it runs. Look for it in the loss, then in the backward gain.',
      look: 'knob:iterations',
      done: { knob: 'iterations', reaches: (iterations) => iterations <= 3 },
    },
  ],
  equations: {
    layer: {
      name: 'One layer',
      tex: 'x_{l+1}=\\term{mix}{H^{\\mathrm{res}}_l}x_l+\\term{write}{H_l^{\\mathrm{post}\\top}}\\,F(\\term{read}{H^{\\mathrm{pre}}_l}x_l)',
      source: 'mHC eq. 3',
      code: 'layer.ts#layer',
      terms: {
        mix: {
          label: 'Mixing map',
          knob: 'iterations',
          figure: 'product',
          line: 'residual',
          value: ({ gain }) => gain.mhc,
        },
        write: {
          label: 'Write map',
          line: 'post',
          value: ({ product }) => `${product.length} × 1`,
        },
        read: {
          label: 'Read map',
          line: 'pre',
          value: ({ product }) => `1 × ${product.length}`,
        },
      },
    },
    maps: {
      name: 'Where the maps come from',
      tex: '\\tilde H=\\alpha\\,(\\term{token}{\\vec x^{\\prime}}\\varphi)+\\term{bias}{b}',
      source: 'mHC eq. 7',
      code: 'maps.ts#logitsOf',
      terms: {
        token: {
          label: 'The token’s streams, normalised',
          knob: 'dynamic',
          line: 'x[i]',
        },
        bias: {
          label: 'The same for every token',
          line: 'bias',
          value: ({ product }) => `${product.length} × ${product.length}`,
        },
      },
    },
  },
  questions: [
    {
      question: 'If a gain of a million does not hurt, what is mHC for?',
      answer:
        'Here every layer normalises its input, so a common factor cancels. In this toy mHC buys hardly a lower loss: at the highest rate it ended above plain in the three seeds we looked at, where one of the three runs of HC jumped. After a shock it ends lowest. In a network of 27B parameters the paper reports a surge of the loss and of the gradient with HC, and none with mHC.',
    },
    {
      question: 'Does the initial identity swamp learning?',
      answer:
        'Logits of 0 and −4 start with about 0.95 on the diagonal and gradients that are small but not lost: the dynamic part moves the maps within a few hundred steps. Uniform mixing, with all logits 0, is another start in use.',
      asked: 'SkyRL issue 1008',
    },
    {
      question: 'Do more iterations train better?',
      answer:
        'We did not see that. With one, three or twenty the losses are the same within the noise of the seeds; what changes is the gain on the way back.',
    },
  ],
  departures: [
    'A regression on a fixed random network, 16 numbers in and 4 out, width 16, batches of 16: not a language model.',
    'Not seen: that the number of Sinkhorn iterations changes the loss.',
    'Not seen: that a huge gain alone does harm. At a steady rate, the jumps of HC we saw needed maps that depend on the token.',
    'Not seen: a loss of mHC clearly below that of the plain network; at the defaults it is slightly lower in most seeds. Where HC does not jump it ends lowest of the three.',
    'Jumps are luck of the seed: rare at the defaults, in some seeds at the highest rate. Look at several before you believe one.',
    'HC and mHC have more parameters than the plain network. Initial biases of mHC are our choice; the paper does not give them.',
    'No clipping, no weight decay, twenty steps of warm-up, double precision.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
