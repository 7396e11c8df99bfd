/** What the page of the tiers says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './tiers.figures.ts';
import type { Frame, parameters } from './tiers.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  free: '{fixed} % of the reads are served by GPU memory. The rest takes {transfer} ms a step, and all of it is hidden behind the blocks before block {layer}.',
  stalls:
    '{fixed} % of the reads are served by GPU memory. The rest takes {transfer} ms a step; {hidden} ms are hidden, and the model waits {stall} ms: {loss} % of its throughput.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'Known in advance: the load hides behind one block', values: {} },
  {
    label: 'In the first block there is nothing to hide behind',
    values: { layer: 1 },
  },
  {
    label: 'Rows on a slow disk: a deeper layer buys time',
    values: { tiers: [1, 4], disk: 0.05, layer: 2 },
  },
  {
    label: 'A million rows: the thousand most frequent serve half',
    values: { rows: 1_000_000, tiers: [0.1, 50] },
  },
  { label: 'All rows equally frequent: a cache is worth its size', values: { exponent: 0 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'With a slow link the model waits. The layer moves from block 2 to block 15. What happens to the waiting time?',
    before: { bandwidth: 0.2 },
    change: { layer: 15 },
    outcomes: ['It grows', 'It stays', 'It shrinks, or ends'],
    judge(changed, before) {
      const [now, then] = [last(changed).stall, last(before).stall];
      return now > then ? 0 : now < then ? 2 : 1;
    },
    because:
      'The addresses follow from the token ids, so the transfer starts with the step. Every block in front of the layer is time in which it goes on.',
  },
  {
    question:
      'Which serves more reads: the most frequent rows kept for good, or the ones read most recently?',
    before: {},
    change: { exponent: 1.2 },
    outcomes: ['The most frequent', 'The most recent', 'Less than one point apart'],
    judge(changed) {
      const { fixed, lru } = last(changed);
      return Math.abs(fixed - lru) < 1 ? 2 : fixed > lru ? 0 : 1;
    },
    because:
      'Where reads are independent, as here, no cache beats the one that knows the frequencies. A real text has topics, and there the recent rows have a case.',
  },
];

const tour: TourStep[] = [
  {
    text: 'One per cent of the rows lies in GPU memory. Play, and see how many reads it serves.',
    look: 'figure:2',
    done: { did: 'play' },
  },
  {
    text: 'Drag the bars: give the GPU more or fewer rows.',
    look: 'figure:1',
    done: { knob: 'tiers', reaches: (value) => Array.isArray(value) && value[0] !== 1 },
  },
  {
    text: 'Make all rows equally frequent. The cache is now worth no more than its size.',
    look: 'knob:exponent',
    done: { knob: 'exponent', reaches: (value) => value === 0 },
  },
  {
    text: 'Slow the link down, to 0.2 GB/s or less, until the model has to wait.',
    look: 'knob:bandwidth',
    done: { knob: 'bandwidth', reaches: (value) => typeof value === 'number' && value <= 0.2 },
  },
  {
    text: 'Move the layer deeper: more blocks to hide the transfer behind.',
    look: 'knob:layer',
    done: { knob: 'layer', reaches: (value) => typeof value === 'number' && value >= 6 },
  },
  {
    text: 'Compare with the paper: its loss is larger than this waiting time. Read why in the table.',
    look: 'figure:4',
    done: { did: 'finish' },
  },
  { text: 'Point at the transfer in the equation.', look: 'strip', done: { did: 'term' } },
];

const questions: Question[] = [
  {
    question: 'Why can this be fetched in advance, and experts cannot?',
    answer:
      'The address of a row follows from the token ids alone. Which expert a token needs is decided by its hidden state, which exists only when the blocks before have run.',
  },
  {
    question: 'Does a larger table slow the model down?',
    answer:
      'What is moved for a token is the width of its memory vector, whatever the number of rows: 1,280 numbers, 2,560 bytes in 16 bits.',
  },
  {
    question: 'Then why not put the layer at the very end?',
    answer:
      'For the transfer it would be best. For the loss an early layer is: the best single one in the paper is block 2. The two pull in opposite directions.',
  },
];

export const story = {
  question: 'Can the table live outside the GPU?',
  claim:
    'Few rows serve most reads, and all addresses are known when the step begins: what is fetched hides behind the blocks before.',
  tab: 'Tiers',
  figures,
  sentences,
  say: ({ stall }: Frame): keyof typeof sentences => (stall > 0 ? 'stalls' : 'free'),
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'Reads are independent draws from Zipf’s law; a real text repeats its own words and topics.',
    'The clock is a model: transfer time is bytes over bandwidth, both links work at once, every block takes the same time. Nothing on this page was measured on hardware.',
    'Every row is moved for every token that reads it, though tokens of a step often share rows.',
    'The published 1.9 % and 2.8 % do not appear: with the paper’s numbers this model predicts no waiting at all in block 2.',
  ],
};
