/** The checker of histories: by hand, by all orders there are, and what it refuses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initial, type Interval, judge } from '../../../sims/craq/history.ts';

const write = (value: number, call: number, end?: number): Interval => ({
  ...{ kind: 'write', value, call, end },
});
const read = (value: number, call: number, end?: number): Interval => ({
  ...{ kind: 'read', value, call, end },
});

test('a read that overlaps a write may get the old value or the new one', () => {
  for (const value of [initial, 7])
    expect(judge([write(7, 0, 10), read(value, 3, 5)]).linearizable).toBe(true);
});

test('a read after a newer one was read is named with it', () => {
  // Herlihy and Wing's new-old inversion
  const verdict = judge([write(7, 0, 20), read(7, 3, 5), read(initial, 6, 8)]);
  expect(verdict).toEqual({ linearizable: false, earlier: 1, later: 2 });
});

test('a lost write is named with the read that misses it', () => {
  const verdict = judge([write(7, 0, 2), read(initial, 3, 4), write(8, 5, 6)]);
  expect(verdict).toEqual({ linearizable: false, earlier: 0, later: 1 });
});

test('a write without an answer may take effect late, or never', () => {
  expect(judge([write(7, 0), read(initial, 5, 6), read(7, 9, 10)]).linearizable).toBe(true);
  expect(judge([write(7, 0), read(initial, 5, 6), read(initial, 9, 10)]).linearizable).toBe(true);
  expect(judge([write(7, 0), read(7, 5, 6), read(initial, 9, 10)]).linearizable).toBe(false);
});

test('a write applied twice is found', () => {
  const twice = [write(7, 0, 30), write(8, 5, 8), read(7, 2, 3), read(8, 9, 10), read(7, 12, 13)];
  expect(judge(twice).linearizable).toBe(false);
});

test('nothing at all is linearizable', () => {
  expect(judge([])).toEqual({ linearizable: true, order: [] });
});

/** A few operations with values of their own; some never end. */
const histories = fc
  .array(
    fc.record({
      isWrite: fc.boolean(),
      call: fc.integer({ min: 0, max: 12 }),
      takes: fc.integer({ min: 0, max: 6 }),
      ends: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
      of: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ isWrite, call, takes, ends, of }, i): Interval => {
      const end = ends ? call + takes : undefined;
      return isWrite ? write(i + 1, call, end) : read(of, call, end);
    }),
  );

/** Every subset of the open writes, every order: slow and without a thought. */
function byAllOrders(history: readonly Interval[]): boolean {
  const must = history.filter(({ end }) => end !== undefined);
  const may = history.filter(({ end, kind }) => end === undefined && kind === 'write');
  const works = (left: readonly Interval[], value: number): boolean => {
    if (!left.some(({ end }) => end !== undefined)) return true;
    return left.some((one) => {
      const others = left.filter((other) => other !== one);
      if (others.some(({ end }) => end !== undefined && end < one.call)) return false;
      return one.kind === 'write'
        ? works(others, one.value)
        : one.value === value && works(others, value);
    });
  };
  return works([...must, ...may], initial);
}

test('for any short history, the search says what all orders say', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(judge(history).linearizable).toBe(byAllOrders(history));
    }),
    { numRuns: 1000 },
  );
});

test('for any history that has an order, that order is legal and keeps real time', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const verdict = judge(history);
      if (!verdict.linearizable) return;
      const { order } = verdict;
      let value = initial;
      order.forEach((i, place) => {
        const { kind, value: own, call } = history[i];
        if (kind === 'read') expect(own).toBe(value);
        else value = own;
        for (const later of order.slice(place + 1))
          expect(history[later].end ?? Infinity).toBeGreaterThanOrEqual(call);
      });
      const ended = history.flatMap(({ end }, i) => (end === undefined ? [] : [i]));
      for (const i of ended) expect(order).toContain(i);
    }),
  );
});

test('for any history without one, the two named have ended and have different values', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const verdict = judge(history);
      if (verdict.linearizable) return;
      expect(history[verdict.later].end).toBeDefined();
      expect(history[verdict.earlier].end).toBeDefined();
    }),
  );
});

test('for any history, when it happens does not matter', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: -50, max: 50 }), (history, by) => {
      const moved = history.map((one) => ({
        ...one,
        call: one.call + by,
        end: one.end === undefined ? undefined : one.end + by,
      }));
      expect(judge(moved)).toEqual(judge(history));
    }),
  );
});

test('refuses what is no history', () => {
  expect(() => judge([write(7, 0, 1), write(7, 2, 3)])).toThrow(
    'judge requires each value once, got 7 again at 1',
  );
  expect(() => judge([write(0, 0, 1)])).toThrow('judge requires each value once, got 0');
  expect(() => judge([read(1, 5, 2)])).toThrow(
    'judge requires an end after its call, got 2 before 5 at 0',
  );
  expect(() => judge([read(NaN, 0, 1)])).toThrow('judge requires numbers');
  expect(() => judge([read(0, NaN, 1)])).toThrow('judge requires numbers');
  expect(() => judge([read(0, 0, NaN)])).toThrow('judge requires numbers');
});

test('where reads of the newer value overlap, the write that had ended is named', () => {
  // write 2 was acknowledged before the last read began; the reads of 2 end no sooner than it begins
  const history = [write(1, 0, 2), write(2, 3, 10), read(2, 4, 13), read(1, 5, 6), read(1, 13, 18)];
  expect(judge([read(0, 0, 1), ...history])).toEqual({ linearizable: false, earlier: 2, later: 5 });
});
