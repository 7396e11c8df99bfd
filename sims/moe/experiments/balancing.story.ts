import type { Experiment } from '../../contract.ts';
import type { parameters } from './balancing.knobs.ts';
import type { Frame } from './balancing.ts';

type Tables = Experiment<typeof parameters, Frame>;

const lastOf = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const favoured = Array.from({ length: 16 }, (_, i) => (i < 3 ? 0.05 : 0));

export const scenarios: Tables['scenarios'] = [
  { label: 'Left alone: a few experts take it all', values: { method: 'none' } },
  { label: 'γ = 0.001: even in the end, without any auxiliary loss', values: { speed: 0.001 } },
  { label: 'γ = 0.0001: too slow to stop the collapse', values: { speed: 0.0001 } },
  { label: 'γ = 0.01: no collapse at all, but less even in the end', values: { speed: 0.01 } },
  { label: 'γ = 0.1: never at rest', values: { speed: 0.1 } },
  {
    label: 'The paper’s α = 0.001: not felt in so few steps',
    values: { method: 'loss', alpha: 0.001 },
  },
  { label: 'α = 1: even, at the price of task loss', values: { method: 'loss', alpha: 1 } },
  {
    label: 'Even within every sequence: the specialists are gone',
    values: { method: 'sequence' },
  },
  {
    label: 'Collapse first, then the bias mends it',
    values: { method: 'none', speed: 0.003 },
    interventions: [{ step: 99, knob: 'method', value: 'bias' }],
  },
  {
    label: 'Three experts favoured by hand: a small bias moves much load',
    values: { method: 'hand', hand: favoured },
  },
];

export const bets: Tables['bets'] = [
  {
    question: 'Without any balancing, how much will the busiest expert carry in the end?',
    before: {},
    change: { method: 'none' },
    outcomes: [
      'Less than twice its fair share',
      'Two to four times its share',
      'More than four times its share',
    ],
    judge(changed) {
      const share = 1 + lastOf(changed).globalViolation;
      return share < 2 ? 0 : share < 4 ? 1 : 2;
    },
    because:
      'Who is chosen more often learns more, and who has learned more is chosen more often. Counted on validation text at the last step.',
  },
  {
    question: 'A hundred times faster: γ = 0.1 instead of 0.001. What will the end be like?',
    before: {},
    change: { speed: 0.1 },
    outcomes: ['More even than before', 'About as even', 'Far less even'],
    judge(changed, before) {
      const [now, then] = [lastOf(changed).globalBias, lastOf(before).globalBias];
      return now < 0.7 * then ? 0 : now < then + 0.5 ? 1 : 2;
    },
    because:
      'Affinities of the experts that compete lie closer together than 0.1. One notch turns idle into crowded, the next one turns it back.',
  },
  {
    question:
      'Add a loss that asks for balance within every sequence. What happens to the specialists?',
    before: {},
    change: { method: 'sequence' },
    outcomes: ['They grow sharper', 'They stay as they are', 'Less than half of them is left'],
    judge(changed, before) {
      const ratio = lastOf(changed).specialisation / lastOf(before).specialisation;
      return ratio > 1.2 ? 0 : ratio < 0.5 ? 2 : 1;
    },
    because:
      'A sequence holds one kind of text. Balance within each one leaves no room for experts of one kind; balance over the batch does.',
  },
  {
    question: 'An auxiliary loss with the paper’s α = 0.001 instead of 0.1. Does it balance?',
    before: { method: 'loss' },
    change: { alpha: 0.001 },
    outcomes: ['As well as before', 'Partly', 'Hardly: about as uneven as with nothing'],
    judge(changed, before) {
      const { globalLoss, globalNone } = lastOf(changed);
      if (globalLoss < 1.3 * lastOf(before).globalLoss) return 0;
      return globalLoss > 0.7 * globalNone ? 2 : 1;
    },
    because:
      'The slope of the balance loss is α times a small number; the task’s own slope is larger here, and there are only some hundred steps to add it up.',
  },
];

export const paper: Tables['paper'] = [
  {
    what: 'MaxVio on validation text, bias',
    published: '0.04',
    source: 'LF Table 2',
    measured: (frames) => (frames.length > 0 ? lastOf(frames).globalBias : undefined),
    digits: 2,
    note: 'Not reached here: a few thousand tokens in short sequences of one kind leave a floor of about 0.1 to 0.2.',
  },
  {
    what: 'MaxVio on validation text, auxiliary loss',
    published: '0.72',
    source: 'LF Table 2',
    measured: (frames) => (frames.length > 0 ? lastOf(frames).globalLoss : undefined),
    digits: 2,
    note: 'The paper’s α is 0.001. Here that does next to nothing, and the default is 0.1.',
  },
  {
    what: 'Loss with the auxiliary loss less loss with the bias',
    published: '0.006',
    source: 'LF Table 2',
    unit: 'nats',
    measured: (frames) => {
      if (frames.length === 0) return undefined;
      const { testLoss, testBias } = lastOf(frames);
      return testLoss - testBias;
    },
    note: 'Published as perplexities 9.56 and 9.50. One seed proves nothing here: repeat over five.',
  },
  {
    what: 'Loss with the sequence-wise loss less loss with the bias alone',
    published: '0.005',
    source: 'V3 §4.5.3',
    unit: 'nats',
    measured: (frames) => {
      if (frames.length === 0) return undefined;
      const { testSequence, testBias } = lastOf(frames);
      return testSequence - testBias;
    },
    note: 'Published as 2.258 and 2.253. There the sequence-wise loss stands alone; here it is added to the bias.',
  },
  {
    what: 'Highest load of an expert in one kind of text',
    published: 'colour scale up to 10',
    source: 'V3 Fig. 9',
    unit: 'fair shares',
    measured: (frames) =>
      frames.length > 0 ? Math.max(...lastOf(frames).ofDomains.flat()) : undefined,
    digits: 1,
    note: 'With 2 of 16 experts a token, nothing above 8 is possible here.',
  },
  {
    what: 'Bias speed in training',
    published: '0.001 for 14.3T tokens, then 0',
    source: 'V3 §4.2',
  },
];
