import { expect, test } from 'vitest';
import { divergence, k1, k2, k3 } from '../../../sims/grpo/divergence.ts';
import { objective } from '../../../sims/grpo/objective.ts';
import type { Output } from '../../../sims/grpo/output.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { softmax, sum, vector, type Vector } from '../../../sims/math/vector.ts';

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

const TRUST = { low: 0.2, high: 0.2 };

/** The gradient by the logits of one token, summed over what π_old may have drawn. */
function expectedGradient(
  logits: Vector,
  old: Vector,
  reference: Vector,
  unbiased: boolean,
): number[] {
  const p = softmax(logits);
  const total = logits.map(() => 0);
  old.forEach((chance, drawn) => {
    const one: Output = {
      logProbs: [Math.log(p[drawn])],
      oldLogProbs: [Math.log(chance)],
      referenceLogProbs: [Math.log(reference[drawn])],
      advantages: [0],
    };
    const [[g]] = objective([one], { ...TRUST, beta: 1, unbiased }).gradient;
    total.forEach((_, a) => (total[a] += chance * g * ((a === drawn ? 1 : 0) - p[a])));
  });
  return total;
}

test('over π_old the gradient of the unbiased KL is that of the exact KL; that of k3 is not', () => {
  const logits = [0.4, -1.1, 0.2];
  const old = softmax([-0.3, 0.5, 0.1]);
  const reference = softmax([1, 0, -1]);
  const exact = logits.map((_, a) => {
    const at = (by: number): number =>
      divergence(softmax(logits.map((z, b) => (a === b ? z + by : z))), reference);
    return -(at(1e-5) - at(-1e-5)) / 2e-5;
  });
  const unbiased = expectedGradient(logits, old, reference, true);
  unbiased.forEach((g, a) => expect(g).toBeCloseTo(exact[a], 9));
  const plain = expectedGradient(logits, old, reference, false);
  expect(Math.max(...plain.map((g, a) => Math.abs(g - exact[a])))).toBeGreaterThan(0.05);
  const value = sum(
    old.map((chance, drawn) => {
      const logProbs = [Math.log(softmax(logits)[drawn])];
      const referenceLogProbs = [Math.log(reference[drawn])];
      const one = { logProbs, oldLogProbs: [Math.log(chance)], referenceLogProbs, advantages: [0] };
      return chance * objective([one], { ...TRUST, beta: 1, unbiased: true }).kl;
    }),
  );
  expect(value).toBeCloseTo(divergence(softmax(logits), reference), 12);
});

test('where π is far below π_ref the slope of k3 explodes, that of the unbiased KL does not', () => {
  const one: Output = {
    logProbs: [-12],
    oldLogProbs: [-1],
    referenceLogProbs: [-1],
    advantages: [0],
  };
  const slope = (unbiased: boolean): number =>
    objective([one], { ...TRUST, beta: 1, unbiased }).gradient[0][0];
  expect(slope(false)).toBeCloseTo(Math.exp(11) - 1, 6);
  expect(slope(true)).toBeCloseTo(11 * Math.exp(-11), 12);
});

test('what is no distribution is refused', () => {
  expect(() => divergence([NaN], [1])).toThrow('divergence requires chances in p, got NaN at 0');
  expect(() => divergence([1], [-1])).toThrow('divergence requires chances in q, got -1 at 0');
  expect(() => divergence([0.5, 0.4], [0.5, 0.5])).toThrow(
    'divergence requires p to sum to 1, got 0.9',
  );
});
