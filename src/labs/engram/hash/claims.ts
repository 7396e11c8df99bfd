import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    token:
      'Token {at}, {token}, folds to {folded}. With the one before it, it reads slot {slot} of {firstSize}. At {load} n-grams per slot, {shared} % share theirs; {all} % do in every head.',
    wrong:
      'Token {at}, {token}: slot {slot} of {firstSize}. In this arithmetic {wrong} % of the slots drawn differ from the exact ones: no table trained elsewhere could be read.',
    empty: 'The text is empty: all that is left to look up is the pad, at slot {slot}.',
    long: '{tokens} tokens; the first 32 are drawn. Token {at}, {token}, reads slot {slot} of {firstSize}. At {load} n-grams per slot, {all} % share theirs in every head.',
  },
  say: ({ tokens, names, wrong }) =>
    tokens === 0 ? 'empty' : wrong > 0 ? 'wrong' : tokens > names.length ? 'long' : 'token',
  scenarios: {
    oneAddress: { label: 'A phrase has one address, however it is spelt', values: {} },
    chinese: {
      label: 'Chinese: characters and words, the same hash',
      values: {
        text: '四大发明是造纸术、指南针、火药和印刷术。四大发明影响了世界。',
        vocabulary: 'o200k',
      },
    },
    sameSize: {
      label: 'One size for all heads: eight heads see no more than one',
      values: { sizes: 'power', heads: 8 },
    },
    anagrams: {
      label: 'Equal multipliers: “bites man” and “man bites” share every slot',
      values: { mistake: 'equal', text: 'dog bites man, man bites dog, bye bye, no no' },
    },
    doubles: {
      label: 'Products as doubles: every slot is wrong, and nothing looks broken',
      values: { mistake: 'double' },
    },
    folded: {
      label: 'Accents, capitals and wide letters fold away',
      values: { text: 'Café cafe CAFÉ ｃａｆｅ́. Straße strasse ΟΔΟΣ οδος' },
    },
  },
  bets: {
    sameSize: bet({
      question:
        'Eight heads of different prime sizes become eight heads of one size. How many n-grams share their slot in every head?',
      before: { heads: 8 },
      change: { sizes: 'power' },
      outcomes: { same: 'About as many', more: 'Many more', fewer: 'Fewer' },
      judge(changed, before) {
        const [now, then] = [last(changed).all, last(before).all];
        return now > 2 * then + 1 ? 'more' : now < then / 2 - 1 ? 'fewer' : 'same';
      },
      because:
        'All heads of an order share one mix; only the remainder differs. With equal sizes the heads are copies of each other, and one collision is a collision in all.',
    }),
    doubles: bet({
      question: 'The products are computed as doubles. What happens to the share of collisions?',
      before: {},
      change: { mistake: 'double' },
      outcomes: {
        same: 'It hardly changes, though the slots are wrong',
        doubles: 'It doubles at least',
        falls: 'It falls',
      },
      judge(changed, before) {
        const ratio = last(changed).shared / last(before).shared;
        return ratio > 2 ? 'doubles' : ratio < 0.8 ? 'falls' : 'same';
      },
      because:
        'A wrong hash still scatters, so nothing looks broken. But its addresses are others: a table trained with the right ones would be read at random.',
    }),
    equalFactors: bet({
      question: 'All multipliers are made equal. Do more n-grams share a slot in every head?',
      before: { heads: 8 },
      change: { mistake: 'equal' },
      outcomes: { same: 'No', more: 'A few more', twice: 'At least twice as many' },
      judge(changed, before) {
        const [now, then] = [last(changed).all, last(before).all];
        return now >= 2 * then ? 'twice' : now > then + 1 ? 'more' : 'same';
      },
      because:
        'XOR does not mind order: with one multiplier “a b” and “b a” have one mix, and every doubled token has mix 0. Equal mixes collide in every head, whatever the sizes.',
    }),
  },
  paper: {
    foldedVocabulary: {
      what: 'Vocabulary folded away by normalising',
      published: '23.43 %',
      source: 'EG App. C table 6',
      measured: ({ foldedAway }) => foldedAway,
      digits: 1,
      unit: '%',
      note: 'The same rules on another vocabulary: cl100k_base and o200k_base hold more spellings of one word than the 128k tokens of DeepSeek.',
    },
    slots: {
      what: 'Slots of each table, Engram-27B',
      published: '2,262,400 (next primes)',
      source: 'EG table 5',
      measured: ({ firstSize }) => firstSize,
      digits: 0,
    },
    collisions: {
      what: 'Share of keys that share a slot when there are as many keys as slots',
      published: '1 − 1/e = 63.2 %',
      source: 'hashing at random; not in the paper',
      measured: (_frame, _values, frames) =>
        frames.find(({ load }) => Math.abs(load - 1) < 0.02)?.shared,
      digits: 1,
      unit: '%',
    },
  },
} satisfies Claims<Values, Frame>;
