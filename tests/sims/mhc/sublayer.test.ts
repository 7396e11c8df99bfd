import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { dot, matrix, norm, vector, zeros } from '../../../sims/math/vector.ts';
import {
  addTimes,
  product,
  productBackward,
  runSublayer,
  sublayerBackward,
  times,
  type Sublayer,
} from '../../../sims/mhc/sublayer.ts';
import { copyOf } from '../../../sims/mhc/trees.ts';
import { distance, finiteDifferences } from '../math/differences.ts';

const [width, hidden] = [4, 6];
const random = stream(5, 'sublayer test');
const layer = {
  gain: vector(width, () => 1 + normal(random) / 4),
  up: matrix(hidden, width, () => normal(random)),
  down: matrix(width, hidden, () => normal(random)),
};
const input = vector(width, () => normal(random));
const weights = vector(width, () => normal(random));

/** Some number that hangs on every output. */
const loss = (own: Sublayer, x: readonly number[]): number =>
  dot(weights, runSublayer(x, own).output);

const nothing = (): ReturnType<typeof copyOf<Sublayer>> => ({
  gain: zeros(width),
  up: matrix(hidden, width, () => 0),
  down: matrix(width, hidden, () => 0),
});

// What defines it.

test('it is down · ReLU(up · (gain × x / rms(x)))', () => {
  const rms = Math.sqrt(input.reduce((all, x) => all + x * x, 0) / width);
  const scaled = input.map((x, i) => (x / rms) * layer.gain[i]);
  const middle = layer.up.map((row) => Math.max(0, dot(row, scaled)));
  const { output, hidden: seen } = runSublayer(input, layer);
  expect(middle.filter((x) => x === 0).length).toBeGreaterThan(0);
  expect(distance(seen, middle)).toBeLessThan(1e-6); // RMSNorm adds an epsilon
  expect(
    distance(
      output,
      layer.down.map((row) => dot(row, middle)),
    ),
  ).toBeLessThan(1e-6);
});

// What must not matter.

test('the size of the input changes nothing: it is normalised', () => {
  const { output } = runSublayer(
    input.map((x) => 1000 * x),
    layer,
  );
  expect(distance(output, runSublayer(input, layer).output)).toBeLessThan(1e-6);
});

// A second way to the same answer.

test('the gradient is that of finite differences, in the input and in every weight', () => {
  const sums = nothing();
  const trace = runSublayer(input, layer);
  const ofInput = sublayerBackward(layer, trace, weights, sums);
  const moved = [...input];
  expect(
    distance(
      ofInput,
      finiteDifferences(() => loss(layer, moved), moved),
    ),
  ).toBeLessThan(1e-6);
  const own = copyOf<Sublayer>(layer);
  const differences = (at: number[]): number[] => finiteDifferences(() => loss(own, input), at);
  expect(distance(sums.gain, differences(own.gain))).toBeLessThan(1e-6);
  expect(distance(sums.up.flat(), own.up.flatMap(differences))).toBeLessThan(1e-6);
  expect(distance(sums.down.flat(), own.down.flatMap(differences))).toBeLessThan(1e-6);
});

test('gradients are added to what is there already', () => {
  const [once, twice] = [nothing(), nothing()];
  const trace = runSublayer(input, layer);
  sublayerBackward(layer, trace, weights, once);
  for (let i = 0; i < 2; i++) sublayerBackward(layer, trace, weights, twice);
  expect(twice.gain).toEqual(once.gain.map((slope) => 2 * slope));
  expect(twice.up.flat()).toEqual(once.up.flat().map((slope) => 2 * slope));
});

const entry = fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024);
const row = (length: number): fc.Arbitrary<number[]> =>
  fc.array(entry, { minLength: length, maxLength: length });
const sizes = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));

test('for any matrix, the way back is its transpose: u · (m v) = (mᵀ u) · v', () => {
  const drawn = sizes.chain(([rows, columns]) =>
    fc.tuple(fc.array(row(columns), { minLength: rows, maxLength: rows }), row(columns), row(rows)),
  );
  fc.assert(
    fc.property(drawn, ([m, v, u]) => {
      const sums = m.map((line) => line.map(() => 0));
      const back = productBackward(m, v, u, sums);
      expect(dot(back, v)).toBe(dot(u, product(m, v))); // sums of this grid are exact
      expect(sums).toEqual(u.map((one) => v.map((other) => one * other + 0)));
    }),
  );
});

test('entry by entry, a product and a sum of products', () => {
  expect(times([2, -3], [5, 7])).toEqual([10, -21]);
  const sums = [1, 1];
  addTimes(sums, [2, -3], [5, 7]);
  expect(sums).toEqual([11, -20]);
});

test('what it remembers for the way back is left as it was', () => {
  const trace = runSublayer(input, layer);
  const before = structuredClone(trace);
  sublayerBackward(layer, trace, weights, nothing());
  expect(trace).toEqual(before);
  expect(norm(trace.normed)).toBeCloseTo(Math.sqrt(width), 4);
});
