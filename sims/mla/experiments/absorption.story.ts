/** What the page of absorption says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './absorption.ts';

type Knobs = ValuesOf<typeof parameters>;

const ways = ['full cache', 'latent, rebuilt', 'latent, absorbed'];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

/** The models' proportions: the latent is four heads wide, the rotary key half a head. */
const proportions = { content: 8, latent: 32, pairs: 2 };

const figures: Figure<Frame>[] = [
  {
    kind: 'lines',
    title: 'Bytes that one step reads from the cache',
    caption: 'The absorbed way lies on the rebuilt one: both read the same latents.',
    unit: 'bytes',
    place: 'stage',
    x: 'tokens',
    y: ['readFull', 'readExpand', 'readAbsorbed'],
    yAxis: { label: 'bytes', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Multiply-adds of one step',
    caption: 'Projections that all ways share are left out. The scale is logarithmic.',
    unit: 'multiply-adds',
    place: 'stage',
    x: 'tokens',
    y: ['workFull', 'workExpand', 'workAbsorbed'],
    yAxis: { label: 'multiply-adds', log: true },
  },
  {
    kind: 'bars',
    title: 'Where the multiply-adds of this step go',
    place: 'chart',
    unit: 'multiply-adds',
    series: [
      { values: 'rebuilding', label: 'through W^UK and W^UV', tone: 'coral' },
      { values: 'attending', label: 'over the cache', tone: 'deep' },
    ],
    names: ways,
    yAxis: { label: 'multiply-adds', log: true, min: 1 },
  },
  {
    kind: 'bars',
    title: 'Bytes in the cache',
    place: 'chart',
    unit: 'bytes',
    series: [{ values: 'held', label: 'held', tone: 'teal' }],
    names: ways,
    yAxis: { label: 'bytes', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Largest difference between the outputs',
    caption: 'Rounding of doubles, and nothing else.',
    place: 'chart',
    x: 'tokens',
    y: ['difference'],
    yAxis: { label: 'difference', min: 0 },
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'Three ways, one answer', values: {} },
  { label: 'Long context: rebuilding costs the most', values: { tokens: 96 } },
  { label: 'Sixteen heads: only the full cache grows', values: { heads: 16 } },
  {
    label: 'One head and a wide latent: the full cache is the smaller one',
    values: { heads: 1, latent: 48 },
  },
  { label: 'A latent of 2: cheap, and nobody says that it is good', values: { latent: 2 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question: 'The heads are doubled from 8 to 16. What does a step of the absorbed way read?',
    before: {},
    change: { heads: 16 },
    outcomes: ['The same bytes', 'Twice the bytes', 'Half the bytes'],
    judge(changed, before) {
      const ratio = last(changed).readAbsorbed / last(before).readAbsorbed;
      return ratio === 1 ? 0 : ratio > 1 ? 1 : 2;
    },
    because:
      'All heads read the same latents. Each head only has its own way of asking, and that sits in the query.',
  },
  {
    question:
      'In the models’ proportions the context doubles to 96 tokens. Does the absorbed step need fewer multiply-adds than attention over a full cache?',
    before: proportions,
    change: { ...proportions, tokens: 96 },
    outcomes: ['Yes, fewer', 'About as many', 'No, more'],
    judge(changed) {
      const { workAdded } = last(changed);
      return workAdded < 0.95 ? 0 : workAdded <= 1.05 ? 1 : 2;
    },
    because:
      'Each head compares as many numbers as the latent has, four times its own width, and sums up as many. Absorbing saves bytes, not multiply-adds: for many tokens 3.4 times the work of a full cache.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'Cache of the full way over the latent one',
    published: '71.1 times',
    source: 'DeepSeek-V3 inference/model.py: 40,960 against 576 numbers',
    measured: (frames) => last(frames)?.readSaved,
    digits: 2,
    unit: 'times',
    note: 'Here with fewer heads: the ratio grows with each of them.',
  },
  {
    what: 'Multiply-adds, absorbed over full, many tokens',
    published: '3.4 times',
    source: 'from the sizes of V2 §3.1.2',
    measured: (frames) => last(frames)?.workAdded,
    digits: 2,
    unit: 'times',
    note: 'The limit for many tokens; here it is still on its way.',
  },
  {
    what: 'Multiply-adds, rebuilt over absorbed, many tokens',
    published: '120.8 times',
    source: 'from the sizes of V2 §3.1.2',
    measured: (frames) => last(frames)?.workSpared,
    digits: 1,
    unit: 'times',
    note: 'Rebuilding grows with the width of a head, which is 128 there and 8 here.',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'Absorbing W^UK into the query',
    tex: String.raw`q_{t,i}^{C\,\top} k_{j,i}^{C} = \bigl(\term{up}{W_i^{UK\,\top}} q_{t,i}^{C}\bigr)^{\!\top} \term{latent}{c_j^{KV}}`,
    source: 'V2 §2.1.2',
    code: 'latent.ts#absorbed',
    terms: {
      up: { symbol: 'W^UK', label: 'key up-projection of one head', line: 'keyUp' },
      latent: {
        symbol: 'c^KV',
        label: 'cached latent',
        knob: 'latent',
        figure: 3,
        line: 'latents',
        value: (_, { latent }) => latent,
      },
    },
  },
  {
    name: 'Absorbing W^UV behind the sum',
    tex: String.raw`o_{t,i} = \term{up}{W_i^{UV}} \Bigl(\textstyle\sum_{j \le t} \term{weight}{a_{t,j}}\, \term{latent}{c_j^{KV}}\Bigr)`,
    source: 'V2 §2.1.2',
    code: 'latent.ts#absorbed',
    terms: {
      up: { symbol: 'W^UV', label: 'value up-projection of one head', line: 'valueUp' },
      weight: { symbol: 'a', label: 'attention weight', line: 'weights' },
      latent: {
        symbol: 'c^KV',
        label: 'cached latent',
        knob: 'latent',
        line: 'latents',
        value: (_, { latent }) => latent,
      },
    },
  },
  {
    name: 'Score, scaled by both widths',
    tex: String.raw`\frac{q_{t,i}^{\top} k_{j,i}}{\sqrt{\term{content}{d_h} + \term{rotary}{d_h^R}}}`,
    source: 'V2 eq. 46',
    code: 'latent.ts#latentAttention',
    terms: {
      content: {
        symbol: 'd_h',
        label: 'content numbers a head',
        knob: 'content',
        line: 'softmaxScale',
        value: (_, { content }) => content,
      },
      rotary: {
        symbol: 'd_h^R',
        label: 'rotary numbers',
        knob: 'pairs',
        line: 'softmaxScale',
        value: (_, { pairs }) => 2 * pairs,
      },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'A small model writes token by token, three times over: with full keys and values, with latents rebuilt at each step, and absorbed. Play to the end.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'The outputs are the same to about fifteen digits. Only the price differs. Scrub back and watch both prices grow.',
    look: 'figure:0',
    done: { did: 'scrub' },
  },
  {
    text: 'Rebuilding pays in work: every step, for every token, for every head. Point at W^UK in the equation to see where it goes instead.',
    look: 'strip',
    done: { did: 'term' },
  },
  {
    text: 'Give the model 16 heads. Which of the caches grows?',
    look: 'knob:heads',
    done: { knob: 'heads', reaches: (value) => value === 16 },
  },
  {
    text: 'Now a single head. The latent is then the larger cache: MLA lives from many heads that share.',
    look: 'knob:heads',
    done: { knob: 'heads', reaches: (value) => value === 1 },
  },
  { text: 'Bet what twice the heads change.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'If keys and values are rebuilt, is there still a cache?',
    answer:
      'Yes, of the latents and the rotary keys. In the absorbed way nothing is rebuilt: the query is moved into the space of the latents instead.',
    asked: 'deepseek-ai/DeepSeek-V3 issue 305',
  },
  {
    question: 'When is absorbed faster, and by how much?',
    answer:
      'When reading memory is the limit and the context is long. One report saw no gain at 2K tokens and 2.2 times at 32K. With many new tokens at once, as in prefill, the rebuilt form is the better one.',
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
    question: 'Why not multiply W^UQ and W^UK once and for all?',
    answer:
      'The product would have heads × 1,536 × 512 entries, more than both factors together. Keep the factors and change the order.',
  },
];

export const story = {
  question: 'Why rebuild keys and values when the query can move instead?',
  claim:
    'Rebuilding a key from the latent is linear, so the matrix that does it can be moved into the query: the same output, nothing rebuilt, a small cache.',
  tab: 'Absorption',
  figures,
  sentences: {
    now: 'With {tokens} tokens the absorbed step reads {readSaved} times fewer bytes than the full cache, for {workAdded} times its work. Rebuilding would cost {workSpared} times the absorbed work.',
    wider:
      'With {tokens} tokens the absorbed step reads {readAbsorbed} bytes, the full cache {readFull}: with so few heads the latent is the larger one. The work is {workAdded} times that of the full cache.',
  },
  say: ({ readSaved }: Frame): string => (readSaved > 1 ? 'now' : 'wider'),
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'One layer with random weights and 24 hidden numbers; the models have 7,168 and 61 layers. Counts scale, outputs mean nothing.',
    'Every cached number counts as read once a step, as in the fused kernels.',
    'Multiply-adds of projections that all three ways share are counted by the code and not drawn.',
    'The sums are done in doubles. In the models’ BF16 the rounding is much coarser.',
  ],
};
