/** What the page of decoupling says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './decoupling.ts';

type Knobs = ValuesOf<typeof parameters>;

const diagonal = (a: number, b: number): number[][] =>
  [a, a, b, b].map((x, i) => [0, 1, 2, 3].map((j) => (i === j ? x : 0)));
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const figures: Figure<Frame>[] = [
  {
    kind: 'heat',
    title: 'What the fixed matrix gets wrong, for every pair of positions',
    caption: 'Each column is a query, each row a cached token; later tokens are not seen.',
    place: 'stage',
    values: 'gap',
    over: 'frames',
    scale: 'unsigned',
    rows: 'position of the cached token',
    columns: 'position of the query',
  },
  {
    kind: 'heat',
    title: 'W^UK of one head',
    caption: 'Drag a cell.',
    place: 'stage',
    values: 'up',
    over: 'matrix',
    scale: 'signed',
    centre: 0,
    limit: 2,
    rows: 'key number',
    columns: 'latent number',
    edits: 'up',
  },
  {
    kind: 'bars',
    title: 'Attention of this query',
    caption: 'As it should be, and with one matrix for all distances.',
    place: 'chart',
    series: [
      { values: 'right', label: 'keys rotated', tone: 'deep' },
      { values: 'wrong', label: 'fixed matrix', tone: 'coral' },
    ],
    yAxis: { label: 'attention', min: 0 },
  },
  {
    kind: 'curves',
    title: 'The gap by distance',
    caption: 'R W − W R is zero where rotating the latent in place of the key would be the same.',
    place: 'chart',
    x: 'distances',
    y: [
      { values: 'gapAt', label: 'fixed matrix', tone: 'coral' },
      { values: 'commutatorAt', label: 'R W − W R', tone: 'ink', dashed: true },
    ],
    at: 'token',
    xAxis: { label: 'distance', min: 0 },
    yAxis: { label: 'Frobenius norm', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Attention that lands on other tokens',
    place: 'chart',
    x: 'token',
    y: ['drift'],
    xAxis: { label: 'position of the query' },
    yAxis: { label: 'share', min: 0, max: 1 },
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'No fixed matrix fits all distances', values: {} },
  { label: 'Leaving the rotation out is right for the token itself', values: { stand: 'plain' } },
  { label: 'A multiple of 1 commutes, and still cannot be fixed', values: { up: diagonal(1, 1) } },
  {
    label: 'Only the slow pair carries keys: the gap is smaller',
    values: { up: diagonal(0, 1), base: 10_000 },
  },
  { label: 'A short context leaves less to get wrong', values: { tokens: 4 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'W^UK becomes the unit matrix. It commutes with every rotation. Does one fixed matrix do now?',
    before: {},
    change: { up: diagonal(1, 1) },
    outcomes: [
      'Yes, the gap is gone',
      'No, the gap stays about as large',
      'The gap at least halves',
    ],
    judge(changed, before) {
      const ratio = last(changed).overall / last(before).overall;
      return ratio < 1e-6 ? 0 : ratio < 0.5 ? 2 : 1;
    },
    because:
      'Commuting lets the rotation move to the latent, R W c = W R c. It does not make it the same for all distances.',
  },
  {
    question: 'Where does W^UK without any rotation go wrong the least?',
    before: {},
    change: { stand: 'plain' },
    outcomes: ['At the token itself', 'At the farthest token', 'Everywhere alike'],
    judge(changed) {
      const { gapAt } = last(changed);
      const least = gapAt.indexOf(Math.min(...gapAt));
      return Math.max(...gapAt) - Math.min(...gapAt) < 1e-9 ? 2 : least === 0 ? 0 : 1;
    },
    because:
      'At distance 0 nothing turns, so nothing is left out. From there the gap grows with the angle of each pair, and returns when a pair has gone round.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'Can W^UK be absorbed with RoPE on the keys?',
    published: 'no: the rotation lies between W^Q and W^UK, and matrices do not commute',
    source: 'V2 §2.1.3',
    measured: (frames) => last(frames)?.overall,
    note: 'Measured: what even the best fixed matrix gets wrong, relative to W^UK, over all pairs.',
  },
  {
    what: 'Rotary numbers apart from the content',
    published: '64, one key for all heads',
    source: 'V2 §3.1.2',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'The rotation in the way',
    tex: String.raw`q_t^{\top} \term{rotation}{R_{t-j}}\, \term{up}{W^{UK}}\, c_j`,
    source: 'V2 §2.1.3',
    code: 'rotatedLatent.ts#rotatedRows',
    terms: {
      rotation: {
        symbol: 'R',
        label: 'rotation by the distance',
        figure: 0,
        line: 'rope',
        value: ({ token }) => token,
      },
      up: { symbol: 'W^UK', label: 'key up-projection', knob: 'up', figure: 1, line: 'w.map' },
    },
  },
  {
    name: 'The fixed matrix nearest to all of them',
    tex: String.raw`\term{fixed}{M} = \operatorname*{mean}_{j \le t}\; \term{rotation}{R_{t-j}}\, \term{up}{W^{UK}}`,
    source: 'least squares over the pairs of V2 §2.1.3',
    code: 'rotatedLatent.ts#bestFixed',
    terms: {
      fixed: {
        symbol: 'M',
        label: 'what would be absorbed',
        knob: 'stand',
        line: 'mean',
        value: ({ overall }) => overall,
      },
      rotation: { symbol: 'R', label: 'rotation by the distance', figure: 3, line: 'rotated' },
      up: { symbol: 'W^UK', label: 'key up-projection', knob: 'up', line: 'w.map' },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'Here the rotation sits on the content keys, and one fixed matrix stands in for all distances. Play: each column is a new query.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Even the best fixed matrix misses every pair. Scrub and compare where the attention lands.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Absorb W^UK without rotation. Now the diagonal is exact, and the rest is worse on the whole.',
    look: 'knob:stand',
    done: { knob: 'stand', reaches: (value) => value === 'plain' },
  },
  {
    text: 'Drag the cells of W^UK. Can you find one that a fixed matrix can replace?',
    look: 'figure:1',
    done: { knob: 'up', reaches: () => true },
  },
  {
    text: 'Point at R in the equation. It depends on the pair of positions: that is the whole trouble.',
    look: 'strip',
    done: { did: 'term' },
  },
  {
    text: 'MLA gives up rotating the content and puts 64 rotary numbers beside it. Bet what the unit matrix would change.',
    look: 'bet',
    done: { did: 'bet' },
  },
];

const questions: Question[] = [
  {
    question: 'Why is there a separate rotary key?',
    answer:
      'Because a rotation between query and W^UK differs for every pair of positions. Absorbing would be impossible, and all keys would have to be rebuilt and rotated at every step.',
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
];

export const story = {
  question: 'Why does MLA keep position out of its latent?',
  claim:
    'A rotation between query and latent differs for every pair of positions, so no fixed matrix can be absorbed; a small rotary key beside the content avoids it.',
  tab: 'Decoupling',
  figures,
  sentences: {
    now: 'The query at position {token}: with one fixed matrix {drift} of its attention lands on other tokens. Over all pairs the matrix is off by {overall} of W^UK.',
  },
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'One head with four key numbers and four latent ones; latents and query are random.',
    'Nearest is meant in least squares over all pairs of the context, for any query and latent alike. A model could choose latents that suffer less.',
    'Only the keys are looked at. Values are not rotated.',
  ],
};
