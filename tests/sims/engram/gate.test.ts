import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contextGate,
  gateBackward,
  gateForward,
  gateOf,
  gateScore,
  rmsNorm,
  signedRoot,
} from '../../../sims/engram/gate.ts';
import { sigmoid, zeros } from '../../../sims/math/vector.ts';

const entry = fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024);
const vector = fc
  .array(entry, { minLength: 8, maxLength: 8 })
  .filter((v) => v.some((x) => x !== 0));

// 1. Values computed beforehand.
test.each([
  [1, 0.731059, 0.731059],
  [-1, 0.268941, 0.268941],
  [0.25, 0.562177, 0.622459],
  [4, 0.982014, 0.880797],
])('score %d opens the gate to %d, with the signed root to %d', (score, plain, root) => {
  expect(sigmoid(score)).toBeCloseTo(plain, 6);
  expect(sigmoid(signedRoot(score))).toBeCloseTo(root, 6);
});

test('the signed root jumps beside 0 and is 0 at 0', () => {
  expect(sigmoid(signedRoot(1e-12))).toBeCloseTo(0.50025, 6);
  expect(sigmoid(signedRoot(-1e-12))).toBeCloseTo(0.49975, 6);
  expect(sigmoid(signedRoot(0))).toBe(0.5);
});

// 2. What defines the result.
test('the score never exceeds √d, so a gate of width 16 stays below σ(4), with the root σ(2)', () => {
  fc.assert(
    fc.property(vector, vector, (h, k) => {
      expect(Math.abs(gateScore(h, k))).toBeLessThanOrEqual(Math.sqrt(8) + 1e-9);
    }),
  );
  const h = Array.from({ length: 16 }, (_, i) => i - 5);
  expect(contextGate(h, h)).toBeCloseTo(0.982014, 5);
  expect(contextGate(h, h, { squareRoot: true })).toBeCloseTo(0.880797, 5);
});

test('a gate of large numbers is that of small ones', () => {
  expect(contextGate([1e200, 1e200], [1, 1])).toBeCloseTo(sigmoid(Math.SQRT2), 6); // 0.804
});

test('norm weights multiply query and key, and by their product only', () => {
  const [h, k] = [
    [3, 4],
    [1, 2],
  ];
  // rms(h) = √12.5, rms(k) = √2.5; s = (2 · 3 · 1 + 0.5 · 4 · 2) / (√12.5 √2.5 √2)
  const score = (2 * 3 + 0.5 * 8) / Math.sqrt(12.5 * 2.5 * 2);
  const weighted = { epsilon: 0, queryWeight: [4, 0.25], keyWeight: [0.5, 2] };
  expect(contextGate(h, k, weighted)).toBeCloseTo(sigmoid(score), 12);
  expect(contextGate(h, k, { epsilon: 0, queryWeight: [2, 0.5] })).toBeCloseTo(sigmoid(score), 12);
  expect(contextGate(h, k, { queryWeight: [1, 1], keyWeight: [1, 1] })).toBe(contextGate(h, k));
});

// 3. What must not matter.
test('scaling either side changes nothing, negating one gives 1 − α', () => {
  fc.assert(
    fc.property(vector, vector, fc.integer({ min: 1, max: 50 }), fc.boolean(), (h, k, c, root) => {
      const options = { squareRoot: root, epsilon: 0 };
      const alpha = contextGate(h, k, options);
      const scaled = contextGate(
        h.map((x) => c * x),
        k,
        options,
      );
      const turned = contextGate(
        h,
        k.map((x) => -x),
        options,
      );
      fc.pre(Math.abs(gateScore(h, k, 0)) > 1e-9); // below it rounding can turn the sign
      expect(scaled).toBeCloseTo(alpha, 12);
      expect(turned).toBeCloseTo(1 - alpha, 12);
    }),
  );
});

test('an all-zero hidden state or key gives exactly one half, with and without the root', () => {
  for (const squareRoot of [false, true]) {
    expect(contextGate([0, 0], [1, 2], { squareRoot })).toBe(0.5);
    expect(contextGate([1, 2], [0, 0], { squareRoot })).toBe(0.5);
  }
});

// 4. A second way to the same answer.
test('a gate that is used again forgets the place before', () => {
  fc.assert(
    fc.property(vector, vector, vector, fc.boolean(), (h, k, other, squareRoot) => {
      const gate = gateOf(8, { squareRoot });
      gateForward(gate, other, h);
      expect(gateForward(gate, h, k)).toBe(contextGate(h, k, { squareRoot }));
      expect(gate.score).toBe(gateScore(h, k));
    }),
  );
});

test.each([false, true])('the gradient is that of central differences, root %s', (squareRoot) => {
  fc.assert(
    fc.property(vector, vector, vector, (h, k, queryWeight) => {
      const small = (v: number[]): boolean => Math.max(...v.map(Math.abs)) < 0.5;
      fc.pre(!small(h) && !small(k)); // RMSNorm is steep beside zero
      const options = { squareRoot, queryWeight };
      const gate = gateOf(8, options);
      gateForward(gate, h, k);
      fc.pre(Math.abs(gate.score) > 0.1); // and the root beside a score of zero
      const [dHidden, dKey] = [zeros(8), zeros(8)];
      gateBackward(gate, 1, dHidden, dKey);
      const step = 1e-5;
      const moved = (v: number[], i: number, by: number): number[] =>
        v.map((x, j) => (i === j ? x + by : x));
      for (let i = 0; i < 8; i++) {
        const ofHidden = (by: number): number => contextGate(moved(h, i, by), k, options);
        const ofKey = (by: number): number => contextGate(h, moved(k, i, by), options);
        expect(dHidden[i]).toBeCloseTo((ofHidden(step) - ofHidden(-step)) / (2 * step), 5);
        expect(dKey[i]).toBeCloseTo((ofKey(step) - ofKey(-step)) / (2 * step), 5);
      }
    }),
    { numRuns: 50 },
  );
});

// 6. What is refused.
test('what has no gate is refused by name', () => {
  expect(() => contextGate([1, NaN], [1, 1])).toThrow(
    'contextGate requires finite numbers of the hidden state, got NaN at 1',
  );
  expect(() => contextGate([1, 1], [1, Infinity])).toThrow('got Infinity at 1');
  expect(() => gateScore([1], [1, 1])).toThrow('gateScore requires 1 numbers of the key, got 2');
  expect(() => contextGate([], [])).toThrow(
    'contextGate requires whole width of at least 1, got 0',
  );
  expect(() => contextGate([1], [1], { keyWeight: [1, 2] })).toThrow(
    'contextGate requires 1 norm weights of the key, got 2',
  );
  expect(() => contextGate([1], [1], { queryWeight: [NaN] })).toThrow('got NaN');
  expect(() => contextGate([1], [1], { epsilon: -5 })).toThrow(
    'contextGate requires an epsilon of at least 0, got -5',
  );
  expect(() => gateOf(1, { queryWeight: [1e200], keyWeight: [1e200] })).toThrow(
    'gateOf requires finite products of norm weights, got Infinity at 0',
  );
  expect(() => contextGate([1, 1], [1, 1], { keyWeight: [1.7e308, 1.7e308] })).toThrow(
    'contextGate requires a finite score, got Infinity',
  );
  expect(() => gateOf(NaN)).toThrow('gateOf requires whole width of at least 1, got NaN');
  expect(() => signedRoot(NaN)).toThrow('signedRoot requires a finite score, got NaN');
  expect(() => rmsNorm([1, NaN])).toThrow('rmsNorm requires finite numbers, got NaN');
  expect(() => rmsNorm([1], NaN)).toThrow('rmsNorm requires an epsilon of at least 0, got NaN');
});

test('what has a norm is given it, however large or small', () => {
  expect(rmsNorm([-3], 0)).toEqual([-1]); // d = 1: any number becomes ±1
  for (const size of [1e200, 1.7e308]) expect(rmsNorm([size, size])).toEqual([1, 1]);
  for (const size of [1e-200, 5e-324]) expect(rmsNorm([size, -size], 0)).toEqual([1, -1]);
  expect(rmsNorm([0, 0], 0)).toEqual([0, 0]);
  expect(gateScore([0, 0], [1, 1], 0)).toBe(0);
});
