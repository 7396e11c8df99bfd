import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { sides, type Values } from '../../../../../sims/fim/experiments/packing/knobs.ts';
import { run } from '../../../../../sims/fim/experiments/packing/run.ts';

const of = (start: Partial<Values> = {}) => [...drive(run, start, undefined)];
const last = (start: Partial<Values> = {}) => of(start)[9];

describe('the story of the page', () => {
  test('before cutting holes are torn, after it none, for three words each', () => {
    for (const seed of [1, 201, 202, 203]) {
      const { torn, holes, given } = last({ seed, rate: 1 });
      expect(torn.early).toBeGreaterThan(2);
      expect(holes.early).toBe(10);
      expect(torn.late).toBe(0);
      expect(given.late).toBe(3 * holes.late);
      expect(given.early).toBe(0);
    }
  });

  test('at the poster two of four are torn, and the caches keep 17 and 42 of 52 tokens', () => {
    const { torn, holes, cached, asked, again } = last();
    expect([torn.early, holes.early]).toEqual([2, 4]);
    expect([cached.psm, cached.spm, asked]).toEqual([17, 42, 52]);
    expect(again).toEqual({ psm: 35, spm: 10 });
  });

  test('rate 0: both belts hold the same windows, and no hole', () => {
    const { windows, holes } = last({ rate: 0 });
    expect(windows.early).toEqual(windows.late);
    expect(holes).toEqual({ early: 0, late: 0 });
  });
});

test('wherever the cursor is, the caches differ by the suffix and a mark', () => {
  const { cachedAt, cursors } = last();
  cursors.forEach((cursor, i) => {
    expect(cachedAt.psm[i]).toBe(1 + cursor);
    expect(cachedAt.spm[i] - cachedAt.psm[i]).toBe(sides + 1);
  });
});

test('of two hundred documents as many are torn as the formula expects, within three errors', () => {
  for (const seed of [1, 201]) {
    const { tornAt, chanceAt } = last({ seed });
    tornAt.forEach((share, i) => {
      const p = chanceAt[i] / 100;
      expect(Math.abs(share / 100 - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 200));
    });
  }
});

test('documents that come later change nothing of the windows before the last', () => {
  const frames = of({ rate: 1 });
  frames.slice(1).forEach(({ windows }, i) => {
    for (const level of ['early', 'late'] as const) {
      const whole = frames[i].windows[level].slice(0, -1);
      const now = windows[level].slice(0, whole.length);
      const told = (all: typeof now) =>
        all.map((window) => window.map(({ words }) => words).join(' '));
      expect(told(now)).toEqual(told(whole));
    }
  });
});
