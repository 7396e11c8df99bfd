import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptPoints } from '../../src/charts/decimate.ts';

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 400 });

test('a spike among thousands of points is kept', () => {
  const ys = Array.from({ length: 50_000 }, (_, i) => (i === 31_234 ? 99 : i % 2));
  expect(keptPoints(ys)).toContain(31_234);
});

test('for any line: in order, within the limit, with both ends and both extremes', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 4, max: 60 }), (ys, limit) => {
      const kept = keptPoints(ys, limit);
      const values = kept.map((i) => ys[i]);
      expect(kept.length).toBeLessThanOrEqual(Math.max(limit, 4));
      expect(kept[0]).toBe(0);
      expect(kept.at(-1)).toBe(ys.length - 1);
      kept.forEach((index, i) => expect(i === 0 || index > kept[i - 1]).toBe(true));
      expect(Math.min(...values)).toBe(Math.min(...ys));
      expect(Math.max(...values)).toBe(Math.max(...ys));
    }),
  );
});

test('gaps do not hide the values beside them', () => {
  const ys = Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? NaN : i === 50 ? -7 : 1));
  expect(keptPoints(ys, 10)).toContain(50);
});

test('a limit of three is refused', () => {
  expect(() => keptPoints([1, 2, 3, 4, 5], 3)).toThrow(
    'keptPoints requires a limit of 4 or more, got 3',
  );
});
