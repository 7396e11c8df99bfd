import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernels, published } from '../../../sims/fp8/kernels.ts';
import {
  bytesOf,
  epilogueSeconds,
  peakOf,
  productCost,
  productTiming,
  type EntryBytes,
} from '../../../sims/fp8/product-cost.ts';
import { attainable, gpus } from '../../../sims/math/roofline.ts';

const fp8: EntryBytes = { operand: 1, output: 2, scales: false };
const bf16: EntryBytes = { operand: 2, output: 2, scales: false };
const side = fc.integer({ min: 1, max: 65_536 });
const shapes = fc.record({ m: side, n: side, k: side });

test.each(published)(
  'the bytes of %s over its published time are the GB/s that DeepGEMM publishes',
  (name) => {
    const { shape, speed, traffic } = kernels[name];
    const cost = productCost(shape, fp8);
    const seconds = cost.flops / (speed * 1e12);
    // both are printed without a fraction
    expect(bytesOf(cost) / seconds / 1e9 / traffic).toBeCloseTo(1, 2);
  },
);

test('no published speed lies above the roof of its card', () => {
  for (const name of published) {
    const { shape, speed } = kernels[name];
    expect(speed * 1e12).toBeLessThan(productTiming(gpus.h800peak, shape, fp8).attained);
  }
});

test('the bytes are those that loops over the matrices count', () => {
  const { m, n, k } = { m: 3, n: 130, k: 300 };
  const count = { a: 0, b: 0, d: 0, scales: 0 };
  for (let i = 0; i < m; i++) for (let x = 0; x < k; x++) count.a += 1;
  for (let j = 0; j < n; j++) for (let x = 0; x < k; x++) count.b += 1;
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) count.d += 2;
  for (let x = 0; x < k; x += 128) {
    for (let i = 0; i < m; i++) count.scales += 4;
    for (let j = 0; j < n; j += 128) count.scales += 4;
  }
  expect(productCost({ m, n, k }, { ...fp8, scales: true })).toEqual({
    flops: 2 * m * n * k,
    ...count,
  });
});

test('speed is the roof over the intensity, for any product', () => {
  fc.assert(
    fc.property(shapes, fc.constantFrom(fp8, bf16), (shape, bytes) => {
      const card = { ...gpus.h100, flops: peakOf(gpus.h100, bytes.operand) };
      const { attained, intensity } = productTiming(gpus.h100, shape, bytes);
      expect(attained / attainable(card, intensity)).toBeCloseTo(1, 9);
    }),
  );
});

test('writing last is never sooner, and dearer by the writing at most', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { seconds } = productTiming(gpus.h100, shape, fp8);
      const late = epilogueSeconds(gpus.h100, shape, fp8);
      expect(late).toBeGreaterThanOrEqual(seconds * (1 - 1e-12));
      expect(late).toBeLessThanOrEqual(
        (seconds + productCost(shape, fp8).d / gpus.h100.bandwidth) * (1 + 1e-12),
      );
    }),
  );
});

test('with small k writing is what costs: at k = 512 it halves the speed nearly, at 16,384 hardly', () => {
  const lost = (name: 'flat' | 'large'): number => {
    const { shape } = kernels[name];
    const { seconds } = productTiming(gpus.h800peak, shape, fp8);
    return epilogueSeconds(gpus.h800peak, shape, fp8) / seconds;
  };
  expect(lost('flat')).toBeCloseTo(1.744, 3);
  expect(lost('large')).toBeCloseTo(1.036, 3);
});

test('sides that are no counts, and cards without FP8, are refused by name', () => {
  const shape = { m: 64, n: 64, k: 64 };
  for (const wrong of [0, -1, 1.5, NaN, Infinity]) {
    for (const axis of ['m', 'n', 'k'] as const) {
      expect(() => productCost({ ...shape, [axis]: wrong }, fp8)).toThrow(
        `productCost requires whole ${axis} of at least 1, got ${wrong}`,
      );
    }
  }
  expect(() => productTiming(gpus.a100, shape, fp8)).toThrow(
    'peakOf requires a card with FP8, got A100 SXM 80 GB',
  );
  expect(() => epilogueSeconds({ ...gpus.h100, bandwidth: 0 }, shape, fp8)).toThrow(
    'a positive bandwidth, got 0',
  );
});
