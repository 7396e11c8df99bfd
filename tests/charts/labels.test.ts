import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directLabels, spread, widthInEm, wrap } from '../../src/charts/labels.ts';

test('labels break between words and between Chinese characters', () => {
  expect(wrap('Mean difference of the bias', 9)).toEqual(['Mean difference', 'of the bias']);
  expect(wrap('每个专家的负载', 4)).toEqual(['每个专家', '的负载']);
});

test('breaking a label loses nothing but spaces', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '专', '家'), maxLength: 40 }),
      (s) => {
        expect(wrap(s, 5).join('').replaceAll(' ', '')).toBe(s.replaceAll(' ', ''));
      },
    ),
  );
});

test('a Chinese character is as wide as it is high', () => {
  expect(widthInEm('专家')).toBe(2);
  expect(widthInEm('ab')).toBeLessThan(2);
});

test('names that would crowd the chart are left to a key', () => {
  expect(directLabels(['Bias', 'No balancing'])).toEqual([['Bias'], ['No balancing']]);
  expect(directLabels(Array.from({ length: 7 }, (_, i) => `line ${i}`))).toBeUndefined();
  expect(directLabels(['one name that runs on and on and on beyond all measure'])).toBeUndefined();
});

const labels = fc.array(
  fc.record({ at: fc.integer({ min: -50, max: 350 }), height: fc.integer({ min: 5, max: 30 }) }),
  { minLength: 1, maxLength: 8 },
);

test('spread labels do not overlap and stay within the chart', () => {
  fc.assert(
    fc.property(labels, (all) => {
      const middles = spread(all, 0, 300);
      const boxes = all
        .map(({ height }, i) => ({ from: middles[i] - height / 2, to: middles[i] + height / 2 }))
        .sort((a, b) => a.from - b.from);
      expect(boxes[0].from).toBeGreaterThanOrEqual(-1e-9);
      expect(boxes[boxes.length - 1].to).toBeLessThanOrEqual(300 + 1e-9);
      boxes.forEach(({ from }, i) => {
        if (i > 0) expect(from).toBeGreaterThanOrEqual(boxes[i - 1].to - 1e-9);
      });
    }),
  );
});

test('labels keep the order of their lines, and those with room stay where they are', () => {
  const middles = spread(
    [
      { at: 52, height: 10 },
      { at: 50, height: 10 },
      { at: 200, height: 10 },
    ],
    0,
    300,
  );
  expect(middles).toEqual([56, 46, 200]);
});
