import { expect, test } from 'vitest';
import { divergence, k1, k2, k3 } from '../../../sims/grpo/divergence.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { softmax, sum, vector } from '../../../sims/math/vector.ts';

test('the estimators at the ratios of the fact sheet', () => {
  const at = (ratio: number): number => k3(0, Math.log(ratio));
  expect(at(0.5)).toBeCloseTo(0.193147, 6);
  expect(at(0.9)).toBeCloseTo(0.00536052, 8);
  expect(at(1.1)).toBeCloseTo(0.00468982, 8);
  expect(at(2)).toBeCloseTo(0.306853, 6);
  expect(at(1)).toBe(0);
});

test('k3 is never negative, and its mean over π is the KL divergence, as is that of k1', () => {
  const random = stream(1, 'distributions');
  for (let trial = 0; trial < 100; trial++) {
    const p = softmax(vector(7, () => 2 * normal(random)));
    const q = softmax(vector(7, () => 2 * normal(random)));
    const meanOf = (k: (a: number, b: number) => number): number =>
      sum(p.map((x, i) => x * k(Math.log(x), Math.log(q[i]))));
    expect(Math.min(...p.map((x, i) => k3(Math.log(x), Math.log(q[i]))))).toBeGreaterThanOrEqual(0);
    expect(meanOf(k3)).toBeCloseTo(divergence(p, q), 12);
    expect(meanOf(k1)).toBeCloseTo(divergence(p, q), 12);
  }
  expect(divergence([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(divergence([0, 1], [0.5, 0.5])).toBeCloseTo(Math.log(2), 12);
});

test.each([
  [0.1, 20, 1.4166],
  [1, 2, 1.695],
])(
  'between two normals %f apart, one sample of k1 spreads %f KLs and one of k3 %f',
  (m, of1, of3) => {
    // By quadrature over N(0, 1) against N(m, 1): log π − log π_ref = m²/2 − m x.
    const xs = vector(4001, (i) => (i - 2000) / 200);
    const density = xs.map((x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / 200);
    const kl = (m * m) / 2;
    const spread = (k: (a: number, b: number) => number): number => {
      const values = xs.map((x) => k((m * m) / 2 - m * x, 0));
      const centre = sum(values.map((v, i) => v * density[i]));
      return Math.sqrt(sum(values.map((v, i) => (v - centre) ** 2 * density[i]))) / kl;
    };
    const meanOfK2 = sum(xs.map((x, i) => k2((m * m) / 2 - m * x, 0) * density[i]));
    expect(spread(k1)).toBeCloseTo(of1, 4);
    expect(spread(k3)).toBeCloseTo(of3, 3);
    expect(meanOfK2 / kl - 1).toBeCloseTo((m * m) / 4, 4);
  },
);

test('unequal lengths are refused', () => {
  expect(() => divergence([1], [])).toThrow('divergence requires equal lengths, got 1 and 0');
});
