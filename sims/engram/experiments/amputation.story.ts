/** What the page of the amputation says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './amputation.figures.ts';
import type { Frame, parameters } from './amputation.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  whole:
    'After {step} steps {facts} % of the facts are right; with the table zeroed, {factsWithout} %. The rule: {rule} % and {ruleWithout} %. The gate stands at {gateFacts} on facts and at {gateExceptions} on exceptions.',
  cut: 'The table is gone. {facts} % of the facts are right, {exceptions} % of the exceptions, {rule} % of the rule. The rest of the model goes on learning.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'Facts live in the table, the rule does not', values: {} },
  {
    label: 'The table is taken away halfway: facts go at once and come back slowly',
    values: {},
    interventions: [{ step: 20, knob: 'table', value: false }],
  },
  { label: 'Without a gate, exceptions and the rule suffer', values: { gate: 'open' } },
  { label: 'The signed root of the code opens and closes less', values: { gate: 'root' } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'The gate is taken out: what is looked up always comes in. What happens to the exceptions?',
    before: {},
    change: { gate: 'open' },
    outcomes: ['More right answers', 'Within three points of before', 'Fewer right answers'],
    judge(changed, before) {
      const difference = last(changed).exceptions - last(before).exceptions;
      return difference > 3 ? 0 : difference < -3 ? 2 : 1;
    },
    because:
      'An exception ends in a phrase that the table knows. Without a gate its usual answer comes in and has to be overruled; with one it can be shut out.',
  },
  {
    question:
      'The paper’s gate or the signed root of the published code: which opens wider on facts?',
    before: { steps: 400 },
    change: { gate: 'root' },
    outcomes: ['The paper’s formula', 'They differ by less than 0.02', 'The signed root'],
    judge(changed, before) {
      const difference = last(changed).gateFacts - last(before).gateFacts;
      return difference < -0.02 ? 0 : difference > 0.02 ? 2 : 1;
    },
    because:
      'A score above 1 shrinks under the root: at width 32 the paper’s gate can reach σ(5.7) = 0.997, the root’s only σ(2.4) = 0.915. Scores below 1 grow.',
  },
];

const tour: TourStep[] = [
  {
    text: 'The model learns facts, a rule, and exceptions in which the context overrules a known phrase. Play.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'Let it learn to the end. Coral is the same model with a table of zeros.',
    look: 'figure:0',
    done: { did: 'finish' },
  },
  {
    text: 'Look at the gate: open on facts, shut on exceptions that end in the same words.',
    look: 'figure:1',
    done: { did: 'scrub' },
  },
  {
    text: 'Take the table away for good at any step, and watch what comes back.',
    look: 'knob:table',
    done: { knob: 'table', reaches: (value) => value === false },
  },
  {
    text: 'Put it back, and take out the gate instead. The exceptions suffer, and so does the rule.',
    look: 'knob:gate',
    done: { knob: 'gate', reaches: (value) => value === 'open' },
  },
  {
    text: 'Try the signed root that stands in the code and not in the paper.',
    look: 'knob:gate',
    done: { knob: 'gate', reaches: (value) => value === 'root' },
  },
  { text: 'Point at α in the equation.', look: 'strip', done: { did: 'term' } },
];

const questions: Question[] = [
  {
    question: 'Which gate formula is right?',
    answer:
      'Both are in use. The paper has the plain sigmoid of the score; the published code puts a signed square root before it. Here the root opens and closes less fully, and was better in no task.',
    asked: 'strix-llama.cpp issue 48',
  },
  {
    question: 'Do knowledge tasks gain the most from Engram?',
    answer:
      'Not in the paper: its larger gains are in reasoning. But taking the memory away hurts factual recall the most.',
  },
  {
    question: 'Why does the gate stay shut on the rule?',
    answer:
      'The last words before the answer say nothing about it. What the table holds there is noise, and the model learns not to listen.',
  },
];

export const story = {
  question: 'What is lost when the table is taken away?',
  claim:
    'Facts live in the table and go with it; the rule and what stands in the context survive. The gate already knew which was which.',
  tab: 'Amputation',
  figures,
  sentences,
  say: ({ table }: Frame): keyof typeof sentences => (table === 1 ? 'whole' : 'cut'),
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'The made world of the budget, with facts, exceptions and rules that do not overlap; a real task mixes them.',
    'One memory layer of one branch, without convolution, in a model of one block.',
    'The paper switches the memory off when it answers. So does “table zeroed” here; learning on without it is an experiment of this page.',
    'The signed root of the published code was not better in any task here.',
  ],
};
