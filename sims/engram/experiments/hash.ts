/** A text on its way to its slots, beside tables that fill up with other n-grams. */
import { experiment, type Simulation } from '../../contract.ts';
import { below, stream, type Random } from '../../math/random.ts';
import { vector } from '../../math/vector.ts';
import { choice, integer, text, type ValuesOf } from '../../parameters.ts';
import { hasher } from '../halves.ts';
import { multipliers, tableSizes } from '../hash.ts';
import { firstText, story } from './hash.story.ts';
import { doubleHash, narrowHash } from './mistakes.ts';
import { crowd, occupancy, type Filling } from './occupancy.ts';
import { orders, read, type Reading, type SlotOf } from './reading.ts';
import { loadTokenizer, type Tokenizer } from './tokens.ts';

const steps = 48;
const fullest = 1.5; // n-grams per slot at the end

export const parameters = {
  text: text({
    label: 'Text',
    hint: 'Any language. The first 32 tokens are drawn.',
    longest: 100_000,
    default: firstText,
  }),
  size: integer({
    label: 'Slots wanted in each table',
    symbol: 'M',
    min: 8,
    max: 4096,
    step: 8,
    default: 512,
    paper: 2_262_400,
  }),
  heads: integer({
    label: 'Hash heads an order',
    symbol: 'K',
    min: 1,
    max: 8,
    default: 4,
    paper: 8,
  }),
  sizes: choice({
    label: 'Sizes of the tables',
    options: {
      prime: 'different primes (as published)',
      even: 'neighbouring even numbers',
      power: 'one power of two for all',
    },
    default: 'prime',
  }),
  mistake: choice({
    label: 'Break it',
    options: {
      none: 'as published',
      equal: 'equal multipliers',
      double: 'products as doubles',
      narrow: '32-bit XOR',
    },
    default: 'none',
  }),
  vocabulary: choice({
    label: 'Tokenizer',
    hint: 'o200k_base knows more Chinese words; it is one megabyte.',
    options: { cl100k: 'cl100k_base', o200k: 'o200k_base' },
    default: 'cl100k',
    more: true,
  }),
};

type Knobs = ValuesOf<typeof parameters>;

/** The text at one token, and the tables after so many n-grams. */
export type Frame = { readonly step: number } & Reading & Filling;

export const hash = experiment<typeof parameters, Frame, Tokenizer>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    load: { label: 'N-grams per slot', digits: 2 },
    shared: { label: 'Share their slot', unit: '%', digits: 1, tone: 'coral' },
    expected: { label: 'Expected: 1 − e^(−load)', unit: '%', digits: 1, tone: 'grey' },
    all: { label: 'Share it in every head', unit: '%', digits: 1, tone: 'deep' },
    expectedAll: { label: 'Expected of independent heads', unit: '%', digits: 1, tone: 'teal' },
    wrong: { label: 'Wrong slots', unit: '%', digits: 0, tone: 'coral' },
    tokens: { label: 'Tokens', digits: 0 },
    phrases: { label: 'Different pairs', digits: 0 },
    foldedAway: { label: 'Vocabulary folded away', unit: '%', digits: 1 },
    fullest: { label: 'Fullest slot', digits: 0 },
  },
  pace: 4,
  length: () => steps,
  prepare: ({ vocabulary }) => loadTokenizer(vocabulary),

  *simulate(values, tokenizer): Simulation<typeof values, Frame> {
    const { size, heads, seed } = values;
    const vocabulary = tokenizer.compression.keys.length;
    const factors = factorsOf(values.mistake, multipliers(seed, 0, vocabulary, 3));
    const sizes = sizesOf(values.sizes, size, heads);
    const slotOf = arithmetic[values.mistake](factors);
    const written = read(values.text, tokenizer, { factors, sizes, slotOf });
    const { add, observe } = occupancy(sizes[0], slotOf);
    const neighbours = crowd(stream(seed, 'crowd'), (random) => frequent(vocabulary, random));
    let keys = 0;
    for (let step = 0; step < steps; step++) {
      const target = Math.round((fullest * size * (step + 1)) / steps);
      for (; keys < target; keys++) add(neighbours());
      yield { step, ...written.at(step % written.columns), ...observe() };
    }
  },
});

const arithmetic: Readonly<Record<Knobs['mistake'], (factors: readonly bigint[]) => SlotOf>> = {
  none: (factors) => hasher(factors).slot,
  equal: (factors) => hasher(factors).slot,
  double: (factors) => (ngram, size) => doubleHash(ngram, factors, size),
  narrow: (factors) => (ngram, size) => narrowHash(ngram, factors, size),
};

const factorsOf = (mistake: Knobs['mistake'], factors: readonly bigint[]): readonly bigint[] =>
  mistake === 'equal' ? factors.map(() => factors[0]) : factors;

function sizesOf(kind: Knobs['sizes'], size: number, heads: number): number[][] {
  if (kind === 'prime') return tableSizes([size, size], heads)[0];
  if (kind === 'power')
    return orders.map(() => vector(heads, () => 2 ** Math.round(Math.log2(size))));
  const even = size + (size % 2);
  return orders.map((_, i) => vector(heads, (head) => even + 2 * (i * heads + head)));
}

/** A canonical id drawn about as often as Zipf's law says: the r-th in proportion to 1/r. */
const frequent = (vocabulary: number, random: Random): number =>
  random() < 0.02 ? below(vocabulary, random) : Math.floor(vocabulary ** random()) - 1;
