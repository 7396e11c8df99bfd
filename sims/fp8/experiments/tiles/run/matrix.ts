/** Ordinary numbers with an outlier among them. */
import { normal, type Random } from '../../../../math/random.ts';
import { matrix } from '../../../../math/vector.ts';
import { shape } from '../knobs.ts';

/** Normal numbers on a grid of 1/1024, none of them 0: what is 0 later has become it. */
export const ordinary = (random: Random): number[][] =>
  matrix(shape.rows, shape.columns, () => Math.round(normal(random) * 1024) / 1024 || 1 / 1024);

/** Where the outlier stands, counted from 1; in every token where it fills its channel. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly channel: boolean;
}

export const isOutlier = ({ row, column, channel }: Place, i: number, j: number): boolean =>
  j === column - 1 && (channel || i === row - 1);

export const withOutlier = (
  x: readonly (readonly number[])[],
  size: number,
  at: Place,
): number[][] => x.map((line, i) => line.map((entry, j) => (isOutlier(at, i, j) ? size : entry)));
