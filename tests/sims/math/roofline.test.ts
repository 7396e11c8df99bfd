import { expect, test } from 'vitest';
import { groupedCost, latentCost } from '../../../sims/mla/costs.ts';
import { attainable, gpus, ridge, timing } from '../../../sims/math/roofline.ts';

const v3 = { heads: 128, content: 128, rotary: 64, value: 128, latent: 512 };

test('128 heads on the latent have 241.8 FLOP a byte; the throttled H800 turns at 258.2', () => {
  const tokens = 1e8; // the two absorbed matrices no longer count
  const { multiplyAdds, elementsRead } = latentCost(v3, 'absorbed', tokens);
  const step = timing(gpus.h800, 2 * multiplyAdds, 2 * elementsRead);
  expect(step.intensity).toBeCloseTo(241.8, 1);
  expect(ridge(gpus.h800)).toBeCloseTo(258.2, 1);
  expect(step.bound).toBe('memory');
});

test('keys and values of every head have about 1 FLOP a byte, however many heads', () => {
  for (const heads of [8, 128]) {
    const { multiplyAdds, elementsRead } = groupedCost(heads, heads, 128, 5000);
    expect(timing(gpus.h800, 2 * multiplyAdds, 2 * elementsRead).intensity).toBe(1);
  }
});

test('time is the longer of the two, and what is attained lies on the roof', () => {
  for (const gpu of Object.values(gpus)) {
    for (const intensity of [0.5, 1, 50, 200, 300, 1000, 5000]) {
      const { seconds, attained } = timing(gpu, 1e12 * intensity, 1e12);
      expect(seconds).toBe(Math.max((1e12 * intensity) / gpu.flops, 1e12 / gpu.bandwidth));
      expect(attained / attainable(gpu, intensity)).toBeCloseTo(1, 12);
    }
  }
});

test('no work is refused', () => {
  expect(() => timing(gpus.a100, 0, 1)).toThrow(
    'timing requires positive work, got 0 FLOPs and 1 bytes',
  );
});

test('work without end, and a card that is none, are refused', () => {
  expect(() => timing(gpus.a100, Infinity, Infinity)).toThrow('positive work, got Infinity FLOPs');
  expect(() => timing(gpus.a100, NaN, 1)).toThrow('positive work, got NaN FLOPs');
  expect(() => attainable(gpus.a100, -5)).toThrow('intensity of at least 0, got -5');
  expect(() => attainable(gpus.a100, NaN)).toThrow('got NaN');
  expect(() => ridge({ ...gpus.a100, bandwidth: 0 })).toThrow('a positive bandwidth, got 0');
  expect(() => ridge({ ...gpus.a100, flops: Infinity })).toThrow('a positive peak, got Infinity');
});
