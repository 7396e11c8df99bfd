import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, lead } from '../../src/runner/playhead.ts';

test('half a second at 30 steps a second is 15 steps', () => {
  expect(advance(10, 500, 30, 1000)).toBe(25);
});

test('for any screen, a second of frames moves as far as its speed', () => {
  const rates = fc.integer({ min: 5, max: 240 });
  fc.assert(
    fc.property(rates, fc.integer({ min: 1, max: 500 }), (rate, speed) => {
      let position = 0;
      for (let i = 0; i < rate; i++) position = advance(position, 1000 / rate, speed, Infinity);
      expect(position).toBeCloseTo(speed, 9);
    }),
  );
});

test('never beyond what is there, never before the start', () => {
  expect(advance(10, 500, 30, 12)).toBe(12);
  expect(advance(10, -5, 30, 12)).toBe(10);
  expect(advance(0, 16, 30, -1)).toBe(0);
});

test('an hour in a hidden tab counts as a second', () => {
  expect(advance(0, 3_600_000, 30, 1e9)).toBe(30);
});

test('the lead is half a second, and a few steps at least', () => {
  expect([1, 30, 61].map(lead)).toEqual([4, 15, 31]);
});
