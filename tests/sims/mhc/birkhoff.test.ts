import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../../sims/math/vector.ts';
import {
  birkhoffDecomposition,
  permutationMatrix,
  permutationMixture,
  permutations,
} from '../../../sims/mhc/birkhoff.ts';
import { amaxGain } from '../../../sims/mhc/gain.ts';
import { columnSums, rowSums, sinkhornKnopp } from '../../../sims/mhc/sinkhorn.ts';

const logit = fc.integer({ min: -3 * 1024, max: 3 * 1024 }).map((k) => k / 1024);

test('permutations in lexicographic order, n! of them', () => {
  expect(permutations(3)).toEqual([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]);
  expect([1, 2, 3, 4, 5].map((n) => permutations(n).length)).toEqual([1, 2, 6, 24, 120]);
});

test('every permutation has gain 1 and is its own decomposition', () => {
  for (const permutation of permutations(4)) {
    const m = permutationMatrix(permutation);
    expect(amaxGain(m)).toEqual({ forward: 1, backward: 1 });
    expect(birkhoffDecomposition(m)).toEqual([{ permutation, weight: 1 }]);
  }
});

test('for any mixture of permutations, the parts add up to it, at most (n − 1)² + 1 of them', () => {
  fc.assert(
    fc.property(fc.array(logit, { minLength: 24, maxLength: 24 }), (logits) => {
      const mixed = permutationMixture(logits);
      for (const total of [...rowSums(mixed), ...columnSums(mixed)])
        expect(total).toBeCloseTo(1, 12);
      const terms = birkhoffDecomposition(mixed);
      expect(terms.length).toBeLessThanOrEqual(10);
      expect(sum(terms.map(({ weight }) => weight))).toBeCloseTo(1, 10);
      const back = mixed.map((row) => row.map(() => 0));
      for (const { permutation, weight } of terms)
        permutation.forEach((j, i) => (back[i][j] += weight));
      mixed.flat().forEach((x, k) => expect(back.flat()[k]).toBeCloseTo(x, 10));
    }),
  );
});

test('the result of Sinkhorn-Knopp is a mixture of permutations too', () => {
  const m = sinkhornKnopp(
    [
      [1, 0, 2],
      [0, 3, 0],
      [1, 1, 0],
    ],
    { iterations: 200 },
  );
  const terms = birkhoffDecomposition(m);
  expect(terms.length).toBeLessThanOrEqual(5);
  expect(sum(terms.map(({ weight }) => weight))).toBeCloseTo(1, 10);
});

test('equal logits mix all permutations to J/n', () => {
  for (const x of permutationMixture(new Array(24).fill(0)).flat()) expect(x).toBeCloseTo(0.25, 14);
});

test('what is refused is named', () => {
  expect(() => permutations(7)).toThrow(
    new RangeError('permutations requires n from 1 to 6, got 7'),
  );
  expect(() => permutationMixture([0, 0])).toThrow(
    new RangeError('permutationMixture requires 24 logits for n = 4, got 2'),
  );
  expect(() =>
    birkhoffDecomposition([
      [0.5, 0.5],
      [0.5, 0.25],
    ]),
  ).toThrow(
    new RangeError(
      'birkhoffDecomposition requires row and column sums of 1, got one that is 0.25 away',
    ),
  );
  expect(() =>
    birkhoffDecomposition([
      [1.5, -0.5],
      [-0.5, 1.5],
    ]),
  ).toThrow(
    new RangeError('birkhoffDecomposition requires entries of 0 or more, got -0.5 in row 0'),
  );
  expect(() => birkhoffDecomposition([[1, 0]])).toThrow(
    new RangeError(
      'birkhoffDecomposition requires a square matrix, got 2 columns in row 0 of 1 rows',
    ),
  );
});

test('what is no permutation, and what is no logit, is refused', () => {
  for (const wrong of [
    [0, 0],
    [5, NaN],
    [0.5, 1],
    [-1, 0],
  ]) {
    expect(() => permutationMatrix(wrong)).toThrow(
      new RangeError(
        `permutationMatrix requires each column from 0 to 1 once, got ${wrong.join(', ')}`,
      ),
    );
  }
  for (const wrong of [Infinity, -Infinity, NaN]) {
    expect(() => permutationMixture([wrong, 0], 2)).toThrow(
      new RangeError(`permutationMixture requires finite logits, got ${wrong}`),
    );
  }
});
