import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cacheBytes,
  convertingShare,
  cyclesPerToken,
  decodeBytes,
  decodeFlops,
  intensity,
  layouts,
  type Decode,
} from '../../../sims/flashmla/costs.ts';
import { gpus, ridge } from '../../../sims/math/roofline.ts';

const v3: Decode = { way: 'mla', heads: 128, queries: 1, context: 100_000_000 };

test('caches of 1,152, 656 and 584 bytes a token', () => {
  expect(Object.values(layouts).map(({ bytes }) => bytes)).toEqual([1152, 656, 584]);
});

test('128K tokens in 61 layers and the one of the drafts: 8.72 GiB', () => {
  expect((layouts.bf16.bytes * 62 * 131_072) / 2 ** 30).toBeCloseTo(8.72, 2);
});

test('128 heads on the latent have 241.8 FLOP a byte, just under the ridge of the H800', () => {
  expect(intensity(v3)).toBeCloseTo((128 * 1088) / 576, 1);
  expect(intensity(v3)).toBeCloseTo(241.8, 1);
  expect(ridge(gpus.h800)).toBeCloseTo(258.2, 1);
});

test('as the context grows it goes to h_q s_q (d_k + d_v) / d_k', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 256 }),
      fc.integer({ min: 1, max: 4 }),
      (heads, queries) => {
        const limit = (heads * queries * 1088) / 576;
        const at = (context: number): number => intensity({ way: 'mla', heads, queries, context });
        expect(at(1e9) / limit).toBeCloseTo(1, 5);
        expect(at(1000)).toBeLessThan(at(10_000));
        expect(at(10_000)).toBeLessThan(limit);
      },
    ),
  );
});

test('keys and values for each head: about 1, whatever the heads', () => {
  for (const heads of [1, 16, 100, 128]) {
    const work: Decode = { way: 'mha', heads, queries: 1, context: 1e6 };
    expect(intensity(work)).toBeCloseTo(1, 4);
    expect(intensity({ ...work, queries: 2 })).toBeCloseTo(2, 4);
  }
});

test('groups lie between: 128 heads in 8 groups have 16', () => {
  expect(intensity({ ...v3, way: 'gqa', groups: 8 })).toBeCloseTo(16, 4);
  expect(intensity({ ...v3, way: 'gqa', groups: 128 })).toBe(intensity({ ...v3, way: 'mha' }));
  expect(cacheBytes({ way: 'gqa', heads: 4, queries: 1, groups: 8 })).toBe(4 * 640);
});

test('by hand: one head, one query, one token', () => {
  const work: Decode = { way: 'mla', heads: 1, queries: 1, context: 1 };
  expect(decodeFlops(work)).toBe(2 * (576 + 512));
  expect(decodeBytes(work)).toBe(2 * 576 + 2 * (576 + 512));
});

test('our caches: 81,920, 5,120 and 1,152 bytes a token', () => {
  const bytes = (['mha', 'gqa', 'mla'] as const).map((way) =>
    cacheBytes({ way, heads: 128, queries: 1 }),
  );
  expect(bytes).toEqual([81_920, 5120, 1152]);
});

test('64 heads: 34 cycles of products, 50 of conversion; shared between two, 25', () => {
  expect(cyclesPerToken(64, false).matrix).toBe(34);
  expect(cyclesPerToken(64, false).conversion).toBe(50);
  expect(cyclesPerToken(64, true).conversion).toBe(25);
  expect(convertingShare(64, false)).toBeCloseTo(0.68, 12);
  expect(convertingShare(64, true)).toBe(1);
  expect(convertingShare(64, false, 'bf16')).toBe(1);
  expect(cyclesPerToken(64, false, 'model1')).toEqual({ matrix: 32, conversion: 43.75 });
});

test.each([
  [() => decodeFlops({ ...v3, heads: 0 }), 'decodeFlops requires whole heads of at least 1, got 0'],
  [() => decodeBytes({ ...v3, queries: 1.5 }), 'query tokens of at least 1, got 1.5'],
  [
    () => intensity({ ...v3, context: NaN }),
    'intensity requires whole cached tokens of at least 1, got NaN',
  ],
  [() => intensity({ ...v3, context: Infinity }), 'got Infinity'],
  [
    () => cacheBytes({ way: 'gqa', heads: 8, queries: 1, groups: 0 }),
    'groups of at least 1, got 0',
  ],
  [() => decodeFlops({ ...v3, way: 'mqa' as 'mla' }), 'a way of mha, gqa or mla, got mqa'],
  [
    () => decodeFlops({ ...v3, cache: 'int4' as 'fp8' }),
    'a cache of bf16, fp8 or model1, got int4',
  ],
  [() => cyclesPerToken(1, true, 'int4' as 'fp8'), 'cyclesPerToken requires a cache of bf16'],
  [() => convertingShare(0.5, true), 'convertingShare requires whole heads of at least 1, got 0.5'],
  [() => cyclesPerToken(0, true), 'heads of at least 1, got 0'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message);
});
