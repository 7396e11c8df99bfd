import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix } from '../../../sims/math/vector.ts';
import { permutations } from '../../../sims/mhc/birkhoff.ts';
import { scalingOf, supportOf } from '../../../sims/mhc/scaling.ts';
import { columnSums, rowSums, sinkhornKnopp } from '../../../sims/mhc/sinkhorn.ts';

const pattern = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.array(fc.array(fc.constantFrom(0, 0, 1, 2, 3), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  }),
);

/** By trying all permutations. */
function kindByForce(m: Matrix): string {
  const inside = permutations(m.length).filter((p) => p.every((j, i) => m[i][j] > 0));
  if (inside.length === 0) return 'none';
  const covered = m.every((row, i) =>
    row.every((x, j) => x === 0 || inside.some((p) => p[i] === j)),
  );
  return covered ? 'total' : 'partial';
}

test('2 × 2: √(ad) / (√(ad) + √(bc)) on the diagonal', () => {
  const { matrix: result } = scalingOf([
    [2, 1],
    [1, 3],
  ]);
  expect(result[0][0]).toBeCloseTo(0.710102, 6);
});

test('for any pattern of zeros, matching finds what trying all permutations finds', () => {
  fc.assert(
    fc.property(pattern, (m) => {
      const support = supportOf(m);
      expect(support.kind).toBe(kindByForce(m));
      if (support.kind === 'partial') {
        const { row, column } = support;
        expect(m[row][column]).toBeGreaterThan(0);
        const through = permutations(m.length).filter(
          (p) => p[row] === column && p.every((j, i) => m[i][j] > 0),
        );
        expect(through).toEqual([]);
      }
      if (support.kind === 'none') {
        const { rows, columns } = support;
        expect(rows.length).toBeGreaterThan(columns.length);
        const outside = rows.flatMap((i) => m[i].filter((_, j) => !columns.includes(j)));
        expect(outside.every((x) => x === 0)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('where there is a scaling, it is D₁ A D₂, doubly stochastic, and Sinkhorn’s limit', () => {
  fc.assert(
    fc.property(pattern, (m) => {
      fc.pre(kindByForce(m) === 'total');
      const { matrix: result, rows, columns } = scalingOf(m);
      for (const total of [...rowSums(result), ...columnSums(result)]) {
        expect(total).toBeCloseTo(1, 11);
      }
      result.forEach((row, i) =>
        row.forEach((x, j) => expect(x).toBeCloseTo(rows[i] * m[i][j] * columns[j], 11)),
      );
      const iterated = sinkhornKnopp(
        m.map((row) => row.map(Math.log)),
        { iterations: 2000 },
      );
      result.flat().forEach((x, k) => expect(x).toBeCloseTo(iterated.flat()[k], 9));
    }),
  );
});

test('what has no scaling is refused, and told apart', () => {
  const refused: [Matrix, string][] = [
    [
      [
        [1, 1],
        [0, 1],
      ],
      'scalingOf requires total support, got support without total support: no permutation passes through row 0, column 1',
    ],
    [
      [
        [1, 1, 1],
        [1, 0, 0],
        [1, 0, 0],
      ],
      'scalingOf requires total support, got no support: rows 1, 2 are positive in column 0 only',
    ],
    [
      [
        [1, 1],
        [0, 0],
      ],
      'scalingOf requires total support, got no support: row 1 is positive in no column',
    ],
    [
      [
        [1, -0.2],
        [1, 1],
      ],
      'scalingOf requires entries of 0 or more, got -0.2 at row 0, column 1',
    ],
    [
      [
        [1, NaN],
        [1, 1],
      ],
      'scalingOf requires entries of 0 or more, got NaN at row 0, column 1',
    ],
    [[[1, 2, 3]], 'scalingOf requires a square matrix, got 3 columns in row 0 of 1 rows'],
    [[], 'scalingOf requires at least one row, got 0'],
  ];
  for (const [m, message] of refused) expect(() => scalingOf(m)).toThrow(new RangeError(message));
  expect(() =>
    scalingOf(
      [
        [1, 1],
        [1e-6, 1],
      ],
      { most: 3 },
    ),
  ).toThrow(/^scalingOf requires sums within 1e-12 of 1 after 3 iterations, got [\d.e-]+ away$/);
});

test('a column of zeros has no support either', () => {
  expect(
    supportOf([
      [1, 0],
      [1, 0],
    ]),
  ).toEqual({ kind: 'none', rows: [0, 1], columns: [0] });
});

test('a tolerance or a number of iterations that would never end is refused', () => {
  for (const tolerance of [-1, NaN]) {
    expect(() => scalingOf([[1]], { tolerance })).toThrow(
      new RangeError(`scalingOf requires a tolerance ≥ 0, got ${tolerance}`),
    );
  }
  for (const most of [Infinity, NaN, 0, 2.5]) {
    expect(() => scalingOf([[1]], { most })).toThrow(
      new RangeError(`scalingOf requires a whole number of iterations, got ${most}`),
    );
  }
});
