import { expect, test } from 'vitest';
import type { Mark, Text } from '../../../src/labs/kit/marks.ts';
import { axes, ceiling, spotAt, spots, type Plot } from '../../../src/labs/kit/roof.ts';
import { textWidth } from '../../../src/labs/kit/text-width.ts';

const plot: Plot = {
  ...{ x: 50, y: 20, w: 300, h: 200 },
  intensities: { from: 1, to: 10_000 },
  speeds: { from: 10, to: 1000 },
};
const texts = (marks: readonly Mark[]): Text[] => marks.filter((mark) => mark.kind === 'text');
const card = { key: 'roof', bandwidth: 2, peak: 500 };

test('equal ratios are equal ways, and the ends of the spans are the edges', () => {
  expect(spotAt(plot, 1, 10)).toEqual([50, 220]);
  expect(spotAt(plot, 10_000, 1000)).toEqual([350, 20]);
  expect(spotAt(plot, 100, 100)).toEqual([200, 120]);
});

test('what lies beyond the plot stands at its edge', () => {
  expect(spotAt(plot, 0.001, 1e6)).toEqual([50, 20]);
});

test('a roof rises out of the floor, turns at the ridge and runs level to the right edge', () => {
  const mark = ceiling(plot, card);
  if (mark.kind !== 'poly') throw new Error('a roof is a line');
  const [x0, y0, x1, y1, x2, y2] = mark.points;
  expect([x0, y0]).toEqual(spotAt(plot, 5, 10)); // 2 TB/s bring 10 TFLOPS at 5 FLOP a byte
  expect([x1, y1]).toEqual(spotAt(plot, 250, 500));
  expect([x2, y2]).toEqual(spotAt(plot, 10_000, 500));
});

test('a roof whose ridge lies outside the plot only rises', () => {
  const mark = ceiling(plot, { ...card, bandwidth: 0.01 });
  expect(mark).toMatchObject({ kind: 'poly', points: { length: 4 } });
});

test('each power of ten within has its number, at its place', () => {
  const numbers = texts(axes(plot, { across: 'a', up: 'b' }));
  expect(numbers.filter(({ key }) => key.startsWith('roof x')).map(({ text }) => text)).toEqual([
    ...['1', '10', '100', '1,000', '10,000'],
  ]);
  expect(numbers.find(({ key }) => key === 'roof x 100 name')?.x).toBe(200);
  expect(texts(axes(plot, { across: 'a', up: 'b' }, { across: 2, up: 1 }))).toHaveLength(8);
});

test('names lie neither on spots nor on one another nor outside, and the first is always named', () => {
  const crowd = Array.from({ length: 12 }, (_, k) => ({
    ...{ key: `spot ${k}`, intensity: 300 + 8 * k, speed: 100 + k, fill: 'deep' as const },
    name: `a name ${k}`,
  }));
  const marks = spots(plot, crowd);
  const boxes = texts(marks).map(({ x, y, text }) => [x, y - 11, textWidth(text), 15] as const);
  expect(boxes.length).toBeLessThan(crowd.length);
  expect(texts(marks).map(({ key }) => key)).toContain('spot 0 name');
  boxes.forEach(([x, y, w, h], i) => {
    expect(x).toBeGreaterThanOrEqual(plot.x);
    expect(x + w).toBeLessThanOrEqual(plot.x + plot.w);
    for (const [ox, oy, ow, oh] of boxes.slice(i + 1)) {
      expect(x >= ox + ow || ox >= x + w || y >= oy + oh || oy >= y + h).toBe(true);
    }
    for (const mark of marks.filter((one) => one.kind === 'circle')) {
      const outside = mark.x + mark.r <= x || mark.x - mark.r >= x + w;
      expect(outside || mark.y + mark.r <= y || mark.y - mark.r >= y + h).toBe(true);
    }
  });
});

test('the most important spot is drawn last, over the others', () => {
  const two = [
    { key: 'first', intensity: 100, speed: 100, fill: 'deep' as const },
    { key: 'second', intensity: 100, speed: 100, fill: 'grey' as const },
  ];
  expect(spots(plot, two).map(({ key }) => key)).toEqual(['second', 'first']);
});
