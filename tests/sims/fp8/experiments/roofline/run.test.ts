import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/fp8/experiments/roofline/knobs.ts';
import { run } from '../../../../../sims/fp8/experiments/roofline/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';

function frameOf(given: Partial<Values> = {}) {
  const [frame] = drive(run, given, undefined);
  return frame;
}

test('64 rows wait for memory, 4,096 do not, and neither does the long sum', () => {
  expect(frameOf().waits).toBe(true);
  expect(frameOf({ m: 4096 }).waits).toBe(false);
  expect(frameOf({ m: 4096, n: 7168, k: 16_384 }).share.fp8).toBeCloseTo(100, 9);
});

test('time is the longer of multiplying and moving, and moving is the sum of its parts', () => {
  for (const given of [{}, { m: 4096 }, { k: 512, scales: true }]) {
    const { time, multiplying, moving, moved } = frameOf(given);
    for (const lane of ['fp8', 'bf16'] as const) {
      expect(time[lane]).toBeCloseTo(Math.max(multiplying[lane], moving[lane]), 9);
      expect(sum(moved[lane])).toBeCloseTo(moving[lane], 9);
    }
  }
});

test('FP8 is never slower, and at most twice as fast but for a peak that is rounded', () => {
  for (const m of [1, 64, 512, 4096]) {
    for (const k of [64, 512, 8192]) {
      const { time } = frameOf({ m, k });
      expect(time.bf16 / time.fp8).toBeGreaterThanOrEqual(1);
      expect(time.bf16 / time.fp8).toBeLessThanOrEqual(2.0001);
    }
  }
});

test('the curves pass through the point that the knobs choose', () => {
  const frame = frameOf({ m: 64, k: 512 });
  expect(frame.growing.fp8[frame.sizes.indexOf(64)]).toBe(frame.speed.fp8);
  expect(frame.deeper.bf16[frame.sizes.indexOf(512)]).toBe(frame.speed.bf16);
  expect(frame.deeperLast[frame.sizes.indexOf(512)]).toBe(frame.last.fp8);
});

test('scales weigh on FP8 alone, an output of float32 on both', () => {
  const plain = frameOf();
  const scaled = frameOf({ scales: true });
  const long = frameOf({ output: 'float32' });
  expect(scaled.moving.fp8).toBeGreaterThan(plain.moving.fp8);
  expect(scaled.moving.bf16).toBe(plain.moving.bf16);
  expect(long.moving.bf16).toBeGreaterThan(plain.moving.bf16);
});
