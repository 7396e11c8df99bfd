import { expect, test } from 'vitest';
import { demo, demoSlots } from '../../../sims/engram/demo.ts';
import { multipliers } from '../../../sims/engram/hash.ts';

// 1. Values someone else computed: the first is told by those who ran the official demo, the others
//    come from its rule in NumPy 2.4.6, 2 · default_rng(seed + 10007 · layer).integers(0, half) + 1.
test.each<[number, number, number, bigint[]]>([
  [0, 1, 98_627, [76993395940407n, 4862694818241n, 36129212583461n]],
  [0, 15, 98_627, [29055444938695n, 56284491166079n, 54183298291715n]],
  [42, 1, 98_627, [50512697084825n, 57238272019123n, 79345785635331n]],
  [7, 3, 129_280, [33805195416561n, 64708675095651n, 1894586680615n, 62153913980971n]],
  [0, 1, 1, [7593627661414633239n, 479593001838623259n]],
  [5, 0, 2 ** 33, [720255337n, 864365305n, 24323709n, 867519815n, 503425903n]],
])('multipliers of seed %d, layer %d, %d canonical ids', (seed, layer, vocabulary, factors) => {
  expect(multipliers(seed, layer, vocabulary, factors.length)).toEqual(factors);
});

// NgramHashMapping's loop in NumPy 2.4.6, for the canonical ids 17, 98626, 3; the pad is 2.
test('the slots of a text are those of the demo', () => {
  expect(demoSlots([17, 98_626, 3], 1)).toEqual([
    [
      361822, 162876, 158748, 621477, 81497, 247484, 141966, 332849, 626143, 146275, 552140, 422864,
      41549, 5212, 308127, 545033,
    ],
    [
      434449, 133124, 571146, 215197, 21989, 564368, 350134, 325499, 402329, 461656, 489872, 528944,
      209919, 361560, 102373, 201401,
    ],
    [
      47176, 283875, 63226, 272584, 642872, 552510, 192341, 89939, 505465, 511700, 235747, 508154,
      143413, 393574, 200658, 249108,
    ],
  ]);
  expect(demoSlots([17, 98_626, 3], 15)[2]).toEqual([
    223105, 294468, 503737, 55876, 130443, 435255, 472724, 25625, 310280, 205239, 98547, 84935,
    6300, 67137, 294762, 561465,
  ]);
});

// 2. What defines the result.
test('V′ is what normalising leaves of 128,815 entries: 23.43 % are folded away', () => {
  expect(100 * (1 - demo.vocabulary / 128_815)).toBeCloseTo(23.43, 1);
});

// 6. What is refused.
test('a layer without memory, and ids that the demo does not have, are refused by name', () => {
  expect(demoSlots([], 1)).toEqual([]);
  expect(() => demoSlots([1], 2)).toThrow('demoSlots requires layer 1 or 15, got 2');
  for (const bad of [-1, 98_627, 0.5, NaN]) {
    expect(() => demoSlots([bad], 1)).toThrow(`demoSlots requires ids from 0 to 98626, got ${bad}`);
  }
});
