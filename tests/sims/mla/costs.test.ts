import { expect, test } from 'vitest';
import {
  groupedCost,
  groupedElements,
  latentCost,
  latentElements,
  upProjections,
} from '../../../sims/mla/costs.ts';

const v3 = { heads: 128, content: 128, rotary: 64, value: 128, latent: 512 };

test('multiply-adds and elements are those of the fact sheet', () => {
  const table = [
    ['full', 40_960, 5.87e7, 1.36e9, 40_960],
    ['expand', 16_818_176, 1.72e10, 5.51e11, 576],
    ['absorbed', 139_264, 1.59e8, 4.58e9, 576],
  ] as const;
  for (const [way, perToken, short, long, elements] of table) {
    const at = (tokens: number): number => latentCost(v3, way, tokens).multiplyAdds;
    expect(at(2) - at(1)).toBe(perToken);
    expect(Math.abs(at(1024) / short - 1)).toBeLessThan(0.005); // printed to three digits
    expect(Math.abs(at(32_768) / long - 1)).toBeLessThan(0.005);
    expect(latentElements(v3, way)).toBe(elements);
    expect(latentCost(v3, way, 10).elementsRead).toBe(10 * elements);
  }
});

test('absorbed costs 1.006 times the full arithmetic at one token and 3.4 times at many', () => {
  const ratio = (tokens: number): number =>
    latentCost(v3, 'absorbed', tokens).multiplyAdds / latentCost(v3, 'full', tokens).multiplyAdds;
  expect(ratio(1)).toBeCloseTo(1.006, 3);
  expect(ratio(1e9)).toBeCloseTo(3.4, 3);
  const expand = latentCost(v3, 'expand', 1e9).multiplyAdds;
  expect(expand / latentCost(v3, 'absorbed', 1e9).multiplyAdds).toBeCloseTo(120.8, 1);
});

test('the full cache is 71.1 times the latent one', () => {
  expect(latentElements(v3, 'full') / latentElements(v3)).toBeCloseTo(71.1, 1);
});

test('MLA equals 2.25 groups and is 1.7578 % of multi-head attention (14.06 % with 16 heads)', () => {
  expect(latentElements(v3) / groupedElements(1, 128)).toBe(2.25);
  expect((100 * latentElements(v3)) / groupedElements(128, 128)).toBeCloseTo(1.7578, 4);
  expect((100 * latentElements({ ...v3, heads: 16 })) / groupedElements(16, 128)).toBeCloseTo(
    14.06,
    2,
  );
});

test('more groups read more and compute the same', () => {
  const [mqa, mha] = [1, 32].map((groups) => groupedCost(32, groups, 128, 1000));
  expect(mha.elementsRead).toBe(32 * mqa.elementsRead);
  expect(mha.multiplyAdds).toBe(mqa.multiplyAdds);
});

test('sizes that are none, and unknown ways, are refused', () => {
  expect(() => groupedElements(-1, 128)).toThrow('whole groups of at least 1, got -1');
  expect(() => groupedElements(1, 0.5)).toThrow('whole width of at least 1, got 0.5');
  expect(() => groupedCost(4, 6, 8, 1)).toThrow('at most a group a head, got 6 for 4');
  expect(() => groupedCost(4, 4, 8, NaN)).toThrow('whole tokens of at least 1, got NaN');
  expect(() => latentElements({ ...v3, latent: NaN })).toThrow(
    'whole latent of at least 1, got NaN',
  );
  expect(() => upProjections({ ...v3, heads: -8 })).toThrow('whole heads of at least 1, got -8');
  expect(() => latentCost(v3, 'full', -5)).toThrow('whole tokens of at least 1, got -5');
  expect(() => latentCost({ ...v3, rotary: Infinity }, 'full', 5)).toThrow('got Infinity');
  const way = JSON.parse('"naive"'); // as from a file
  expect(() => latentCost(v3, way, 5)).toThrow('a way of full, expand, absorbed, got naive');
});
