import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alone, lengthOf, overlapped, serial } from '../../../sims/dualpipe/overlap.ts';

const shares = fc.double({ min: 0, max: 8, noNaN: true });

test('at one to one, V3’s case, all sending hides behind the computing: by hand', () => {
  const blocks = overlapped(1).toSorted((a, b) => a.start - b.start);
  const lane = (name: string) =>
    blocks.filter((block) => block.lane === name).map((block) => [block.start, block.name]);
  expect(lane('computing')).toEqual([
    [0, 'attention forward'],
    [1, 'MLP backward, input'],
    [2, 'MLP backward, weights'],
    [3, 'MLP forward'],
    [4, 'attention backward, input'],
    [5, 'attention backward, weights'],
  ]);
  expect(lane('sending')).toEqual([
    [0, 'combine backward'],
    [1, 'dispatch forward'],
    [2, 'dispatch backward'],
    [4, 'combine forward'],
  ]);
  expect(lengthOf(blocks)).toBe(6);
  expect(serial(1)).toBe(10);
});

test('never shorter than either lane, nor longer than everything in turn', () => {
  fc.assert(
    fc.property(shares, (c) => {
      const length = lengthOf(overlapped(c));
      expect(length).toBeGreaterThanOrEqual(Math.max(6, 4 * c));
      expect(length).toBeLessThanOrEqual(serial(c) + 1e-9);
    }),
  );
});

test('no part starts before what it needs, and no lane does two things at once', () => {
  const needs: readonly (readonly [string, string])[] = [
    ['attention forward', 'dispatch forward'],
    ['dispatch forward', 'MLP forward'],
    ['MLP forward', 'combine forward'],
    ['combine backward', 'MLP backward, input'],
    ['MLP backward, input', 'MLP backward, weights'],
    ['MLP backward, input', 'dispatch backward'],
    ['dispatch backward', 'attention backward, input'],
    ['attention backward, input', 'attention backward, weights'],
  ];
  fc.assert(
    fc.property(shares, (c) => {
      const blocks = overlapped(c);
      const of = (name: string) => blocks.find((block) => block.name === name);
      for (const [before, after] of needs) {
        expect(of(after)?.start ?? -1).toBeGreaterThanOrEqual(of(before)?.end ?? Infinity);
      }
      for (const lane of ['computing', 'sending']) {
        const row = blocks
          .filter((block) => block.lane === lane)
          .toSorted((a, b) => a.start - b.start || a.end - b.end);
        row.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(row[i].end));
      }
      expect(blocks).toHaveLength(10);
    }),
  );
});

test('alone, only a backward’s weight parts hide anything', () => {
  expect(lengthOf(alone('forward', 1))).toBe(4);
  expect(lengthOf(alone('backward', 1))).toBe(5); // the MLP’s weights beside the dispatch
  expect(lengthOf(alone('backward', 0))).toBe(4);
});

test('without communication nothing can be hidden', () => {
  expect(lengthOf(overlapped(0))).toBe(6);
  expect(serial(0)).toBe(6);
});

test('a communication that is none is refused by name', () => {
  for (const wrong of [-1, NaN, Infinity]) {
    expect(() => overlapped(wrong)).toThrow(`communication of at least 0, got ${wrong}`);
    expect(() => alone('forward', wrong)).toThrow('alone requires communication');
    expect(() => serial(wrong)).toThrow('serial requires communication');
  }
});
