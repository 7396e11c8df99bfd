/** Two arithmetics that look right and are not: exhibits, for showing what they do. */
import type { Ngram } from '../../../hash.ts';

/** x_t a₀, x_{t−1} a₁, … as some arithmetic makes them. */
export type Products = (ngram: Ngram, factors: readonly bigint[]) => bigint[];

/** As doubles: above 2⁵³ the low bits are gone before the XOR sees them. */
export const doubleProducts: Products = (ngram, factors) =>
  ngram.map((id, place) => BigInt(id * Number(factors[place])));

/** As JavaScript's own ^ takes them: 32 bits of either side, with a sign. */
export const narrowProducts: Products = (ngram, factors) =>
  ngram.map((id, place) => BigInt((id * Number(factors[place])) | 0));

/** The slot of what such products mix to. */
export function slotOfProducts(products: readonly bigint[], size: number): number {
  const mixed = products.reduce((mix, product) => mix ^ product, 0n);
  return Number(((mixed % BigInt(size)) + BigInt(size)) % BigInt(size));
}
