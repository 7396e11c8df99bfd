import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/streams/knobs.ts';
import { run as streams } from '../../../../../sims/mhc/experiments/streams/run.ts';
import { claims } from '../../../../../src/labs/mhc/streams/claims.ts';

const run = (values: Partial<Values> = {}): Frame[] => [...drive(streams, values, undefined)];
const last = (values: Partial<Values> = {}): Frame => run(values)[startLayers(values)];
const startLayers = ({ layers = 60 }: Partial<Values>): number => layers;

test('mHC keeps the mean and the range, and its spread falls; HC keeps none of them', () => {
  for (const seed of [1, 2, 3]) {
    const frames = run({ seed });
    for (const { streams: now, mean } of frames) {
      expect(Math.abs(mean.mhc - 0.55)).toBeLessThan(0.01); // twenty iterations leave a little
      for (const x of now.mhc) expect(x >= 0.1 - 1e-12 && x <= 1 + 1e-12).toBe(true);
    }
    expect(frames[60].spread.mhc).toBeLessThan(0.1);
    expect(frames[60].outside).toBeGreaterThan(0);
  }
});

test('with columns exact the mean is exact', () => {
  for (const { mean } of run({ iterations: 100, stay: 2 })) {
    expect(mean.mhc).toBeCloseTo(0.55, 9);
  }
});

test('the softmax over rows keeps the range but not the mean', () => {
  const drift = [1, 2, 3].map((seed) => {
    const { streams: now, mean } = last({ seed, noise: 3 });
    for (const x of now.rows) expect(x >= 0.1 && x <= 1).toBe(true);
    return Math.abs(mean.rows - 0.55);
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
  const { streams: now, told } = last({ start: [0.5, 0.5, 0.5, 0.5] });
  const { mhc, hc } = now;
  for (const x of mhc) expect(x).toBeCloseTo(0.5, 12);
  expect(Math.max(...hc) - Math.min(...hc)).toBeGreaterThan(0.1);
  expect(told).toBe(0);
});

test('bets: noise merges earlier, HC leaves the range', () => {
  for (const seed of [1, 2, 3]) {
    const [noisy, free] = Object.values(claims.bets).map((bet) =>
      bet.judge(run({ ...bet.before, ...bet.change, seed }), run({ ...bet.before, seed })),
    );
    expect(noisy).toBe('fewer');
    expect(['some', 'all']).toContain(free);
  }
});
