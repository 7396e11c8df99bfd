import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import {
  identity,
  matrix,
  multiply,
  norm,
  quantile,
  apply,
  type Matrix,
} from '../../../sims/math/vector.ts';
import {
  amaxGain,
  compose,
  composite,
  distanceFromMean,
  gainsThroughDepth,
  secondEigenvalue,
  secondSingularValue,
  spectralNorm,
  spectralRadius,
  type Reading,
} from '../../../sims/mhc/gain.ts';
import { columnSums, rowSums, sinkhornKnopp } from '../../../sims/mhc/sinkhorn.ts';

const grid = fc.integer({ min: -3 * 1024, max: 3 * 1024 }).map((k) => k / 1024);
const four = { minLength: 4, maxLength: 4 };
const square = fc.array(fc.array(grid, four), four);
const uniform = (n: number): number[][] => matrix(n, n, () => 1 / n);

test('sixty layers of I + σ N(0, 1): the published medians of the forward gain', () => {
  for (const [sigma, middle] of [
    [0.05, 1.7],
    [0.1, 2.9],
    [0.2, 18],
    [0.3, 471],
  ]) {
    const random = stream(2, `sigma ${sigma}`);
    const gains = Array.from({ length: 400 }, () => {
      const maps = Array.from({ length: 60 }, () =>
        matrix(4, 4, (i, j) => (i === j ? 1 : 0) + sigma * normal(random)),
      );
      return composite(maps, 4);
    });
    // Published in the reading |Σ|. Log gains spread by up to 2: medians of a few hundred draws are
    // within a factor of 1.6 of each other.
    const median = quantile(
      gains.map((m) => amaxGain(m, 'magnitudeOfSum').forward),
      0.5,
    );
    expect(median).toBeGreaterThan(middle / 1.6);
    expect(median).toBeLessThan(middle * 1.6);
    expect(
      quantile(
        gains.map((m) => amaxGain(m).forward),
        0.5,
      ),
    ).toBeGreaterThan(median);
  }
});

test('sixty layers of mHC with independent N(0, 1) logits: forward 1, backward hardly more', () => {
  const random = stream(3, 'independent');
  for (let draw = 0; draw < 50; draw++) {
    const maps = Array.from({ length: 60 }, () =>
      sinkhornKnopp(matrix(4, 4, () => normal(random))),
    );
    const { forward, backward } = amaxGain(composite(maps, 4));
    expect(forward).toBeCloseTo(1, 12);
    // the published 1.0000009 is the largest of its draws, a tail; ours is one of 50 others
    expect(backward).toBeLessThan(1.01);
  }
});

test('thirty layers of sharp shared logits: same-sign errors of the columns add up', () => {
  const random = stream(4, 'shared');
  const extremes = (iterations: number): { most: number[]; least: number[] } => {
    const sums = Array.from({ length: 400 }, () => {
      const shared = matrix(4, 4, () => 4 * normal(random));
      const maps = Array.from({ length: 30 }, () =>
        sinkhornKnopp(
          shared.map((row) => row.map((x) => x + 0.3 * normal(random))),
          { iterations },
        ),
      );
      return columnSums(composite(maps, 4));
    });
    return { most: sums.map((s) => Math.max(...s)), least: sums.map((s) => Math.min(...s)) };
  };
  const twenty = extremes(20); // published: 1.5 to 1.6 and 0.45 to 0.48, from other draws
  expect(quantile(twenty.most, 0.99)).toBeGreaterThan(1.35);
  expect(quantile(twenty.most, 0.99)).toBeLessThan(1.75);
  expect(quantile(twenty.least, 0.01)).toBeGreaterThan(0.35);
  expect(quantile(twenty.least, 0.01)).toBeLessThan(0.6);
  const hundred = extremes(100); // published: 1.05 and 0.90
  expect(quantile(hundred.most, 0.99)).toBeLessThan(1.12);
  expect(quantile(hundred.least, 0.01)).toBeGreaterThan(0.82);
});

test('Amax of I is 1, of J/n 1, of aI |a|; nothing composed is I', () => {
  expect(amaxGain(identity(4))).toEqual({ forward: 1, backward: 1 });
  expect(amaxGain(uniform(4))).toEqual({ forward: 1, backward: 1 });
  const scaled = identity(3).map((row) => row.map((x) => -2.5 * x));
  for (const reading of ['sumOfMagnitudes', 'magnitudeOfSum'] as const) {
    expect(amaxGain(scaled, reading)).toEqual({ forward: 2.5, backward: 2.5 });
  }
  expect(composite([], 4)).toEqual(identity(4));
  expect(amaxGain(composite([], 4)).forward).toBe(1);
});

test('the later map stands on the left: it works on what the earlier ones have left', () => {
  const [first, later] = [
    [
      [1, 1],
      [0, 1],
    ],
    [
      [1, 0],
      [1, 1],
    ],
  ];
  const both = [
    [1, 1],
    [1, 2],
  ];
  expect(compose(later, first)).toEqual(both);
  expect(composite([first, later], 2)).toEqual(both);
  fc.assert(
    fc.property(square, square, fc.array(grid, { minLength: 4, maxLength: 4 }), (h1, h2, x) => {
      const oneByOne = apply(h2, apply(h1, x));
      apply(compose(h2, h1), x).forEach((y, i) => expect(y).toBeCloseTo(oneByOne[i], 9)); // sizes up to 400
    }),
  );
});

test('the two readings differ where signs cancel, and rows are not columns', () => {
  const m = [
    [1, -3],
    [0.5, 0.25],
  ];
  expect(amaxGain(m)).toEqual({ forward: 4, backward: 3.25 });
  expect(amaxGain(m, 'magnitudeOfSum')).toEqual({ forward: 2, backward: 2.75 });
});

test('for any maps, the composite’s gain is at most the product of the layers’ gains', () => {
  fc.assert(
    fc.property(fc.array(square, { minLength: 1, maxLength: 5 }), (maps) => {
      const gains = gainsThroughDepth(maps);
      const bound = gains.perLayer.reduce((product, { forward }) => product * forward, 1);
      const last = gains.composite[maps.length - 1];
      expect(last.forward).toBeLessThanOrEqual(bound * (1 + 1e-12) + 1e-12);
      expect(last).toEqual(amaxGain(composite(maps, 4)));
    }),
  );
});

test('products of doubly stochastic matrices are doubly stochastic; truncation stays in the columns', () => {
  fc.assert(
    fc.property(fc.array(square, { minLength: 1, maxLength: 8 }), (layers) => {
      const product = composite(
        layers.map((logits) => sinkhornKnopp(logits, { iterations: 2 })),
        4,
      );
      for (const total of rowSums(product)) expect(total).toBeCloseTo(1, 12);
      expect(amaxGain(product).forward).toBeCloseTo(1, 12);
      const exact = composite(
        layers.map((l) => sinkhornKnopp(l, { iterations: 3000 })),
        4,
      );
      for (const total of columnSums(exact)) expect(total).toBeCloseTo(1, 6);
    }),
    { numRuns: 30 },
  );
});

test('the norm is at most √(‖H‖₁ ‖H‖∞), 1 for a doubly stochastic matrix, with vector 1', () => {
  fc.assert(
    fc.property(square, (logits) => {
      const m = sinkhornKnopp(logits, { iterations: 20 });
      const { forward, backward } = amaxGain(m);
      expect(spectralNorm(m)).toBeLessThanOrEqual(Math.sqrt(forward * backward) + 1e-10);
      const limit = sinkhornKnopp(logits, { iterations: 5000 });
      expect(spectralNorm(limit)).toBeCloseTo(1, 6);
      expect(apply(limit, [1, 1, 1, 1]).every((x) => Math.abs(x - 1) < 1e-12)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('the spectral norm is the largest stretch: power iteration finds it too', () => {
  fc.assert(
    fc.property(square, (m) => {
      let v: number[] = [1, 0.7, -0.4, 0.2];
      for (let k = 0; k < 20_000; k++) {
        const next = apply(
          multiply(
            m[0].map((_, j) => m.map((row) => row[j])),
            m,
          ),
          v,
        );
        const size = norm(next);
        fc.pre(size > 1e-12);
        v = next.map((x) => x / size);
        if (k % 100 === 99 && Math.abs(norm(apply(m, v)) - spectralNorm(m)) < 1e-7) return;
      }
      expect(norm(apply(m, v))).toBeCloseTo(spectralNorm(m), 4); // two nearly equal values: slow
    }),
    { numRuns: 20 },
  );
});

test('|λ₂| of what is known: I 1, J/n 0, a circulant by its Fourier sum, 2 × 2 by its trace', () => {
  expect(secondEigenvalue(identity(4))).toBeCloseTo(1, 9);
  expect(secondEigenvalue(uniform(4))).toBeCloseTo(0, 9);
  expect(secondEigenvalue([[1]])).toBe(0);
  expect(
    secondEigenvalue([
      [0.7, 0.3],
      [0.3, 0.7],
    ]),
  ).toBeCloseTo(0.4, 9);
  const c = [0.5, 0.3, 0.15, 0.05];
  const circulant = matrix(4, 4, (i, j) => c[(j - i + 4) % 4]);
  const byFourier = [1, 2, 3].map((k) => {
    const part = (f: (x: number) => number): number =>
      c.reduce((total, x, j) => total + x * f((2 * Math.PI * j * k) / 4), 0);
    return Math.hypot(part(Math.cos), part(Math.sin));
  });
  expect(secondEigenvalue(circulant)).toBeCloseTo(Math.max(...byFourier), 9);
  expect(spectralRadius(circulant)).toBeCloseTo(1, 9);
  expect(
    spectralRadius([
      [0, 1],
      [0, 0],
    ]),
  ).toBe(0);
});

test('σ₂ of a diagonal matrix is its second largest entry', () => {
  expect(
    secondSingularValue(matrix(4, 4, (i, j) => (i === j ? [3, -2, 0.5, 1][i] : 0))),
  ).toBeCloseTo(2, 9);
});

test('the distance from the mean: √(n − 1) for I, 0 for J/n, never growing along a product', () => {
  expect(distanceFromMean(identity(4))).toBeCloseTo(Math.sqrt(3), 12);
  expect(distanceFromMean(uniform(4))).toBe(0);
  fc.assert(
    fc.property(fc.array(square, { minLength: 1, maxLength: 6 }), (layers) => {
      let product: Matrix = identity(4);
      for (const logits of layers) {
        const next = multiply(sinkhornKnopp(logits, { iterations: 3000 }), product);
        expect(distanceFromMean(next)).toBeLessThanOrEqual(distanceFromMean(product) + 1e-6);
        product = next;
      }
    }),
    { numRuns: 20 },
  );
});

test('an empty map has no gain', () => {
  expect(() => amaxGain([])).toThrow(new RangeError('amaxGain requires at least one row, got 0'));
  expect(gainsThroughDepth([])).toEqual({ perLayer: [], composite: [] });
});

test('far from 1 the same factors: what is scaled is scaled', () => {
  const m = [
    [0.9, 0.2],
    [0.1, 0.8],
  ];
  for (const by of [1e-200, 1e200]) {
    const far = m.map((row) => row.map((x) => x * by));
    expect(spectralRadius(far) / by).toBeCloseTo(spectralRadius(m), 9);
    expect(spectralNorm(far) / by).toBeCloseTo(spectralNorm(m), 9);
    expect(secondEigenvalue(far) / by).toBeCloseTo(secondEigenvalue(m), 9);
    expect(secondSingularValue(far) / by).toBeCloseTo(secondSingularValue(m), 9);
  }
});

test('what is no matrix of finite numbers is refused, and a reading that nobody knows', () => {
  expect(() => amaxGain([[1], [2, 9]])).toThrow('amaxGain requires rows of 1, got 2 in row 1');
  expect(() => amaxGain([[]])).toThrow('amaxGain requires at least one column, got 0');
  expect(() => amaxGain([[1]], 'other' as Reading)).toThrow(
    new RangeError('amaxGain requires a reading sumOfMagnitudes or magnitudeOfSum, got other'),
  );
  for (const [who, of] of Object.entries({ spectralRadius, secondEigenvalue })) {
    expect(() => of([[1, 2]])).toThrow(new RangeError(`${who} requires rows of 1, got 2 in row 0`));
  }
  for (const [who, of] of Object.entries({ amaxGain, spectralNorm, secondSingularValue })) {
    for (const wrong of [NaN, Infinity]) {
      expect(() => of([[0, wrong]])).toThrow(
        new RangeError(`${who} requires finite entries, got ${wrong} at row 0, column 1`),
      );
    }
  }
});
