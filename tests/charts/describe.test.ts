import { expect, test } from 'vitest';
import { describe } from '../../src/charts/describe.ts';
import { messagesFor } from '../../src/charts/messages.ts';
import { number } from '../../sims/contract/numbers.ts';
import type { Plot } from '../../src/charts/plots.ts';
import { bars, heat, lines, points } from './plots.ts';

const en = (plot: Plot): string => describe(plot, messagesFor('en'), number);
const zh = (plot: Plot): string => describe(plot, messagesFor('zh-CN'), number);

test('lines: where they begin and end, and where they were lowest', () => {
  expect(en(lines())).toBe(
    '2 lines over Step 0–2: Bias falls from 3.4 to 0.3, lowest 0.2 at Step 1; ' +
      'Bias (A) rises from 1 to 2.',
  );
  expect(zh(lines())).toBe(
    '2 条曲线，Step从 0 到 2：Bias从 3.4 降到 0.3，最低为 0.2，在Step 1 处；Bias (A)从 1 升到 2。',
  );
});

test('a line that comes back does not fall or rise', () => {
  const plot = lines();
  const [first] = plot.series;
  expect(en({ ...plot, series: [{ ...first, ys: [1, 5, 1.1] }] })).toBe(
    '1 line over Step 0–2: Bias ends near where it began, 1 then 1.1, highest 5 at Step 1.',
  );
});

test('bars: the highest, the lowest, the fair share and what was published', () => {
  expect(en(bars())).toBe(
    'Load, 2 bars: highest 2 at first, lowest 0.5 at second; fair share 1; published (V3 §4) 1.5.',
  );
});

test('equal bars are said to be equal', () => {
  const plot = { ...bars(), fair: undefined, marks: [] };
  const equal = { ...plot, series: [{ ...plot.series[0], values: [3, 3] }] };
  expect(en(equal)).toBe('Load, 2 bars: all at 3.');
});

test('points: how far they reach', () => {
  expect(en(points())).toBe('Experts, 2 points: across 1 to 2, up 4 to 5.');
});

test('heat maps: the extremes and their places', () => {
  expect(en(heat())).toBe(
    'Expert (2) down, Step (3) across: highest 6 at Expert b, Step 20, lowest 1 at Expert a, Step 0.',
  );
});

test('nothing is said to be nothing', () => {
  expect(en({ ...lines(), series: [] })).toBe('Nothing to show yet.');
  expect(zh({ ...bars(), series: [] })).toBe('还没有数据。');
});
