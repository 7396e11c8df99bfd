import { describe, expect, test } from 'vitest';
import { decode, encode, largestOf, stored, valuesOf } from '../../../sims/fp8/format.ts';
import { formats, requireFormat, type Format } from '../../../sims/fp8/formats.ts';

const { e4m3, e5m2, e2m1, ue8m0 } = formats;

describe('what is kept', () => {
  test('NaN, where a format has it', () => {
    expect([encode(NaN, e4m3), encode(NaN, e5m2), encode(NaN, ue8m0)]).toEqual([0x7f, 0x7f, 0xff]);
    expect(stored(NaN, e4m3)).toBe(NaN);
    expect([0x7f, 0xff].map((code) => decode(code, e4m3))).toEqual([NaN, NaN]);
  });

  test('infinities, where a format has them', () => {
    expect([encode(Infinity, e5m2), encode(-Infinity, e5m2)]).toEqual([0x7c, 0xfc]);
    expect([decode(0x7c, e5m2), decode(0xfc, e5m2)]).toEqual([Infinity, -Infinity]);
    expect([0x7d, 0x7e, 0x7f, 0xff].map((code) => decode(code, e5m2))).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });

  test('negative zero, and the sign of what becomes zero', () => {
    expect(encode(-0, e4m3)).toBe(0x80);
    expect(stored(-1e-9, e4m3)).toBe(-0);
  });

  test('subnormal numbers', () => {
    expect([1, 2, 3].map((n) => stored(n * 2 ** -9, e4m3))).toEqual([
      2 ** -9,
      2 ** -8,
      3 * 2 ** -9,
    ]);
  });
});

describe('what is beyond a format', () => {
  test('saturates, becomes special or is refused, as told', () => {
    expect([460, 464, -1e300].map((x) => stored(x, e4m3, 'saturate'))).toEqual([448, 448, -448]);
    expect([460, 464, -1e300].map((x) => stored(x, e4m3, 'special'))).toEqual([448, NaN, NaN]);
    expect([61_439, 61_440, -1e5].map((x) => stored(x, e5m2, 'special'))).toEqual([
      ...[57_344, Infinity, -Infinity],
    ]);
    expect(stored(460, e4m3, 'refuse')).toBe(448);
    expect(() => encode(464, e4m3, 'refuse')).toThrow(
      'encode requires at most 448 for E4M3, got 464',
    );
    expect(() => encode(2 ** 128, ue8m0, 'refuse')).toThrow('UE8M0');
    expect(stored(2 ** 128, ue8m0)).toBe(2 ** 127);
  });
});

const wrong = (changed: object): Format => ({ ...e4m3, ...changed });

test.each<[string, () => unknown]>([
  ['not NaN, for E2M1, got NaN', () => encode(NaN, e2m1)],
  ['finite number for E4M3, got Infinity', () => encode(Infinity, e4m3)],
  ['finite number for E2M1, got -Infinity', () => encode(-Infinity, e2m1)],
  ['finite number for UE8M0', () => encode(Infinity, ue8m0)],
  ['number other than 0 for UE8M0, got 0', () => encode(0, ue8m0)],
  ['not negative for UE8M0, got -2', () => encode(-2, ue8m0)],
  ['a number that it reaches for E2M1, got 7', () => encode(7, e2m1, 'special')],
  ['a number for E4M3, got 3', () => encode('3' as unknown as number, e4m3)],
  ['saturate, special or refuse, got clamp', () => encode(1, e4m3, 'clamp' as 'refuse')],
  ['a code of 8 bits, got 256', () => decode(256, e4m3)],
  ['a code of 8 bits, got -1', () => decode(-1, e4m3)],
  ['a code of 8 bits, got 1.5', () => decode(1.5, e4m3)],
  ['a code of 4 bits, got NaN', () => decode(NaN, e2m1)],
  ['encode requires a format, got e3m4', () => encode(1, 'e3m4' as unknown as Format)],
  ['largestOf requires a format, got undefined', () => largestOf(undefined as unknown as Format)],
  ['requires a format, got null', () => valuesOf(null as unknown as Format)],
  ['1 to 8 exponent bits, got 0', () => encode(1, wrong({ exponentBits: 0 }))],
  ['0 to 23 mantissa bits, got 2.5', () => encode(1, wrong({ mantissaBits: 2.5 }))],
  ['whole bias from −512 to 512, got NaN', () => encode(1, wrong({ bias: NaN }))],
  ['hasZero to be true or false', () => encode(1, wrong({ hasZero: undefined }))],
  ['rounding nearest or up, got down', () => encode(1, wrong({ rounding: 'down' }))],
  ['beside infinities', () => encode(1, wrong({ hasInfinities: true, hasNaN: false }))],
  ['beside infinities', () => encode(1, wrong({ hasInfinities: true, mantissaBits: 0 }))],
  ['beside infinities', () => encode(1, wrong({ hasInfinities: true, exponentBits: 1 }))],
  ['positive value', () => encode(1, wrong({ exponentBits: 1, mantissaBits: 0 }))],
])('refused: %s', (message, act) => {
  expect(act).toThrow(message);
});

test('a format that can be is taken, and left as it is', () => {
  const format = Object.freeze(wrong({ exponentBits: 3, bias: 3 }));
  requireFormat('this test', format);
  expect(largestOf(format)).toBe(2 ** 4 * 1.75);
});
