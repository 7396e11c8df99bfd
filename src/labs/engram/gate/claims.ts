import type { Frame } from '../../../../sims/engram/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/gate/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    run: 'After {step} steps the loss on unseen text is {loss.learned}, with an empty table {loss.empty}. The gate stands at {gate.first} after the first letter of a word, at {gate.inside} further in. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. If each place of that text had its own slot poisoned, the loss would grow by {harmText} on average.',
    chinese:
      'After {step} steps the loss on unseen text is {loss.learned}, with an empty table {loss.empty}. The gate stands at {gate.all} on average. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. If each place of that text had its own slot poisoned, the loss would grow by {harmText} on average.',
    beyond:
      'After {step} steps the loss on unseen text is {loss.learned}, with an empty table {loss.empty}. Your sentence has {length} characters: there is no character {place} to poison.',
  },
  say: ({ place, length }, { source }) =>
    place > length ? 'beyond' : source === 'chinese' ? 'chinese' : 'run',
  scenarios: {
    knowledge: { label: 'The table carries much of what a small model knows', values: {} },
    chinese: {
      label: 'The same in Chinese',
      values: { source: 'chinese', sentence: '老师在灯下写信，孩子们在河边说话。' },
    },
    oneHead: { label: 'One head: nothing dilutes the poison', values: { heads: '1' } },
    fourHeads: { label: 'Four heads: three of them are still right', values: { heads: '4' } },
    ownText: {
      label: 'Your own text, learned by heart',
      values: { source: 'own', sentence: 'to be, or not to be' },
    },
  },
  bets: {
    fourHeads: bet({
      question:
        'One head of sixteen numbers becomes four heads of four. Every place of unseen text is poisoned in turn, in head 1. The harm …',
      before: { heads: '1', steps: 300 },
      change: { heads: '4' },
      outcomes: { grows: 'grows', same: 'stays within a tenth', shrinks: 'shrinks' },
      judge(changed, before) {
        const ratio = last(changed).harmText / last(before).harmText;
        return ratio > 1.1 ? 'grows' : ratio < 0.9 ? 'shrinks' : 'same';
      },
      because:
        'With one head the poison is all that an order has to say. With four it is a quarter of it.',
    }),
    ungated: bet({
      question: 'The gate is taken out. Does the loss on unseen text change?',
      before: { steps: 300 },
      change: { gate: 'open' },
      outcomes: {
        falls: 'It falls by more than 0.02',
        same: 'By no more than 0.02 either way',
        rises: 'It rises by more than 0.02',
      },
      judge(changed, before) {
        const difference = last(changed).loss.learned - last(before).loss.learned;
        return difference < -0.02 ? 'falls' : difference > 0.02 ? 'rises' : 'same';
      },
      because:
        'On a text of characters the table is useful almost everywhere, so there is little for a gate to shut out. Where context overrules a phrase, as in the made world of the next pages, it matters much more.',
    }),
  },
  words: {
    columns:
      'Each place looks up a row of memory. Column: how much of it the gate lets in; dashed: all',
    short: 'column: memory let in; dashed: all',
    place: 'Place {n}, {character}: gate {gate}',
    struck: 'Place {n}, {character}: gate {gate}; reads the poisoned row, loss {cost} higher',
    nat: 'one nat',
    costs: 'hanging: loss added; this high: one nat',
    poisonName: 'Character whose row is poisoned',
    drag: 'drag the poison: noise in this row',
    nats: 'nats more loss, mean',
    onePlace: 'at 1 place that reads it',
    places: 'at the {n} places that read the poisoned row',
    placesShort: 'at {n} places that read it',
    sameSlot: 'reads the same row',
    unseen: 'unseen text: poison in each row read +{harm}; an empty table +{empty}',
    unseenShort: 'each place of unseen text: +{harm}',
  },
  paper: {
    opening: {
      what: 'Where the gate opens',
      published: 'at the end of names and set phrases',
      source: 'EG fig. 7',
      note: 'Names were looked for and did not stand out. What this model shows: low after the first letter of a word, open once the word is under way.',
    },
    meanGate: {
      what: 'Mean gate on text not seen',
      published: 'none given',
      source: 'EG fig. 7 shows single sentences',
      measured: ({ gate }) => gate.all,
      digits: 2,
    },
  },
  repeat: {
    label: 'The gate inside a word against that after its first letter, over five seeds',
    seeds: 5,
    of: ['gate.inside', 'gate.all'],
    against: 'gate.first',
  },
} satisfies Claims<Values, Frame>;
