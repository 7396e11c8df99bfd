/** What the page of the spectrum says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './spectrum.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const figures: Figure<Frame>[] = [
  {
    kind: 'lines',
    title: 'Right answers: trained with the latent, or cut to it afterwards',
    place: 'stage',
    x: 'step',
    y: ['accuracyFull', 'accuracyTrained', 'accuracyCut'],
    yAxis: { label: 'share right', min: 0, max: 1 },
  },
  {
    kind: 'curves',
    title: 'Energy in the first directions of [K | V]',
    caption: 'A curve that rises early means low rank. Compare with the untrained one.',
    place: 'stage',
    x: 'directions',
    y: [
      { values: 'trained', label: 'now', tone: 'deep' },
      { values: 'untrained', label: 'before training', tone: 'grey', dashed: true },
      { values: 'source', label: 'of what it is projected from', tone: 'teal', dashed: true },
    ],
    xAxis: { label: 'directions', min: 1, max: 32 },
    yAxis: { label: 'share of the energy', min: 0, max: 1 },
  },
  {
    kind: 'curves',
    title: 'The finished MHA, cut to fewer directions',
    place: 'chart',
    x: 'cuts',
    y: [{ values: 'afterCut', label: 'share right', tone: 'coral' }],
    xAxis: { label: 'directions kept of [K | V]', min: 0, max: 32 },
    yAxis: { label: 'share right', min: 0, max: 1 },
  },
  {
    kind: 'lines',
    title: 'What the cut does',
    caption: 'Lost of keys and values, relative; and attention that lands elsewhere.',
    place: 'chart',
    x: 'step',
    y: ['error', 'drift'],
    yAxis: { label: 'share', min: 0, max: 1 },
  },
  {
    kind: 'lines',
    title: 'Directions for 90 % of the energy',
    caption: 'The participation ratio counts directions by how evenly they are used.',
    place: 'chart',
    x: 'step',
    y: ['for90', 'spread'],
    yAxis: { label: 'directions', min: 0, max: 32 },
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'Trained with a latent of 12: nearly all right. Cut to 12: worse', values: {} },
  { label: 'A latent of 8: the gap is wide', values: { latent: 8 } },
  { label: 'A latent of 20: cutting afterwards is fine too', values: { latent: 20 } },
  { label: 'Text: keys and values really are of low rank', values: { task: 'text' } },
  { label: 'Text cut to 4 directions', values: { task: 'text', latent: 4 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'Both get 8 numbers in place of 12: MLA is trained with them, the finished MHA is cut to them. Who loses more right answers?',
    before: {},
    change: { latent: 8 },
    outcomes: ['The one trained that way', 'The one cut afterwards', 'Both about the same'],
    judge(changed, before) {
      const lost = (of: 'accuracyCut' | 'accuracyTrained'): number =>
        last(before)[of] - last(changed)[of];
      const difference = lost('accuracyCut') - lost('accuracyTrained');
      return Math.abs(difference) < 0.03 ? 2 : difference > 0 ? 1 : 0;
    },
    because:
      'Keys and values of the finished MHA use 14 directions or so, about evenly. Cutting throws some away. Training with a small latent finds other keys and values that fit into it.',
  },
  {
    question:
      'The task changes from recall to text. Do keys and values need more or fewer directions?',
    before: { steps: 400 },
    change: { steps: 400, task: 'text' },
    outcomes: ['More', 'Fewer', 'As many'],
    judge(changed, before) {
      const difference = last(changed).for90 - last(before).for90;
      return difference > 0 ? 0 : difference < 0 ? 1 : 2;
    },
    because:
      'Text concentrates keys and values in a few directions while it trains. Recall spreads them: every attribute has to be kept apart.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'Latent over hidden size',
    published: '512 of 5,120 (V2), 512 of 7,168 (V3)',
    source: 'V2 §3.1.2; V3 §4.2',
    note: 'Here 12 of 32: toys leave less room.',
  },
  {
    what: 'A trained GQA model turned into MLA afterwards',
    published: '93 % of the cache of LLaMA-2-7B, 6B tokens of training to recover',
    source: 'TransMLA, arXiv:2502.07864, abstract',
    measured: (frames) =>
      frames.length > 0 ? 100 * (last(frames).accuracyFull - last(frames).accuracyCut) : undefined,
    digits: 1,
    unit: 'points',
    note: 'Measured: what the cut costs before any recovery. Nothing is trained after it here.',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'The best cut, and what it loses',
    tex: String.raw`\min_{\operatorname{rank} B \le \term{rank}{r}} \lVert A - B \rVert_F^2 = \sum_{i > r} \term{sigma}{\sigma_i^2}`,
    source: 'Eckart and Young 1936',
    code: 'lowRank.ts#lowRank',
    terms: {
      rank: {
        symbol: 'r',
        label: 'directions kept',
        knob: 'latent',
        line: 'rank',
        value: (_, { latent }) => latent,
      },
      sigma: { symbol: 'σ', label: 'singular values', figure: 1, line: 'singularValues' },
    },
  },
  {
    name: 'The latent, trained as such',
    tex: String.raw`c_t^{KV} = \term{down}{W^{DKV}} h_t \in \mathbb R^{\term{latent}{d_c}}`,
    source: 'V2 eq. 9',
    code: 'network.ts#keysAndValues',
    terms: {
      down: { symbol: 'W^DKV', label: 'down-projection, learnt', line: 'kept' },
      latent: {
        symbol: 'd_c',
        label: 'latent',
        knob: 'latent',
        line: 'latent',
        value: (_, { latent }) => latent,
      },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'One MHA trains with all its 64 cached numbers and is cut to 12 at every look. One MLA trains with 12 from the start. Play.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Scrub back: the cut hurts more the better the full model gets. Its directions fill up.',
    look: 'figure:1',
    done: { did: 'scrub' },
  },
  {
    text: 'Make the latent 8 or smaller.',
    look: 'knob:latent',
    done: { knob: 'latent', reaches: (value) => typeof value === 'number' && value <= 8 },
  },
  {
    text: 'Now text. Here the spectrum sinks below the untrained one: a few directions carry nearly everything.',
    look: 'knob:task',
    done: { knob: 'task', reaches: (value) => value === 'text' },
  },
  {
    text: 'Point at r in the equation: no other matrix of that rank would be nearer.',
    look: 'strip',
    done: { did: 'term' },
  },
  { text: 'Bet who loses more with 8 numbers.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'Is MLA a low-rank approximation of a trained MHA?',
    answer:
      'No. It is trained with the latent, and finds keys and values that fit into it. Cutting a finished model to the same size is worse on recall, as the two lines show.',
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
];

export const story = {
  question: 'Is a latent just a compressed copy of keys and values?',
  claim:
    'On recall a latent that was trained as such keeps what as many directions, cut out of finished keys and values, lose; on text there is little to lose.',
  tab: 'Trained or cut',
  figures,
  sentences: {
    now: 'After {step} steps: MHA {accuracyFull} right, cut afterwards {accuracyCut}, MLA trained that way {accuracyTrained}. [K | V] holds 90 % of its energy in {for90} directions.',
  },
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    '[K | V] is cut before the rotation, for all heads at once. Cutting keys and values apart, or head by head, is not tried.',
    'The cut model is not trained again; a real conversion recovers much of the loss with further training.',
    'On text the gap between trained and cut is not seen at 12 directions: the cut costs about nothing there, and MLA at this length of training is a little behind MHA or level.',
    'The spectrum is that of the last layer, over the test set.',
  ],
};
