/** What the page of the slots says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './slots.figures.ts';
import type { Frame, parameters } from './slots.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  run: 'After {step} steps the loss of two-word facts is {smallest} with the smallest table and {largest} with the largest: {slope} a tenfold of slots. There, {aloneAtLargest} % of the facts share no row.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'Ten times the slots, a step down, until all facts fit', values: {} },
  { label: 'One wide head: a collision spoils the whole order', values: { heads: '1' } },
  { label: 'Four narrow heads in the same memory', values: { heads: '4' } },
  { label: 'Nothing but rules: slots change nothing', values: { facts: 0 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'The rows of two heads are joined to one head of rows twice as wide. The loss of facts …',
    before: { rows: [64, 256], steps: 320 },
    change: { heads: '1' },
    outcomes: ['falls', 'stays within a twentieth', 'rises'],
    judge(changed, before) {
      const ratio = last(changed).largest / last(before).largest;
      return ratio < 0.95 ? 0 : ratio > 1.05 ? 2 : 1;
    },
    because:
      'The memory is the same. With one head two facts that share a slot share everything; with two they most likely differ in the other.',
  },
  {
    question: 'From 64 rows a table to 1,024. By how much does the loss of two-word facts fall?',
    before: { rows: [16, 64], steps: 320 },
    change: { rows: [16, 1024] },
    outcomes: ['By less than a fifth', 'By a fifth to a half', 'By more than half'],
    judge(changed, before) {
      const ratio = last(changed).largest / last(before).largest;
      return ratio > 0.8 ? 0 : ratio >= 0.5 ? 1 : 2;
    },
    because:
      'With 64 rows, a thousand facts crowd each row; with 1,024 many have one to themselves. What is left is what training has not yet reached.',
  },
];

const tour: TourStep[] = [
  {
    text: 'Five models, alike but for the size of their tables. Play, and watch the lines sink.',
    look: 'figure:0',
    done: { did: 'play' },
  },
  { text: 'Let them learn to the end.', look: 'transport', done: { did: 'finish' } },
  {
    text: 'Compare the line with the share of facts that have their rows to themselves. It flattens when they fit.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Pin this run, to compare with another.',
    look: 'transport',
    done: { did: 'pin' },
  },
  {
    text: 'Now one wide head in place of two. The memory is the same.',
    look: 'knob:heads',
    done: { knob: 'heads', reaches: (value) => value === '1' },
  },
  {
    text: 'Drag a bar to give one model other tables.',
    look: 'figure:1',
    done: {
      knob: 'rows',
      reaches: (value) => Array.isArray(value) && value.join() !== '16,64,256,1024,4096',
    },
  },
  { text: 'Point at E in the equation.', look: 'strip', done: { did: 'term' } },
];

const questions: Question[] = [
  {
    question: 'Does a larger table cost computing time?',
    answer:
      'No. A token reads one row of each head, however many rows there are. What grows is the memory that holds them.',
  },
  {
    question: 'Why do several narrow heads beat a wide one?',
    answer:
      'In a crowded table a fact is found as long as one of its rows is not spoilt. Where nearly every fact has its rows to itself, the number of heads matters little.',
  },
  {
    question: 'Does the line go on for ever?',
    answer:
      'Until everything worth a row has one. In the toy that is a thousand facts; in a language nobody has seen the end of the list.',
  },
];

export const story = {
  question: 'What does a tenfold of slots buy?',
  claim:
    'The loss of facts falls with the logarithm of the slots, until every fact has a row to itself; the rule does not care.',
  tab: 'Slots',
  figures,
  sentences,
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'The made world of the budget, with one rule, and ten routed experts for every model.',
    'The thousand facts are not alone: the words of every other window write into the same rows, so a table is fuller than the facts alone make it.',
    'Tables are the largest primes that fit; the axis shows their mean size.',
    'OverEncoding, the averaging baseline of the paper, is drawn as published and not run here.',
  ],
};
