import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transpose } from '../../../sims/math/vector.ts';
import { kernelSinkhorn } from '../../../sims/mhc/kernel.ts';
import { sinkhornKnopp } from '../../../sims/mhc/sinkhorn.ts';

const grid = fc.integer({ min: -2 * 1024, max: 2 * 1024 }).map((k) => k / 1024);
const square = fc.array(fc.array(grid, { minLength: 4, maxLength: 4 }), {
  minLength: 4,
  maxLength: 4,
});

test('for any logits, the transpose of the kernel is the paper’s result but for its epsilon', () => {
  fc.assert(
    fc.property(square, fc.integer({ min: 1, max: 20 }), (logits, iterations) => {
      const ofKernel = transpose(kernelSinkhorn(transpose(logits), iterations));
      const ofPaper = sinkhornKnopp(logits, { iterations });
      const withEpsilon = sinkhornKnopp(logits, { iterations, epsilon: 1e-6 });
      ofKernel.flat().forEach((x, k) => {
        expect(Math.abs(x - ofPaper.flat()[k])).toBeLessThan(2e-5); // ε in each sum, and once more in the softmax
        expect(Math.abs(x - withEpsilon.flat()[k])).toBeLessThan(2e-5);
      });
    }),
  );
});

test('without epsilon they are the same', () => {
  fc.assert(
    fc.property(square, (logits) => {
      const ofKernel = transpose(kernelSinkhorn(transpose(logits), 20, 0)).flat();
      sinkhornKnopp(logits)
        .flat()
        .forEach((x, k) => expect(ofKernel[k]).toBeCloseTo(x, 12));
    }),
  );
});

test('what is refused is named', () => {
  expect(() => kernelSinkhorn([[1]], 0)).toThrow(
    new RangeError('kernelSinkhorn requires iterations of 1 or more, got 0'),
  );
  expect(() => kernelSinkhorn([[1, 2]])).toThrow(
    new RangeError('kernelSinkhorn requires a square matrix, got 1 rows and 2 columns'),
  );
});
