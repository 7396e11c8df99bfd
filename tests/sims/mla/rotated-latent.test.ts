import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { dot, identity, apply, matrix, mean, norm } from '../../../sims/math/vector.ts';
import { frequencies, rope } from '../../../sims/mla/rotary.ts';
import {
  bestFixed,
  causalDistances,
  commutator,
  rotatedRows,
  rotationGap,
} from '../../../sims/mla/rotated-latent.ts';

const speeds = frequencies(4, 100);
const draw = stream(1, 'up');
const up = matrix(4, 6, () => normal(draw));

test('rotating the rows is rotating the key that they rebuild', () => {
  const latent = [0.5, -1, 0.25, 2, 0, 1];
  const rotated = apply(rotatedRows(up, 5, speeds), latent);
  rope(apply(up, latent), 5, speeds).forEach((x, i) => expect(rotated[i]).toBeCloseTo(x, 12));
});

test('the causal distances are every t − j', () => {
  expect(causalDistances(3)).toEqual([0, 1, 0, 2, 1, 0]);
});

test('one distance can be absorbed exactly; two cannot', () => {
  expect(rotationGap(up, bestFixed(up, [7], speeds), 7, speeds)).toBeCloseTo(0, 12);
  const fixed = bestFixed(up, [0, 7], speeds);
  expect(rotationGap(up, fixed, 0, speeds)).toBeGreaterThan(0.1);
  expect(rotationGap(up, fixed, 7, speeds)).toBeCloseTo(rotationGap(up, fixed, 0, speeds), 12);
});

test('no other fixed matrix is better over all pairs', () => {
  const distances = causalDistances(8);
  const fixed = bestFixed(up, distances, speeds);
  const total = (candidate: readonly (readonly number[])[]): number =>
    mean(distances.map((distance) => rotationGap(up, candidate, distance, speeds) ** 2));
  const random = stream(2, 'others');
  for (let n = 0; n < 100; n++) {
    const other = fixed.map((row) => row.map((x) => x + 0.05 * normal(random)));
    expect(total(other)).toBeGreaterThan(total(fixed));
  }
});

test('the gap of distance 0 to the unrotated matrix is none, of others it is the chord of the turn', () => {
  expect(rotationGap(up, up, 0, speeds)).toBe(0);
  const one = [[1], [0]];
  expect(rotationGap(one, one, 3, [0.5])).toBeCloseTo(2 * Math.sin(0.75), 12);
});

test('rotation and W^UK do not commute, unless W is a multiple of 1 or nothing turns', () => {
  const square = matrix(4, 4, () => normal(draw));
  expect(commutator(square, 3, speeds, speeds)).toBeGreaterThan(0.1);
  expect(commutator(square, 0, speeds, speeds)).toBeCloseTo(0, 12);
  const scalar = identity(4).map((row) => row.map((x) => 2.5 * x));
  expect(commutator(scalar, 3, speeds, speeds)).toBeCloseTo(0, 12);
});

test('R W c and W R′ c differ by what the commutator says, for a latent along each axis', () => {
  const square = matrix(4, 4, () => normal(draw));
  const axes = identity(4).map((axis) => {
    const outside = rope(apply(square, axis), 3, speeds);
    const inside = apply(square, rope(axis, 3, speeds));
    return norm(outside.map((x, i) => x - inside[i]));
  });
  expect(Math.sqrt(dot(axes, axes))).toBeCloseTo(commutator(square, 3, speeds, speeds), 12);
});

test('no distance, ragged rows and what is no number of tokens are refused', () => {
  expect(() => bestFixed(up, [], speeds)).toThrow('bestFixed requires a distance, got none');
  expect(() => bestFixed(up, [NaN], speeds)).toThrow('finite distances, got NaN at 0');
  expect(() => rotatedRows([], 1, speeds)).toThrow('rows and columns, got 0 by 0');
  expect(() => rotatedRows([[1, 2], [3]], 1, [1])).toThrow('2 entries in row 1, got 1');
  expect(() => rotatedRows([[1], [Infinity]], 1, [1])).toThrow(
    'entries in row 1, got Infinity at 0',
  );
  expect(() =>
    rotationGap(
      [[1], [2]],
      [
        [1, 1],
        [2, 2],
      ],
      1,
      [1],
    ),
  ).toThrow('a fixed matrix of 2 by 1, got 2 by 2');
  expect(() => commutator([[1], [2, 3]], 1, [1], [1])).toThrow('1 entries in row 1, got 2');
  for (const tokens of [NaN, -3, 1.5, Infinity]) {
    expect(() => causalDistances(tokens)).toThrow(`whole tokens of at least 0, got ${tokens}`);
  }
});
