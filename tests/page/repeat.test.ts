import { expect, test } from 'vitest';
import { differencesOf, scaleOf } from '../../src/page/repeat.svelte.ts';

test('differences are taken within each seed, so that what the seeds share cancels', () => {
  const last = [
    { loss: { none: 10.2, bias: 10 } },
    { loss: { none: 3.1, bias: 3 } },
    { loss: { none: 6.9, bias: 7 } },
  ];
  const [row] = differencesOf(last, ['loss.none'], 'loss.bias');
  expect(row.differences.map((d) => Number(d.toFixed(6)))).toEqual([0.2, 0.1, -0.1]);
  expect(row.mean).toBeCloseTo(0.2 / 3, 12);
  expect(row.agree).toBe(2);
});

test('without anything to compare with, the numbers themselves are shown', () => {
  const last = [{ drift: 0.5 }, { drift: 0.25 }];
  const rows = differencesOf(last, ['drift']);
  expect(rows[0].differences).toEqual([0.5, 0.25]);
  expect(scaleOf(rows, false)).toEqual({ min: 0.25, max: 0.5 });
});

test('differences lie on a scale with zero in its middle', () => {
  const rows = differencesOf([{ a: 3, b: 1 }], ['a'], 'b');
  expect(scaleOf(rows, true)).toEqual({ min: -2.2, max: 2.2 });
});

test('five equal numbers still lie on a scale', () => {
  const rows = differencesOf([{ a: 4 }, { a: 4 }], ['a']);
  expect(scaleOf(rows, false)).toEqual({ min: 0, max: 8 });
});
