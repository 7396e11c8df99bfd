import { expect, test } from 'vitest';
import { circle, label, line, poly, rect } from '../../../src/labs/kit/make.ts';
import type { Mark } from '../../../src/labs/kit/marks.ts';
import { inner, svg } from '../../../src/labs/kit/svg.ts';
import { textWidth } from '../../../src/labs/kit/text-width.ts';

const drawing = (marks: readonly Mark[]) => ({ width: 100, height: 50, marks, grips: [] });

test('marks become elements in their order, with colours by name', () => {
  const marks = [
    rect('a', [1, 2, 3.04, 4], { fill: 'panel', stroke: 'rule' }),
    circle('b', [5, 6, 7], { fill: 'deep', opacity: 0.256 }),
    line('c', [0, 0, 9, 9], { stroke: 'coral', thick: 2, dashed: true }),
    poly('d', [0, 0, 4, 0, 4, 4], { fill: 'teal', closed: true }),
    label('e', [3, 4], 'x < y & z', { fill: 'ink', bold: true, anchor: 'end' }),
  ];
  expect(inner(drawing(marks))).toBe(
    '<rect x="1" y="2" width="3" height="4" fill="var(--panel)" stroke="var(--rule)"/>' +
      '<circle cx="5" cy="6" r="7" fill="var(--deep)" opacity="0.26"/>' +
      '<path d="M0 0L9 9" fill="none" stroke="var(--coral)" stroke-width="2" stroke-dasharray="3 3"/>' +
      '<path d="M0 0L4 0L4 4Z" stroke-linejoin="round" fill="var(--teal)"/>' +
      '<text x="3" y="4" font-size="12" text-anchor="end" font-weight="600" fill="var(--ink)">x &lt; y &amp; z</text>',
  );
});

test('the name of a picture cannot leave its attribute', () => {
  expect(svg(drawing([]), '"><script>')).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
});

test('what has no colour is not painted', () => {
  expect(inner(drawing([rect('quiet', [0, 0, 10, 10], { says: 'here' })]))).toBe('');
});

test('in a file texts are as wide as the layout counts on, whatever typefaces there are', () => {
  const text = label('e', [3, 4], 'Wide', { fill: 'ink', size: 20 });
  const width = Math.round(10 * textWidth('Wide', { size: 20 })) / 10;
  expect(svg(drawing([text]), 'a', true)).toContain(`textLength="${width}"`);
  expect(svg(drawing([text]), 'a')).not.toContain('textLength');
});
