/** Sinkhorn-Knopp. Long: one function, and every property that it is known for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, quantile, transpose, type Matrix } from '../../../sims/math/vector.ts';
import { secondSingularValue } from '../../../sims/mhc/gain.ts';
import {
  columnSums,
  largestError,
  rowSums,
  sinkhornKnopp,
  sinkhornSteps,
  sinkhornTrace,
} from '../../../sims/mhc/sinkhorn.ts';

const entry = fc.integer({ min: -6 * 1024, max: 6 * 1024 }).map((k) => k / 1024);
const square = (n: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n });
const anySquare = fc.integer({ min: 1, max: 6 }).chain(square);

const closeTo = (a: Matrix, b: Matrix, digits = 12): void =>
  a.forEach((row, i) => row.forEach((x, j) => expect(x).toBeCloseTo(b[i][j], digits)));

const golden: Matrix = [
  [1, 0, 0, 0],
  [0, 2, 0, 0],
  [0, 0, 3, 0],
  [1, 1, 1, 0],
];

// Goldens: computed with another implementation in double precision, to six digits.

test('one and twenty iterations on the 4 × 4 golden', () => {
  const once = sinkhornKnopp(golden, { iterations: 1 });
  closeTo([once[0]], [[0.495002, 0.11185, 0.054597, 0.338551]], 6);
  expect(largestError(columnSums(once))).toBeCloseTo(0.156847, 6);
  expect(largestError(columnSums(sinkhornKnopp(golden, { iterations: 2 })))).toBeCloseTo(
    0.059567,
    6,
  );
  expect(largestError(columnSums(sinkhornKnopp(golden, { iterations: 5 })))).toBeCloseTo(
    0.00367,
    6,
  );
  const paper = sinkhornKnopp(golden);
  closeTo([paper[0]], [[0.460566, 0.116562, 0.077463, 0.34541]], 6);
  expect(largestError(columnSums(paper))).toBeLessThan(3.95e-9);
  expect(largestError(columnSums(paper))).toBeGreaterThan(3.85e-9);
  closeTo(
    sinkhornKnopp(golden, { iterations: 200 }),
    transpose(sinkhornKnopp(golden, { iterations: 200 })),
  );
});

test('2 × 2: the diagonal is √(ad) / (√(ad) + √(bc)), the error shrinks by (2p − 1)²', () => {
  const cases = [
    { a: [2, 1, 1, 3], p: 0.710102, ratio: 0.176571 },
    { a: [5, 1, 2, 1], p: 0.612574, ratio: 0.050692 },
  ];
  for (const {
    a: [a, b, c, d],
    p,
    ratio,
  } of cases) {
    const logits = [
      [Math.log(a), Math.log(b)],
      [Math.log(c), Math.log(d)],
    ];
    const limit = sinkhornKnopp(logits, { iterations: 60 });
    expect(limit[0][0]).toBeCloseTo(p, 6);
    expect(limit[0][0]).toBeCloseTo(Math.sqrt(a * d) / (Math.sqrt(a * d) + Math.sqrt(b * c)), 12);
    const error = (iterations: number): number =>
      largestError(columnSums(sinkhornKnopp(logits, { iterations })));
    expect(error(6) / error(5)).toBeCloseTo(ratio, 4);
    expect(secondSingularValue(limit) ** 2).toBeCloseTo((2 * p - 1) ** 2, 5);
  }
});

test('a circulant matrix is done after one iteration', () => {
  const logits = [
    [0, 1, 2, 3],
    [3, 0, 1, 2],
    [2, 3, 0, 1],
    [1, 2, 3, 0],
  ];
  const once = sinkhornKnopp(logits, { iterations: 1 });
  closeTo([once[0]], [[0.032059, 0.087144, 0.236883, 0.643914]], 6);
  closeTo(once, sinkhornKnopp(logits));
});

test('k on the diagonal: eᵏ / (eᵏ + n − 1) after one iteration', () => {
  for (const [k, diagonal] of [
    [1, 0.475367],
    [2, 0.711235],
    [5, 0.980187],
  ]) {
    const once = sinkhornKnopp(
      matrix(4, 4, (i, j) => (i === j ? k : 0)),
      { iterations: 1 },
    );
    expect(once[2][2]).toBeCloseTo(diagonal, 6);
    expect(once[2][2]).toBeCloseTo(Math.exp(k) / (Math.exp(k) + 3), 12);
  }
});

test('logits of 800: logarithms give what plain exponentials cannot', () => {
  const logits = [
    [800, 0],
    [0, 0],
  ];
  closeTo(sinkhornKnopp(logits, { iterations: 2 }), [
    [0.8, 0.2],
    [0, 1],
  ]);
  const overflowed = sinkhornKnopp(logits, { iterations: 2, domain: 'plain' });
  expect(overflowed.flat().some(Number.isNaN)).toBe(true);
});

test('the column error after 20 iterations on logits s N(0, 1), 3,000 draws', () => {
  // s, median, 99 %: bounds of a factor 3 around the published draw for the tails of 3,000
  const table = [
    [1, 3e-13, 2e-6],
    [2, 8e-7, 1.5e-2],
    [4, 3e-3, 4.3e-2],
    [6, 1.7e-2, 6.6e-2],
  ];
  for (const [s, middle, tail] of table) {
    const random = stream(1, `sharpness ${s}`);
    const errors = Array.from({ length: 3000 }, () =>
      largestError(columnSums(sinkhornKnopp(matrix(4, 4, () => s * normal(random))))),
    );
    expect(quantile(errors, 0.5)).toBeGreaterThan(middle / 3);
    expect(quantile(errors, 0.5)).toBeLessThan(middle * 3);
    expect(quantile(errors, 0.99)).toBeGreaterThan(tail / 3);
    expect(quantile(errors, 0.99)).toBeLessThan(tail * 3);
  }
});

test('for any logits, rows sum to 1, all entries are in (0, 1], columns come closer', () => {
  fc.assert(
    fc.property(anySquare, (logits) => {
      const few = sinkhornKnopp(logits, { iterations: 2 });
      const many = sinkhornKnopp(logits, { iterations: 40 });
      for (const result of [few, many]) {
        for (const total of rowSums(result)) expect(total).toBeCloseTo(1, 12);
        for (const x of result.flat()) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThanOrEqual(1 + 1e-15);
        }
      }
      const slack = 1 + 1e-9; // the max norm is not the distance that provably falls
      expect(largestError(columnSums(many))).toBeLessThanOrEqual(
        slack * largestError(columnSums(few)) + 1e-12,
      );
    }),
  );
});

test('for any logits, the distance to the limit in the KL sense never grows', () => {
  fc.assert(
    fc.property(square(4), (logits) => {
      const limit = sinkhornKnopp(logits, { iterations: 3000 });
      fc.pre(largestError(columnSums(limit)) < 1e-9);
      let before = Infinity;
      for (const { matrix: now } of sinkhornSteps(logits, { iterations: 10 })) {
        const divergence = limit
          .flatMap((row, i) => row.map((p, j) => p * Math.log(p / now[i][j]) - p + now[i][j]))
          .reduce((total, x) => total + x, 0);
        expect(divergence).toBeLessThanOrEqual(before + 1e-9); // the limit itself is 1e-9 away
        before = divergence;
      }
    }),
    { numRuns: 25 },
  );
});

test('the side divided last is exact; the order only decides which', () => {
  fc.assert(
    fc.property(anySquare, (logits) => {
      const rowsFirst = sinkhornKnopp(logits, { iterations: 3, order: 'rowsFirst' });
      for (const total of columnSums(rowsFirst)) expect(total).toBeCloseTo(1, 12);
      closeTo(rowsFirst, transpose(sinkhornKnopp(transpose(logits), { iterations: 3 })));
    }),
  );
});

test('a constant added to a column changes nothing at any t; to a row, nothing in the limit', () => {
  fc.assert(
    fc.property(square(4), entry, fc.integer({ min: 1, max: 5 }), (logits, shift, iterations) => {
      const byColumn = logits.map((row) => row.map((x, j) => (j === 2 ? x + shift : x)));
      closeTo(sinkhornKnopp(byColumn, { iterations }), sinkhornKnopp(logits, { iterations }), 11);
    }),
  );
  const byRow = golden.map((row, i) => row.map((x) => (i === 1 ? x + 2 : x)));
  closeTo(sinkhornKnopp(byRow, { iterations: 200 }), sinkhornKnopp(golden, { iterations: 200 }));
  const early = (m: Matrix): number => sinkhornKnopp(m, { iterations: 3 })[1][1];
  expect(Math.abs(early(byRow) - early(golden))).toBeGreaterThan(1e-4);
});

test('for any permutation of rows and columns, the result is permuted alike', () => {
  fc.assert(
    fc.property(
      square(5),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      (logits, ofRows, ofColumns) => {
        const permute = (m: Matrix): number[][] => ofRows.map((i) => ofColumns.map((j) => m[i][j]));
        closeTo(sinkhornKnopp(permute(logits)), permute(sinkhornKnopp(logits)), 11);
      },
    ),
  );
});

test('transposing commutes in the limit only', () => {
  const logits = [
    [1, 2],
    [0, -1],
  ];
  closeTo(
    sinkhornKnopp(transpose(logits), { iterations: 100 }),
    transpose(sinkhornKnopp(logits, { iterations: 100 })),
  );
  const once = sinkhornKnopp(transpose(logits), { iterations: 1 });
  const other = transpose(sinkhornKnopp(logits, { iterations: 1 }));
  expect(Math.abs(once[0][0] - other[0][0])).toBeGreaterThan(1e-3);
});

test('constant logits give exactly 1/n after one iteration; one stream is 1 whatever its logit', () => {
  for (const n of [1, 2, 4, 8]) {
    for (const x of sinkhornKnopp(
      matrix(n, n, () => 3),
      { iterations: 1 },
    ).flat()) {
      expect(x).toBeCloseTo(1 / n, 15);
    }
  }
  for (const logit of [-1e6, -3, 0, 1e6]) expect(sinkhornKnopp([[logit]])).toEqual([[1]]);
});

test('without iterations it is exp, and nothing is constrained', () => {
  expect(
    sinkhornKnopp(
      [
        [0, 1],
        [2, 3],
      ],
      { iterations: 0 },
    ),
  ).toEqual([
    [1, Math.E],
    [Math.exp(2), Math.exp(3)],
  ]);
});

test('logarithms and plain numbers agree where both are finite, on either side of the switch', () => {
  fc.assert(
    fc.property(square(4), fc.constantFrom(1, 20, 24.9, 25.1, 100), (logits, scale) => {
      const wide = logits.map((row) => row.map((x) => x * scale));
      const auto = sinkhornKnopp(wide);
      closeTo(auto, sinkhornKnopp(wide, { domain: 'log' }), 10); // 600 nats are exact to 1e-13
    }),
  );
});

test('for logits up to a million everything stays finite and rows sum to 1', () => {
  fc.assert(
    fc.property(square(4), (logits) => {
      const far = logits.map((row) => row.map((x) => (x * 1e6) / 6));
      for (const total of rowSums(sinkhornKnopp(far))) expect(total).toBeCloseTo(1, 8); // 1e6 · 2⁻⁵²
    }),
  );
});

test('a row a thousand below the others does not vanish', () => {
  const sunken = golden.map((row, i) => row.map((x) => (i === 2 ? x - 1000 : x)));
  closeTo(
    sinkhornKnopp(sunken, { iterations: 300 }),
    sinkhornKnopp(golden, { iterations: 300 }),
    9,
  );
});

test('zeros: [[1, 1], [0, 1]] keeps 1/(2k + 1) off its diagonal', () => {
  for (const iterations of [1, 2, 10, 100]) {
    const result = sinkhornKnopp(
      [
        [0, 0],
        [-Infinity, 0],
      ],
      { iterations },
    );
    // columns first: the first half step alone leaves [[1, ½], [0, ½]]
    expect(result[0][1]).toBeCloseTo(1 / (2 * iterations + 1), 12);
    expect(result[1]).toEqual([0, 1]);
  }
});

test('zeros without a permutation inside: the sums go round and round', () => {
  const o = -Infinity;
  const logits = [
    [0, 0, 0],
    [0, o, o],
    [0, o, o],
  ];
  const after = (iterations: number): number[] => columnSums(sinkhornKnopp(logits, { iterations }));
  after(60).forEach((total, j) => expect(total).toBeCloseTo([2, 0.5, 0.5][j], 12));
  after(61).forEach((total, j) => expect(total).toBeCloseTo([2, 0.5, 0.5][j], 12));
});

test('epsilon in every divisor: sums settle a little below 1, in both domains alike', () => {
  const plain = sinkhornKnopp(golden, { epsilon: 1e-6 });
  for (const total of rowSums(plain)) expect(1 - total).toBeCloseTo(1e-6, 8);
  closeTo(plain, sinkhornKnopp(golden, { epsilon: 1e-6, domain: 'log' }));
  closeTo(plain, sinkhornKnopp(golden), 5);
});

test('the stepper ends where the function ends, and passes through every half step', () => {
  fc.assert(
    fc.property(anySquare, fc.constantFrom('columnsFirst', 'rowsFirst'), (logits, order) => {
      const steps = [...sinkhornSteps(logits, { iterations: 3, order })];
      expect(steps.map(({ iteration }) => iteration)).toEqual([1, 1, 2, 2, 3, 3]);
      for (const { side, matrix: now } of steps) {
        for (const total of side === 'rows' ? rowSums(now) : columnSums(now)) {
          expect(total).toBeCloseTo(1, 12);
        }
      }
      expect(steps[5].matrix).toEqual(sinkhornKnopp(logits, { iterations: 3, order }));
      const trace = sinkhornTrace(logits, { iterations: 3, order });
      expect(trace.steps.slice(1)).toEqual(steps.map((step) => step.matrix.flat()));
    }),
  );
});

test('what is passed in stays as it was', () => {
  const frozen = Object.freeze(golden.map((row) => Object.freeze([...row])));
  expect(sinkhornKnopp(frozen)).toEqual(sinkhornKnopp(golden));
  expect(frozen).toEqual(golden);
});
