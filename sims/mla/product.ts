/** Products of matrices in flat arrays, row after row: where training spends its time. */
import { zeros } from '../math/vector.ts';

/**
 * to += a · b  [n, m] · [m, p]
 *
 * Two rows of a and four of b at a time, so that what is loaded serves twice: nearly twice as fast as
 * one row of a. Where n is odd the last row is alone.
 *
 * @inner checked by trainer and evaluate
 */
export function addProduct(
  to: number[],
  a: number[],
  b: number[],
  n: number,
  m: number,
  p: number,
): void {
  const fours = m - (m % 4);
  for (let i = 0; i < n; i += 2) {
    const hasNext = i + 1 < n;
    const row = i * p;
    for (let l = 0; l < fours; l += 4) {
      const at = i * m + l;
      const next = hasNext ? at + m : at;
      const b0 = l * p;
      const b1 = b0 + p;
      const b2 = b1 + p;
      const b3 = b2 + p;
      const a0 = a[at];
      const a1 = a[at + 1];
      const a2 = a[at + 2];
      const a3 = a[at + 3];
      const c0 = a[next];
      const c1 = a[next + 1];
      const c2 = a[next + 2];
      const c3 = a[next + 3];
      for (let j = 0; j < p; j++) {
        const x0 = b[b0 + j];
        const x1 = b[b1 + j];
        const x2 = b[b2 + j];
        const x3 = b[b3 + j];
        to[row + j] += a0 * x0 + a1 * x1 + a2 * x2 + a3 * x3;
        if (hasNext) to[row + p + j] += c0 * x0 + c1 * x1 + c2 * x2 + c3 * x3;
      }
    }
  }
  for (let i = 0; i < n; i++) {
    for (let l = fours; l < m; l++) {
      const factor = a[i * m + l];
      for (let j = 0; j < p; j++) to[i * p + j] += factor * b[l * p + j];
    }
  }
}

/** The transpose of an n × m matrix. @inner checked by trainer and evaluate */
export function flipped(x: number[], n: number, m: number): number[] {
  const result = zeros(x.length);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) result[j * n + i] = x[i * m + j];
  return result;
}
