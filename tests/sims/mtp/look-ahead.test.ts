import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendix,
  firstDrop,
  lookAhead,
  scheduledToken,
  throughput,
} from '../../../sims/mtp/look-ahead.ts';

const { p, q, first, second, speeds } = appendix;
const thetas = second.map((c2) => throughput([first, c2], speeds));

describe('DSpark, appendix A', () => {
  test('Θ is 1.0, 0.9, 1.134 after A', () => {
    [1, 0.9, 1.134].forEach((theta, j) => expect(thetas[0][j]).toBeCloseTo(theta, 12));
  });

  test('looking ahead checks two after A and none after B, and writes (0.85, 0.15)', () => {
    const checked = thetas.map(lookAhead);
    expect(checked).toEqual([2, 0]);
    const out = scheduledToken(p, q, checked);
    expect(out[0]).toBeCloseTo(0.85, 12);
    expect(out[1]).toBeCloseTo(0.15, 12);
  });

  test('stopping at the first drop writes the model’s own', () => {
    const checked = thetas.map(firstDrop);
    expect(checked).toEqual([0, 0]);
    scheduledToken(p, q, checked).forEach((share, x) => expect(share).toBeCloseTo(p[x], 12));
  });
});

test('whatever is checked, if it does not depend on the draft, what comes out is the model’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 3 }), (n, length) => {
      const [own, drafted] = [
        [n / 16, 1 - n / 16],
        [0.25, 0.75],
      ];
      const out = scheduledToken(own, drafted, [length, length]);
      out.forEach((share, x) => expect(share).toBeCloseTo(own[x], 12));
    }),
  );
});

test('the first drop is the best where Θ rises and then falls', () => {
  expect(firstDrop([1, 2, 3, 2, 1])).toBe(lookAhead([1, 2, 3, 2, 1]));
  expect(firstDrop([1])).toBe(0);
});

test.each([
  [() => throughput([1.2], [1, 1]), /confidences from 0 to 1, got 1.2/],
  [() => throughput([0.5], [1]), /requires 2 speeds, got 1/],
  [() => throughput([0.5], [1, NaN]), /speeds of at least 0, got NaN/],
  [() => lookAhead([]), /requires a Θ, got none/],
  [() => firstDrop([1, NaN]), /finite Θ, got NaN at 1/],
  [() => scheduledToken([1], [1], []), /requires 1 lengths, got 0/],
  [() => scheduledToken([1], [1], [-1]), /whole lengths of at least 0, got -1/],
])('refused: %#', (call, message) => {
  expect(call).toThrow(message);
});
