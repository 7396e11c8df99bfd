import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot, entropy, softmax } from '../../../sims/math/vector.ts';
import { frequencies, rope } from '../../../sims/mla/rotary.ts';
import {
  deepseekYarn,
  interpolated,
  ntkAware,
  softmaxScale,
  yarn,
  type YarnOptions,
} from '../../../sims/mla/yarn.ts';

const plain = frequencies(64);
const options: fc.Arbitrary<YarnOptions> = fc.record({
  size: fc.integer({ min: 1, max: 64 }).map((n) => 2 * n),
  base: fc.constantFrom(100, 10_000, 500_000),
  factor: fc.integer({ min: 1, max: 64 }),
  originalLength: fc.integer({ min: 1, max: 32_768 }),
  slow: fc.constantFrom(0.5, 1, 2),
  fast: fc.constantFrom(4, 32, 100),
  ramp: fc.constantFrom<'index' | 'turns'>('index', 'turns'),
});

test('the cuts, ramps and ratios are those of the fact sheet', () => {
  const code = yarn(deepseekYarn);
  const paper = yarn({ ...deepseekYarn, ramp: 'turns' });
  expect(code.cuts).toEqual([10, 23]);
  const goldens: readonly [number, number, number, number][] = [
    // pair, γ of the paper, kept by the code, θ/θ' of the code
    [0, 1, 1, 1],
    [10, 1, 1, 1],
    [11, 0.8545, 0.9231, 1.0811],
    [16, 0.178, 0.5385, 1.8182],
    [22, 0.00514, 0.0769, 10],
    [23, 0, 0, 40],
    [31, 0, 0, 40],
  ];
  for (const [i, gamma, keep, ratio] of goldens) {
    expect(paper.keep[i]).toBeCloseTo(gamma, 4);
    expect(code.keep[i]).toBeCloseTo(keep, 4);
    expect(plain[i] / code.frequencies[i]).toBeCloseTo(ratio, 4);
  }
});

test('the softmax scale is the published one, for both constants', () => {
  expect(softmaxScale(192)).toBeCloseTo(0.07216878, 8);
  const v3 = yarn(deepseekYarn).magnitude;
  const v2 = yarn({ ...deepseekYarn, mscale: 0.707 }).magnitude;
  expect(v3).toBeCloseTo(1.36889, 5);
  expect(v3 ** 2).toBeCloseTo(1.87385, 5);
  expect(softmaxScale(192, v3)).toBeCloseTo(0.135234, 6);
  expect(v2).toBeCloseTo(1.2608, 5);
  expect(v2 ** 2).toBeCloseTo(1.58963, 5);
  expect(softmaxScale(192, v2)).toBeCloseTo(0.114721, 6);
});

test('for any setting, θ/s ≤ θ′ ≤ θ, strictly falling, and θ/θ′ never falls', () => {
  fc.assert(
    fc.property(options, (o) => {
      const slowed = yarn(o).frequencies;
      const before = frequencies(o.size, o.base);
      const factor = o.factor ?? 40;
      slowed.forEach((theta, i) => {
        expect(theta).toBeLessThanOrEqual(before[i] * (1 + 1e-12));
        expect(theta).toBeGreaterThanOrEqual((before[i] / factor) * (1 - 1e-12));
        if (i === 0) return;
        expect(theta).toBeLessThan(slowed[i - 1]);
        expect(before[i] / theta).toBeGreaterThanOrEqual(
          (before[i - 1] / slowed[i - 1]) * (1 - 1e-12),
        );
      });
    }),
  );
});

test('a factor of 1, or a context no longer than trained, leaves everything as it was', () => {
  for (const ramp of ['index', 'turns'] as const) {
    const one = yarn({ ...deepseekYarn, factor: 1, maxLength: 8192, ramp });
    expect(one.magnitude).toBe(1);
    one.frequencies.forEach((theta, i) => expect(theta).toBeCloseTo(plain[i], 15));
    const short = yarn({ ...deepseekYarn, maxLength: 4096, ramp });
    expect(short.magnitude).toBe(1);
    expect(short.frequencies).toEqual(plain);
  }
});

test('slowed pairs never pass the angles of training, all the way to 160K', () => {
  const { frequencies: slowed } = yarn(deepseekYarn);
  for (let i = 23; i < 32; i++) {
    expect(slowed[i] * (40 * 4096 - 1)).toBeLessThanOrEqual(plain[i] * 4096);
  }
});

test('the relative property holds before and after', () => {
  const x = [0.5, -0.25, 1, 0.75];
  const y = [0.125, 0.5, -0.5, 1];
  for (const speeds of [frequencies(4), yarn({ size: 4 }).frequencies]) {
    expect(dot(rope(x, 900, speeds), rope(y, 400, speeds))).toBeCloseTo(
      dot(rope(x, 1500, speeds), rope(y, 1000, speeds)),
      12,
    );
  }
});

test('a larger mscale sharpens: the entropy of the same logits falls', () => {
  const logits = Array.from({ length: 50 }, (_, i) => Math.sin(3 * i));
  const spread = [0, 0.707, 1].map((mscale) =>
    entropy(softmax(logits.map((x) => x * yarn({ ...deepseekYarn, mscale }).magnitude ** 2))),
  );
  expect(spread[1]).toBeLessThan(spread[0]);
  expect(spread[2]).toBeLessThan(spread[1]);
});

test('the other schemes are the standard ones', () => {
  interpolated(plain, 40).forEach((theta, i) => expect(theta).toBeCloseTo(plain[i] / 40, 15));
  const ntk = ntkAware(64, 10_000, 40);
  expect(ntk[1] ** -32).toBeCloseTo(450_546, 0); // the fact sheet's base
  expect(plain[31] / ntk[31]).toBeCloseTo(40, 9);
  expect(ntk[0]).toBe(1);
});

test('cuts that fall together are guarded, and cuts outside are kept within the pairs', () => {
  for (const o of [
    { size: 2, originalLength: 4 },
    { size: 64, originalLength: 1 },
    { size: 64, originalLength: 1e9 },
  ]) {
    expect(yarn(o).frequencies.every(Number.isFinite)).toBe(true);
  }
});

// By the code: the cut at 32 turns lies at pair 10.47, rounded outwards to 10 and 11.
test('slow and fast alike: from one pair to the next all is slowed down', () => {
  const { cuts, keep } = yarn({ size: 64, slow: 32, fast: 32 });
  expect(cuts).toEqual([10, 11]);
  expect(keep).toEqual(keep.map((_, i) => (i <= 10 ? 1 : 0)));
});

test('what cannot be extended is refused', () => {
  expect(() => yarn({ size: 64, factor: 0.5 })).toThrow('a factor of at least 1, got 0.5');
  expect(() => yarn({ size: 64, factor: Infinity })).toThrow('got Infinity');
  expect(() => yarn({ size: 63 })).toThrow('an even size, got 63');
  expect(() => yarn({ size: 64, slow: 33, fast: 32 })).toThrow('slow ≤ fast, got 33 and 32');
  const narrow = { size: 64, slow: 32, fast: 32, ramp: 'turns' } as const;
  expect(() => yarn(narrow)).toThrow('slow < fast, got 32 and 32');
  expect(() => yarn({ size: 64, originalLength: 0 })).toThrow('a positive original length, got 0');
});

test.each<[string, YarnOptions]>([
  ['a positive slow, got -1', { size: 64, slow: -1 }],
  ['a positive slow, got NaN', { size: 64, slow: NaN }],
  ['a positive fast, got Infinity', { size: 64, fast: Infinity, ramp: 'turns' }],
  ['a positive longest length, got NaN', { size: 64, maxLength: NaN }],
  ['a positive original length, got Infinity', { size: 64, originalLength: Infinity }],
  ['mscale of at least 0, got -10', { size: 64, mscale: -10 }],
  ['mscale of at least 0, got NaN', { size: 64, mscale: NaN }],
  ['a factor of at least 1, got NaN', { size: 64, factor: NaN }],
])('what would be nonsense is refused: %s', (message, o) => {
  expect(() => yarn(o)).toThrow(`yarn requires ${message}`);
});

test('an unknown ramp, a factor below 1 and a width of 0 are refused', () => {
  const unknown = JSON.parse('{"size": 64, "ramp": "turn"}'); // as from a file
  expect(() => yarn(unknown)).toThrow('yarn requires a ramp of index, turns, got turn');
  expect(() => interpolated([1], 0)).toThrow('a factor of at least 1, got 0');
  expect(() => interpolated([1], -2)).toThrow('a factor of at least 1, got -2');
  expect(() => interpolated([1, NaN], 2)).toThrow('finite speeds, got NaN at 1');
  expect(() => ntkAware(2, 1e4, 40)).toThrow('two pairs at least, got 2 numbers');
  expect(() => ntkAware(64, 1e4, NaN)).toThrow('a factor of at least 1, got NaN');
  expect(() => softmaxScale(0)).toThrow('a positive width, got 0');
  expect(() => softmaxScale(192, Infinity)).toThrow('a finite magnitude, got Infinity');
});
