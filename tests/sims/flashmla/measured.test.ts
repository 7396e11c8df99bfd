import { expect, test } from 'vitest';
import { latencies, pointOf, published } from '../../../sims/flashmla/measured.ts';
import { attainable, gpus } from '../../../sims/math/roofline.ts';

test('no point lies above the roof of the card that it was measured on', () => {
  for (const one of latencies) {
    const { intensity, flops } = pointOf(one);
    expect(flops).toBeLessThan(attainable(gpus.h100, intensity));
    expect(intensity).toBeLessThan(242);
  }
  for (const { card, flops } of published) expect(flops).toBeLessThan(gpus[card].flops);
});

test('one sequence of 131,072 tokens: 163 TFLOPS with MLA, 2.9 with a full cache', () => {
  const of = (way: string): number => {
    const one = latencies.find((l) => l.way === way && l.context === 131_072);
    if (!one) throw new Error(`no ${way}`);
    return pointOf(one).flops / 1e12;
  };
  expect(of('mla')).toBeCloseTo((2 * 128 * 131_072 * 1088) / 224e-6 / 1e12, 9);
  expect(of('mla')).toBeCloseTo(163, 0);
  expect(of('mha')).toBeCloseTo(2.9, 1);
  expect(of('gqa')).toBeCloseTo(25.6, 1);
});

test('a time of nothing is refused', () => {
  expect(() => pointOf({ ...latencies[0], took: 0 })).toThrow('a time above 0, got 0');
  expect(() => pointOf({ ...latencies[0], took: NaN })).toThrow('got NaN');
});
