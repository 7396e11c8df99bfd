import type { Experiment } from '../../contract.ts';
import { argmax } from '../../math/vector.ts';
import { combinations } from '../configurations.ts';
import type { parameters } from './granularity.knobs.ts';
import type { Frame } from './granularity.ts';

type Tables = Experiment<typeof parameters, Frame>;

const lastOf = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

/** Which split ends with the lowest loss: 0 uncut, 1 cut in two, 2 cut in four. */
function leader(frames: readonly Frame[]): number {
  const { loss1, loss2, loss4 } = lastOf(frames);
  return argmax([-loss1, -loss2, -loss4]);
}

const splits = ['Uncut', 'Cut in two', 'Cut in four'];

export const scenarios: Tables['scenarios'] = [
  { label: 'No shared expert: uncut experts lead in every seed', values: { shared: 0 } },
  {
    label: 'A gate scale of m: it looks like the published gain',
    values: { shared: 0, scale: 'split' },
  },
  {
    label: 'The control, scale 4 for all: uncut experts lead again',
    values: { shared: 0, scale: 'four' },
  },
  { label: 'A shared expert is hard to lose', values: { shared: 1 } },
];

export const bets: Tables['bets'] = [
  {
    question: 'All three have the same parameters and the same compute. Which learns best here?',
    before: {},
    change: { shared: 0 },
    outcomes: splits,
    judge: leader,
    because:
      'The paper gained by finer experts at billions of parameters. A layer of width 16 and some fifty thousand characters leave nothing for millions of combinations to divide.',
  },
  {
    question: 'Multiply every gate weight by m, the number of cuts. Which split leads now?',
    before: { shared: 0 },
    change: { scale: 'split' },
    outcomes: splits,
    judge: leader,
    because:
      'A larger gate scale works like a larger learning rate for the experts. It was given to the finer ones only, so nothing is learned about cutting.',
  },
  {
    question:
      'After training, switch the shared expert off. How much worse than forbidding the busiest routed expert (m = 4)?',
    before: { shared: 0 },
    change: { shared: 1 },
    outcomes: ['Less bad', 'Up to three times as bad', 'More than three times as bad'],
    judge(changed) {
      const { off, forbidden } = lastOf(changed);
      return off < forbidden ? 0 : off < 3 * forbidden ? 1 : 2;
    },
    because:
      'Every token has gone through the shared expert, and no routed expert has learned what it does. A forbidden routed expert is replaced by the next best.',
  },
];

export const paper: Tables['paper'] = [
  {
    what: 'Ways to choose, uncut → cut in four',
    published: '120 → 4,426,165,368',
    source: 'MoE §3.1',
    measured: (_, { shared }) => Number(combinations(32 - shared, 12 - shared)),
    digits: 0,
    note: 'Published for 2 of 16, cut to 8 of 64. Here 3 of 8 are cut to 12 of 32, one of them shared if you say so.',
  },
  {
    what: 'Loss added: shared expert off, one more routed on',
    published: '0.606',
    source: 'MoE §4.5',
    unit: 'nats',
    measured: (frames) => (frames.length > 0 ? lastOf(frames).offOneMore : undefined),
    note: 'Published as 1.808 → 2.414 on the Pile. Measured for m = 4; another text and another size, so only the kind of effect compares.',
  },
  {
    what: 'Gain of finer experts, TriviaQA as a share of the best',
    published: '0.62 → 0.85 → 0.93 → 1',
    source: 'MoE Fig. 3',
    note: 'Absent here, even reversed: see the bars seed by seed.',
  },
  {
    what: 'Pile loss with 1, 2, 4 shared of 64',
    published: '1.808 / 1.806 / 1.811',
    source: 'MoE §4.4',
  },
];

export const equations: Tables['equations'] = [
  {
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
      input: { symbol: 'u', label: 'the token', line: 'const visit = ask' },
      gate: { symbol: 'g', label: 'gate weight', knob: 'scale', line: 'routing.weights' },
    },
  },
  {
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
];

export const tour: Tables['tour'] = [
  {
    text: 'Three models train side by side on the same batches: 3 of 8 experts, 6 of 16 with half the width, 12 of 32 with a quarter. Press play.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'Let the first seed come to its end. The lines lie close: look at the differences instead.',
    look: 'figure:1',
    done: { step: 12 },
  },
  {
    text: 'Now to the end. One seed can say anything; count how many of them agree.',
    look: 'figure:1',
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
    look: 'figure:2',
    done: { knob: 'shared', reaches: (shared) => shared === 1 },
  },
];

export const questions: Tables['questions'] = [
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
];

export const departures: Tables['departures'] = [
  'One layer of width 16 with 8 to 32 small ReLU experts, some hundred steps of 256 tokens. The paper trains 2 billion parameters.',
  'Not seen here: the published gain of finer experts. Without a shared expert and at equal gate scale (1 or 4), uncut experts end ahead in every one of three seeds (seeds 1 to 3).',
  'Training with a shared expert changes little here: over seeds 1 to 3 the mean loss is the same for m = 1 and about 0.02 nats lower for m = 2 and 4. What it carries shows when it is taken away.',
  'Weights are V3’s: sigmoid affinities divided by their sum, balanced by a bias. The paper of 2024 used softmax weights and an auxiliary loss.',
  'The published figure is read off a chart to about 0.01 and shows scores, not losses.',
];
