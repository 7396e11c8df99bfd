import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame, Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/race/knobs.ts';
import { run as race } from '../../../../../sims/mla/experiments/race/run.ts';
import { claims } from '../../../../../src/labs/mla/race/claims.ts';

const ways: readonly Way[] = ['mha', 'gqa', 'mqa', 'naive', 'absorbed'];
const play = (values: Partial<Values> = {}): Frame[] => [...drive(race, values, undefined)];
const last = (values: Partial<Values> = {}): Frame => play(values)[play(values).length - 1];

test('memory is the limit of the absorbed way on an H800 by a hair; with a draft it is arithmetic', () => {
  const one = last();
  expect(one.bound).toBe(false);
  expect(one.intensity.absorbed).toBeGreaterThan(241.7);
  expect(one.intensity.absorbed).toBeLessThan(one.ridge);
  expect(last({ drafts: 2 }).bound).toBe(true);
  expect(last({ gpu: 'a100' }).bound).toBe(true);
  expect(last({ heads: 16 }).bound).toBe(false);
});

test('while memory is the limit, times compare as the cached numbers do', () => {
  const { moved, elapsed } = last();
  expect(elapsed.mha / elapsed.absorbed).toBeCloseTo(32_768 / 576, 8);
  expect(elapsed.naive / elapsed.absorbed).toBeCloseTo(40_960 / 576, 8);
  expect(elapsed.absorbed / elapsed.mqa).toBeCloseTo(576 / 256, 8);
  for (const way of ways) expect(moved[way] / elapsed[way]).toBeCloseTo(3.35, 8); // TB/s
});

test('no way attains more than the roof', () => {
  for (const drafts of [1, 4]) {
    const { intensity, attained, points } = last({ drafts });
    for (const way of ways) {
      const roof = Math.min(865, 3.35 * intensity[way]);
      expect(attained[way]).toBeLessThanOrEqual(roof * (1 + 1e-12));
    }
    expect(points.intensity).toEqual(Object.values(intensity));
    expect(points.attained).toEqual(Object.values(attained));
  }
});

test('bets end as told', () => {
  const outcomes = Object.values(claims.bets).map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual(['longer', 'same', 'mqa']);
});
