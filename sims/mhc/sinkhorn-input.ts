/** What Sinkhorn-Knopp refuses: it would become NaN, or wrong without a word. */
import { transpose, type Matrix, type Vector } from '../math/vector.ts';

/** Past it the logarithm of a sum of two is no longer exact to seven digits. */
const farthestLogit = 1e9;

/** The paper makes 20; every half step of these would still be kept. */
const mostIterations = 100_000;

const choices = {
  order: ['columnsFirst', 'rowsFirst'],
  domain: ['auto', 'log', 'plain'],
  variant: ['paper', 'kernel'],
} as const;

interface Options extends Readonly<Record<keyof typeof choices, string>> {
  readonly iterations: number;
  readonly epsilon: number;
}

export function checkOptions(options: Options): void {
  const { iterations, variant, epsilon } = options;
  const least = variant === 'kernel' ? 1 : 0;
  if (!Number.isInteger(iterations) || iterations < least) {
    throw new RangeError(
      `sinkhornKnopp requires iterations of ${least} or more, got ${iterations}`,
    );
  }
  if (iterations > mostIterations) {
    throw new RangeError(
      `sinkhornKnopp requires at most ${mostIterations} iterations, got ${iterations}`,
    );
  }
  if (!(epsilon >= 0 && epsilon < Infinity)) {
    throw new RangeError(`sinkhornKnopp requires a finite epsilon ≥ 0, got ${epsilon}`);
  }
  for (const name of ['order', 'domain', 'variant'] as const) {
    const known: readonly string[] = choices[name];
    if (known.includes(options[name])) continue;
    throw new RangeError(
      `sinkhornKnopp requires ${name} to be one of ${known.join(', ')}, got ${options[name]}`,
    );
  }
}

/**
 * −∞ stands for a zero of the matrix: legal, unless a whole line is made of it. Gives how far the
 * farthest logit is from 0.
 */
export function checkLogits(logits: Matrix, iterations: number): number {
  const n = logits.length;
  if (n === 0) throw new RangeError('sinkhornKnopp requires at least one row, got 0');
  let farthest = 0;
  for (let i = 0; i < n; i++) {
    const row = logits[i];
    if (row.length !== n) {
      throw new RangeError(
        `sinkhornKnopp requires a square matrix, got ${row.length} columns in row ${i} of ${n} rows`,
      );
    }
    for (let j = 0; j < n; j++) {
      if (!(row[j] < Infinity)) {
        throw new RangeError(
          `sinkhornKnopp requires finite logits, got ${row[j]} at row ${i}, column ${j}`,
        );
      }
      if (row[j] > farthestLogit || (row[j] < -farthestLogit && row[j] !== -Infinity)) {
        throw new RangeError(
          `sinkhornKnopp requires logits between −1e9 and 1e9, or −Infinity, got ${row[j]} at row ${i}, column ${j}`,
        );
      }
      if (iterations === 0 && Math.exp(row[j]) === Infinity) {
        throw new RangeError(
          `sinkhornKnopp requires a logit whose exponential is finite where nothing divides it, got ${row[j]} at row ${i}, column ${j}`,
        );
      }
      farthest = Math.max(farthest, Math.abs(row[j]));
    }
  }
  if (farthest === Infinity) checkLines(logits);
  return farthest;
}

function checkLines(logits: Matrix): void {
  const isEmpty = (line: Vector): boolean => line.every((logit) => logit === -Infinity);
  const row = logits.findIndex(isEmpty);
  const column = transpose(logits).findIndex(isEmpty);
  if (row < 0 && column < 0) return;
  throw new RangeError(
    `sinkhornKnopp requires a finite logit in every line, got only -Infinity in ${
      row >= 0 ? `row ${row}` : `column ${column}`
    }`,
  );
}
