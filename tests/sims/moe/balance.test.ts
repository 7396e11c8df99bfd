import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, mean, softmax, sum, vector } from '../../../sims/math/vector.ts';
import {
  balanceLoss,
  communicationLoss,
  deviceLoss,
  loads,
  maxViolation,
  meanAffinities,
  sequenceLoss,
  shares,
  updateBias,
} from '../../../sims/moe/balance.ts';
import { gate } from '../../../sims/moe/gate.ts';

const random = stream(1, 'balance test');
const affinities = matrix(12, 8, () => normal(random)).map(softmax);
const routes = affinities.map((s) => gate(s, { k: 3 }));
const load = loads(routes, 8);
const count = fc.array(fc.nat(1000), { minLength: 1, maxLength: 16 });

test('the busiest of [30, 10, 10, 10] exceeds its share by one share', () => {
  expect(maxViolation([30, 10, 10, 10])).toBe(1);
});

test('a loss can lie below α: shares [2, 0] with affinities [0.4, 0.6] give 0.8 α', () => {
  expect(balanceLoss([2, 0], [0.4, 0.6], 0.01).loss).toBeCloseTo(0.008, 15);
});

test('every token counts k times', () => {
  expect(sum(load)).toBe(36);
  expect(loads([], 3)).toEqual([0, 0, 0]);
});

test('for any load, MaxVio lies between 0 and N − 1, is 0 when even, and ignores scale', () => {
  fc.assert(
    fc.property(count, (c) => {
      expect(maxViolation(c)).toBeGreaterThanOrEqual(0);
      expect(maxViolation(c)).toBeLessThanOrEqual(c.length - 1 + 1e-12);
      expect(maxViolation(c.map((x) => x * 4))).toBe(maxViolation(c));
      expect(maxViolation(c.map(() => 7))).toBe(0);
    }),
  );
});

test('total collapse on K experts reaches N/K − 1', () => {
  expect(maxViolation([50, 50, 0, 0, 0, 0, 0, 0])).toBe(8 / 2 - 1);
});

test('for any load, a step moves each bias by −γ, 0 or γ: down for the busy, up for the idle', () => {
  fc.assert(
    fc.property(count, (c) => {
      const fair = mean(c);
      const zeros = vector(c.length, () => 0);
      updateBias(zeros, c, 0.25).forEach((b, i) =>
        expect(b).toBe(c[i] > fair ? -0.25 : c[i] < fair ? 0.25 : 0),
      );
      expect(updateBias(zeros, c, 0)).toEqual(zeros);
    }),
  );
});

test('loads of tens of thousands: 120 tokens too few are too few, and 120 too many too many', () => {
  expect(updateBias([0, 0], [40_840, 41_080], 0.25)).toEqual([0.25, -0.25]);
});

test('the proportional rule moves by the missing tokens, which cancel over the experts', () => {
  expect(updateBias([0, 0, 1, 0], [30, 10, 10, 10], 0.5, 'proportional')).toEqual([
    -7.5, 2.5, 3.5, 2.5,
  ]);
});

test('an empty batch has no violation and moves no bias', () => {
  expect(maxViolation([0, 0])).toBe(0);
  expect(updateBias([0.5, -1], [0, 0], 0.1)).toEqual([0.5, -1]);
  expect(updateBias([0.5, -1], [0, 0], 0.1, 'proportional')).toEqual([0.5, -1]);
  expect(shares([0, 0])).toEqual([0, 0]);
});

test('repeated, the sign rule evens out a skewed router', () => {
  const noise = stream(2, 'tokens');
  const tilt = vector(8, (i) => i / 2);
  const batch = (): number[][] =>
    matrix(256, 8, (_, i) => tilt[i] + normal(noise)).map((l) =>
      l.map((x) => 1 / (1 + Math.exp(-x))),
    );
  const loadWith = (bias: readonly number[]): number[] =>
    loads(
      batch().map((s) => gate(s, { k: 2, bias })),
      8,
    );
  let bias = vector(8, () => 0);
  const before = maxViolation(loadWith(bias));
  for (let step = 0; step < 200; step++) bias = updateBias(bias, loadWith(bias), 0.01);
  expect(before).toBeGreaterThan(1.5);
  expect(maxViolation(loadWith(bias))).toBeLessThan(0.4); // chance alone: about √(1/64) an expert
});

test('shares sum to N, and softmax means to 1', () => {
  expect(sum(shares(load))).toBeCloseTo(8, 12);
  expect(sum(meanAffinities(affinities))).toBeCloseTo(1, 12);
});

test('even shares give a loss of α, collapse on K experts gives N/K times their affinity', () => {
  const p = meanAffinities(affinities);
  expect(balanceLoss(shares(p.map(() => 3)), p, 0.01).loss).toBeCloseTo(0.01, 15);
  const collapsed = shares(p.map((_, i) => (i < 2 ? 10 : 0)));
  expect(balanceLoss(collapsed, p, 1).loss).toBeCloseTo(4 * (p[0] + p[1]), 12);
});

test('with a device for each expert, the device loss is the expert loss; with one device, α', () => {
  const [f, p] = [shares(load), meanAffinities(affinities)];
  expect(deviceLoss(f, p, 8, 0.05)).toEqual(balanceLoss(f, p, 0.05));
  expect(deviceLoss(f, p, 1, 0.05).loss).toBeCloseTo(0.05, 12);
});

test('the device loss sums mean share × summed affinity over devices', () => {
  const { loss } = deviceLoss([2, 1, 1, 0], [0.4, 0.3, 0.2, 0.1], 2, 1);
  expect(loss).toBeCloseTo(1.5 * 0.7 + 0.5 * 0.3, 12);
});

test('the communication loss counts a device once a token', () => {
  const p = [0.4, 0.3, 0.2, 0.1];
  const twoTokens = [{ experts: [0, 1] }, { experts: [1, 2] }];
  const { loss } = communicationLoss(twoTokens, p, { devices: 2, limit: 1, alpha: 1 });
  expect(loss).toBeCloseTo(2 * 0.7 + 1 * 0.3, 12); // D/(M T) = 1: two tokens reach 0, one 1
});

test('reaching exactly M devices each, tokens spread evenly over them cost α', () => {
  const p = [0.1, 0.2, 0.3, 0.4];
  const even = [{ experts: [0, 2] }, { experts: [1, 3] }];
  expect(communicationLoss(even, p, { devices: 2, limit: 2, alpha: 0.02 }).loss).toBeCloseTo(
    0.02,
    12,
  );
  expect(communicationLoss([], p, { devices: 2, limit: 2, alpha: 1 }).loss).toBe(0);
});

test('one sequence is one batch: with softmax affinities both scopes agree', () => {
  const batch = balanceLoss(shares(load), meanAffinities(affinities), 0.1);
  expect(sequenceLoss(affinities, 3, 0.1).loss).toBeCloseTo(batch.loss, 12);
});

test('the sequence loss does not care how large the affinities of a token are', () => {
  const scaled = affinities.map((s, t) => s.map((x) => x * (t + 1)));
  expect(sequenceLoss(scaled, 3, 0.1).loss).toBeCloseTo(sequenceLoss(affinities, 3, 0.1).loss, 12);
  expect(sequenceLoss([], 3, 0.1)).toEqual({ loss: 0, gradient: [] });
});

test('every loss grows along its gradient as a straight line does', () => {
  const [f, p] = [shares(load), meanAffinities(affinities)];
  const moved = p.map((x, i) => x + i / 64);
  for (const loss of [
    (q: number[]) => balanceLoss(f, q, 0.3),
    (q: number[]) => deviceLoss(f, q, 4, 0.3),
    (q: number[]) => communicationLoss(routes, q, { devices: 4, limit: 2, alpha: 0.3 }),
  ]) {
    const { gradient, loss: before } = loss(p);
    const rise = sum(gradient.map((g, i) => (g * i) / 64));
    expect(loss(moved).loss - before).toBeCloseTo(rise, 12);
  }
});

test('what is refused', () => {
  const refuse = (run: () => unknown, message: string): void =>
    expect(run).toThrow(new RangeError(message));
  refuse(() => updateBias([0], [1, 2], 1), 'updateBias requires one load a bias, got 2 for 1');
  refuse(() => loads([{ experts: [4] }], 4), 'loads requires experts from 0 to 3, got 4');
  refuse(
    () => balanceLoss([1], [0.5, 0.5], 1),
    'balanceLoss requires one affinity a share, got 2 for 1',
  );
  refuse(
    () => deviceLoss([1, 1, 1], [0.3, 0.3, 0.4], 2, 1),
    'deviceLoss requires devices of equal size, got 2 for 3 experts',
  );
  refuse(
    () => communicationLoss([], [1, 0], { devices: 2, limit: 0, alpha: 1 }),
    'communicationLoss requires a positive limit, got 0',
  );
  refuse(() => meanAffinities([]), 'meanAffinities requires a token, got none');
  refuse(
    () => sequenceLoss([[0, 0]], 1, 1),
    'sequenceLoss requires affinities of a positive sum, got 0',
  );
});

test('loads that are none are refused, and three hundred thousand are no trouble', () => {
  expect(() => maxViolation([NaN, 1])).toThrow('maxViolation requires loads from 0, got NaN at 0');
  expect(() => maxViolation([])).toThrow('maxViolation requires loads, got none');
  expect(() => shares([1, -1])).toThrow('shares requires loads from 0, got -1 at 1');
  expect(() => updateBias([0, 0], [1, Infinity], 0.1)).toThrow('got Infinity at 1');
  expect(() => updateBias([0, NaN], [1, 1], 0.1)).toThrow('finite biases, got NaN at expert 1');
  expect(() => updateBias([0], [1], NaN)).toThrow('updateBias requires a finite speed, got NaN');
  const many = new Array<number>(300_000).fill(1);
  expect(maxViolation(many.with(7, 2))).toBeCloseTo(1, 4);
});
