import { expect, test } from 'vitest';
import { drive } from '../../../../sims/drive.ts';
import { streams, type Frame } from '../../../../sims/mhc/experiments/streams.ts';

type Values = Parameters<typeof drive<typeof streams.parameters, Frame, undefined>>[1];
const run = (values: Values = {}): Frame[] => [...drive(streams, values, undefined)];
const last = (values: Values = {}): Frame => run(values)[startLayers(values)];
const startLayers = ({ layers = 60 }: Values): number => layers;

test('mHC keeps the mean and the range, and its spread falls; HC keeps none of them', () => {
  for (const seed of [1, 2, 3]) {
    const frames = run({ seed });
    for (const { mhc, mhcMean } of frames) {
      expect(Math.abs(mhcMean - 0.55)).toBeLessThan(0.01); // twenty iterations leave a little
      for (const x of mhc) expect(x >= 0.1 - 1e-12 && x <= 1 + 1e-12).toBe(true);
    }
    expect(frames[60].mhcSpread).toBeLessThan(0.1);
    expect(frames[60].outside).toBeGreaterThan(0);
  }
});

test('with columns exact the mean is exact', () => {
  for (const { mhcMean } of run({ iterations: 100, stay: 2 })) {
    expect(mhcMean).toBeCloseTo(0.55, 9);
  }
});

test('the softmax over rows keeps the range but not the mean', () => {
  const drift = [1, 2, 3].map((seed) => {
    const { rows, rowsMean } = last({ seed, noise: 3 });
    for (const x of rows) expect(x >= 0.1 && x <= 1).toBe(true);
    return Math.abs(rowsMean - 0.55);
  });
  expect(Math.max(...drift)).toBeGreaterThan(0.02);
});

test('without a pull to stay the streams are one after two or three layers, at 8 they last', () => {
  for (const seed of [1, 2, 3, 4]) {
    expect(last({ seed, stay: 0 }).told).toBeLessThanOrEqual(3);
    expect(last({ seed, stay: 8 }).told).toBe(60);
  }
});

test('equal streams stay equal in mHC and part in HC', () => {
  const { mhc, hc, told } = last({ start: [0.5, 0.5, 0.5, 0.5] });
  for (const x of mhc) expect(x).toBeCloseTo(0.5, 12);
  expect(Math.max(...hc) - Math.min(...hc)).toBeGreaterThan(0.1);
  expect(told).toBe(0);
});

test('bets: noise merges earlier, HC leaves the range', () => {
  for (const seed of [1, 2, 3]) {
    const [noisy, free] = streams.bets.map(({ before, change, judge }) =>
      judge(run({ ...before, ...change, seed }), run({ ...before, seed })),
    );
    expect(noisy).toBe(0);
    expect(free).toBeGreaterThan(0);
  }
});
