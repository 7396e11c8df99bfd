/**
 * The slots that the official demo of Engram reads, from its configuration alone: what is needed
 * besides are canonical ids, which only DeepSeek's tokenizer can give.
 *
 * The classes EngramConfig and NgramHashMapping of the official demo, engram_demo_v1.py (demo).
 */
import { hashText, multipliers, tableSizes } from './hash.ts';

/**
 * EngramConfig of the demo, V′ as its tokenizer folds it. The pad is id 2 there; folded it should be
 * 2 again, as new ids follow first appearance and the first three entries are texts of their own.
 */
export const demo = {
  vocabulary: 98_627, // V′, of 128,815 entries
  sizes: [646_400, 646_400], // slots wanted for each order 2, 3
  heads: 8,
  layers: [1, 15], // counted from 0
  pad: 2,
  seed: 0,
} as const;

/**
 * The slots of every place of a text in one layer of the demo: eight heads of order 2, then eight
 * of order 3.
 *
 * @param ids canonical ids  [T]
 * @returns [T][16]
 * @throws RangeError for a layer without a memory, and for ids that the demo does not have
 */
export function demoSlots(ids: readonly number[], layer: number): number[][] {
  const nth = demo.layers.findIndex((own) => own === layer);
  if (nth < 0) {
    throw new RangeError(`demoSlots requires layer ${demo.layers.join(' or ')}, got ${layer}`);
  }
  const bad = ids.find((id) => !Number.isInteger(id) || id < 0 || id >= demo.vocabulary);
  if (bad !== undefined) {
    throw new RangeError(`demoSlots requires ids from 0 to ${demo.vocabulary - 1}, got ${bad}`);
  }
  const sizes = tableSizes(demo.sizes, demo.heads, demo.layers.length);
  const factors = multipliers(demo.seed, layer, demo.vocabulary, demo.sizes.length + 1);
  return hashText(ids, factors, sizes[nth], demo.pad);
}
