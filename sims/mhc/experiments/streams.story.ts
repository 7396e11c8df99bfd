import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './streams.ts';

type Told = Experiment<typeof parameters, Frame>;

export const sentences: Told['sentences'] = {
  start:
    'Before the first layer: the mean of the streams is {startMean}. Only mixing follows; no layer adds anything.',
  mixed:
    'After layer {layer} the mean of mHC is {mhcMean}, from {startMean}; its spread is down to {mhcSpread} of the first one. HC: mean {hcMean}, {outside} streams outside the range they began in, {flipped} with another sign.',
};

export const scenarios: Told['scenarios'] = [
  { label: 'Near the identity: the streams last for most of the depth', values: {} },
  { label: 'Nearer still: they outlast all sixty layers', values: { stay: 8 } },
  { label: 'No pull to stay: one stream after two or three layers', values: { stay: 0 } },
  { label: 'Noisy logits: they merge early', values: { noise: 3 } },
  {
    label: 'HC with more spread: far outside the range',
    values: { spread: 0.3 },
  },
  { label: 'Equal streams stay equal, except in HC', values: { start: [0.5, 0.5, 0.5, 0.5] } },
  {
    label: 'One iteration: rows are right, the mean drifts a little',
    values: { iterations: 1, noise: 3 },
  },
];

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

export const bets: Told['bets'] = [
  {
    question:
      'Logits three times as noisy. For how many layers can the streams of mHC be told apart?',
    before: {},
    change: { noise: 3 },
    outcomes: ['For less than half as many', 'For about as many', 'For more'],
    judge: (changed, before) => {
      const ratio = last(changed).told / Math.max(1, last(before).told);
      return ratio < 0.5 ? 0 : ratio <= 1.1 ? 1 : 2;
    },
    because:
      'Every layer multiplies the differences by about its |λ₂|. Noise makes some layers exchange streams in earnest, and what has been averaged cannot be taken apart again.',
  },
  {
    question:
      'HC with a third of the spread, 0.05. Do its four streams stay in the range they began in?',
    before: {},
    change: { spread: 0.05 },
    outcomes: ['All four', 'Some leave it', 'All leave it'],
    judge: (changed) => {
      const { outside, start } = last(changed);
      return outside === 0 ? 0 : outside < start.length ? 1 : 2;
    },
    because:
      'Nothing holds a sum at 1 or a sign at plus: less spread makes the walk slower, it does not give it a fence. Weights that are non-negative and sum to 1 do.',
  },
];

export const paper: Told['paper'] = [
  {
    what: '|λ₂| of single layers, 1st, 30th and 60th; here: the last layer',
    published: '0.673, 0.970, 0.962',
    source: 'mHC fig. 8, read off the figure',
    measured: (frames) => frames.at(-1)?.second,
    digits: 3,
    note: 'Chosen by the logit of staying: 5 gives most layers what the paper’s later layers have.',
  },
  {
    what: 'Mean of the streams after mixing, as a share of the first',
    published: '1',
    source: 'mHC eq. 6',
    measured: (frames) => {
      const frame = frames.at(-1);
      return frame && Math.abs(frame.startMean) > 1e-9
        ? frame.mhcMean / frame.startMean
        : undefined;
    },
    digits: 4,
    note: 'Exact for columns that sum to 1; twenty iterations leave a little.',
  },
];

export const equations: Told['equations'] = [
  {
    name: 'One layer, mixing only',
    tex: '\\term{next}{x_{l+1}}=\\term{map}{H^{res}_l}\\,\\term{now}{x_l}+\\dots',
    source: 'mHC eq. 3',
    code: 'layer.ts#write',
    terms: {
      next: {
        symbol: 'x_{l+1}',
        label: 'Streams after the layer',
        figure: 1,
        line: 'next',
        value: ({ mhcMean }) => mhcMean,
      },
      map: {
        symbol: 'H^res',
        label: 'Mixing map',
        knob: 'stay',
        line: 'residual',
        value: ({ second }) => second,
      },
      now: { symbol: 'x_l', label: 'Streams before it', knob: 'start', figure: 0, line: 'streams' },
    },
  },
  {
    name: 'What the maps must be',
    tex: '\\term{positive}{H\\ge 0},\\qquad \\term{rows}{H\\mathbf 1=\\mathbf 1},\\qquad \\term{columns}{\\mathbf 1^\\top H=\\mathbf 1^\\top}',
    source: 'mHC eq. 6',
    code: 'sinkhorn.ts#sinkhornKnopp',
    terms: {
      positive: { symbol: 'H ≥ 0', label: 'Signs are kept', figure: 1, line: 'entries' },
      rows: { symbol: 'H1 = 1', label: 'Equal streams stay equal', figure: 4, line: 'second(' },
      columns: {
        symbol: '1ᵀH = 1ᵀ',
        label: 'The mean is kept',
        figure: 3,
        line: 'first(',
        value: ({ mhcMean }) => mhcMean,
      },
    },
  },
];

export const tour: Told['tour'] = [
  {
    text: 'Four streams, one number each. No layer adds anything: watch only what mixing does. Play.',
    look: 'figure:1',
    done: { did: 'play' },
  },
  {
    text: 'Rows are streams, depth runs right. Colours drift together but their mean does not move. Let it finish.',
    look: 'figure:1',
    done: { did: 'finish' },
  },
  {
    text: 'HC began with the same four numbers. Read its scale: how large are they now, and which sign?',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Grab a bar and pull one stream below zero.',
    look: 'figure:0',
    done: {
      knob: 'start',
      reaches: (value) => Array.isArray(value) && value.some((x: unknown) => Number(x) < 0),
    },
  },
  {
    text: 'Does more noise keep the streams apart or bring them together? Bet.',
    look: 'bet',
    done: { did: 'bet' },
  },
  {
    text: 'Take away the pull to stay. The logit is 0: every layer mixes everything, and two or three of them are enough.',
    look: 'knob:stay',
    done: { knob: 'stay', reaches: (value) => Number(value) < 1 },
  },
];

export const questions: Told['questions'] = [
  {
    question: 'If mixing always blurs, why mix at all?',
    answer:
      'Because each layer also writes: streams receive different shares of new outputs, and mixing passes them on. Trained maps stay near the identity, so the blur takes most of the depth.',
  },
  {
    question: 'Is a spectral norm of at most 1 not enough?',
    answer:
      'It prevents growth, but a product of such maps may shrink everything to nothing. Rows and columns that sum to 1 also keep the mean.',
  },
  {
    question: 'The identity as a start swamps learning, does it not?',
    answer:
      'A logit of staying of 8 indeed leaves the entries off the diagonal, and with them their gradients, at 3 in 10,000. The paper does not give its first biases; 4 is what the training experiment uses.',
    asked: 'SkyRL issue 1008',
  },
];

export const departures: Told['departures'] = [
  'Nothing is written to the streams: this is the first term of equation 4 alone.',
  'Each stream carries one number in place of a vector of width C; mixing treats every coordinate alike.',
  'Maps are drawn at random and the same for every token; HC is the identity plus independent noise.',
];
