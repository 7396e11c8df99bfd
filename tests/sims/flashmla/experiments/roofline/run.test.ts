import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/flashmla/experiments/roofline/knobs.ts';
import { run } from '../../../../../sims/flashmla/experiments/roofline/run.ts';

const frame = (given: Partial<Values> = {}) => [...drive(run, given, undefined)][0];

test('128 heads and one token stand just below the ridge of the H800, two tokens beyond it', () => {
  const one = frame();
  expect(one.limit).toBe('memory');
  expect(one.share.mla).toBeCloseTo((100 * one.intensity.mla) / one.ridge, 9);
  expect(frame({ queries: 2 }).limit).toBe('arithmetic');
});

test('MHA stays where it is however many heads there are; MLA climbs with them', () => {
  const [few, many] = [frame({ heads: 16 }), frame()];
  expect(many.intensity.mha).toBeCloseTo(few.intensity.mha, 3);
  expect(many.intensity.mla / few.intensity.mla).toBeGreaterThan(7.9); // 8 but for queries and outputs
});

test('FP8 helps a little where conversions are shared, and is slower where they are not', () => {
  const times = [{}, { cache: 'fp8' }, { cache: 'fp8', crossover: false }] as const;
  const [bf16, shared, alone] = times.map((given) => frame(given).time.mla);
  expect(shared / bf16).toBeGreaterThan(0.9);
  expect(shared).toBeLessThan(bf16);
  expect(alone / bf16).toBeGreaterThan(1.2);
  expect(frame({ cache: 'fp8', crossover: false }).limit).toBe('conversion');
});

test('time is the longer of reading and computing', () => {
  const { time, intensity, speed, bytes } = frame({ context: 131_072 });
  for (const lane of ['mha', 'gqa', 'mla'] as const) {
    const read = bytes[lane] * 131_072; // queries and outputs come to little
    expect((speed[lane] * 1e12 * time[lane] * 1e-6) / (intensity[lane] * read)).toBeCloseTo(1, 2);
  }
});

test('the trail ends where MLA stands, for powers of two', () => {
  const { trail, trailSpeed, intensity, speed } = frame({ heads: 32 });
  expect(trail).toHaveLength(6);
  expect(trail.at(-1)).toBe(intensity.mla);
  expect(trailSpeed.at(-1)).toBe(speed.mla);
});
