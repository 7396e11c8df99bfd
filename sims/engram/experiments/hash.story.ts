/** What the page of the hash says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './hash.figures.ts';
import type { Frame, parameters } from './hash.ts';

export const firstText = 'Good morning, captain! He said good morning, and Good Morning again.';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  token:
    'Token {at}, {token}, folds to {folded}. With the one before it, it reads slot {slot} of {firstSize}. At {load} n-grams per slot, {shared} % share theirs; {all} % do in every head.',
  wrong:
    'Token {at}, {token}: slot {slot} of {firstSize}. In this arithmetic {wrong} % of the slots drawn differ from the exact ones: no table trained elsewhere could be read.',
  empty: 'The text is empty: all that is left to look up is the pad, at slot {slot}.',
  long: '{tokens} tokens; the first 32 are drawn. Token {at}, {token}, reads slot {slot} of {firstSize}. At {load} n-grams per slot, {all} % share theirs in every head.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'A phrase has one address, however it is spelt', values: {} },
  {
    label: 'Chinese: characters and words, the same hash',
    values: {
      text: '四大发明是造纸术、指南针、火药和印刷术。四大发明影响了世界。',
      vocabulary: 'o200k',
    },
  },
  {
    label: 'One size for all heads: eight heads see no more than one',
    values: { sizes: 'power', heads: 8 },
  },
  {
    label: 'Equal multipliers: “bites man” and “man bites” share every slot',
    values: { mistake: 'equal', text: 'dog bites man, man bites dog, bye bye, no no' },
  },
  {
    label: 'Products as doubles: every slot is wrong, and nothing looks broken',
    values: { mistake: 'double' },
  },
  {
    label: 'Accents, capitals and wide letters fold away',
    values: { text: 'Café cafe CAFÉ ｃａｆｅ́. Straße strasse ΟΔΟΣ οδος' },
  },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'Eight heads of different prime sizes become eight heads of one size. How many n-grams share their slot in every head?',
    before: { heads: 8 },
    change: { sizes: 'power' },
    outcomes: ['About as many', 'Many more', 'Fewer'],
    judge(changed, before) {
      const [now, then] = [last(changed).all, last(before).all];
      return now > 2 * then + 1 ? 1 : now < then / 2 - 1 ? 2 : 0;
    },
    because:
      'All heads of an order share one mix; only the remainder differs. With equal sizes the heads are copies of each other, and one collision is a collision in all.',
  },
  {
    question: 'The products are computed as doubles. What happens to the share of collisions?',
    before: {},
    change: { mistake: 'double' },
    outcomes: ['It hardly changes, though the slots are wrong', 'It doubles at least', 'It falls'],
    judge(changed, before) {
      const ratio = last(changed).shared / last(before).shared;
      return ratio > 2 ? 1 : ratio < 0.8 ? 2 : 0;
    },
    because:
      'A wrong hash still scatters, so nothing looks broken. But its addresses are others: a table trained with the right ones would be read at random.',
  },
  {
    question: 'All multipliers are made equal. Do more n-grams share a slot in every head?',
    before: { heads: 8 },
    change: { mistake: 'equal' },
    outcomes: ['No', 'A few more', 'At least twice as many'],
    judge(changed, before) {
      const [now, then] = [last(changed).all, last(before).all];
      return now >= 2 * then ? 2 : now > then + 1 ? 1 : 0;
    },
    because:
      'XOR does not mind order: with one multiplier “a b” and “b a” have one mix, and every doubled token has mix 0. Equal mixes collide in every head, whatever the sizes.',
  },
];

const tour: TourStep[] = [
  {
    text: 'Each column is a token, each row a table. Play: the sentence walks through the text while other n-grams fill the tables.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: '“Good morning” is spelt in three ways, with different tokens. Compare the columns of “morning”: folded, they read the same slots.',
    look: 'figure:0',
    done: { step: 8 },
  },
  {
    text: 'Write a text of your own, in any language. Repeat a phrase and find its columns.',
    look: 'knob:text',
    done: { knob: 'text', reaches: (value) => value !== firstText },
  },
  {
    text: 'Let it run to the end. Coral follows grey: chance alone decides who shares a slot.',
    look: 'figure:1',
    done: { did: 'finish' },
  },
  {
    text: 'Take eight heads. Hardly an n-gram shares its slot in all of them.',
    look: 'knob:heads',
    done: { knob: 'heads', reaches: (value) => value === 8 },
  },
  {
    text: 'Now give all tables one size. The heads become copies of each other.',
    look: 'knob:sizes',
    done: { knob: 'sizes', reaches: (value) => value === 'power' },
  },
  {
    text: 'Break the arithmetic: products as doubles. As many collisions as before, and almost every slot is another one.',
    look: 'knob:mistake',
    done: { knob: 'mistake', reaches: (value) => value === 'double' },
  },
  {
    text: 'Point at M in the equation to find it in the code.',
    look: 'strip',
    done: { did: 'term' },
  },
];

const questions: Question[] = [
  {
    question: 'Can I reproduce the hashes from config and tokenizer?',
    answer:
      'The table sizes, yes: they follow from the configured size. The multipliers come from NumPy’s PCG64, and the ids from the model’s own tokenizer; this page uses a generator and tokenizers of its own, so its slots are not those of a released model.',
    asked: 'PocketLLM issue 260; llama.cpp issue 28696',
  },
  {
    question: 'Is it RAG?',
    answer:
      'No. No document is searched. A row of trained numbers is read at an address that the last two or three tokens name.',
  },
  {
    question: 'Is the hash learned?',
    answer:
      'No. It is fixed before training. What is learned are the rows, the projections, the gate and the convolution.',
  },
  {
    question: 'Do the primes prevent collisions?',
    answer:
      'No. Within one table chance decides. Different primes make the heads disagree, so that a phrase that loses one slot keeps the others.',
  },
  {
    question: 'Does it replace the context window?',
    answer:
      'No. It looks two or three tokens back and knows nothing of the rest; attention still reads the context.',
  },
];

export const story = {
  question: 'Where in the table does a phrase live?',
  claim:
    'The last two or three tokens, folded and hashed, are the address: known before the model runs, shared by chance, and rescued by many heads.',
  tab: 'Hash',
  figures,
  sentences,
  say: ({ tokens, names, wrong }: Frame): keyof typeof sentences =>
    tokens === 0 ? 'empty' : wrong > 0 ? 'wrong' : tokens > names.length ? 'long' : 'token',
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'The tokenizers are cl100k_base and o200k_base, not DeepSeek’s. Text without any break is cut every 200 characters before it is tokenized.',
    'The multipliers come from the atlas’s own generator in place of NumPy’s PCG64.',
    'One layer; two orders; at most 4,096 slots in a table where the paper has millions.',
    'What fills the tables are made pairs of canonical ids, about as frequent as Zipf’s law says, not a text.',
    'Neighbouring even sizes were expected to be worse than primes. At these loads no difference was seen beyond chance; one common size is what hurts.',
  ],
};
