import { expect, test } from 'vitest';
import { fitted, textWidth } from '../../../src/labs/kit/text-width.ts';

test('widths follow the letters, the size, and the squares of Chinese', () => {
  expect(textWidth('iii')).toBeLessThan(textWidth('WWW'));
  expect(textWidth('abc', { size: 24 })).toBeCloseTo(2 * textWidth('abc'), 12);
  expect(textWidth('专家', { size: 12 })).toBe(24);
  expect(textWidth('let x', { face: 'mono', size: 10 })).toBe(30);
});

test('what does not fit ends in an ellipsis and then fits', () => {
  expect(fitted('short', 100)).toBe('short');
  const cut = fitted('a sentence that is far too long', 60);
  expect(cut).toMatch(/^a sen.*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(60);
});
