import { expect, test } from 'vitest';
import { circle, label, poly, rect } from '../../../src/labs/kit/make.ts';
import { between, phasesOf, rolled, rolls } from '../../../src/labs/kit/tween.ts';

test('a mark found again is on its way; at both ends it is exactly there', () => {
  const before = [rect('a', [0, 0, 10, 10], { fill: 'deep' })];
  const after = [rect('a', [100, 0, 20, 10], { fill: 'coral' })];
  expect(between(before, after, () => 0)).toMatchObject([{ x: 0, w: 10, fill: 'coral' }]);
  expect(between(before, after, () => 0.5)).toMatchObject([{ x: 50, w: 15 }]);
  expect(between(before, after, () => 1)).toEqual(after);
});

test('a new mark appears, and one that is gone is gone', () => {
  const before = [circle('old', [1, 1, 1], {})];
  const after = [circle('new', [5, 5, 2], { opacity: 0.8 })];
  expect(between(before, after, () => 0.5)).toEqual([{ ...after[0], opacity: 0.4 }]);
});

test('points move one by one as long as there are as many', () => {
  const before = [poly('p', [0, 0, 10, 10], {})];
  expect(between(before, [poly('p', [10, 0, 10, 20], {})], () => 0.5)).toMatchObject([
    { points: [5, 0, 10, 15] },
  ]);
  const longer = [poly('p', [1, 1, 2, 2, 3, 3], {})];
  expect(between(before, longer, () => 0.5)).toMatchObject([{ points: longer[0].points }]);
});

test('causes move before effects', () => {
  const before = [label('a', [0, 0], 'x', {}), label('b', [0, 0], 'y', { phase: 2 })];
  const after = [label('a', [9, 0], 'x', {}), label('b', [9, 0], 'y', { phase: 2 })];
  expect(phasesOf(after)).toBe(3);
  const half = between(before, after, (phase) => (phase === 0 ? 1 : 0));
  expect(half).toMatchObject([{ x: 9 }, { x: 0 }]);
});

test('a number rolls by equal ratios to the next; all else is there at once', () => {
  const teams = (counts: number, x: number) => label('n', [x, 0], String(counts), { counts });
  const [before, after] = [[teams(100, 0)], [teams(1_000_000, 9)]];
  expect([rolls(before, after), rolls(before, before), rolls([], after)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(rolled(before, after, 0.5)).toMatchObject([{ x: 9, counts: 10_000, text: '10,000' }]);
  expect(rolled(before, after, 1)).toEqual(after);
});
