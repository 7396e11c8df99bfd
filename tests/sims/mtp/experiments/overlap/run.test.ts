import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/mtp/experiments/overlap/knobs.ts';
import { playedBy } from '../../../../../sims/mtp/experiments/overlap/knobs.ts';
import { run } from '../../../../../sims/mtp/experiments/overlap/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';

const frames = (given: Partial<Values> = {}) => [...drive(run, given, undefined)];
const last = (given: Partial<Values> = {}) => frames(given).at(-1)!;

describe('the story of the page', () => {
  test('four fifths overlap; what comes out is the model’s, summed over all cases', () => {
    const { overlap, exactOff, out, p, perPass } = last();
    expect(overlap).toBeCloseTo(80, 9);
    expect(perPass).toBeCloseTo(1.8, 9);
    expect(exactOff).toBeLessThan(1e-9);
    out.forEach((share, x) => expect(share).toBeCloseTo(p[x], 12));
  });

  test('drawn from the whole hill a tenth is misplaced; every draft kept, a fifth', () => {
    expect(last({ rule: 'model' }).exactOff).toBeCloseTo(10, 9);
    expect(last({ rule: 'nothing' }).exactOff).toBeCloseTo(20, 9);
  });

  test.each([201, 202, 203, 204, 205, 206, 207, 208, 209, 210])(
    'seed %i: kept as often as both overlap, within three standard errors',
    (seed) => {
      const { keptShare, overlap, balls } = last({ seed });
      const error = 100 * Math.sqrt((0.8 * 0.2) / balls);
      expect(Math.abs(keptShare - overlap)).toBeLessThan(3 * error);
    },
  );
});

test('as many balls as were thrown, and each is written once', () => {
  for (const { step, balls, kept, replaced, pile } of frames()) {
    expect(balls).toBe(playedBy(step));
    expect(sum(kept) + sum(replaced)).toBe(balls);
    if (balls > 0) expect(sum(pile)).toBeCloseTo(100, 9);
  }
});

test('a kept ball lies where both hills are, another only where the model’s sticks out', () => {
  const { kept, replaced, p, q } = last({ seed: 5 });
  replaced.forEach((count, x) => expect(count === 0 || p[x] > q[x]).toBe(true));
  kept.forEach((count, x) => expect(count === 0 || Math.min(p[x], q[x]) > 0).toBe(true));
});

test('bars that add up to more than 1 are scaled down, all at 0 leave the last word', () => {
  const full = last({ model: new Array(7).fill(0.5), draft: new Array(7).fill(0) });
  expect(full.p[0]).toBeCloseTo(1 / 7, 12);
  expect(full.q[7]).toBe(1);
  expect(full.overlap).toBe(0);
});
