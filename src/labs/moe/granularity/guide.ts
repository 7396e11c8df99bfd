import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Three models train side by side on the same batches: 3 of 8 experts, 6 of 16 with half the width, 12 of 32 with a quarter. Press play.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Let the first seed come to its end. The lines lie close: look at the differences instead.',
      look: 'figure:difference',
      done: { step: 12 },
    },
    {
      text: 'Now to the end. One seed can say anything; count how many of them agree.',
      look: 'figure:difference',
      done: { did: 'finish' },
    },
    {
      text: 'Without a shared expert the picture is clearer. Set it to 0 and look at the bars.',
      look: 'knob:shared',
      done: { knob: 'shared', reaches: (shared) => shared === 0 },
    },
    {
      text: 'Set the gate scale to m. Cut in four seems to win, as in the paper. Does it?',
      look: 'knob:scale',
      done: { knob: 'scale', reaches: (scale) => scale === 'split' },
    },
    {
      text: 'The control: scale 4 for all. What looked like a gain of cutting was a gain of the scale.',
      look: 'knob:scale',
      done: { knob: 'scale', reaches: (scale) => scale === 'four' },
    },
    {
      text: 'Back to one shared expert: the third figure shows what it costs to switch it off after training.',
      look: 'figure:injury',
      done: { knob: 'shared', reaches: (shared) => shared === 1 },
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
          symbol: 'Kₛ',
          label: 'shared experts',
          knob: 'shared',
          line: 'shared : 0',
          value: (_, { shared }) => shared,
        },
        input: {
          symbol: 'u',
          label: 'the token',
          line: 'const visit = ask',
          value: () => '16 × 1',
        },
        gate: { symbol: 'g', label: 'gate weight', knob: 'scale', line: 'routing.weights' },
      },
    },
    combinations: {
      name: 'Ways to choose',
      source: 'MoE §3.1',
      code: 'configurations.ts#combinations',
      tex: String.raw`\binom{mN - \term{shared}{K_s}}{mK - K_s}, \qquad N = 8,\ K = 3,\ m = 1, 2, 4`,
      terms: {
        shared: {
          symbol: 'Kₛ',
          label: 'shared experts',
          knob: 'shared',
          value: (_, { shared }) => shared,
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
        'Because they win at size: the paper compares models of two billion parameters. This layer is sixteen numbers wide; there is too little knowledge in it to be divided finely.',
    },
    {
      question: 'Why does a gate scale of m look like a gain?',
      answer:
        'The scale multiplies both what experts say and the slopes they learn from. At a fixed number of steps, that acts like a larger learning rate. A fair comparison gives every split the same scale.',
    },
  ],
  departures: [
    'One layer of width 16 with 8 to 32 small ReLU experts, some hundred steps of 256 tokens. The paper trains 2 billion parameters.',
    'Not seen here: the published gain of finer experts. Without a shared expert and at equal gate scale (1 or 4), uncut experts end ahead in every one of three seeds (seeds 1 to 3).',
    'Training with a shared expert changes little here: over seeds 1 to 3 the mean loss is the same for m = 1 and about 0.02 nats lower for m = 2 and 4. What it carries shows when it is taken away.',
    'Weights are V3’s: sigmoid affinities divided by their sum, balanced by a bias. The paper of 2024 used softmax weights and an auxiliary loss.',
    'The published figure is read off a chart to about 0.01 and shows scores, not losses.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
