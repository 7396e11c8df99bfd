import { expect, test } from 'vitest';
import {
  choice,
  flag,
  integer,
  matrixOf,
  numbers,
  real,
  text,
} from '../../../sims/contract/table.ts';
import { holdOf } from '../../../src/labs/kit/hold.ts';
import type { Grip } from '../../../src/labs/kit/marks.ts';

const grip = (given: Partial<Grip>): Grip => ({
  ...{ key: 'g', knob: 'x', name: 'X', value: 0, x: 0, y: 0, dx: 100, dy: 0, from: 0, to: 10 },
  ...given,
});

test('a number goes along its line, on the steps of its knob, and stays in range', () => {
  const knob = real({ label: 'x', min: 0, max: 10, step: 0.5, default: 0 });
  const hold = holdOf(grip({ value: 2 }), knob, 2);
  expect(hold).toMatchObject({ notches: 20, notch: 4 });
  expect(hold.at(5)).toBe(2.5);
  expect(hold.moved(32, 99)).toBe(5); // across its line nothing counts
  expect(hold.moved(1000, 0)).toBe(10);
  expect(hold.moved(-1000, 0)).toBe(0);
});

test('upwards is more where the line leads upwards', () => {
  const knob = integer({ label: 'k', min: 1, max: 4, default: 2 });
  const hold = holdOf(grip({ value: 2, dx: 0, dy: -30, from: 1, to: 4 }), knob, 2);
  expect(hold.moved(0, -10)).toBe(3);
  expect(hold.moved(0, 10)).toBe(1);
});

test('equal distances are equal ratios on a log line', () => {
  const knob = real({ label: 'c', min: 1, max: 100, scale: 'log', default: 10 });
  const hold = holdOf(grip({ value: 10, from: 1, to: 100, log: true }), knob, 10);
  expect(hold.moved(25, 0)).toBeCloseTo(32, 0);
  expect(hold.moved(-50, 0)).toBe(1);
});

test('an entry of a list or a matrix moves alone', () => {
  const list = numbers({
    label: 'b',
    min: -1,
    max: 1,
    step: 0.1,
    shortest: 1,
    longest: 3,
    default: [0],
  });
  const held = Object.freeze([0.1, 0.2, 0.3]);
  const one = holdOf(grip({ at: [1], value: 0.2, from: -1, to: 1 }), list, held);
  expect(one.moved(10, 0)).toEqual([0.1, 0.4, 0.3]);
  expect(one.at(0)).toEqual([0.1, -1, 0.3]);
  const table = matrixOf({
    label: 'm',
    min: 0,
    max: 1,
    step: 0.5,
    rows: [2, 2],
    default: [
      [0, 0],
      [0, 0],
    ],
  });
  const cell = holdOf(grip({ at: [1, 0], from: 0, to: 1 }), table, [
    [0, 0],
    [0, 0],
  ]);
  expect(cell.moved(100, 0)).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('options and yes or no are dragged through their places', () => {
  const kind = choice({ label: 'm', options: { a: 'A', b: 'B', c: 'C' }, default: 'a' });
  const hold = holdOf(grip({ value: 0, from: 0, to: 2 }), kind, 'a');
  expect([hold.moved(0, 0), hold.moved(50, 0), hold.moved(500, 0)]).toEqual(['a', 'b', 'c']);
  const onOff = holdOf(
    grip({ value: 0, from: 0, to: 1 }),
    flag({ label: 'f', default: false }),
    false,
  );
  expect([onOff.at(1), onOff.moved(40, 0), onOff.moved(60, 0)]).toEqual([true, false, true]);
});

test('refuses what cannot be dragged, and an entry that is not there', () => {
  const own = text({ label: 't', longest: 9, default: '' });
  expect(() => holdOf(grip({}), own, '')).toThrow(
    'holdOf requires a knob that can be dragged, got x',
  );
  const list = numbers({ label: 'b', min: 0, max: 1, shortest: 1, longest: 3, default: [0] });
  expect(() => holdOf(grip({ at: [7] }), list, [0]).at(0)).toThrow(
    'holdOf requires an entry of x, got 7',
  );
});
