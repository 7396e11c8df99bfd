/** The toy layer and the indexers that learn from it: their sizes and where they begin. */
import { requireWhole } from '../math/checks.ts';
import type { Random } from '../math/random.ts';
import { drawn, type Weights } from '../training/weights.ts';
import { toy } from './needles.ts';

/** Of the attention. */
export const heads = 2;
export const width = 32;

/** H^I heads of d^I numbers. */
export interface Size {
  readonly heads: number;
  readonly width: number;
}

export const sizes = {
  small: { heads: 1, width: 4 },
  middle: { heads: 2, width: 8 },
  large: { heads: 4, width: 16 },
} as const satisfies Readonly<Record<string, Size>>;

/** Tables begin at a tenth: they are learnt sooner. */
const small = 0.1;

/** Keys begin as queries do, so that like finds like: from other starts nothing is found for long. */
export function mainWeights(draw: Random): Weights {
  const { names, values, items } = toy;
  const table = (rows: number) => drawn(rows, width, draw, small * Math.sqrt(rows));
  const query = drawn(width, width, draw);
  return {
    names: table(names),
    values: table(values),
    places: table(items),
    query,
    key: { ...query, values: query.values.slice() },
    value: drawn(width, width, draw),
    head: drawn(width, values, draw, 0.5),
  };
}

/** @throws RangeError for sizes that are not whole numbers of at least 1, or over 65,536 numbers */
export function indexerWeights(size: Size, draw: Random): Weights {
  requireWhole('indexerWeights', 'heads', size.heads, 1);
  requireWhole('indexerWeights', 'numbers a head', size.width, 1);
  const numbers = size.heads * size.width;
  if (numbers > 65_536) {
    throw new RangeError(`indexerWeights requires at most 65536 numbers, got ${numbers}`);
  }
  return {
    indexQueries: drawn(width, numbers, draw),
    indexWeights: drawn(width, size.heads, draw),
    indexKeys: drawn(width, size.width, draw),
  };
}

/** What an indexer learns from, plain: whatever it was computed from, no slope leads back there. */
export interface Lesson {
  readonly sequences: number;
  /** As attention reads them  [B·L, d], [B·Q, d] */
  readonly items: Float32Array;
  readonly asked: Float32Array;
  /** Where the attention looks  [B·Q, L] */
  readonly p: Float32Array;
  /** 1 where an item is selected; all of them unless told  [B·Q, L] */
  readonly chosen?: Float32Array;
}
