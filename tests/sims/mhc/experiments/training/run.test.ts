import { beforeAll, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Intervention } from '../../../../../sims/contract/simulation.ts';
import type { Frame } from '../../../../../sims/mhc/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/training/knobs.ts';
import { run as training } from '../../../../../sims/mhc/experiments/training/run.ts';
import { drawTeacher, isSpike } from '../../../../../sims/mhc/experiments/training/run/task.ts';

const short = { layers: 8, steps: 60, rate: 0.02 };
const run = (values: Partial<Values>, changes: readonly Intervention[] = []): Frame[] => [
  ...drive(training, { ...short, ...values }, undefined, changes),
];

let frames: Frame[];
beforeAll(() => {
  frames = run({});
});
const last = (): Frame => frames[frames.length - 1];

test('all three learn', () => {
  for (const lane of ['plain', 'hc', 'mhc'] as const) {
    expect(last().loss[lane]).toBeLessThan(0.8 * frames[0].loss[lane]);
  }
});

test('the gain of HC grows, that of mHC is 1, at every step', () => {
  for (const { gain } of frames) {
    expect(gain.mhc).toBeCloseTo(1, 12);
    expect(gain.plain).toBe(1);
  }
  expect(frames[0].gain.hc).toBeCloseTo(1, 12);
  expect(last().gain.hc).toBeGreaterThan(1.5);
});

test('plain and HC begin alike, step for step the same data', () => {
  expect(frames[0].loss.hc).toBeCloseTo(frames[0].loss.plain, 12);
  expect(frames[0].gradient.hc).toBeGreaterThanOrEqual(frames[0].gradient.plain);
});

test('a spike of the rate lasts five steps, and leaves what was before as it was', () => {
  const shocked = run({ shockAt: 30, steps: 50, shock: 10 });
  expect(shocked.slice(0, 29)).toEqual(frames.slice(0, 29));
  expect(shocked.filter(({ rateNow }) => rateNow > 0.1).map(({ step }) => step)).toEqual([
    30, 31, 32, 33, 34,
  ]);
});

test('live knobs take effect with the next step', () => {
  const changed = run({ steps: 50 }, [
    { step: 39, knob: 'rate', value: 0.001 },
    { step: 39, knob: 'iterations', value: 1 },
  ]);
  expect(changed.slice(0, 40)).toEqual(frames.slice(0, 40));
  expect(changed[40].rateNow).toBe(0.001);
  expect(changed[40].mhcBackward).not.toBe(frames[40].mhcBackward);
});

test('a loss above twice the median of the thirty before is a spike, and not before there are thirty', () => {
  const before = Array.from({ length: 30 }, (_, k) => 1 + k / 100);
  expect(isSpike(2.3, before)).toBe(true);
  expect(isSpike(2.28, before)).toBe(false);
  expect(isSpike(100, before.slice(1))).toBe(false);
});

test('the teacher is the same every time, and not linear', () => {
  const x = Array.from({ length: 16 }, (_, i) => (i - 8) / 8);
  const y = drawTeacher()(x);
  expect(drawTeacher()(x)).toEqual(y);
  const doubled = drawTeacher()(x.map((v) => 2 * v));
  expect(Math.abs(doubled[0] - 2 * y[0])).toBeGreaterThan(0.01);
});
