import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, select, windowOf } from '../../../sims/dsa/select.ts';
import { stream } from '../../../sims/math/random.ts';

const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
const k = fc.integer({ min: 1, max: 50 });

test('|S| = min(k, t), causal, each place once; by sorting it is the same', () => {
  fc.assert(
    fc.property(scores, k, fc.nat(), (row, count, any) => {
      const position = any % row.length;
      const places = select(row, position, count);
      expect(places).toHaveLength(Math.min(count, position + 1));
      expect(new Set(places).size).toBe(places.length);
      expect(Math.max(...places)).toBeLessThanOrEqual(position);
      const sorted = row
        .slice(0, position + 1)
        .map((score, s) => ({ score, s }))
        .sort((a, b) => b.score - a.score || a.s - b.s);
      expect(places).toEqual(sorted.slice(0, count).map(({ s }) => s));
    }),
  );
});

test('a common factor above 0 or a constant more changes nothing', () => {
  fc.assert(
    fc.property(scores, k, (row, count) => {
      const last = row.length - 1;
      const places = select(row, last, count);
      expect(
        select(
          row.map((x) => 3 * x),
          last,
          count,
        ),
      ).toEqual(places);
      expect(
        select(
          row.map((x) => x + 7),
          last,
          count,
        ),
      ).toEqual(places);
    }),
  );
});

test('tokens in another order are selected in another order', () => {
  const row = [5, 1, 4, 2, 3];
  const order = [3, 0, 4, 1, 2];
  const moved = order.map((s) => row[s]);
  expect(select(moved, 4, 3).map((s) => order[s])).toEqual(select(row, 4, 3));
});

describe('edges', () => {
  test('the first token reads itself', () => expect(select([0, 9], 0, 4)).toEqual([0]));
  test('all scores alike, all ReLUs zero: the lower index', () => {
    expect(select([0, 0, 0, 0], 3, 2)).toEqual([0, 1]);
  });
  test('what comes after the query is not looked at', () => {
    expect(select([1, 2, NaN], 1, 1)).toEqual([1]);
  });
  test('a packed document is not left, also where its number comes again', () => {
    const documents = [0, 0, 1, 1, 0];
    expect(select([9, 9, 1, 2, 0], 3, 4, documents)).toEqual([3, 2]);
    expect(select([9, 9, 1, 2, 0], 4, 4, documents)).toEqual([4]);
    expect(windowOf(3, 4, documents)).toEqual([3, 2]);
  });
  test('a needle with a low score is not found', () => {
    expect(select([0, 5, 4, 3], 3, 3)).not.toContain(0);
  });
});

test('a window is the last k, any k are k different ones', () => {
  expect(windowOf(9, 3)).toEqual([9, 8, 7]);
  expect(windowOf(1, 3)).toEqual([1, 0]);
  const drawn = anyOf(9, 4, stream(1, 'any'));
  expect(new Set(drawn).size).toBe(4);
  expect(anyOf(2, 9, stream(1, 'any')).sort()).toEqual([0, 1, 2]);
});

test.each([
  [() => select([1], 0, 0), 'k of at least 1, got 0'],
  [() => select([1, NaN], 1, 1), 'finite scores, got NaN at 1'],
  [() => select([1, Infinity], 1, 1), 'finite scores, got Infinity at 1'],
  [() => select([1], 1, 1), 'position below 1, got 1'],
  [() => select([], 0, 1), 'position below 0, got 0'],
  [() => select([1, 2], 1, 1, [0]), '2 documents, got 1'],
  [() => windowOf(3, 0), 'k of at least 1, got 0'],
  [() => anyOf(-1, 1, () => 0), 'position of at least 0, got -1'],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
