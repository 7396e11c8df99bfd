import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './training.ts';

type Told = Experiment<typeof parameters, Frame>;

export const sentences: Told['sentences'] = {
  calm: 'Step {step}: the loss is {plainLoss} plain, {hcLoss} with HC, {mhcLoss} with mHC. All mixing of HC together multiplies by {hcGain}, that of mHC by {mhcGain}. No loss has jumped so far.',
  jumped:
    'Step {step}: the loss is {plainLoss} plain, {hcLoss} with HC, {mhcLoss} with mHC. All mixing of HC together multiplies by {hcGain}, that of mHC by {mhcGain}. Steps on which a loss jumped: plain {plainSpikes}, HC {hcSpikes}, mHC {mhcSpikes}.',
};

export const scenarios: Told['scenarios'] = [
  { label: 'A gain in the thousands, and no loss suffers', values: {} },
  { label: 'A higher rate: in some seeds the loss of HC jumps', values: { rate: 0.05 } },
  {
    label: 'The same rate, the same maps for every token: calm',
    values: { rate: 0.05, dynamic: false },
  },
  { label: 'A tenth of the rate: the gain stays small', values: { rate: 0.003 } },
  { label: 'A blow: the rate thirtyfold for five steps', values: { rate: 0.01, shockAt: 150 } },
  { label: 'One Sinkhorn iteration: the loss hardly notices', values: { iterations: 1 } },
  {
    label: 'Twenty iterations, then one, in the middle of the run',
    values: {},
    interventions: [{ step: 150, knob: 'iterations', value: 1 }],
  },
];

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];
const largest = (values: readonly number[]): number => Math.max(...values);

export const bets: Told['bets'] = [
  {
    question: 'One Sinkhorn iteration in place of twenty. What does mHC show of it?',
    before: {},
    change: { iterations: 1 },
    outcomes: [
      'A loss at least a tenth higher',
      'A larger gain on the way back, the loss hardly changed',
      'Neither',
    ],
    judge: (changed, before) => {
      if (last(changed).mhcLoss > 1.1 * last(before).mhcLoss) return 0;
      const back = (frames: readonly Frame[]): number =>
        largest(frames.map(({ mhcBackward }) => mhcBackward));
      return back(changed) > 1.2 * back(before) ? 1 : 2;
    },
    because:
      'Rows are exact after the first iteration; the other nineteen serve the columns, and so the gradient. Every layer here is normalised, and Adam rescales what arrives.',
  },
  {
    question:
      'At a high rate, HC and mHC learn the same maps for all tokens. How often does the loss of HC jump?',
    before: { rate: 0.05 },
    change: { rate: 0.05, dynamic: false },
    outcomes: ['Never', 'Less often than with maps of each token', 'As often or more'],
    judge: (changed, before) => {
      if (last(changed).hcSpikes === 0) return 0;
      return last(changed).hcSpikes < last(before).hcSpikes ? 1 : 2;
    },
    because:
      'A gain alone does no harm where every layer normalises its input: a common factor cancels. At a steady rate, in our runs, only maps that follow the token made the loss of HC jump.',
  },
  {
    question:
      'For five steps the rate is thirty times as high. Which network ends with the lowest loss?',
    before: { rate: 0.01 },
    change: { rate: 0.01, shockAt: 150 },
    outcomes: ['Plain residual', 'HC', 'mHC'],
    judge: (changed) => {
      const { plainLoss, hcLoss, mhcLoss } = last(changed);
      const losses = [plainLoss, hcLoss, mhcLoss];
      return losses.indexOf(Math.min(...losses));
    },
    because:
      'The blow throws all weights far off. HC keeps what it did to its maps, as a gain of millions; the maps of mHC are doubly stochastic whatever their logits have become.',
  },
];

export const paper: Told['paper'] = [
  {
    what: 'Largest composite gain of HC so far',
    published: '≈ 3,000',
    source: 'mHC §3.1, fig. 3',
    measured: (frames) =>
      frames.length > 0 ? largest(frames.map(({ hcGain }) => hcGain)) : undefined,
    digits: 0,
    note: 'The paper’s is a language model of 27B. Here the size follows the learning rate and the seed; that it grows does not.',
  },
  {
    what: 'Largest composite gain of mHC so far, backward',
    published: '≈ 1.6',
    source: 'mHC §5.4, fig. 7',
    measured: (frames) =>
      frames.length > 0 ? largest(frames.map(({ mhcBackward }) => mhcBackward)) : undefined,
    digits: 2,
    note: 'Forward it is 1: rows are divided last.',
  },
  {
    what: 'Final loss, mHC against plain',
    published: '−0.021',
    source: 'mHC §5.2',
    measured: (frames) =>
      frames.length > 0 ? last(frames).mhcLoss - last(frames).plainLoss : undefined,
    digits: 3,
    note: 'Another loss, another task: only the sign could agree. At the defaults it is a little lower with mHC in the seeds we looked at, at the highest rate it is not.',
  },
  {
    what: 'Steps on which the loss of HC jumped',
    published: 'one surge, near step 12,000',
    source: 'mHC fig. 2',
    measured: (frames) => frames.at(-1)?.hcSpikes,
    digits: 0,
    note: 'A jump: above twice the median of the thirty losses before.',
  },
];

export const equations: Told['equations'] = [
  {
    name: 'One layer',
    tex: 'x_{l+1}=\\term{mix}{H^{res}_l}x_l+\\term{write}{H_l^{post\\top}}\\,F(\\term{read}{H^{pre}_l}x_l)',
    source: 'mHC eq. 3',
    code: 'layer.ts#layer',
    terms: {
      mix: {
        symbol: 'H^res',
        label: 'Mixing map',
        knob: 'iterations',
        figure: 1,
        line: 'residual',
        value: ({ mhcGain }) => mhcGain,
      },
      write: { symbol: 'H^post', label: 'Write map', line: 'post' },
      read: { symbol: 'H^pre', label: 'Read map', line: 'pre' },
    },
  },
  {
    name: 'Where the maps come from',
    tex: '\\tilde H=\\alpha\\,(\\term{token}{\\vec x^{\\prime}}\\varphi)+\\term{bias}{b}',
    source: 'mHC eq. 7',
    code: 'maps.ts#logitsOf',
    terms: {
      token: {
        symbol: 'x′',
        label: 'The token’s streams, normalised',
        knob: 'dynamic',
        line: 'x[i]',
      },
      bias: { symbol: 'b', label: 'The same for every token', line: 'bias' },
    },
  },
];

export const tour: Told['tour'] = [
  {
    text: 'Three networks, the same weights, the same data. Grey adds, coral mixes freely, blue mixes doubly stochastically. Play.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'Follow the coral curve on the stage: a slightly larger factor in every layer is a large one at the end.',
    look: 'figure:0',
    done: { step: 100 },
  },
  {
    text: 'Now the losses, to the end. Does the one with the enormous gain do worse?',
    look: 'figure:2',
    done: { did: 'finish' },
  },
  {
    text: 'One run is one run. Repeat over five seeds, here or at the highest rate: the gain grows in all of them, a jump is luck.',
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
    done: { knob: 'dynamic', reaches: (value) => value === false },
  },
  {
    text: 'Last, go down to three Sinkhorn iterations or fewer while it runs. Look for it in the loss, then in the backward gain.',
    look: 'knob:iterations',
    done: { knob: 'iterations', reaches: (value) => Number(value) <= 3 },
  },
];

export const questions: Told['questions'] = [
  {
    question: 'If a gain of a million does not hurt, what is mHC for?',
    answer:
      'Here every layer normalises its input, so a common factor cancels. What mHC buys in this toy is safety at high rates and after a blow, hardly a lower loss. In a network of 27B parameters the paper reports a surge of the loss and of the gradient with HC, and none with mHC.',
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
];

export const departures: Told['departures'] = [
  'A regression on a fixed random network, 16 numbers in and 4 out, width 16, batches of 16: not a language model.',
  'Not seen: that the number of Sinkhorn iterations changes the loss.',
  'Not seen: that a huge gain alone does harm. At a steady rate, the jumps of HC we saw needed maps that depend on the token.',
  'Not seen: a loss of mHC clearly below that of the plain network; at the defaults it is slightly lower. Where HC does not jump it ends lowest of the three.',
  'Jumps are luck of the seed: none at the defaults, in some seeds at the highest rate. Look at several before you believe one.',
  'HC and mHC have more parameters than the plain network. Initial biases of mHC are our choice; the paper does not give them.',
  'No clipping, no weight decay, twenty steps of warm-up, double precision.',
];
