/** The n-gram in the window on its way to its slots, with the 64-bit numbers in between. */
import { suffix } from '../../../hash.ts';
import type { Arithmetic } from './arithmetic.ts';

export type Window = {
  /** As the hash sees them, the present token first; '' where the pad stands  [n] */
  readonly tokens: readonly string[];
  readonly ids: readonly number[]; // [n], canonical
  readonly factors: readonly string[]; // [n]
  readonly products: readonly string[]; // [n], of 64 bits, signed
  readonly mix: string; // their XOR
  readonly slots: readonly number[]; // [K]
  /** The columns of the text, from 1, whose window holds the same n-gram. */
  readonly same: readonly number[];
};

export interface Folded {
  readonly ids: readonly number[]; // canonical, of every column
  readonly pad: number;
  /** What a canonical id stands for. */
  readonly name: (id: number) => string;
}

/**
 * @param column where the window ends, from 0
 * @param sizes of the tables of this order  [K]
 */
export function windowAt(
  { ids, pad, name }: Folded,
  column: number,
  order: number,
  { factors, products, slotOf }: Arithmetic,
  sizes: readonly number[],
): Window {
  const at = (t: number): number[] => suffix(ids, t, order, pad);
  const ngram = at(column);
  const parts = products(ngram);
  return {
    tokens: ngram.map((id, back) => (back > column ? '' : name(id))),
    ids: ngram,
    factors: factors.slice(0, order).map(String),
    products: parts.map(String),
    mix: String(parts.reduce((mix, product) => mix ^ product, 0n)),
    slots: sizes.map((size) => slotOf(ngram, size)),
    same: [...ids.keys()].filter((t) => String(at(t)) === String(ngram)).map((t) => t + 1),
  };
}
