import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Each column is an expert, what is filled works for one character. Drag the knife: the pieces get finer, the filled area stays, and the teams to choose from multiply.',
      look: 'stage',
      done: { knob: 'cut', reaches: (cut) => cut === 'm2' },
    },
    {
      text: 'Three models train side by side on the same batches: uncut, cut in two, cut in four. Let the first seed come to its end and compare their losses.',
      look: 'figure:difference',
      done: { step: 12 },
    },
    {
      text: 'Now to the end. One seed can say anything: do the bars of all of them point the same way?',
      look: 'figure:difference',
      done: { did: 'finish' },
    },
    {
      text: 'Pull the shared expert out of the tray. Nothing is trained again, and the loss jumps.',
      look: 'stage',
      done: { knob: 'pulled', reaches: (pulled) => pulled },
    },
    {
      text: 'Now train without one from the start: set it to 0. The loss changes far less: what a shared expert carries, others learn if they have to.',
      look: 'knob:shared',
      done: { knob: 'shared', reaches: (shared) => shared === 0 },
    },
    {
      text: 'Set the gate scale to m. Cut in four seems to gain a little, as in the paper. Does it?',
      look: 'knob:scale',
      done: { knob: 'scale', reaches: (scale) => scale === 'split' },
    },
    {
      text: 'The control: scale 4 for all. On average the gain of cutting in four is gone: it was a gain of the scale.',
      look: 'knob:scale',
      done: { knob: 'scale', reaches: (scale) => scale === 'four' },
    },
  ],
  equations: {
    moeLayer: {
      name: 'A layer of shared and routed experts',
      source: 'MoE eq. 9',
      code: 'layer.ts#moeLayer',
      tex: String.raw`h_t = \sum_{i=1}^{\term{shared}{K_s}} \mathrm{FFN}_i(\term{input}{u_t}) + \sum_{i=K_s+1}^{mN} \term{gate}{g_{i,t}}\,\mathrm{FFN}_i(u_t) + u_t`,
      terms: {
        shared: {
          label: 'shared experts',
          knob: 'shared',
          line: 'shared : 0',
          value: (_, { shared }) => shared,
        },
        input: {
          label: 'the token',
          line: 'const visit = ask',
          value: () => '16 × 1',
        },
        gate: { label: 'gate weight', knob: 'scale', line: 'routing.weights' },
      },
    },
    combinations: {
      name: 'Ways to choose',
      source: 'MoE §3.1',
      code: 'configurations.ts#combinations',
      tex: String.raw`\binom{mN - \term{shared}{K_s}}{mK - K_s}, \qquad N = 8,\ K = 3,\ \term{cut}{m} = 1, 2, 4`,
      terms: {
        shared: {
          label: 'shared experts',
          knob: 'shared',
          value: (_, { shared }) => shared,
        },
        cut: {
          label: 'pieces of an expert',
          knob: 'cut',
          value: (_, { cut }) => Number(cut.slice(1)),
        },
      },
    },
  },
  questions: [
    {
      question: 'Do finer experts cost more?',
      answer:
        'No. Cut in m, there are m times as many, each with an m-th of the hidden units, and m times as many answer. Parameters and compute stay; only the menu of combinations grows.',
    },
    {
      question: 'Is a shared expert routed?',
      answer:
        'No. It has no gate weight, every token meets it, and it is always paid for. Here it takes the place of one routed expert, so that the compute stays the same.',
    },
    {
      question: 'If finer experts do not win here, why does DeepSeek use them?',
      answer:
        'Because they win at size: the paper compares models of two billion parameters. This layer is sixteen numbers wide; there is little knowledge in it to be divided finely.',
    },
    {
      question: 'Why does a gate scale of m look like a gain?',
      answer:
        'The scale multiplies both what experts say and the slopes they learn from. At a fixed number of steps, that acts like a larger learning rate. A fair comparison gives every split the same scale.',
    },
  ],
  departures: [
    'One layer of width 16 with 8 to 64 small ReLU experts, some hundred steps of 256 tokens. The paper trains 2 billion parameters.',
    'Not seen here: the published gain of finer experts. The cuts end a few hundredths of a nat apart, finer ones slightly worse on average, and at equal gate scale the sign differs between seeds.',
    'Losing a shared and losing a routed expert is not the same loss: gates of the routed ones add up to 1, so that cut in four one counts about 1/11, and the shared one 1.',
    'The pieces of a tray are trained as they are drawn, each cut from the start: no trained expert is ever cut apart.',
    'Weights are V3’s: sigmoid affinities divided by their sum, balanced by a bias. The paper of 2024 used softmax weights and an auxiliary loss.',
    'The published figure is read off a chart to about 0.01 and shows scores, not losses.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
