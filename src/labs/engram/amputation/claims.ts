import type { ByTable, Frame } from '../../../../sims/engram/experiments/amputation/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/amputation/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

/** % of the right answers that are left without the table. */
const kept = ({ whole, zeroed }: ByTable): number | undefined =>
  whole > 0 ? (100 * zeroed) / whole : undefined;

export const claims = {
  sentences: {
    whole:
      'After {step} steps {facts.whole} % of the facts are right; with the table zeroed, {facts.zeroed} %. The rule: {rule.whole} % and {rule.zeroed} %. The gate stands at {gate.facts} on facts and at {gate.exceptions} on exceptions.',
    cut: 'The table is gone. {facts.whole} % of the facts are right, {exceptions.whole} % of the exceptions, {rule.whole} % of the rule. The rest of the model goes on learning.',
  },
  say: ({ table }) => (table ? 'whole' : 'cut'),
  scenarios: {
    division: { label: 'Facts live in the table, the rule does not', values: {} },
    amputated: {
      label: 'The table is taken away halfway: facts go at once and come back slowly',
      values: {},
      interventions: [{ step: 20, knob: 'table', value: false }],
    },
    ungated: { label: 'Without a gate, exceptions and the rule suffer', values: { gate: 'open' } },
    signedRoot: {
      label: 'The signed root of the code opens and closes less',
      values: { gate: 'root' },
    },
  },
  bets: {
    ungated: bet({
      question:
        'The gate is taken out: what is looked up always comes in. What happens to the exceptions?',
      before: {},
      change: { gate: 'open' },
      outcomes: {
        more: 'More right answers',
        same: 'Within three points of before',
        fewer: 'Fewer right answers',
      },
      judge(changed, before) {
        const difference = last(changed).exceptions.whole - last(before).exceptions.whole;
        return difference > 3 ? 'more' : difference < -3 ? 'fewer' : 'same';
      },
      because:
        'An exception ends in a phrase that the table knows. Without a gate its usual answer comes in and has to be overruled; with one it can be shut out.',
    }),
    signedRoot: bet({
      question:
        'The paper’s gate or the signed root of the published code: which opens wider on facts?',
      before: { steps: 400 },
      change: { gate: 'root' },
      outcomes: {
        plain: 'The paper’s formula',
        same: 'They differ by less than 0.02',
        root: 'The signed root',
      },
      judge(changed, before) {
        const difference = last(changed).gate.facts - last(before).gate.facts;
        return difference < -0.02 ? 'plain' : difference > 0.02 ? 'root' : 'same';
      },
      because:
        'A score above 1 shrinks under the root: at width 32 the paper’s gate can reach σ(5.7) = 0.997, the root’s only σ(2.4) = 0.915. Scores below 1 grow.',
    }),
  },
  words: {
    heading: 'What does the model still know without its table?',
    headingShort: 'What is known without the table?',
    ofFacts: 'of the facts are right',
    ofFactsShort: 'of facts right',
    withIt: 'with the table, and without it',
    withItShort: 'with, without table',
    withBefore: 'before the table went, and now',
    withBeforeShort: 'before, and now',
    never: 'the table was never there',
    neverShort: 'never had a table',
    asked: 'asked → right',
    whole: 'With the table',
    gone: 'The table is gone',
    zeroed: 'Without: it holds zeros',
    wholeShort: 'with',
    zeroedShort: 'without',
    drag: 'drag the table out: the model learns on without it',
    dragShort: 'drag: learn without',
    back: 'drag the table back: the model learns on with it',
    backShort: 'drag it back',
    tableName: 'The table is there',
    isIn: 'The table is in the model',
    isOut: 'The table is taken out',
    legend: 'first answers, boxed where wrong; bars: of 100 questions',
    legendShort: 'boxed: wrong; %: of 100 questions',
    pair: 'facts of two words',
    triple: 'facts of three',
    marked: 'exceptions',
    rule: 'rule',
    gate: 'gate {open}',
    gateSays: '{task}: the gate is {open} open on average',
    right: '{question}: says {said}, right, {sure} % sure',
    wrong: '{question}: says {said}, {sure} % sure; right is {answer}',
  },
  paper: {
    recallKept: {
      what: 'Kept without memory: factual recall',
      published: 'TriviaQA 29 %, PopQA 44 %',
      source: 'EG fig. 6',
      measured: ({ facts }) => kept(facts),
      digits: 0,
      unit: '%',
      note: 'In the toy the experts hold only some frequent facts: without the table 6 to 30 % of those of two words were right with the seeds 1 to 3, where 2 % is chance. A real model holds more in its other weights.',
    },
    contextKept: {
      what: 'Kept without memory: what the text before says',
      published: 'C3 93 %, RACE 84 to 89 %, DROP 81 %',
      source: 'EG fig. 6',
      measured: ({ exceptions }) => kept(exceptions),
      digits: 0,
      unit: '%',
      note: 'Here: copying a word that stands before the phrase.',
    },
    reasoningKept: {
      what: 'Kept without memory: reasoning',
      published: 'BBH 67 %, GSM8K 62 %, MATH 36 %',
      source: 'EG fig. 6',
      measured: ({ rule }) => kept(rule),
      digits: 0,
      unit: '%',
      note: 'The toy’s rule is built so that no phrase can help. Real reasoning leans on recall, and loses more.',
    },
  },
  repeat: {
    label: 'Right answers with the table and without, over five seeds',
    seeds: 5,
    of: [
      'facts.whole',
      'facts.zeroed',
      'rule.whole',
      'rule.zeroed',
      'exceptions.whole',
      'exceptions.zeroed',
    ],
  },
} satisfies Claims<Values, Frame>;
