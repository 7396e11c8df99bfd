/** A text on its way to its slots, beside tables that fill up with other n-grams. */
import { simulation } from '../../../contract/simulation.ts';
import { below, type Random, stream } from '../../../math/random.ts';
import { vector } from '../../../math/vector.ts';
import { hasher } from '../../halves.ts';
import { multipliers, tableSizes } from '../../hash.ts';
import type { Frame } from './frame.ts';
import { knobs, steps, type Values } from './knobs.ts';
import { doubleHash, narrowHash } from './run/mistakes.ts';
import { crowd, occupancy } from './run/occupancy.ts';
import { orders, read, type SlotOf } from './run/reading.ts';
import { loadTokenizer, type Tokenizer } from './run/tokens.ts';

const fullest = 1.5; // n-grams per slot at the end

const arithmetic: Readonly<Record<Values['mistake'], (factors: readonly bigint[]) => SlotOf>> = {
  none: (factors) => hasher(factors).slot,
  equal: (factors) => hasher(factors).slot,
  double: (factors) => (ngram, size) => doubleHash(ngram, factors, size),
  narrow: (factors) => (ngram, size) => narrowHash(ngram, factors, size),
};

const factorsOf = (mistake: Values['mistake'], factors: readonly bigint[]): readonly bigint[] =>
  mistake === 'equal' ? factors.map(() => factors[0]) : factors;

/** A canonical id drawn about as often as Zipf's law says: the r-th in proportion to 1/r. */
const frequent = (vocabulary: number, random: Random): number =>
  random() < 0.02 ? below(vocabulary, random) : Math.floor(vocabulary ** random()) - 1;

export const run = simulation<Values, Frame, Tokenizer>(knobs, {
  prepare: ({ vocabulary }) => loadTokenizer(vocabulary),

  *simulate(values, tokenizer) {
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

function sizesOf(kind: Values['sizes'], size: number, heads: number): number[][] {
  if (kind === 'prime') return tableSizes([size, size], heads)[0];
  if (kind === 'power')
    return orders.map(() => vector(heads, () => 2 ** Math.round(Math.log2(size))));
  const even = size + (size % 2);
  return orders.map((_, i) => vector(heads, (head) => even + 2 * (i * heads + head)));
}
