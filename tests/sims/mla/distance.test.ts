import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot, entropy, softmax, vector } from '../../../sims/math/vector.ts';
import { anglesSeen, scoreAt, spreadCounter } from '../../../sims/mla/distance.ts';
import { frequencies, rope } from '../../../sims/mla/rotary.ts';

const speeds = frequencies(8);

test('for any query, the score is that of the rotated vectors, and falls from 1', () => {
  const strengths = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(strengths, fc.nat(5000), (a, distance) => {
      fc.pre(a.some((x) => x > 0));
      const x = a.flatMap((strength) => [strength, 0]);
      const squares = a.map((strength) => strength ** 2);
      const expected = dot(rope(x, distance), x) / dot(x, x);
      expect(scoreAt(distance, squares, speeds)).toBeCloseTo(expected, 12);
      expect(scoreAt(0, squares, speeds)).toBe(1);
    }),
  );
  expect(scoreAt(7, [0, 0, 0, 0], speeds)).toBe(1);
});

test('the spread is exp of the entropy; equal scores spread over all tokens', () => {
  const scores = vector(50, (i) => Math.cos(i));
  const counter = spreadCounter(3);
  scores.forEach((score) => counter.add(score));
  expect(counter.tokens()).toBeCloseTo(Math.exp(entropy(softmax(scores.map((s) => 3 * s)))), 10);
  const level = spreadCounter(3);
  for (let i = 0; i < 7; i++) level.add(0.5);
  expect(level.tokens()).toBeCloseTo(7, 12);
});

test('a fast pair has seen every angle; a slow one is a stranger beyond the trained length', () => {
  const [fast, slow] = [1, 0.01];
  expect(anglesSeen(100, [fast, slow], [fast, slow], 50)).toEqual([1, 2]);
  expect(anglesSeen(100, [fast, slow / 4], [fast, slow], 50)).toEqual([1, 0.5]);
  expect(anglesSeen(0, [fast, slow], [fast, slow], 50)).toEqual([0, 0]);
});

test('what has no score, no angle or no spread is refused', () => {
  expect(() => scoreAt(NaN, [1], [1])).toThrow('a finite distance, got NaN');
  expect(() => scoreAt(1, [1, 1], [1])).toThrow('2 speeds, got 1');
  expect(() => scoreAt(1, [1, NaN], [1, 1])).toThrow('finite squares, got NaN at 1');
  expect(() => scoreAt(1, [1], [Infinity])).toThrow('finite speeds, got Infinity at 0');
  expect(() => scoreAt(1, [1e308, 1e308], [1, 1])).toThrow('a finite sum of squares, got Infinity');
  expect(() => spreadCounter(1).tokens()).toThrow('a score, got none');
  expect(() => spreadCounter(NaN)).toThrow('a finite scale, got NaN');
  expect(() => {
    spreadCounter(1).add(Infinity);
  }).toThrow('a finite score, got Infinity');
  expect(() => anglesSeen(-10, [1], [1], 50)).toThrow('distance of at least 0, got -10');
  expect(() => anglesSeen(1, [1], [1, 1], 50)).toThrow('2 speeds, got 1');
  expect(() => anglesSeen(1, [1], [1], 0)).toThrow('a positive trained length, got 0');
});
