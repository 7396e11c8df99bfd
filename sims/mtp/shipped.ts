/** Small trained models that ship with the page: what `tests/trained/mtp.ts` writes, read again. */
import { requireOneOf, requirePositive } from '../math/checks.ts';
import { sum } from '../math/vector.ts';
import { unpacked, type Packed } from '../training/packed.ts';
import type { Weights } from '../training/weights.ts';
import { idsOf, kinds, vocabulary, type Kind } from './texts.ts';

/** A file of `trained/`. */
export interface Shipped {
  /** What its ids are, one after the other [V] */
  readonly characters: string;
  /** A piece of the text that it was not trained on. */
  readonly sample: string;
  readonly weights: Packed;
}

/** A model, what it reads, and a table of pairs from the text that it was trained on. */
export interface Model {
  readonly characters: readonly string[];
  readonly sample: readonly number[];
  readonly weights: Weights;
  /** A row is the character before [V][V] */
  readonly bigram: readonly (readonly number[])[];
}

const files: Readonly<Record<Kind, () => Promise<{ readonly default: Shipped }>>> = {
  prose: () => import('./trained/prose.json', { with: { type: 'json' } }),
  code: () => import('./trained/code.json', { with: { type: 'json' } }),
  sums: () => import('./trained/sums.json', { with: { type: 'json' } }),
  logs: () => import('./trained/logs.json', { with: { type: 'json' } }),
};

/** @throws RangeError for a kind that there is not */
export async function loadShipped(kind: Kind): Promise<Model> {
  requireOneOf('loadShipped', 'kind', kind, kinds);
  return modelOf((await files[kind]()).default);
}

export function modelOf({ characters, sample, weights: packed }: Shipped): Model {
  const { bigram, ...weights } = unpacked(packed);
  const all = [...characters];
  if (all.length !== vocabulary) {
    throw new RangeError(`modelOf requires ${vocabulary} characters, got ${all.length}`);
  }
  const rows = all.map((_, before) => {
    const row = Array.from(bigram.values.subarray(before * vocabulary, (before + 1) * vocabulary));
    const total = sum(row); // 16 bits a share: nearly 1
    requirePositive('modelOf', 'sum of a row', total);
    return row.map((share) => share / total);
  });
  return { characters: all, sample: [...idsOf(sample, all)], weights, bigram: rows };
}
