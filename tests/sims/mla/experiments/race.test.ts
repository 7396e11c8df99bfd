import { expect, test } from 'vitest';
import { drive } from '../../../../sims/drive.ts';
import { race } from '../../../../sims/mla/experiments/race.ts';

const play = (values: object = {}) => [...drive(race, values, undefined)];
const last = (values: object = {}) => play(values)[play(values).length - 1];

test('memory is the limit of the absorbed way on an H800 by a hair; with a draft it is arithmetic', () => {
  const one = last();
  expect(one.bound).toBe(0);
  expect(one.absorbedIntensity).toBeGreaterThan(241.7);
  expect(one.absorbedIntensity).toBeLessThan(one.ridge);
  expect(last({ drafts: 2 }).bound).toBe(1);
  expect(last({ gpu: 'a100' }).bound).toBe(1);
  expect(last({ heads: 16 }).bound).toBe(0);
});

test('while memory is the limit, times compare as the cached numbers do', () => {
  const { msMha, msNaive, msMqa, msAbsorbed, moved, elapsed } = last();
  expect(msMha / msAbsorbed).toBeCloseTo(32_768 / 576, 8);
  expect(msNaive / msAbsorbed).toBeCloseTo(40_960 / 576, 8);
  expect(msAbsorbed / msMqa).toBeCloseTo(576 / 256, 8);
  moved.forEach((gigabytes, i) => expect(gigabytes / elapsed[i]).toBeCloseTo(3.35, 8)); // TB/s
});

test('no way attains more than the roof', () => {
  for (const drafts of [1, 4]) {
    const { intensity, attained } = last({ drafts });
    attained.forEach((tflops, i) => {
      expect(tflops).toBeLessThanOrEqual(Math.min(865, 3.35 * intensity[i]) * (1 + 1e-12));
    });
  }
});

test('bets end as told', () => {
  const outcomes = race.bets.map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual([1, 1, 0]);
});
