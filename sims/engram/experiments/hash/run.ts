/** A text on its way to its slots, beside tables that fill up with other n-grams. */
import { simulation } from '../../../contract/simulation.ts';
import { type Random, stream } from '../../../math/random.ts';
import { vector } from '../../../math/vector.ts';
import { demo, demoSlots } from '../../demo.ts';
import { multipliers, tableSizes, type Ngram } from '../../hash.ts';
import type { Frame } from './frame.ts';
import { knobs, steps, type Values } from './knobs.ts';
import { arithmetic } from './run/arithmetic.ts';
import { crowd, occupancy } from './run/occupancy.ts';
import { orders, read, visible } from './run/reading.ts';
import { loadTokenizer, unfolded, type Tokenizer } from './run/tokens.ts';

const layer = 1; // the first with a memory in the demo
const fullest = 1.5; // n-grams per slot at the end

const bytes = 256; // the first ids of either tokenizer: single bytes, no syllables

/** An id drawn about as often as Zipf's law says: the r-th after the bytes in proportion to 1/r. */
const frequent = (vocabulary: number, random: Random): number =>
  bytes + Math.floor((vocabulary - bytes) ** random()) - 1;

export const run = simulation<Values, Frame, Tokenizer>(knobs, {
  prepare: ({ vocabulary }) => loadTokenizer(vocabulary),

  *simulate(values, loaded) {
    const { size, heads, order, seed } = values;
    const tokenizer = values.folding ? loaded : unfolded(loaded);
    const { keys: names } = tokenizer.compression;
    const exact = multipliers(seed, layer, names.length, Math.max(...orders));
    const ways = arithmetic(values.mistake, exact);
    const sizes = sizesOf(values.sizes, size, heads);
    const written = read(values.text, tokenizer, { arithmetic: ways, sizes, order });
    const { add, living, observe } = occupancy(sizes[orders.indexOf(order)], ways.slotOf);
    const neighbours = crowd(order, stream(seed, 'crowd'), (random) =>
      frequent(names.length, random),
    );
    const phrase = (ngram: Ngram): string =>
      ngram
        .map((id) => visible(names[id]))
        .toReversed()
        .join(' ');
    const official = demoOf(values);
    let keys = 0;
    for (let step = 0; step < steps; step++) {
      const target = Math.round((fullest * size * (step + 1)) / steps);
      for (; keys < target; keys++) add(neighbours());
      const reading = written.at(step % written.columns);
      const tenants = living(reading.window.slots).map((ofSlot) => ofSlot.map(phrase));
      yield { step, ...reading, ...observe(), tenants, ...official };
    }
  },
});

/** A row is a table, a column an id. */
function demoOf({ ids, demoLayer }: Values): Pick<Frame, 'demo' | 'demoIds'> {
  const slots = demoSlots(ids, demo.layers[demoLayer === 'first' ? 0 : 1]);
  return {
    demo: slots[0].map((_, k) => slots.map((ofToken) => ofToken[k])),
    demoIds: ids.map(String),
  };
}

function sizesOf(kind: Values['sizes'], size: number, heads: number): number[][] {
  if (kind === 'prime') return tableSizes([size, size], heads)[0];
  if (kind === 'power')
    return orders.map(() => vector(heads, () => 2 ** Math.round(Math.log2(size))));
  const even = size + (size % 2);
  return orders.map((_, i) => vector(heads, (head) => even + 2 * (i * heads + head)));
}
