import { expect, test } from 'vitest';
import {
  attentionParameters,
  bytesPerToken,
  configurations,
  contextThatFits,
  elementsAsMultiHead,
  elementsPerToken,
  parameters,
} from '../../../sims/mla/configurations.ts';

const { dense67b, v2lite, v2, v3 } = configurations;
const GiB = 2 ** 30;

test('elements and bytes a token are those of the fact sheet', () => {
  expect([v2lite, v2, v3, dense67b].map(elementsPerToken)).toEqual([
    15_552, 34_560, 35_136, 194_560,
  ]);
  expect([v2lite, v2, v3].map(elementsAsMultiHead)).toEqual([110_592, 1_966_080, 1_998_848]);
  expect([v2lite, v2, v3].map((c) => bytesPerToken(c))).toEqual([31_104, 69_120, 70_272]);
  const context = 2 ** 17;
  const sizes = [v2lite, v2, v3].map((c) => (bytesPerToken(c) * context) / GiB);
  [3.8, 8.44, 8.58].forEach((size, i) => expect(sizes[i]).toBeCloseTo(size, 2));
});

test('93.3 % is 82.2 % of architecture and 6 bits; against its own heads it is 98.2 %', () => {
  const against67b = (bits: number): number =>
    1 - bytesPerToken(v2, bits) / bytesPerToken(dense67b);
  expect(100 * against67b(6)).toBeCloseTo(93.34, 2);
  expect(100 * against67b(16)).toBeCloseTo(82.2, 1);
  expect(100 * (1 - elementsPerToken(v2) / elementsAsMultiHead(v2))).toBeCloseTo(98.2, 1);
  expect(elementsAsMultiHead(v2) / elementsPerToken(v2)).toBeCloseTo(56.9, 1);
});

test('the attention weights of a V3 layer are those of the fact sheet, and its two norms', () => {
  expect(attentionParameters(v3)).toBe(187_105_280 + 1536 + 512);
  expect(4 * v3.hidden * 128 * 128).toBe(469_762_048); // plain multi-head attention
});

test('total and activated parameters round to the published ones', () => {
  const billions = ({ total, activated }: { total: number; activated: number }): number[] =>
    [total, activated].map((n) => n / 1e9);
  const published = [
    [parameters(v2lite), 15.7, 2.4, 0.1],
    [parameters(v2), 236, 21, 0.5],
    [parameters(v3), 671, 37, 0.5],
    [parameters(dense67b), 67, 67, 1.3], // named after its size without an embedding
  ] as const;
  for (const [counted, total, activated, within] of published) {
    const [all, some] = billions(counted);
    expect(Math.abs(all - total)).toBeLessThan(within);
    expect(Math.abs(some - activated)).toBeLessThan(within);
  }
});

test('a context that fits fits, and one token more does not', () => {
  for (const bits of [6, 8, 16]) {
    for (const batch of [1, 32]) {
      const tokens = contextThatFits(v3, 80e9, bits, batch);
      expect(tokens * batch * bytesPerToken(v3, bits)).toBeLessThanOrEqual(80e9);
      expect((tokens + 1) * batch * bytesPerToken(v3, bits)).toBeGreaterThan(80e9);
    }
  }
  expect(() => contextThatFits(v3, -1)).toThrow(
    'contextThatFits requires a memory of at least 0, got -1',
  );
});

test('a model without layers and numbers without bits are refused', () => {
  expect(() => contextThatFits({ ...v3, layers: 0 }, 1)).toThrow(
    'whole layers of at least 1, got 0',
  );
  expect(() => bytesPerToken(v3, -3)).toThrow('a positive number of bits, got -3');
  expect(() => contextThatFits(v3, 1, 8, 0)).toThrow('whole sequences of at least 1, got 0');
});
