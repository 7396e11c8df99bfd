/** How a slot is computed: as published, or with a mistake in it. */
import { hasher } from '../../../halves.ts';
import type { Ngram } from '../../../hash.ts';
import type { Values } from '../knobs.ts';
import { doubleProducts, narrowProducts, slotOfProducts, type Products } from './mistakes.ts';

export interface Arithmetic {
  readonly factors: readonly bigint[];
  /** What is mixed, each of 64 bits with a sign. */
  products(ngram: Ngram): bigint[];
  slotOf(ngram: Ngram, size: number): number;
}

const exactProducts: Products = (ngram, factors) =>
  ngram.map((id, place) => BigInt.asIntN(64, BigInt(id) * factors[place]));

/** @param own the multipliers as published  [N] */
export function arithmetic(mistake: Values['mistake'], own: readonly bigint[]): Arithmetic {
  const factors = mistake === 'equal' ? own.map(() => own[0]) : own;
  if (mistake === 'none' || mistake === 'equal') {
    const products = (ngram: Ngram): bigint[] => exactProducts(ngram, factors);
    return { factors, products, slotOf: hasher(factors).slot };
  }
  const wrong = mistake === 'double' ? doubleProducts : narrowProducts;
  const products = (ngram: Ngram): bigint[] => wrong(ngram, factors);
  return { factors, products, slotOf: (ngram, size) => slotOfProducts(products(ngram), size) };
}
