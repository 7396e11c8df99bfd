import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markAt } from '../../../src/labs/kit/hit.ts';
import { line, poly, rect, ribbon } from '../../../src/labs/kit/make.ts';

test('what has no colour answers all the same', () => {
  const marks = [rect('quiet', [0, 0, 10, 10], { says: 'here' })];
  expect(markAt(marks, 5, 5)?.says).toBe('here');
  expect(markAt(marks, 11, 5)).toBeUndefined();
});

test('a pointer meets the topmost mark that has something to say', () => {
  const marks = [
    rect('below', [0, 0, 10, 10], { fill: 'deep', says: 'below' }),
    rect('above', [0, 0, 10, 10], { fill: 'deep', says: 'above' }),
    rect('silent', [0, 0, 10, 10], { fill: 'deep' }),
  ];
  expect(markAt(marks, 5, 5)?.key).toBe('above');
});

test('thin marks are met from near by, filled outlines inside only', () => {
  const stroke = { stroke: 'ink', says: 'x' } as const;
  expect(markAt([line('l', [0, 0, 20, 0], stroke)], 10, 4)).toBeDefined();
  expect(markAt([line('l', [0, 0, 20, 0], stroke)], 10, 7)).toBeUndefined();
  const triangle = poly('p', [0, 0, 20, 0, 0, 20], { fill: 'deep', closed: true, says: 'x' });
  expect(markAt([triangle], 4, 4)).toBeDefined();
  expect(markAt([triangle], 15, 15)).toBeUndefined();
});

test('for any ribbon, its edges where it begins and ends are met, and nothing beside them', () => {
  const place = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(
      place,
      place,
      fc.integer({ min: 3, max: 40 }),
      fc.constantFrom('down', 'right'),
      (a, b, w, along) => {
        const way = { along, from: 10, to: 110, a, aw: w, b, bw: w } as const;
        const mark = ribbon('r', way, { fill: 'deep', says: 'flow' });
        const at = (on: number, across: number) =>
          along === 'down' ? markAt([mark], across, on) : markAt([mark], on, across);
        expect(at(10.001, a + 1)).toBeDefined();
        expect(at(109.999, b + w - 1)).toBeDefined();
        expect(at(60, (a + b) / 2 + w / 2)).toBeDefined(); // halfway it is halfway
        expect(at(10.001, a - 2)).toBeUndefined();
        expect(at(109.999, b + w + 2)).toBeUndefined();
      },
    ),
  );
});
