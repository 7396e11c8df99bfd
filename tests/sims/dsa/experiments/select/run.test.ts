import { beforeAll, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/dsa/experiments/select/knobs.ts';
import { run } from '../../../../../sims/dsa/experiments/select/run.ts';
import { argmax, sum } from '../../../../../sims/math/vector.ts';

let text: readonly string[] | undefined;
beforeAll(async () => {
  text = await run.prepare?.({ query: 191, needle: 40, k: 16, wrongPairs: false, seed: 1 });
});
const frame = (given: Partial<Values> = {}) => [...drive(run, given, text)][0];

test('the indexer keeps the needle that a window of as many loses', () => {
  const { mass, needleKept, share } = frame();
  expect(mass.indexer).toBeGreaterThan(80);
  expect(mass.window).toBeLessThan(70);
  expect(needleKept.indexer).toBeGreaterThan(80);
  expect(needleKept.window).toBe(0);
  expect(share).toBeCloseTo((100 * 16) / 192, 12);
});

test('over eight seeds it keeps more than a window and any k, never more than the best', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const { mass } = frame({ seed });
    expect(mass.indexer).toBeGreaterThan(mass.any);
    expect(mass.indexer).toBeLessThanOrEqual(mass.best + 1e-9);
  }
});

test('no more tokens than k: dense attention, whoever chooses', () => {
  const { mass, difference, read, tokens } = frame({ query: 40, needle: 8, k: 64 });
  expect(read).toBe(tokens);
  for (const lane of ['indexer', 'window', 'any', 'best'] as const) {
    expect(mass[lane]).toBeCloseTo(100, 9);
    expect(difference[lane]).toBe(0);
  }
});

test('near the query the window finds the needle too', () => {
  expect(frame({ needle: 180 }).needleKept.window).toBeCloseTo(100, 9);
});

test('the bug costs the needle with some words and nothing with others', () => {
  const [second, first] = [2, 1].map((seed) => frame({ seed, wrongPairs: true }));
  expect(second.massRight - second.mass.indexer).toBeGreaterThan(5);
  expect(Math.abs(first.massRight - first.mass.indexer)).toBeLessThan(5);
});

test('with right pairs the fixed pair stays a match over a distance, with wrong ones it does not', () => {
  const { halves, interleaved } = frame();
  expect(halves[0]).toBe(interleaved[0]);
  expect(halves[10] / halves[0]).toBeGreaterThan(0.95);
  expect(interleaved[10] / interleaved[0]).toBeLessThan(0.8);
});

test('attention sums to 1, the query is asked last, the needle stands before it', () => {
  const { attention, words, needle, scores } = frame({ query: 30, needle: 252 });
  expect(sum(attention)).toBeCloseTo(1, 12);
  expect(words.at(-1)).toBe('password');
  expect(words.slice(needle, needle + 3)).toEqual(['password', 'is', 'swordfish']);
  expect(needle + 3).toBe(30);
  expect(argmax(scores)).toBeGreaterThanOrEqual(needle);
});
