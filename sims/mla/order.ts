/**
 * Scores of content in either order: one product of three, with its parentheses left or right.
 *
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, sections 2.1.2 and 2.1.3 (V2)
 *
 * S queries of one head, T cached latents; d_h content and d_c latent numbers. W is W^UK [d_h, d_c].
 */
import { dot, type Matrix, type Vector } from '../math/vector.ts';
import {
  requireEach,
  requireFinite,
  requireMatrix,
  requireRows,
  requireWhole,
} from '../math/checks.ts';
import { newMeter, product, productFromLeft } from './counting.ts';
import { rope } from './rotary.ts';

export interface Scored {
  readonly scores: Matrix; // [S, T]
  readonly multiplyAdds: number;
  readonly held: number; // numbers between the two products
}

/**
 * Q (W C): each cached latent becomes a key first.
 *
 * @param latents C, by token  [T, d_c]
 * @throws RangeError for rows that do not fit, numbers that are not finite, or too large for a score
 */
export function keysFirst(queries: Matrix, up: Matrix, latents: Matrix): Scored {
  requireProduct('keysFirst', queries, up, latents);
  const meter = newMeter();
  const keys = latents.map((c) => product(up, c, meter, 'rebuild'));
  const scores = queries.map((q) => product(keys, q, meter, 'attend'));
  requireRows('keysFirst', 'scores', scores, latents.length);
  return { scores, multiplyAdds: meter.rebuild + meter.attend, held: latents.length * up.length };
}

/** (Q W) C: each query moves among the latents first (V2 section 2.1.2). @throws RangeError as keysFirst does */
export function queriesFirst(queries: Matrix, up: Matrix, latents: Matrix): Scored {
  requireProduct('queriesFirst', queries, up, latents);
  const meter = newMeter();
  const moved = queries.map((q) => productFromLeft(q, up, meter, 'rebuild'));
  const scores = moved.map((q) => product(latents, q, meter, 'attend'));
  requireRows('queriesFirst', 'scores', scores, latents.length);
  return {
    scores,
    multiplyAdds: meter.rebuild + meter.attend,
    held: queries.length * up[0].length,
  };
}

/**
 * From how many queries at once Q (W C) takes fewer multiply-adds: S (d_h d_c + d_c T) is
 * d_h d_c T + S d_h T there. @returns 0 where it never does
 *
 * @throws RangeError for sizes that are no whole numbers from 1
 */
export function breakEven(content: number, latent: number, tokens: number): number {
  for (const size of [content, latent, tokens]) requireWhole('breakEven', 'sizes', size, 1);
  const gained = content * latent + tokens * (latent - content); // by each query
  return gained > 0 ? (content * latent * tokens) / gained : 0;
}

/**
 * What scores get wrong if a query is moved by one matrix although RoPE turns every key: the root
 * mean square of the difference over that of the scores qᵀ R_Δ W c. The one matrix nearest to all
 * R_Δ W is their mean (bestFixed); here it acts on the query, as the mean of what the distances
 * make of it.
 *
 * @param queries at the positions that follow the cached ones  [S, d_h]
 * @param keys W c, not turned  [T, d_h]
 * @param speeds θ  [d_h / 2]
 * @throws RangeError for rows of another length, numbers that are not finite, or too large to square
 */
export function turnedGap(queries: Matrix, keys: Matrix, speeds: Vector): number {
  const size = 2 * speeds.length;
  requireEach('turnedGap', 'speeds', speeds, speeds.length);
  requireRows('turnedGap', 'numbers', [...queries, ...keys], size);
  const distances = queries.map((_, s) => keys.map((_, j) => keys.length + s - j));
  const occurs = new Array<number>(queries.length + keys.length).fill(0);
  for (const distance of distances.flat()) occurs[distance] += 1 / (queries.length * keys.length);
  let [wronged, all] = [0, 0];
  queries.forEach((q, s) => {
    const turned = occurs.map((_, distance) => rope(q, -distance, speeds));
    const fixed = q.map((_, i) =>
      dot(
        occurs,
        turned.map((row) => row[i]),
      ),
    );
    keys.forEach((k, j) => {
      const score = dot(turned[distances[s][j]], k);
      wronged += (score - dot(fixed, k)) ** 2;
      all += score ** 2;
    });
  });
  requireFinite('turnedGap', 'sum of squares', all + wronged);
  return all === 0 ? 0 : Math.sqrt(wronged / all);
}

function requireProduct(who: string, queries: Matrix, up: Matrix, latents: Matrix): void {
  requireMatrix(who, up);
  requireRows(who, 'numbers of a query', queries, up.length);
  requireRows(who, 'numbers of a latent', latents, up[0].length);
}
