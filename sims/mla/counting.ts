/**
 * What attention costs, counted where it happens: caches that know their size and what was read
 * from them, and matrix products that count their multiply-adds.
 */
import { apply, type Matrix, type Vector } from '../math/vector.ts';
import { requirePositive, requireWhole } from '../math/checks.ts';

/**
 * Multiply-adds by what they are for: projections that every way of decoding shares; work that
 * goes through W^UK and W^UV; scores and weighted sums over what is cached.
 */
export type Meter = Record<'project' | 'rebuild' | 'attend', number>;

export const newMeter = (): Meter => ({ project: 0, rebuild: 0, attend: 0 });

/** m · v, counted. @inner checked by latentAttention, groupedQueryAttention and keysFirst */
export function product(m: Matrix, v: Vector, meter: Meter, work: keyof Meter): number[] {
  meter[work] += m.length * v.length;
  return apply(m, v);
}

/**
 * v · m, counted. @inner checked by latentAttention and queriesFirst
 *
 * @throws RangeError where v has not one number a row of m
 */
export function productFromLeft(v: Vector, m: Matrix, meter: Meter, work: keyof Meter): number[] {
  if (m.length === 0 || v.length !== m.length) {
    throw new RangeError(
      `productFromLeft requires a number for each row, got ${v.length} for ${m.length}`,
    );
  }
  const result = new Array<number>(m[0].length).fill(0);
  for (let i = 0; i < m.length; i++) {
    const row = m[i];
    for (let j = 0; j < row.length; j++) result[j] += v[i] * row[j];
  }
  meter[work] += m.length * result.length;
  return result;
}

/** One layer's memory of one sequence: a row for each token, only ever added to. */
export interface Cache {
  /** Elements a token. */
  readonly width: number;
  /** Tokens held. */
  readonly length: number;
  /** Elements held. */
  readonly elements: number;
  /** Elements read since the cache was made. */
  readonly elementsRead: number;
  append(row: Vector): void;
  /** All rows; counts each of their elements as read once. */
  read(): Matrix;
  bytes(bits?: number): number;
}

/** @throws RangeError for a width that is no whole number of at least 1 */
export function newCache(width: number): Cache {
  requireWhole('newCache', 'width', width, 1);
  const rows: Vector[] = [];
  let elementsRead = 0;
  return {
    width,
    get length() {
      return rows.length;
    },
    get elements() {
      return rows.reduce((total, row) => total + row.length, 0);
    },
    get elementsRead() {
      return elementsRead;
    },
    append(row) {
      if (row.length !== width) {
        throw new RangeError(`a cache requires rows of ${width} elements, got ${row.length}`);
      }
      rows.push(row);
    },
    read() {
      elementsRead += this.elements;
      return rows;
    },
    bytes(bits = 16) {
      requirePositive('bytes of a cache', 'number of bits', bits);
      return (rows.length * width * bits) / 8;
    },
  };
}
