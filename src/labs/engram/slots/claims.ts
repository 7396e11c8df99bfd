import type { Frame } from '../../../../sims/engram/experiments/slots/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/slots/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    run: 'After {step} steps the loss of two-word facts is {pairLoss.smallest} with the smallest table and {pairLoss.largest} with the largest: each tenfold of slots changes it by {slope}. In the largest table {aloneAtLargest} % of the facts share no row.',
    rules:
      'Nothing but the rule is taught. After {step} steps its loss is {ruleLoss.smallest} with the smallest table and {ruleLoss.largest} with the largest.',
  },
  say: (_, { facts }) => (facts === 0 ? 'rules' : 'run'),
  scenarios: {
    tenfold: { label: 'Ten times the slots, a step down, until all facts fit', values: {} },
    oneHead: { label: 'One wide head: a collision spoils the whole order', values: { heads: '1' } },
    fourHeads: { label: 'Four narrow heads in the same memory', values: { heads: '4' } },
    rulesOnly: { label: 'Nothing but rules: slots change nothing', values: { facts: 0 } },
  },
  bets: {
    oneHead: bet({
      question:
        'The rows of two heads are joined to one head of rows twice as wide. The loss of facts …',
      before: { rows: [64, 256], steps: 320 },
      change: { heads: '1' },
      outcomes: { falls: 'falls', same: 'stays within a twentieth', rises: 'rises' },
      judge(changed, before) {
        const ratio = last(changed).pairLoss.largest / last(before).pairLoss.largest;
        return ratio < 0.95 ? 'falls' : ratio > 1.05 ? 'rises' : 'same';
      },
      because:
        'The memory is the same. With one head two facts that share a slot share everything; with two they most likely differ in the other.',
    }),
    moreRows: bet({
      question: 'From 64 rows a table to 1,024. By how much does the loss of two-word facts fall?',
      before: { rows: [16, 64], steps: 320 },
      change: { rows: [16, 1024] },
      outcomes: {
        little: 'By less than a fifth',
        part: 'By a fifth to a half',
        half: 'By more than half',
      },
      judge(changed, before) {
        const ratio = last(changed).pairLoss.largest / last(before).pairLoss.largest;
        return ratio > 0.8 ? 'little' : ratio >= 0.5 ? 'part' : 'half';
      },
      because:
        'With 64 rows, about eight facts of an order crowd each row; with 1,024 many have one to themselves. What is left is what training has not yet reached.',
    }),
  },
  words: {
    heading: 'More slots: fewer facts share one, and the loss of facts falls.',
    headingShort: 'More slots: fewer facts share one',
    square: '{facts} facts in one table: a square is a slot, coloured by how many share it',
    squareShort: '{facts} facts; a square is a slot, which holds',
    untaught: 'No facts in the data: only the rule is taught',
    wall: '{slots} slots of one table: {alone} of {facts} two-word facts live alone, {share} %',
    slots: '{slots} slots',
    about: '≈ {slots} slots',
    alone: '{share} % alone',
    one: 'one fact',
    few: '2 or 3',
    many: '4 or more',
    lossName: 'loss, nats: lower is better',
    lossNameShort: 'loss, nats',
    slotsName: 'slots, log',
    slotsNameShort: 'slots',
    drag: 'drag the size of one table',
    pair: 'two-word facts',
    triple: 'three-word facts',
    rule: 'the rule',
    pairShort: '2 words',
    tripleShort: '3 words',
    ruleShort: 'rule',
    dot: '{name} with {slots} slots: loss {nats} nats',
    gripName: 'Rows of model {n}',
    pairLoss: 'loss of two-word facts, from the smallest table to the largest',
    ruleLoss: 'loss of the rule, from the smallest table to the largest',
    pairLossShort: 'loss of facts,',
    ruleLossShort: 'loss of the rule,',
    ends: 'small to large table',
    tenfold: 'Along the line of best fit, ten times the slots change it by {slope} nats',
  },
  paper: {
    tenfold: {
      what: 'Loss a tenfold of slots',
      published: '−0.028',
      source: 'EG fig. 3 right',
      measured: ({ slope }, { facts }) => (facts > 0 ? slope : undefined),
      digits: 2,
      note: 'Facts of two words only, which need the table; the paper’s figure is the loss of a whole language model.',
    },
    lineEnd: {
      what: 'Where the line ends',
      published: 'not up to 10,300,000 slots',
      source: 'EG fig. 3 right',
      note: 'The toy has a thousand facts. Once they fit, more slots bring little.',
    },
  },
  repeat: {
    label: 'Loss of two-word facts, largest table against smallest, over five seeds',
    seeds: 5,
    of: ['pairLoss.largest'],
    against: 'pairLoss.smallest',
  },
} satisfies Claims<Values, Frame>;
