import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { apply, dot, matrix, norm, type Matrix } from '../../../sims/math/vector.ts';
import { breakEven, keysFirst, queriesFirst, turnedGap } from '../../../sims/mla/order.ts';
import { bestFixed, rotatedRows } from '../../../sims/mla/rotated-latent.ts';
import { frequencies } from '../../../sims/mla/rotary.ts';

const random = (rows: number, columns: number, purpose: string): Matrix => {
  const draw = stream(3, purpose);
  return matrix(rows, columns, () => normal(draw));
};
const size = (most: number) => fc.integer({ min: 1, max: most });
const sizes = fc.record({ s: size(6), t: size(9), content: size(5), latent: size(7) });

/** Every multiply-add one by one, from the left or from the right. */
function counted(s: number, content: number, latent: number, t: number): [number, number] {
  let [left, right] = [0, 0];
  for (let q = 0; q < s; q++) {
    for (let c = 0; c < latent; c++) for (let d = 0; d < content; d++) left++;
    for (let j = 0; j < t; j++) for (let c = 0; c < latent; c++) left++;
    for (let j = 0; j < t; j++) for (let d = 0; d < content; d++) right++;
  }
  for (let j = 0; j < t; j++)
    for (let d = 0; d < content; d++) for (let c = 0; c < latent; c++) right++;
  return [left, right];
}

test('for any sizes both orders give the same scores, at a price counted one by one', () => {
  fc.assert(
    fc.property(sizes, ({ s, t, content, latent }) => {
      const [q, w] = [random(s, content, 'q'), random(content, latent, 'w')];
      const c = random(t, latent, 'c');
      const [left, right] = [queriesFirst(q, w, c), keysFirst(q, w, c)];
      left.scores.forEach((row, i) =>
        row.forEach((score, j) => expect(score).toBeCloseTo(right.scores[i][j], 12)),
      );
      expect([left.multiplyAdds, right.multiplyAdds]).toEqual(counted(s, content, latent, t));
      expect([left.held, right.held]).toEqual([s * latent, content * t]);
    }),
  );
});

test('for any sizes keys first is cheaper from the break-even on, and nowhere below', () => {
  fc.assert(
    fc.property(sizes, ({ t, content, latent }) => {
      const from = breakEven(content, latent, t);
      for (let s = 1; s <= 40; s++) {
        const left = s * latent * (content + t);
        const right = content * t * (latent + s);
        expect(right < left).toBe(from > 0 && s > from + 1e-9);
      }
    }),
  );
});

test('in the sizes of V2 it lies at 164 queries over 4,096 tokens', () => {
  expect(Math.ceil(breakEven(128, 512, 4096))).toBe(164);
});

test('what RoPE leaves wrong is what the best fixed matrix gets wrong', () => {
  const [s, t, content, latent] = [2, 5, 4, 6];
  const [q, w, c] = [random(s, content, 'q'), random(content, latent, 'w'), random(t, latent, 'c')];
  const speeds = frequencies(content);
  const distances = q.map((_, i) => c.map((_, j) => t + i - j));
  const fixed = bestFixed(w, distances.flat(), speeds);
  const scores = q.flatMap((row, i) =>
    c.map((latents, j) => {
      const turned = rotatedRows(w, distances[i][j], speeds);
      return [dot(row, apply(turned, latents)), dot(row, apply(fixed, latents))];
    }),
  );
  const gap = norm(scores.map(([a, b]) => a - b)) / norm(scores.map(([a]) => a));
  const keys = c.map((latents) => apply(w, latents));
  expect(turnedGap(q, keys, speeds)).toBeCloseTo(gap, 12);
});

test('one query and one token have one distance, which one matrix fits', () => {
  expect(turnedGap(random(1, 4, 'q'), random(1, 4, 'k'), frequencies(4))).toBeCloseTo(0, 12);
});

test('what does not fit is refused', () => {
  const [q, w, c] = [random(2, 3, 'q'), random(4, 5, 'w'), random(6, 5, 'c')];
  expect(() => keysFirst(q, w, c)).toThrow(
    'keysFirst requires 4 numbers of a query in row 0, got 3',
  );
  expect(() => queriesFirst(random(2, 4, 'q'), w, random(6, 4, 'c'))).toThrow(
    'queriesFirst requires 5 numbers of a latent in row 0, got 4',
  );
  expect(() => breakEven(0, 5, 6)).toThrow('breakEven requires whole sizes of at least 1, got 0');
  expect(() => turnedGap(q, q, [1])).toThrow('turnedGap requires 2 numbers in row 0, got 3');
});
