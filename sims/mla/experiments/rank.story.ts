/** What the page of equal caches says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './rank.ts';

type Knobs = ValuesOf<typeof parameters>;

const names = ['MHA', 'GQA', 'MQA', 'MLA'];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const figures: Figure<Frame>[] = [
  {
    kind: 'lines',
    title: 'Right answers on items never seen',
    caption: 'One item in eight by guessing.',
    place: 'stage',
    x: 'step',
    y: ['accuracyMha', 'accuracyGqa', 'accuracyMqa', 'accuracyMla'],
    yAxis: { label: 'share right', min: 0, max: 1 },
    shown: ({ task }) => task === 'recall',
  },
  {
    kind: 'lines',
    title: 'Loss on text never seen',
    unit: 'nats',
    place: 'stage',
    x: 'step',
    y: ['lossMha', 'lossGqa', 'lossMqa', 'lossMla'],
    yAxis: { label: 'nats a character' },
    shown: ({ task }) => task === 'text',
  },
  {
    kind: 'bars',
    title: 'What each may keep, and what each head gets',
    caption: 'At equal caches, own keys for every head leave each head narrow.',
    place: 'stage',
    series: [
      { values: 'cache', label: 'cached a token', tone: 'teal' },
      { values: 'width', label: 'numbers a head compares', tone: 'deep' },
    ],
    names,
    yAxis: { label: 'numbers', min: 0 },
  },
  {
    kind: 'bars',
    title: 'Right answers now',
    place: 'chart',
    series: [{ values: 'accuracy', label: 'share right', tone: 'deep' }],
    names,
    yAxis: { label: 'share right', min: 0, max: 1 },
  },
  {
    kind: 'bars',
    title: 'Weights of the whole network',
    caption: 'MLA has the most: its up-projections are weights, not cache.',
    place: 'chart',
    series: [{ values: 'weights', label: 'weights', tone: 'grey' }],
    names,
    yAxis: { label: 'weights', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Loss on items never seen',
    unit: 'nats',
    place: 'chart',
    x: 'step',
    y: ['lossMha', 'lossGqa', 'lossMqa', 'lossMla'],
    yAxis: { label: 'nats' },
    shown: ({ task }) => task === 'recall',
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'Equal caches: the known order is reversed, and MLA leads', values: {} },
  { label: 'Equal heads: MHA is back, with four times the cache', values: { compare: 'width' } },
  { label: 'A cache of 8: only MLA still recalls', values: { compare: 'cache8' } },
  { label: 'A cache of 32: MQA needs no latent', values: { compare: 'cache32' } },
  { label: 'On text MLA has no lead', values: { task: 'text' } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'With a cache of 16, MHA comes last: its heads are two numbers wide. Now every head gets 8 numbers, whatever that caches. Where does MHA end?',
    before: {},
    change: { compare: 'width' },
    outcomes: ['Still last', 'In the middle', 'First, or within 2 points of the first'],
    judge(changed) {
      const { accuracy } = last(changed);
      if (Math.max(...accuracy) - accuracy[0] <= 0.02) return 2;
      return accuracy[0] === Math.min(...accuracy) ? 0 : 1;
    },
    because:
      'The published order MHA, GQA, MQA holds for heads of equal width, where MHA caches four times as much as MQA. At equal caches the width of a head is what is short.',
  },
  {
    question:
      'The cache shrinks from 16 numbers a token to 8. Who still answers more than 7 of 10 queries?',
    before: {},
    change: { compare: 'cache8' },
    outcomes: ['MQA and MLA', 'Only MLA', 'Nobody'],
    judge(changed) {
      const { accuracyMqa, accuracyMla } = last(changed);
      return accuracyMla <= 0.7 ? 2 : accuracyMqa > 0.7 ? 0 : 1;
    },
    because:
      'Keys and values of MQA must share the 8 numbers, four each. The latent of MLA serves all keys and all values at once, and every head reads it through a map of its own.',
  },
  {
    question: 'The same contest on English text. Is MLA ahead of MQA there?',
    before: { steps: 400 },
    change: { steps: 400, task: 'text' },
    outcomes: ['Ahead by more than 0.02 nats', 'Within 0.02 nats', 'Behind by more than 0.02 nats'],
    judge(changed) {
      const lead = last(changed).lossMqa - last(changed).lossMla;
      return lead > 0.02 ? 0 : lead >= -0.02 ? 1 : 2;
    },
    because:
      'A small character model lives from the last few letters and does not need many different keys. MLA has more weights to learn, and here it is not ahead.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'MHA above MQA, 7B dense models, MMLU',
    published: '45.2 against 37.9 points',
    source: 'V2 Table 8',
    measured: (frames) =>
      frames.length > 0 ? 100 * (last(frames).accuracyMha - last(frames).accuracyMqa) : undefined,
    digits: 1,
    unit: 'points',
    note: 'At equal head width, the usual comparison. Measured: right answers, MHA less MQA. At equal caches the sign turns.',
  },
  {
    what: 'GQA above MQA, 7B dense models, MMLU',
    published: '41.2 against 37.9 points',
    source: 'V2 Table 8',
    measured: (frames) =>
      frames.length > 0 ? 100 * (last(frames).accuracyGqa - last(frames).accuracyMqa) : undefined,
    digits: 1,
    unit: 'points',
    note: 'The same: for heads of equal width.',
  },
  {
    what: 'MLA above MHA, models of about 250B, MMLU',
    published: '59.0 against 57.5 points, with 4 % of the cache',
    source: 'V2 Table 9',
    measured: (frames) =>
      frames.length > 0 ? 100 * (last(frames).accuracyMla - last(frames).accuracyMha) : undefined,
    digits: 1,
    unit: 'points',
    note: 'With heads of equal width the toy shows a tie: both solve the task. C-Eval of the 16B pair went the other way, 50.9 against 51.6.',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'One latent for keys and values',
    tex: String.raw`\term{latent}{c_t^{KV}} = W^{DKV} h_t,\quad k_t^C = \term{up}{W^{UK}} c_t^{KV},\quad v_t^C = \term{up}{W^{UV}} c_t^{KV}`,
    source: 'V2 eq. 9–11',
    code: 'network.ts#keysAndValues',
    terms: {
      latent: {
        symbol: 'c^KV',
        label: 'latent, all that is cached',
        knob: 'compare',
        figure: 2,
        line: 'latent',
        value: ({ cache }) => cache[3],
      },
      up: { symbol: 'W^UK, W^UV', label: 'up-projections of all heads', line: 'Up' },
    },
  },
  {
    name: 'Numbers cached for each token and layer',
    tex: String.raw`\text{MHA } 2 n_h \term{width}{d_h},\quad \text{GQA } 2 n_g \term{width}{d_h},\quad \text{MQA } 2 \term{width}{d_h},\quad \text{MLA } d_c + d_h^R`,
    source: 'V2 Table 1',
    code: 'network.ts#cached',
    terms: {
      width: {
        symbol: 'd_h',
        label: 'width of a head; here of MHA',
        figure: 2,
        line: 'width',
        value: ({ width }) => width[0],
      },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'Items have three attributes. A query names one and asks for another of the same item. Four attentions learn it, each with 16 cached numbers a token. Play.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'MHA, known as the best, is last. Look at the heads: two numbers each. Scrub back to see who takes off first.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Now the usual comparison: heads of equal width. MHA is back, for a cache of 64.',
    look: 'knob:compare',
    done: { knob: 'compare', reaches: (value) => value === 'width' },
  },
  {
    text: 'Go down to a cache of 8. Who is left?',
    look: 'knob:compare',
    done: { knob: 'compare', reaches: (value) => value === 'cache8' },
  },
  {
    text: 'And on text? Try it: a lead on one task is not a lead on all.',
    look: 'knob:task',
    done: { knob: 'task', reaches: (value) => value === 'text' },
  },
  {
    text: 'One run is one draw of luck. Repeat over five seeds.',
    look: 'transport',
    done: { did: 'repeat' },
  },
  { text: 'Bet where MHA ends with wider heads.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
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
      'Below some size recall falls sharply, and no saving tells. Show quality beside memory. Here 8 numbers still recall most attributes and cost some accuracy.',
  },
];

export const story = {
  question: 'Which attention learns most from a cache of a given size?',
  claim:
    'At equal caches the fewer the key heads the better, and a shared latent is best of all on recall; at equal head width the published order is back.',
  tab: 'Equal cache',
  figures,
  sentences: {
    lead: 'After {step} steps MLA answers {accuracyMla} of the queries, {lead} more than the best of the others. MHA: {accuracyMha}, GQA: {accuracyGqa}, MQA: {accuracyMqa}.',
    level:
      'After {step} steps MLA is not ahead: MHA {accuracyMha}, GQA {accuracyGqa}, MQA {accuracyMqa}, MLA {accuracyMla}.',
    text: 'After {step} steps on text the losses are MHA {lossMha}, GQA {lossGqa}, MQA {lossMqa}, MLA {lossMla} nats a character.',
  },
  say: ({ lead }: Frame, { task }: Knobs): string =>
    task === 'text' ? 'text' : lead > 0.01 ? 'lead' : 'level',
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'One layer, 32 hidden numbers, four heads; recall needs no positions, so there is no rotary part. Text: two layers, four rotary numbers for MLA.',
    'Not seen here: MHA ahead of GQA and MQA at an equal cache. The published order needs heads of equal width.',
    'Not seen here: MLA ahead on text. At 200 to 300 steps it was behind MQA by 0.02 to 0.07 nats on three seeds; trained for longer they draw level.',
    'With a cache of 32, MQA is level with MLA or ahead of it by about a point.',
    'On text MHA suffers twice at small caches: a head two numbers wide has a single rotary frequency, and one number has none.',
    'No query latent; one learning rate for all four on each task.',
  ],
};
