/**
 * The variant of the official code, TileKernels' sinkhorn_normalize_ref(x, repeat, eps):
 *
 *   x = x.softmax(-1) + eps
 *   x = x / (x.sum(-2, keepdim=True) + eps)
 *   for _ in range(repeat - 1):
 *       x = x / (x.sum(-1, keepdim=True) + eps)
 *       x = x / (x.sum(-2, keepdim=True) + eps)
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transpose, type Matrix } from '../../../sims/math/vector.ts';
import { largestError, rowSums, sinkhornKnopp, sinkhornSteps } from '../../../sims/mhc/sinkhorn.ts';

const logit = fc.integer({ min: -12, max: 12 });
const square = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc.array(fc.array(logit, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
  );

/** To the letter: the code's own layout. */
const kernel = (logits: Matrix, iterations = 20, epsilon = 1e-6): number[][] =>
  sinkhornKnopp(logits, { order: 'rowsFirst', variant: 'kernel', iterations, epsilon });

const farthest = (a: Matrix, b: Matrix): number =>
  Math.max(...a.flatMap((row, i) => row.map((x, j) => Math.abs(x - b[i][j]))));

/** The same five lines again, in loops over whole numbers that are 60 decimal places of a real one. */
const one = 10n ** 60n;
const over = (a: bigint, b: bigint): bigint => (a * one) / b;

function exp(x: number): bigint {
  let [term, total] = [one, one];
  for (let k = 1n; k < 200n; k++) {
    term = (term * BigInt(Math.abs(x))) / k;
    total += term;
  }
  return x < 0 ? over(one, total) : total;
}

function inSixtyPlaces(logits: Matrix, repeat: number): number[][] {
  const epsilon = one / 1_000_000n;
  const n = logits.length;
  const x = logits.map((row) => row.map(exp));
  const divide = (ofRows: boolean, added: bigint): void => {
    for (let line = 0; line < n; line++) {
      let total = added;
      for (let k = 0; k < n; k++) total += ofRows ? x[line][k] : x[k][line];
      for (let k = 0; k < n; k++) {
        if (ofRows) x[line][k] = over(x[line][k], total);
        else x[k][line] = over(x[k][line], total);
      }
    }
  };
  divide(true, 0n);
  for (const row of x) for (let j = 0; j < n; j++) row[j] += epsilon;
  divide(false, epsilon);
  for (let t = 1; t < repeat; t++) {
    divide(true, epsilon);
    divide(false, epsilon);
  }
  return x.map((row) => row.map((entry) => Number(entry) / 1e60));
}

test('for any logits and repeats, as in sixty decimal places', () => {
  fc.assert(
    fc.property(square, fc.integer({ min: 1, max: 20 }), (logits, repeat) => {
      expect(farthest(kernel(logits, repeat), inSixtyPlaces(logits, repeat))).toBeLessThan(1e-12);
    }),
    { numRuns: 30 },
  );
});

test('one repeat of a 2 × 2 by hand, with an ε large enough to see', () => {
  // softmax rows ½ ½ and ¼ ¾; with ε = ¼: ¾ ¾ and ½ 1; columns 5/4 and 7/4, each with ¼ more
  const logits = [
    [0, 0],
    [0, Math.log(3)],
  ];
  const expected = [
    [0.5, 0.375],
    [1 / 3, 0.5],
  ];
  expect(farthest(kernel(logits, 1, 0.25), expected)).toBeLessThan(1e-15);
});

test('logits of thousands: logarithms give what the softmax of the code gives', () => {
  const logits = [
    [5000, 0, 0],
    [0, -5000, 0],
    [0, 0, 1],
  ];
  const soft = [
    [0, -1000, -1000],
    [0, -1000, 0],
    [0, 0, 1],
  ]; // the same softmax in doubles
  expect(farthest(kernel(logits), kernel(soft))).toBeLessThan(1e-12);
});

test('ε = 0 is the paper’s variant, in either order', () => {
  fc.assert(
    fc.property(square, fc.constantFrom('rowsFirst', 'columnsFirst'), (logits, order) => {
      const ofKernel = sinkhornKnopp(logits, { order, variant: 'kernel', epsilon: 0 });
      expect(ofKernel).toEqual(sinkhornKnopp(logits, { order }));
    }),
  );
});

test('in the paper’s layout it is the transpose of the code’s', () => {
  fc.assert(
    fc.property(square, (logits) => {
      const inPapers = sinkhornKnopp(logits, { variant: 'kernel' });
      expect(farthest(inPapers, transpose(kernel(transpose(logits))))).toBeLessThan(1e-14);
    }),
  );
});

test('for mild logits it is the paper’s result to five places', () => {
  fc.assert(
    fc.property(square, (logits) => {
      const mild = logits.map((row) => row.map((x) => x / 6));
      const ofKernel = sinkhornKnopp(mild, { variant: 'kernel' });
      expect(farthest(ofKernel, sinkhornKnopp(mild))).toBeLessThan(1e-4); // ε in each entry and sum
    }),
  );
});

test('on a matrix that settles slowly the place of ε moves an entry by 0.32', () => {
  const logits = [
    [9, -5, -9],
    [9, -9, -2],
    [3, -8, 2],
  ];
  const inSums = sinkhornKnopp(logits, { order: 'rowsFirst', epsilon: 1e-6 });
  expect(largestError(rowSums(inSums))).toBeGreaterThan(0.01);
  expect(farthest(kernel(logits), inSums)).toBeCloseTo(0.3207, 4);
});

test('2 × 2: ε drowns what the softmax makes small, and the limit is another', () => {
  const logits = [
    [-9, 9],
    [-9, 5],
  ];
  const diagonal = (a: number, b: number, c: number, d: number): number =>
    1 / (1 + Math.sqrt((b * c) / (a * d)));
  const [small, larger] = [1 / (1 + Math.exp(18)) + 1e-6, 1 / (1 + Math.exp(14)) + 1e-6];
  const ofKernel = diagonal(small, 1, larger, 1);
  expect(kernel(logits)[0][0]).toBeCloseTo(ofKernel, 5);
  const inSums = sinkhornKnopp(logits, { order: 'rowsFirst', epsilon: 1e-6 })[0][0];
  expect(inSums).toBeCloseTo(1 / (1 + Math.exp(2)), 4); // but for ε in the sums
  expect(ofKernel - inSums).toBeCloseTo(0.3076, 4);
});

test('the stepper passes through the softmax plus ε', () => {
  const [first] = sinkhornSteps(
    [
      [0, Math.log(3)],
      [0, 0],
    ],
    {
      order: 'rowsFirst',
      variant: 'kernel',
      epsilon: 0.25,
    },
  );
  const expected = [
    [0.5, 1],
    [0.75, 0.75],
  ];
  expect(farthest(first.matrix, expected)).toBeLessThan(1e-15);
});
