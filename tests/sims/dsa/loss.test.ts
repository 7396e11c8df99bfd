import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  indexerGradient,
  indexerLoss,
  sparseGradient,
  sparseLoss,
} from '../../../sims/dsa/loss.ts';
import { softmax, sum } from '../../../sims/math/vector.ts';

const rows = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -64, max: 64 })),
  {
    minLength: 2,
    maxLength: 12,
  },
);
const both = (pairs: readonly (readonly [number, number])[]): [number[], number[]] => {
  const total = sum(pairs.map(([weight]) => weight));
  return [pairs.map(([weight]) => weight / total), pairs.map(([, score]) => score / 16)];
};

test('by hand: p of one token against a uniform indexer is log L', () => {
  expect(indexerLoss([0, 1, 0, 0], [2, 2, 2, 2])).toBeCloseTo(Math.log(4), 12);
  expect(indexerLoss([0.5, 0.5], [0, Math.log(3)])).toBeCloseTo(0.5 * Math.log(4 / 3), 12);
});

test('the target stands first: what it weighs must not be missed', () => {
  const missed = indexerLoss([0.5, 0.5], [0, -20]);
  const wasted = indexerLoss([1, 0], [0, 0]);
  expect(missed).toBeGreaterThan(9);
  expect(wasted).toBeCloseTo(Math.log(2), 12);
});

test('it is at least 0, and 0 exactly where softmax(I) = p', () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const [p, scores] = both(pairs);
      expect(indexerLoss(p, scores)).toBeGreaterThanOrEqual(0);
      expect(indexerLoss(softmax(scores), scores)).toBeCloseTo(0, 12);
      const logs = p.map(Math.log);
      expect(
        indexerLoss(
          p,
          logs.map((x) => x + 3),
        ),
      ).toBeCloseTo(0, 12);
    }),
  );
});

test('its gradient is softmax(I) − p, by finite differences too', () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const [p, scores] = both(pairs);
      const h = 1e-5;
      indexerGradient(p, scores).forEach((slope, s) => {
        expect(slope).toBeCloseTo(softmax(scores)[s] - p[s], 12);
        const at = (d: number): number =>
          indexerLoss(
            p,
            scores.map((x, i) => (i === s ? x + d : x)),
          );
        expect((at(h) - at(-h)) / (2 * h)).toBeCloseTo(slope, 5);
      });
    }),
    { numRuns: 30 },
  );
});

test('eq. 4 is eq. 3 on the selection; nothing else has a slope', () => {
  const p = [0.4, 0.1, 0.3, 0.2];
  const scores = [1, 5, 2, 0];
  expect(sparseLoss(p, scores, [2, 0])).toBeCloseTo(indexerLoss([3 / 7, 4 / 7], [2, 1]), 12);
  const slopes = sparseGradient(p, scores, [2, 0]);
  const [two, zero] = indexerGradient([3 / 7, 4 / 7], [2, 1]);
  expect(slopes[0]).toBeCloseTo(zero, 12);
  expect(slopes[2]).toBeCloseTo(two, 12);
  expect([slopes[1], slopes[3]]).toEqual([0, 0]);
});

test('with all selected it is eq. 3, and for one token it is 0', () => {
  const p = [0.4, 0.1, 0.3, 0.2];
  const scores = [1, 5, 2, 0];
  expect(sparseLoss(p, scores, [0, 1, 2, 3])).toBeCloseTo(indexerLoss(p, scores), 12);
  expect(sparseLoss(p, scores, [3])).toBe(0);
});

test.each([
  [() => indexerLoss([], []), 'requires tokens, got 0'],
  [() => indexerLoss([0.5, 0.4], [0, 0]), 'a target that sums to 1, got 0.9'],
  [() => indexerLoss([1], [NaN]), 'finite scores, got NaN'],
  [() => indexerLoss([1, 0], [0]), '2 scores, got 1'],
  [() => indexerLoss([1.5, -0.5], [0, 0]), 'weights of at least 0, got -0.5'],
  [() => indexerGradient([1], [Infinity]), 'finite scores, got Infinity'],
  [() => sparseLoss([1, 0], [0, 0], []), 'requires a selection, got none'],
  [() => sparseLoss([1, 0], [0, 0], [1]), 'weights of a positive sum, got 0'],
  [() => sparseGradient([1, 0], [0], [0]), '2 scores, got 1'],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
