import fc from 'fast-check';
import { expect, test } from 'vitest';
import { select } from '../../../sims/dsa/select.ts';
import { massOf, target, targetOf } from '../../../sims/dsa/target.ts';
import { sum } from '../../../sims/math/vector.ts';

test('heads are added first, then all is made to sum to 1', () => {
  expect(
    target([
      [0.5, 0.5, 0],
      [0, 0.5, 0.5],
    ]),
  ).toEqual([0.25, 0.5, 0.25]);
  expect(
    target([
      [3, 1],
      [0, 0],
    ]),
  ).toEqual([0.75, 0.25]); // not the mean of each head’s own
});

test('over a selection it sums to 1 again, in the order of the selection', () => {
  const p = [0.5, 0.125, 0.125, 0.25];
  expect(targetOf(p, [3, 0])).toEqual([1 / 3, 2 / 3]);
  expect(massOf(p, [3, 0])).toBe(0.75);
});

test('scores that grow with p capture the most that k tokens can', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 8 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 5 }), (row, k) => {
      const p = target([row]);
      const own = massOf(
        p,
        select(
          p.map((x) => Math.log(x) * 2 - 5),
          p.length - 1,
          k,
        ),
      );
      for (let bits = 0; bits < 2 ** p.length; bits++) {
        const other = p.map((_, s) => s).filter((s) => (bits >> s) & 1);
        if (other.length === k) expect(massOf(p, other)).toBeLessThanOrEqual(own + 1e-12);
      }
      expect(sum(p)).toBeCloseTo(1, 12);
    }),
    { numRuns: 20 },
  );
});

test.each([
  [() => target([]), 'rows and columns, got 0 by 0'],
  [() => target([[0, 0]]), 'weights of a positive sum, got 0'],
  [() => target([[1, -1]]), 'weights of at least 0, got -1 at 1 of head 0'],
  [() => target([[1, NaN]]), 'got NaN'],
  [() => target([[1, 2], [1]]), '2 entries in row 1, got 1'],
  [() => targetOf([0, 1], [0]), 'weights of a positive sum, got 0'],
  [() => massOf([0.5, 0.5], [2]), 'places below 2, got 2'],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
