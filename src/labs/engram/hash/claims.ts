import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    token:
      '“{phrase}” reads slot {slot} of {firstSize} in table 1. Of {keys} other phrases {shared} % share their slot there, {all} % in every table.',
    wrong:
      '“{phrase}” reads slot {slot} of {firstSize}. In this arithmetic {wrong} % of the slots of the text differ from the exact ones: no table trained elsewhere could be read.',
    empty: 'The text is empty: all that is left to look up is the pad, at slot {slot}.',
    long: '{tokens} tokens; the first 32 are drawn. “{phrase}” reads slot {slot} of {firstSize} in table 1. Of {keys} other phrases {all} % share their slot in every table.',
  },
  say: ({ tokens, names, wrong }) =>
    tokens === 0 ? 'empty' : wrong > 0 ? 'wrong' : tokens > names.length ? 'long' : 'token',
  scenarios: {
    oneAddress: { label: 'Two words have one address, however they are spelt', values: {} },
    unfolded: {
      label: 'Unfolded: three spellings, three addresses',
      values: { folding: false },
    },
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
      label: 'Products as doubles: most slots are wrong, and nothing looks broken',
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
      before: { heads: 8, size: 1024 },
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
  words: {
    move: 'click a token',
    widen: 'drag: 2 or 3 tokens',
    windowName: 'Tokens in the window',
    same: 'pale: the same phrase again; it stands {n} times',
    token: 'Token {n}: {token}',
    pad: 'Before the text stands the pad.',
    padName: 'pad',
    factors: 'odd multiplier',
    bits: 'product, 64 bits',
    product: '{token}: id {id} × {factor} = {product}',
    mix: 'XOR of the products: {mix}',
    remainder: 'mod {size}: slot {slot}',
    short: 'slot {slot}',
    slot: 'Table {table}: remainder by {size} is slot {slot}, {lives}',
    alone: 'alone',
    oneOther: '1 other',
    others: '{n} others',
    wall: 'Table {table}: {size} slots, {taken} taken by {phrases} phrases; {shared} % of them share',
    drag: 'drag: more pigeonholes',
    size: 'primes ≥ {size} (log)',
    sizeName: 'Slots wanted in each table',
    ofPhrases: 'of {phrases} phrases share',
    inEvery: 'their slot in all {tables} tables',
    inOne: 'their slot',
    allSays: '{all} of {phrases} phrases share their slot in each of {tables} tables',
    one: 'one phrase',
    more: 'shared',
    barEvery: 'in all tables',
    barFirst: 'in table 1',
    whoLives: 'Table {table}, slot {slot}',
    mixed: 'One row serves them all.',
    itsOwn: 'A row of its own.',
  },
  paper: {
    foldedVocabulary: {
      what: 'Vocabulary folded away by normalising',
      published: '23.43 %',
      source: 'EG App. C table 6',
      measured: ({ foldedAway }, { folding }) => (folding ? foldedAway : undefined),
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
  repeat: {
    label: 'N-grams that share their slot against the expectation, over five seeds',
    seeds: 5,
    of: ['shared'],
    against: 'expected',
  },
} satisfies Claims<Values, Frame>;
