import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot, norm } from '../../../sims/math/vector.ts';
import { frequencies, rope } from '../../../sims/mla/rotary.ts';

const entry = fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024);
const pair = fc.tuple(
  fc.array(entry, { minLength: 8, maxLength: 8 }),
  fc.array(entry, { minLength: 8, maxLength: 8 }),
);
const position = fc.integer({ min: 0, max: 200_000 });

test('the wavelengths are those of the YaRN fact sheet for 64 numbers and base 10,000', () => {
  const wavelength = frequencies(64).map((theta) => (2 * Math.PI) / theta);
  expect(wavelength[0]).toBeCloseTo(6.283, 3);
  expect(wavelength[10]).toBeCloseTo(111.7, 1);
  expect(wavelength[16]).toBeCloseTo(628.3, 1);
  expect(wavelength[22]).toBeCloseTo(3533, 0);
  expect(wavelength[31]).toBeCloseTo(47_117, 0);
});

test('neighbours are the pairs: a quarter turn takes (1, 0) to (0, 1)', () => {
  const turned = rope([1, 0, 1, 0], 1, [Math.PI / 2, Math.PI]);
  [0, 1, -1, 0].forEach((x, i) => expect(turned[i]).toBeCloseTo(x, 15));
});

test('for any vector and position, rotating keeps the norm and position 0 changes nothing', () => {
  fc.assert(
    fc.property(pair, position, ([x], p) => {
      expect(norm(rope(x, p))).toBeCloseTo(norm(x), 12);
      expect(rope(x, 0)).toEqual(x);
    }),
  );
});

test('a rotated dot product depends on the distance only: shifting both positions changes nothing', () => {
  const near = fc.integer({ min: 0, max: 4096 });
  fc.assert(
    fc.property(pair, near, near, near, ([x, y], t, j, shift) => {
      const here = dot(rope(x, t), rope(y, j));
      expect(dot(rope(x, t + shift), rope(y, j + shift))).toBeCloseTo(here, 11); // angles to 8192
    }),
  );
});

test('turning by complex multiplication gives the same numbers', () => {
  const speeds = frequencies(4);
  const x = [0.5, -0.25, 1, 0.75];
  const turned = rope(x, 7, speeds);
  speeds.forEach((theta, i) => {
    const angle = Math.atan2(x[2 * i + 1], x[2 * i]) + 7 * theta;
    const radius = Math.hypot(x[2 * i], x[2 * i + 1]);
    expect(turned[2 * i]).toBeCloseTo(radius * Math.cos(angle), 12);
    expect(turned[2 * i + 1]).toBeCloseTo(radius * Math.sin(angle), 12);
  });
});

test('odd sizes, missing frequencies and endless positions are refused', () => {
  expect(() => frequencies(3)).toThrow('frequencies requires an even size, got 3');
  expect(() => frequencies(4, 1)).toThrow('frequencies requires a base above 1, got 1');
  expect(() => rope([1, 2, 3], 0)).toThrow('got 3');
  expect(() => rope([1, 2], 0, [1, 1])).toThrow('rope requires 1 frequencies, got 2');
  expect(() => rope([1, 2], Infinity)).toThrow('rope requires a finite position, got Infinity');
});
