import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/fp8/experiments/adder/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/adder/knobs.ts';
import { run } from '../../../../../sims/fp8/experiments/adder/run.ts';
import { cutAt, leadingPlace } from '../../../../../sims/fp8/tensor-core.ts';
import { claims } from '../../../../../src/labs/fp8/adder/claims.ts';

type Given = Partial<Values>;
const play = (values: Given): Frame[] => [...drive(run, values, undefined)];
const last = (values: Given): Frame => play(values).at(-1) ?? play(values)[0];

// 1. Values that somebody else computed: one H100 at the same lengths (facts, measured).
test.each([
  [{ products: 512 }, 0.6, 0.1],
  [{}, 7.0, 0.25],
  [{ products: 8192, interval: 8192 }, 13.1, 0.4],
  [{ interval: 128 }, 0.062, 0.004],
  [{ inputs: 'mixed' }, 0.14, 0.08],
  [{ inputs: 'mixed', interval: 128 }, 0.012, 0.006],
] as const)('%j: %f %% are lost, as on the card', (values, card, within) => {
  const { error } = last(values);
  expect(Math.abs(error.poured - card)).toBeLessThan(within);
});

test('all 896 sums of the card are made again, whatever the length; with other rules hundreds are not', () => {
  for (const values of [{}, { products: 512 }, { products: 8192 }] as const) {
    expect(last(values)).toMatchObject({ checked: 896, equal: 896 });
  }
  for (const values of [{ bits: 13 }, { bits: 15 }, { rounding: 'nearest' }] as const) {
    const { checked, equal } = last(values);
    expect(checked).toBe(896);
    expect(equal).toBeLessThan(696);
  }
});

// 2. What defines a frame.
describe.each<Given>([
  {},
  { interval: 128, inputs: 'mixed' },
  { interval: 96, bits: 11 },
  { interval: 32, rounding: 'nearest', products: 512 },
])('%j', (given) => {
  const frames = play(given);
  const { bits = 14, rounding = 'cut', interval = 4096 } = given;

  test('what is kept lies within the window, and adds up to the sum', () => {
    for (const { terms, kept, beforeKept, exponent, sum, before } of frames) {
      const unit = 2 ** (exponent - bits + 1);
      for (const [i, one] of [...kept, beforeKept].entries()) {
        expect(Number.isInteger(one / unit)).toBe(true);
        const whole = [...terms, before][i];
        if (rounding === 'cut') expect(one).toBe(cutAt(whole, exponent - bits + 1));
        expect(Math.abs(one - whole)).toBeLessThan(unit);
      }
      expect(kept.reduce((a, b) => a + b, beforeKept)).toBe(sum);
    }
  });

  test('the next step begins with what this one leaves, or at zero once it was poured', () => {
    frames.slice(1).forEach(({ before, held }, i) => {
      expect(before).toBe(frames[i].isPoured ? 0 : frames[i].after);
      expect(held).toBe(frames[i].isPoured ? 32 : frames[i].held + 32);
    });
    for (const { isPoured, held } of frames) expect(isPoured).toBe(held === interval);
  });

  test('products are by size, bring their sum, and what is not in the next accumulator is fallen', () => {
    for (const { terms, brought, before, after, fallen } of frames) {
      const sizes = terms.map(Math.abs);
      expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
      expect(brought).toBeCloseTo(
        terms.reduce((a, b) => a + b),
        9,
      );
      expect(before + brought - after).toBeCloseTo(fallen, 9);
      if (after !== 0)
        expect(Number.isInteger(after / 2 ** (leadingPlace(after) - bits + 1))).toBe(true);
    }
  });
});

test('a sum of one sign is too small by all that it has lost; of both signs hardly', () => {
  const positive = last({});
  expect(positive.bias.core).toBeCloseTo(-positive.error.core, 1);
  const mixed = last({ inputs: 'mixed' });
  expect(Math.abs(mixed.bias.core)).toBeLessThan(mixed.error.core);
});

test('the oftener it is poured the less is lost, and lanes are points of that curve', () => {
  const { intervals, errors, error } = last({ interval: 128 });
  expect(intervals).toEqual([32, 64, 128, 256, 512, 1024, 2048, 4096]);
  expect(errors.toSorted((a, b) => a - b)).toEqual(errors);
  expect(errors[2]).toBe(error.poured);
  expect(errors[7]).toBe(error.core);
});

test('as long as the sum, or longer, is never', () => {
  const never = play({ products: 512, interval: 512 });
  expect(play({ products: 512, interval: 8192 })).toEqual(never);
});

test('what is typed beyond whole instructions is left out', () => {
  expect(play({ products: 530, interval: 100 })).toEqual(play({ products: 512, interval: 96 }));
});

test('every bet has the outcome that its reason tells', () => {
  const { bets } = claims;
  const outcome = (name: keyof typeof bets): string =>
    bets[name].judge(play({ ...bets[name].before, ...bets[name].change }), play(bets[name].before));
  expect(outcome('promoted')).toBe('hundredth');
  expect(outcome('mixed')).toBe('less');
  expect(outcome('bit')).toBe('half');
});

test('scenarios show what their names say', () => {
  const { scenarios } = claims;
  expect(last(scenarios.never.values).error.core).toBeCloseTo(7, 0);
  expect(last(scenarios.promoted.values).error.poured).toBeCloseTo(0.06, 2);
  expect(last(scenarios.mixed.values).error.core).toBeCloseTo(0.1, 1);
  const left = last(scenarios.nearest.values).error.core / last({}).error.core;
  expect(Math.abs(1 / left - 20)).toBeLessThan(3);
  expect(last(scenarios.thirteen.values).equal).toBeLessThan(700);
});
