import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode,
  encode,
  largestOf,
  smallestNormalOf,
  smallestOf,
  stored,
  valuesOf,
  widthOf,
} from '../../../sims/fp8/format.ts';
import { formats, type Format } from '../../../sims/fp8/formats.ts';
import { codesOfMlDtypes } from './ml-dtypes.ts';

const { e4m3, e5m2, e5m6, e2m1, bf16, ue8m0 } = formats;
const codes = (format: Format): number[] =>
  Array.from({ length: 2 ** widthOf(format) }, (_, i) => i);
const finite = (format: Format): number[] =>
  codes(format).filter((code) => Number.isFinite(decode(code, format)));

describe('what somebody else computed', () => {
  test('the codes of ml_dtypes', () => {
    for (const [x, ofE4m3, ofE5m2, ofE2m1, ofBf16] of codesOfMlDtypes) {
      expect([x, encode(x, e4m3)]).toEqual([x, ofE4m3]);
      expect([x, encode(x, e5m2, 'special')]).toEqual([x, ofE5m2]);
      expect([x, encode(x, e2m1)]).toEqual([x, ofE2m1]);
      expect([x, encode(x, bf16, 'special')]).toEqual([x, ofBf16]);
    }
  });

  // "FP8 Formats for Deep Learning", table 1; for E5M6 the official kernel's 65024.
  test.each([
    [e4m3, 448, 2 ** -6, 2 ** -9],
    [e5m2, 57_344, 2 ** -14, 2 ** -16],
    [e5m6, 65_024, 2 ** -14, 2 ** -20],
    [e2m1, 6, 1, 0.5],
    [ue8m0, 2 ** 127, 2 ** -127, 2 ** -127],
    [bf16, 3.3895313892515355e38, 2 ** -126, 2 ** -133],
  ])('the ends of $name', (format, largest, normal, smallest) => {
    expect(largestOf(format)).toBe(largest);
    expect(smallestNormalOf(format)).toBe(normal);
    expect(smallestOf(format)).toBe(smallest);
  });

  test('FP4 has eight magnitudes', () => {
    expect(valuesOf(e2m1)).toEqual([-6, -4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6]);
  });

  test('E4M3 has 253 finite values, 127 of them not negative', () => {
    expect(valuesOf(e4m3)).toHaveLength(253);
    expect(valuesOf(e4m3).filter((value) => value >= 0)).toHaveLength(127);
  });
});

describe('all 256 codes', () => {
  test('of E4M3, by its definition', () => {
    for (const code of codes(e4m3)) {
      const [sign, field, mantissa] = [code >> 7, (code >> 3) & 15, code & 7];
      const magnitude =
        field > 0 ? 2 ** (field - 7) * (1 + mantissa / 8) : 2 ** -6 * (mantissa / 8);
      const isNaN = field === 15 && mantissa === 7;
      expect(decode(code, e4m3)).toBe(isNaN ? NaN : (-1) ** sign * magnitude);
    }
  });

  test('of E5M2: half precision whose last eight bits are 0', () => {
    const half = (code: number): number => {
      const [field, mantissa] = [(code >> 10) & 31, code & 1023];
      if (field === 31) return mantissa > 0 ? NaN : Infinity;
      return field > 0 ? 2 ** (field - 15) * (1 + mantissa / 1024) : 2 ** -14 * (mantissa / 1024);
    };
    for (const code of codes(e5m2)) {
      expect(decode(code, e5m2)).toBe((code > 127 ? -1 : 1) * half((code * 256) % 32_768));
    }
  });

  test('of UE8M0: 2^(code − 127), but for 255', () => {
    for (const code of codes(ue8m0))
      expect(decode(code, ue8m0)).toBe(code < 255 ? 2 ** (code - 127) : NaN);
  });

  test.each([e4m3, e5m2, e5m6, e2m1, bf16, ue8m0])(
    'of $name: encoded again, the same',
    (format) => {
      for (const code of finite(format))
        expect(encode(decode(code, format), format, 'refuse')).toBe(code);
    },
  );
});

describe('ties and neighbours', () => {
  test.each([e4m3, e5m2, e5m6, e2m1])('of $name: halfway goes to the even code', (format) => {
    const values = valuesOf(format);
    for (let i = 1; i < values.length; i++) {
      const [low, high] = [values[i - 1], values[i]];
      const middle = (low + high) / 2;
      const even = encode(low, format) % 2 === 0 ? low : high;
      expect(Math.abs(stored(middle, format))).toBe(Math.abs(even));
      const away = Math.abs(middle) * 2 ** -50;
      expect(stored(middle - away, format)).toBe(low + 0 === 0 ? stored(low, format) : low);
      expect(stored(middle + away, format) + 0).toBe(high + 0);
    }
  });

  test.each([
    [1.0625, 1],
    [1.1875, 1.25],
    [17, 16],
    [448.5, 448],
    [463.999, 448],
    [464, 448],
    [1e30, 448],
    [-1e30, -448],
    [2 ** -10, 0],
    [1.5 * 2 ** -10, 2 ** -9],
    [2 ** -9, 2 ** -9],
    [5e-324, 0],
  ])('%d becomes %d in E4M3', (x, value) => {
    expect(stored(x, e4m3)).toBe(value);
  });

  test('a scale in UE8M0 goes up', () => {
    expect([1, 1.0000001, 1.5, 2, 3, 2 ** -140].map((x) => stored(x, ue8m0))).toEqual([
      ...[1, 2, 2, 2, 4, 2 ** -127],
    ]);
    expect(encode(1, ue8m0)).toBe(127);
  });

  test('the worst relative error of a normal value is 1/17', () => {
    const values = valuesOf(e4m3).filter((value) => value >= 2 ** -6);
    const worst = values.slice(1).map((high, i) => {
      const middle = (high + values[i]) / 2;
      return Math.abs(stored(middle, e4m3) - middle) / middle;
    });
    expect(Math.max(...worst)).toBe(1 / 17);
  });
});

/** A second way: the nearest of all values, the even code where two are as near. */
function bySearch(wanted: number, format: Format): number {
  const largest = largestOf(format);
  const x = Math.max(-largest, Math.min(wanted, largest));
  let best = -1;
  for (const code of finite(format)) {
    const [distance, least] = [code, best].map((c) =>
      c < 0 ? Infinity : Math.abs(decode(c, format) - x),
    );
    if (distance < least || (distance === least && code % 2 === 0 && best % 2 === 1)) best = code;
  }
  return decode(best, format);
}

const anywhere = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -70_000, max: 70_000, noNaN: true }),
  fc.integer({ min: -4096, max: 4096 }).map((n) => n / 1024),
);
const small = fc.constantFrom<Format>(e4m3, e5m2, e2m1, { ...e4m3, mantissaBits: 2, bias: 3 });

test('for any number, what a search among all values finds', () => {
  fc.assert(
    fc.property(anywhere, small, (x, format) => {
      expect(stored(x, format)).toBeCloseTo(bySearch(x, format), 14);
    }),
  );
});

test('with the fields of float32, what Math.fround gives', () => {
  const float32: Format = { ...bf16, mantissaBits: 23 };
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (x) => {
      expect(stored(x, float32, 'special')).toBe(Math.fround(x));
    }),
  );
});

test('for any two numbers, their order is kept', () => {
  fc.assert(
    fc.property(anywhere, anywhere, small, (x, y, format) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      expect(stored(low, format)).toBeLessThanOrEqual(stored(high, format));
    }),
  );
});

test('going up, nothing is stored below itself, and nothing lies between', () => {
  const up: Format = { ...e4m3, rounding: 'up' };
  fc.assert(
    fc.property(fc.double({ min: -448, max: 448, noNaN: true }), (x) => {
      const least = Math.min(...valuesOf(e4m3).filter((value) => value >= x));
      expect(stored(x, up) + 0).toBe(least);
    }),
  );
  expect(stored(-1000, up)).toBe(-448);
});
