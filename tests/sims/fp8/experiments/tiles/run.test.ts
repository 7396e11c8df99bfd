import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { laneNames, type Frame } from '../../../../../sims/fp8/experiments/tiles/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/tiles/knobs.ts';
import { run as tiles } from '../../../../../sims/fp8/experiments/tiles/run.ts';
import { claims } from '../../../../../src/labs/fp8/tiles/claims.ts';

const run = (values: Partial<Values> = {}): Frame => [...drive(tiles, values, undefined)][0];
const count = (fates: readonly string[], letter: string): number =>
  fates.join('').split(letter).length - 1;

test('at the defaults one scale loses nearly all, tiles of eight the seven beside the outlier', () => {
  const { dead, fates, scales, top } = run();
  expect(dead.tensor).toBeGreaterThan(90);
  expect(count(fates.tile, 'z')).toBe(7);
  expect(dead.tile).toBeCloseTo((100 * 7) / 511, 9);
  expect(scales).toEqual({ tensor: 1, channel: 32, tile: 64, block: 8 });
  expect(top).toEqual({ tensor: 448, channel: 448, tile: 448, block: 448 });
});

describe('the facts of the sheet', () => {
  test('E4M3 is as it was up to 10,000; from 100,000 the error grows; INT8 floods from 100', () => {
    const errors = [1, 1e4, 1e5, 1e6].map((outlier) => run({ outlier }).error.tensor);
    expect(errors[1]).toBeLessThan(1.3 * errors[0]);
    expect(errors[2]).toBeGreaterThan(3 * errors[0]);
    expect(errors[3]).toBeGreaterThan(80);
    const whole = [1, 100, 1000].map((outlier) => run({ outlier }).errorInt8.tensor);
    expect(whole[1]).toBeGreaterThan(20 * whole[0]);
    expect(whole[2]).toBeCloseTo(100, 0);
  });

  test('E5M2 has the range for ten million', () => {
    expect(run({ outlier: 1e7, format: 'e5m2' }).dead.tensor).toBe(0);
  });
});

test('for any place of the outlier, only what shares its scale is changed by it', () => {
  const calm = run({ outlier: 1 });
  for (const [row, column] of [
    [1, 1],
    [16, 32],
    [9, 8],
  ]) {
    const wild = run({ row, column });
    wild.fates.tile.forEach((line, i) =>
      [...line].forEach((fate, j) => {
        const shares = i === row - 1 && Math.floor(j / 8) === Math.floor((column - 1) / 8);
        const isPlace = i === 5 && j === 11; // of the outlier in the calm matrix
        if (!shares && !isPlace && Math.floor(j / 8) !== 1) {
          expect(fate).toBe(calm.fates.tile[i][j]);
        }
      }),
    );
  }
});

test('letters and shares agree, and every number has a letter', () => {
  for (const values of [{}, { channel: true }, { tile: 5, format: 'e2m1' as const }]) {
    const frame = run(values);
    for (const lane of laneNames) {
      const fates = frame.fates[lane];
      const others = 512 - count(fates, 'x');
      expect(fates.join('')).toMatch(/^[koxz]{512}$/);
      expect(frame.dead[lane]).toBeCloseTo((100 * count(fates, 'z')) / others, 9);
      expect(frame.histogram[lane].reduce((sum, n) => sum + n)).toBe(others);
      expect(frame.used[lane]).toBeLessThanOrEqual(frame.codes);
    }
  }
});

test('the chart passes through what the stage shows', () => {
  const { sizes, flood, floodInt8, error, errorInt8 } = run({ outlier: 1e6 });
  const at = sizes.findIndex((size) => Math.abs(size - 1e6) < 1);
  expect(flood.tensor[at]).toBeCloseTo(error.tensor, 6);
  expect(floodInt8.tile[at]).toBeCloseTo(errorInt8.tile, 6);
});

test('bets: very few, the whole row, a scale a channel; for other seeds too', () => {
  for (const seed of [1, 201, 202, 203]) {
    const judged = Object.values(claims.bets).map((bet) =>
      bet.judge([run({ ...bet.before, ...bet.change, seed })], [run({ ...bet.before, seed })]),
    );
    expect(judged).toEqual(['few', 'row', 'channel']);
  }
});

test('it is told whether the float is flooded', () => {
  expect([run(), run({ outlier: 1000 })].map((frame) => claims.say(frame))).toEqual([
    ...['flood', 'calm'],
  ]);
});
