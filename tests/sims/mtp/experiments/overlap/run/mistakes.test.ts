import { expect, test } from 'vitest';
import {
  wrongCycle,
  wrongToken,
} from '../../../../../../sims/mtp/experiments/overlap/run/mistakes.ts';
import { apart, hillOf } from '../../../../../../sims/mtp/experiments/overlap/run/hills.ts';

const [p, q] = [
  [0.7, 0.3],
  [0.5, 0.5],
];

test('drawn from the whole of p: by hand, A comes with 0.5 + 0.2 · 0.7', () => {
  expect(wrongToken('model', p, q)[0]).toBeCloseTo(0.64, 12);
  expect(wrongToken('nothing', p, q)).toEqual(q);
});

test('the same die: rejected and drawn again, or kept all the same', () => {
  const die = 0.65; // of 0.6
  expect(wrongCycle('model', p, q, 1, () => die)).toMatchObject({ isKept: false, written: 0 });
  expect(wrongCycle('nothing', p, q, 1, () => die)).toMatchObject({ isKept: true, written: 1 });
});

test('a hill adds up to 1, and half of all differences is what is misplaced', () => {
  expect(hillOf([0.25, 0.5])).toEqual([0.25, 0.5, 0.25]);
  expect(hillOf([1, 1])).toEqual([0.5, 0.5, 0]);
  expect(apart(p, q)).toBeCloseTo(0.2, 12);
});
