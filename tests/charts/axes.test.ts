import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AxisMemory, extentOf, horizon, round, ticks, type Limits } from '../../src/charts/axes.ts';

const grid = fc.integer({ min: -4096, max: 4096 }).map((n) => n / 64);
const someValues = fc.array(grid, { minLength: 1, maxLength: 30 });

test('limits around 0.3 to 4.2 are the round numbers 0 and 5', () => {
  expect(round({ min: 0.3, max: 4.2 }, {})).toEqual({ min: 0, max: 5 });
  expect(round({ min: 2.1, max: 3.4 }, {})).toEqual({ min: 2, max: 3.5 });
  expect(round({ min: 0.002, max: 40 }, { log: true })).toEqual({ min: 0.001, max: 100 });
});

test('for any data and wish, no value lies outside the limits', () => {
  const wish = fc.record({ min: grid, max: grid, zero: fc.boolean() }, { requiredKeys: [] });
  fc.assert(
    fc.property(someValues, wish, (values, asked) => {
      const data = extentOf(values);
      const { min, max } = round(data, asked);
      expect(min).toBeLessThan(max);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
    }),
  );
});

test('bars always stand on zero', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      const { min, max } = round(extentOf(values), { zero: true });
      expect(min).toBeLessThanOrEqual(0);
      expect(max).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('zero and less have no place on a log axis, and NaN on none', () => {
  expect(extentOf([-1, 0, 3, NaN, 7], true)).toEqual({ min: 3, max: 7 });
  expect(extentOf([NaN, Infinity])).toBeUndefined();
});

const limitsOf = (values: readonly number[]): Limits | undefined => extentOf(values);

test('during a run an axis grows and never shrinks, wherever the playhead goes', () => {
  fc.assert(
    fc.property(
      fc.array(someValues, { minLength: 2, maxLength: 12 }),
      fc.array(fc.nat(11), { minLength: 2, maxLength: 20 }),
      (frames, playhead) => {
        const axis = new AxisMemory();
        let before: Limits | undefined;
        for (const at of playhead) {
          const seen = frames.slice(0, 1 + (at % frames.length));
          const now = axis.settle(axis.over(seen, limitsOf), {});
          if (before) {
            expect(now.min).toBeLessThanOrEqual(before.min);
            expect(now.max).toBeGreaterThanOrEqual(before.max);
          }
          before = now;
        }
      },
    ),
  );
});

test('an axis reads each frame of a run once', () => {
  const axis = new AxisMemory();
  const frames = [[1], [2], [3], [4]];
  const read: number[] = [];
  const look = (frame: readonly number[]): Limits | undefined => {
    read.push(frame[0]);
    return extentOf(frame);
  };
  for (const length of [1, 2, 4, 3, 4]) axis.over(frames.slice(0, length), look);
  expect(read).toEqual([1, 2, 3, 4, 4]);
});

test('frames that are thinned out leave the axis as it was', () => {
  const axis = new AxisMemory();
  const frames = [[1], [90], [3], [4]];
  axis.over(frames, limitsOf);
  expect(axis.over([frames[0], frames[2]], limitsOf)).toEqual({ min: 1, max: 90 });
});

test('a new run keeps the axis while its data fill half of it, and takes its own below that', () => {
  const axis = new AxisMemory();
  const show = (values: readonly number[], mayShrink?: boolean): Limits =>
    axis.settle(axis.over([values], limitsOf), {}, mayShrink);
  expect(show([0, 10])).toEqual({ min: 0, max: 10 });
  expect(show([0, 6])).toEqual({ min: 0, max: 10 });
  expect(show([0, 2], false)).toEqual({ min: 0, max: 10 });
  expect(show([0, 2])).toEqual({ min: 0, max: 2 });
});

test('ticks are round, in order and within the limits', () => {
  expect(ticks({ min: 0, max: 299 }, false, 4)).toEqual([0, 100, 200]);
  expect(ticks({ min: 0.001, max: 10 }, true, 6)).toEqual([0.001, 0.01, 0.1, 1, 10]);
  expect(ticks({ min: 2, max: 60 }, true, 6)).toEqual([2, 5, 10, 20, 50]);
  fc.assert(
    fc.property(grid, fc.integer({ min: 1, max: 4096 }), (min, n) => {
      const found = ticks({ min, max: min + n / 64 }, false, 5);
      expect(found.length).toBeLessThanOrEqual(6);
      found.forEach((tick, i) => {
        expect(tick).toBeGreaterThanOrEqual(min - 1e-6);
        expect(tick).toBeLessThanOrEqual(min + n / 64 + 1e-6);
        if (i > 0) expect(tick).toBeGreaterThan(found[i - 1]);
      });
    }),
  );
});

test('the end of a run is foreseen from its first steps, also when frames are thinned out', () => {
  expect(horizon([0, 64, 128], 2, 100)).toBe(6336);
  expect(horizon([0, 2, 4, 6, 7], 7, 300)).toBe(299); // every second step, and the newest
  expect(horizon([0], 0, 300)).toBe(299);
  expect(horizon([0, 1, 4, 9, 16], 4, 300)).toBeUndefined();
  expect(horizon([0, 1, 2], 2, 3)).toBeUndefined();
});
