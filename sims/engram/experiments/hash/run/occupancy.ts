/** Tables that fill up with n-grams, and how many of those share a slot. */
import type { Random } from '../../../../math/random.ts';
import type { Ngram } from '../../../hash.ts';

/** Different n-grams, one a call. */
export function crowd(
  order: number,
  random: Random,
  draw: (random: Random) => number,
): () => Ngram {
  const met = new Set<string>();
  return () => {
    for (;;) {
      const ngram = Array.from({ length: order }, () => draw(random));
      const key = ngram.join(' ');
      if (met.has(key)) continue;
      met.add(key);
      return ngram;
    }
  };
}

const most = 5; // slots that hold more are counted together

export type Filling = {
  readonly keys: number;
  readonly load: number; // n-grams a slot, in head 1
  readonly shared: number; // % of the n-grams, in head 1
  readonly expected: number;
  readonly all: number; // % of the n-grams, in every head
  readonly expectedAll: number;
  readonly fullest: number;
  readonly holding: readonly number[]; // [6], % of the slots
  readonly poisson: readonly number[];
  readonly walls: readonly (readonly number[])[]; // [K][M], n-grams in every slot
};

/** N-grams of one slot that are named; of more, the first to come. */
const named = 8;

/** @param sizes of the heads  [K] */
export function occupancy(
  sizes: readonly number[],
  slotOf: (ngram: Ngram, size: number) => number,
): {
  add(ngram: Ngram): void;
  observe(): Filling;
  /** Who is in one slot of each head  [K] */
  living(slots: readonly number[]): Ngram[][];
} {
  const counts = sizes.map((size) => new Uint16Array(size));
  const ngrams: Ngram[] = [];
  const places: number[][] = [];
  return {
    living: (slots) =>
      slots.map((slot, head) => ngrams.filter((_, i) => places[i][head] === slot).slice(0, named)),
    add(ngram) {
      ngrams.push(ngram);
      const slots = sizes.map((size) => slotOf(ngram, size));
      slots.forEach((slot, head) => counts[head][slot]++);
      places.push(slots);
    },
    observe() {
      const keys = places.length;
      const percent = (holds: (slots: readonly number[]) => boolean): number =>
        keys === 0 ? 0 : (100 * places.filter(holds).length) / keys;
      const loads = sizes.map((size) => keys / size);
      const chances = loads.map((load) => 1 - Math.exp(-load));
      const holding = new Array<number>(most + 1).fill(0);
      for (const count of counts[0]) holding[Math.min(count, most)] += 100 / sizes[0];
      return {
        keys,
        load: loads[0],
        shared: percent((slots) => counts[0][slots[0]] > 1),
        expected: 100 * chances[0],
        all: percent((slots) => slots.every((slot, head) => counts[head][slot] > 1)),
        expectedAll: 100 * chances.reduce((product, chance) => product * chance, 1),
        fullest: counts[0].reduce((a, b) => Math.max(a, b)),
        holding,
        poisson: poisson(loads[0]),
        walls: counts.map((ofHead) => [...ofHead]),
      };
    },
  };
}

/** Share of slots with 0, 1, … keys if each key fell anywhere with the same chance, %. */
function poisson(load: number): number[] {
  const shares = [Math.exp(-load)];
  for (let count = 1; count < most; count++) shares.push((shares[count - 1] * load) / count);
  return [...shares, 1 - shares.reduce((a, b) => a + b)].map((share) => 100 * share);
}
