/** What the page of the budget says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './budget.figures.ts';
import type { Frame, parameters } from './budget.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  run: 'After {step} steps ρ = {best} has the lowest loss, {lowest}. With the most experts it is {mostExperts}, with the most memory {mostMemory}.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'Neither all experts nor all memory', values: {} },
  { label: 'Nothing but facts: experts add little', values: { facts: 1 } },
  { label: 'Nothing but rules: memory adds nothing', values: { facts: 0 } },
  {
    label: 'More rules than can be learned in time: the minimum wanders',
    values: { operators: 8 },
  },
  { label: 'Stopped early: too soon to tell', values: { steps: 160 } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question: 'The rules are taken out: the data are facts alone. Where does the lowest loss go?',
    before: { steps: 320 },
    change: { facts: 1 },
    outcomes: ['To less memory', 'It stays where it is', 'To more memory'],
    judge(changed, before) {
      const [now, then] = [last(changed).best, last(before).best];
      return now > then ? 0 : now === then ? 1 : 2;
    },
    because:
      'Facts live in rows, and without a rule to compute the experts have little else to do. How far the minimum moves depends on the seed and on how long training lasts.',
  },
  {
    question: 'The facts are taken out: the data are rules alone. Does memory still help?',
    before: { steps: 320 },
    change: { facts: 0 },
    outcomes: [
      'No: experts alone are best, or within a tenth',
      'Yes: some memory is better by more than a tenth',
      'Yes: the loss halves at least',
    ],
    judge(changed) {
      const { mostExperts, lowest } = last(changed);
      return mostExperts <= 1.1 * lowest ? 0 : mostExperts < 2 * lowest ? 1 : 2;
    },
    because:
      'Operator and operands stand so far apart that no looked-up phrase holds two of them. A row cannot know the answer; what else differs between the models is luck of the start.',
  },
];

const tour: TourStep[] = [
  {
    text: 'Five models share one budget and differ in how they split it. Play, and watch their losses fall together.',
    look: 'figure:1',
    done: { did: 'play' },
  },
  {
    text: 'Let them learn to the end. Neither end of the curve is the lowest.',
    look: 'figure:1',
    done: { did: 'finish' },
  },
  {
    text: 'Scrub back: facts come early where there are rows; the rule comes late and all at once.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Drag one of the bars to another ρ and let the models learn again.',
    look: 'figure:0',
    done: {
      knob: 'shares',
      reaches: (value) => Array.isArray(value) && value.join() !== '1,0.75,0.5,0.25,0',
    },
  },
  {
    text: 'Take more facts into the data. Does the minimum move?',
    look: 'knob:facts',
    done: { knob: 'facts', reaches: (value) => typeof value === 'number' && value >= 0.5 },
  },
  {
    text: 'One run is one throw. Repeat it over other seeds before believing a minimum.',
    look: 'transport',
    done: { did: 'repeat' },
  },
  {
    text: 'Point at ρ in the equation: it is the share of the experts, not of the memory.',
    look: 'strip',
    done: { did: 'term' },
  },
];

const questions: Question[] = [
  {
    question: 'Is ρ the share of the memory?',
    answer: 'No, of the experts. ρ = 1 is a mixture of experts without any memory.',
  },
  {
    question: 'Is more memory always better at a fixed size?',
    answer:
      'No. Every row is paid for with expert parameters. In the paper about a fifth to a quarter for memory was best; past that the loss rises again.',
  },
  {
    question: 'Why is the toy’s minimum elsewhere?',
    answer:
      'It depends on what there is to know and what there is to compute. Here both are made: a thousand facts and a few rules. A real text has another mixture, and a real model another size.',
  },
  {
    question: 'Why does the curve jump about?',
    answer:
      'The rule is learned late and suddenly, at a step that depends on the start. A model that has just learned it looks far better than one that is about to.',
  },
];

export const story = {
  question: 'How much of a fixed budget should be memory?',
  claim:
    'Facts are cheaper to look up than to compute, rules cannot be looked up at all: a split does better than either end.',
  tab: 'Budget',
  figures,
  sentences,
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  repeat: {
    label: 'Repeat over seeds: the best split against experts alone',
    seeds: 3,
    of: ['lowest', 'mostMemory'] as const,
    against: 'mostExperts' as const,
  },
  departures: [
    'A made world: 500 pairs and 500 triples of words with one answer each, in Zipf’s proportions; exceptions that a marker announces; and linear rules modulo 8.',
    'A window of six tokens, one block, width 32, one memory layer of one branch without convolution; 32,768 inactive parameters.',
    'Table sizes are the largest primes that fit the budget, a few per cent below it.',
    'With the defaults and the seeds 1 to 5, the minimum lay at a half three times and at three quarters twice. It also moves with the length of training.',
    'On a real text there was no U at all: for a model of characters this small, memory won at every share tried. It is little more than a table of phrases itself.',
    'With half of the data facts, six rules are not learned in 800 steps: the curve then shows little but the facts. Between such settings no clean shift of the minimum was seen.',
  ],
};
