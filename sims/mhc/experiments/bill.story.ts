import type { Experiment } from '../../contract.ts';
import type { Frame, parameters } from './bill.ts';

type Told = Experiment<typeof parameters, Frame>;

export const sentences: Told['sentences'] = {
  apart:
    'A layer reads {totalRead} and writes {totalWrite} elements a token, {ratio} times the traffic of a plain residual connection. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.',
  fused:
    'With write, mix and merge in one kernel a layer reads {totalRead} and writes {totalWrite} elements a token, {ratio} times the plain traffic. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.',
};

export const scenarios: Told['scenarios'] = [
  { label: 'As written: more than eleven times the traffic', values: {} },
  { label: 'Fused: six times', values: { fused: true } },
  { label: 'Blocks of six: 76 C in place of 240 C', values: { fused: true, block: 6 } },
  {
    label: 'One block for everything: worse than keeping all streams',
    values: { fused: true, block: 60 },
  },
  { label: 'Eight streams', values: { streams: 8, fused: true, block: 6 } },
];

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

export const bets: Told['bets'] = [
  {
    question: 'Fuse write, mix and merge into one kernel. What is left of all the traffic?',
    before: {},
    change: { fused: true },
    outcomes: ['About nine tenths', 'Between a half and two thirds', 'Less than a third'],
    judge: (changed, before) => {
      const left = last(changed).ratio / last(before).ratio;
      return left > 0.75 ? 0 : left > 1 / 3 ? 1 : 2;
    },
    because:
      'Three of five steps carried all streams in and out. Together they carry them once; computing the maps still reads every stream.',
  },
  {
    question: 'Twice as many layers, always with the best block. How much more memory?',
    before: { block: 6 },
    change: { block: 6, layers: 120 },
    outcomes: ['About 1.4 times', 'Twice', 'Four times'],
    judge: (changed, before) => {
      const ratio = last(changed).bestMemory / last(before).bestMemory;
      return ratio < 1.7 ? 0 : ratio < 3 ? 1 : 2;
    },
    because:
      'Number of blocks and length of a block are balanced, so both grow with the square root of the depth. All that is kept grows with it.',
  },
];

export const paper: Told['paper'] = [
  {
    what: 'Read a token and layer, n = 4, in C',
    published: '21C + 24',
    source: 'mHC table 2',
    measured: (frames, { width }) => frames[0] && frames[0].totalRead / width,
    digits: 3,
    unit: 'C',
    note: 'Without fusing; with it, 8C less.',
  },
  {
    what: 'Written a token and layer, n = 4, in C',
    published: '13C + 24',
    source: 'mHC table 2',
    measured: (frames, { width }) => frames[0] && frames[0].totalWrite / width,
    digits: 3,
    unit: 'C',
    note: 'Without fusing; with it, 8C less.',
  },
  {
    what: 'Best block of 60 layers',
    published: '√(nL / (n + 2)) = 6.32',
    source: 'mHC eq. 20',
    measured: (frames) => frames[0]?.best,
    digits: 0,
    note: 'The whole number that needs least; the formula leaves out that blocks are whole.',
  },
  {
    what: 'Extra training time of mHC, n = 4, at the scale of the paper',
    published: '6.7 %',
    source: 'mHC §4.3',
    note: 'Time cannot be had from counts of elements: it depends on what overlaps with what.',
  },
];

export const equations: Told['equations'] = [
  {
    name: 'How many layers to compute again together',
    tex: '\\term{block}{L_r^*}=\\arg\\min_{L_r}\\Big[\\term{streams}{n}C\\Big\\lceil\\tfrac{\\term{layers}{L}}{L_r}\\Big\\rceil+(n+2)C\\,L_r\\Big]\\approx\\term{ideal}{\\sqrt{\\tfrac{nL}{n+2}}}',
    source: 'mHC eq. 20',
    code: 'bill.ts#recomputeMemory',
    terms: {
      block: {
        symbol: 'L_r*',
        label: 'Best block',
        knob: 'block',
        figure: 2,
        line: 'block',
        value: ({ best }) => best,
      },
      streams: { symbol: 'n', label: 'Streams', knob: 'streams', line: 'streams' },
      layers: { symbol: 'L', label: 'Layers', knob: 'layers', line: 'layers' },
      ideal: {
        symbol: '√(nL / (n + 2))',
        label: 'Without the rounding up',
        figure: 2,
        value: ({ ideal }) => ideal,
      },
    },
  },
];

export const tour: Told['tour'] = [
  {
    text: 'F runs once, however many streams. What grows is how often all streams go in and out of memory: the bars.',
    look: 'figure:0',
    done: { did: 'play' },
  },
  {
    text: 'One stream only: set n to 1. Even then the steps one by one carry more than a plain connection.',
    look: 'knob:streams',
    done: { knob: 'streams', reaches: (value) => value === 1 },
  },
  {
    text: 'Back to four streams. What would one fused kernel save? Bet.',
    look: 'bet',
    done: { did: 'bet' },
  },
  {
    text: 'Fuse write, mix and merge.',
    look: 'knob:fused',
    done: { knob: 'fused', reaches: (value) => value === true },
  },
  {
    text: 'Now the way back. Move the block along the curve until the memory is least: near the square root of the depth.',
    look: 'figure:2',
    done: { knob: 'block', reaches: (value) => Number(value) >= 5 && Number(value) <= 8 },
  },
  {
    text: 'Choose a scenario and see which of the two costs it changes.',
    look: 'scenarios',
    done: { did: 'scenario' },
  },
];

export const questions: Told['questions'] = [
  {
    question: 'Do n streams need n times the computation?',
    answer:
      'No. Attention and feed-forward layers run once, on a mixture of the streams. The maps cost n² + 2n numbers a token; the rest is moving n streams through memory.',
  },
  {
    question: 'Why compute things again at all?',
    answer:
      'Keeping every stream of every layer takes nL widths a token, 240 C for 60 layers. What is cheap to compute is the mixing; it is done again on the way back, F is not.',
  },
];

export const departures: Told['departures'] = [
  'Counts of elements, not measured times: bandwidth, caches and overlap decide how much of it is felt.',
  'The outputs of F, C a token for each layer, are kept whatever the block, and are not in the curve.',
  'Communication between machines is left out.',
];
