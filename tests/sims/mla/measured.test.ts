import { expect, test } from 'vitest';
import {
  conditions,
  measuredElements,
  measurements,
  nearest,
  predicted,
  type Measurement,
} from '../../../sims/mla/measured.ts';

const at = (sequences: number, context: number): Measurement => {
  const found = nearest(sequences, context);
  if (found?.context !== context) throw new RangeError(`at requires a row, got ${context}`);
  return found;
};

test('a few values as they were measured on one H100', () => {
  expect(conditions.card).toBe('NVIDIA H100 80GB HBM3');
  expect(measurements).toHaveLength(9);
  expect(at(1, 131_072).took).toEqual({
    ...{ absorbed: 224, expand: 10_207, full: 3685, grouped: 419, multiQuery: 127 },
  });
  expect(at(16, 512).took.full).toBe(243);
  expect(at(16, 16_384).took).toMatchObject({ absorbed: 441, expand: undefined, full: 7297 });
});

test('a token and layer take 81,920, 5,120, 640 and 1,152 bytes in bf16', () => {
  const ways = ['full', 'grouped', 'multiQuery', 'absorbed'] as const;
  expect(ways.map((way) => 2 * measuredElements(way))).toEqual([81_920, 5120, 640, 1152]);
});

test('for a short text absorbing is not faster than a full cache; for a long one 16 times', () => {
  const gain = (context: number): number => {
    const { full = NaN, absorbed = NaN } = at(1, context).took;
    return full / absorbed;
  };
  expect(gain(512)).toBeLessThan(1);
  expect(gain(2048)).toBeGreaterThan(2);
  expect(gain(131_072)).toBeCloseTo(16.5, 1);
});

test('nothing was faster than the roof; large full caches came within a quarter of it', () => {
  const ways = ['absorbed', 'expand', 'full', 'grouped', 'multiQuery'] as const;
  for (const measurement of measurements) {
    for (const way of ways) {
      const took = measurement.took[way];
      if (took !== undefined) expect(took).toBeGreaterThan(predicted(way, measurement));
    }
    const { sequences, context, took } = measurement;
    const bytes = 2 * measuredElements('full') * sequences * context;
    if (bytes > 500e6)
      expect((took.full ?? NaN) / predicted('full', measurement)).toBeLessThan(1.25);
  }
});

test('absorbed misses the roof by 5 times at best and by 168 at worst', () => {
  const misses = measurements.map((one) => (one.took.absorbed ?? NaN) / predicted('absorbed', one));
  expect(Math.min(...misses)).toBeCloseTo(4.9, 1);
  expect(Math.max(...misses)).toBeCloseTo(168.4, 1);
});

test('the nearest measurement is that of so many sequences', () => {
  expect(nearest(1, 1024)?.context).toBe(512);
  expect(nearest(16, 131_072)?.context).toBe(16_384);
  expect(nearest(8, 1024)).toBeUndefined();
});
