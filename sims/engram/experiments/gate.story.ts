/** What the page of the gate says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './gate.figures.ts';
import type { Frame, parameters } from './gate.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  run: 'After {step} steps the loss on unseen text is {heldOut}, with an empty table {zeroed}. The gate stands at {gateFirst} after the first letter of a word, at {gateInside} further in. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. Over all unseen text it would be {harmText}.',
  chinese:
    'After {step} steps the loss on unseen text is {heldOut}, with an empty table {zeroed}. The gate stands at {meanGate} on average. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. Over all unseen text it would be {harmText}.',
  beyond:
    'After {step} steps the loss on unseen text is {heldOut}, with an empty table {zeroed}. Your sentence has {length} characters: there is no character {place} to poison.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'The table carries much of what a small model knows', values: {} },
  {
    label: 'The same in Chinese',
    values: { source: 'chinese', sentence: '老师在灯下写信，孩子们在河边说话。' },
  },
  { label: 'One head: poison has it all its own way', values: { heads: '1' } },
  { label: 'Four heads: three of them are still right', values: { heads: '4' } },
  {
    label: 'Your own text, learned by heart',
    values: { source: 'own', sentence: 'to be, or not to be' },
  },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'One head of sixteen numbers becomes four heads of four. Every place of unseen text is poisoned in turn, in head 1. The harm …',
    before: { heads: '1', steps: 300 },
    change: { heads: '4' },
    outcomes: ['grows', 'stays within a tenth', 'shrinks'],
    judge(changed, before) {
      const ratio = last(changed).harmText / last(before).harmText;
      return ratio > 1.1 ? 0 : ratio < 0.9 ? 2 : 1;
    },
    because:
      'With one head the poison is all that an order has to say. With four it is a quarter of it.',
  },
  {
    question: 'The gate is taken out. Does the loss on unseen text change?',
    before: { steps: 300 },
    change: { gate: 'open' },
    outcomes: [
      'It falls by more than 0.02',
      'By no more than 0.02 either way',
      'It rises by more than 0.02',
    ],
    judge(changed, before) {
      const difference = last(changed).heldOut - last(before).heldOut;
      return difference < -0.02 ? 0 : difference > 0.02 ? 2 : 1;
    },
    because:
      'On a text of characters the table is useful almost everywhere, so there is little for a gate to shut out. Where context overrules a phrase, as in the made world of the next pages, it matters much more.',
  },
];

const tour: TourStep[] = [
  {
    text: 'A small model reads Moby-Dick, character by character. Play, and watch its gate dip where a word begins.',
    look: 'figure:0',
    done: { did: 'play' },
  },
  {
    text: 'Let it read on to the end. Coral is the same model with an empty table.',
    look: 'figure:2',
    done: { did: 'finish' },
  },
  {
    text: 'Write a sentence of your own.',
    look: 'knob:sentence',
    done: { knob: 'sentence', reaches: (value) => value !== 'the white whale and the captain' },
  },
  {
    text: 'Move the poison to another character. Every phrase that shares the slot is struck.',
    look: 'knob:poisoned',
    done: { knob: 'poisoned', reaches: (value) => value !== 7 },
  },
  {
    text: 'Make it stronger.',
    look: 'knob:poison',
    done: { knob: 'poison', reaches: (value) => typeof value === 'number' && value > 2 },
  },
  {
    text: 'Now four heads. The same poison reaches a quarter of what is read.',
    look: 'knob:heads',
    done: { knob: 'heads', reaches: (value) => value === '4' },
  },
  {
    text: 'Let it learn from another text, or from your own.',
    look: 'knob:source',
    done: { knob: 'source', reaches: (value) => value !== 'english' },
  },
];

const questions: Question[] = [
  {
    question: 'Is a collision as bad as poison?',
    answer:
      'No. Two phrases that share a row from the start learn a row that serves both as well as it can. Poison comes after learning, and nothing could prepare for it.',
  },
  {
    question: 'Are n-grams made of characters or of words?',
    answer:
      'Of folded token ids. In this small model a token is a character, which is why it looks three and four of them back in English, two and three in Chinese.',
  },
  {
    question: 'Why is the gate low at the start of a word?',
    answer:
      'After one letter, a phrase of three or four characters still reaches into the word before. The table has seldom seen just that, and what it holds says little about what follows.',
  },
];

export const story = {
  question: 'When does the model listen to its memory?',
  claim:
    'A gate compares what was looked up with the context and decides how much comes in; with more heads, one bad slot does less harm.',
  tab: 'Gate',
  figures,
  sentences,
  say: ({ place, length }: Frame, { source }: Knobs): keyof typeof sentences =>
    place > length ? 'beyond' : source === 'chinese' ? 'chinese' : 'run',
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'A model of characters: a window of eight, one block, width 32, one memory layer without convolution.',
    'Text is lower case, with the 38 commonest characters of English or the 238 commonest of Chinese told apart; all others are one.',
    'N-grams of three and four characters in English, two and three in Chinese; the paper takes two and three tokens.',
    'Gates that open most at the end of names were looked for and not seen.',
    'From one head to four the loss on unseen text fell by only 0.03 and 0.05 with the seeds 1 and 2; what more heads lower is the harm by poison.',
  ],
};
