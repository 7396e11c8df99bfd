import { expect, test } from 'vitest';
import { bandit, climb, compareEstimators, type ClimbOptions } from '../../../sims/grpo/bandit.ts';
import { divergence } from '../../../sims/grpo/divergence.ts';
import { stream } from '../../../sims/math/random.ts';
import { softmax, sum, vector } from '../../../sims/math/vector.ts';

const OPTIONS: ClimbOptions = { low: 0.2, high: 0.2, updates: 4, rate: 0.5, beta: 0, group: 32 };

test('with one update nothing is ever clipped, whatever its size; with four something is', () => {
  const once = bandit(1);
  const large = bandit(1);
  const often = bandit(1);
  let clipped = 0;
  for (let rollout = 0; rollout < 30; rollout++) {
    expect(climb(once, { ...OPTIONS, updates: 1 }).clipFraction).toBe(0);
    expect(climb(large, { ...OPTIONS, updates: 1, rate: 2 }).clipFraction).toBe(0);
    clipped += climb(often, OPTIONS).clipFraction;
  }
  expect(clipped).toBeGreaterThan(0);
});

test('a step of GRPO points uphill on average', () => {
  const gain = vector(40, (seed) => {
    const one = bandit(seed);
    const before = climb(one, { ...OPTIONS, updates: 1, rate: 0.1, group: 64 }).reward;
    return climb(one, { ...OPTIONS, updates: 1, rate: 0 }).reward - before;
  });
  expect(sum(gain)).toBeGreaterThan(0);
});

test('a strong KL term keeps the policy at its start', () => {
  const free = bandit(3);
  const held = bandit(3);
  for (let rollout = 0; rollout < 40; rollout++) {
    climb(free, { ...OPTIONS, rate: 0.02 });
    climb(held, { ...OPTIONS, rate: 0.02, beta: 20 });
  }
  const away = (one: typeof free): number =>
    divergence(softmax(one.logits), one.reference.map(Math.exp));
  expect(away(held)).toBeLessThan(0.1 * away(free)); // the noise of 32 answers remains
});

test('near the start k3 is quieter than k1, far from it noisier; k2 is off', () => {
  const one = bandit(1);
  climb(one, { ...OPTIONS, rate: 0.2 });
  const near = compareEstimators(one, stream(1, 'samples'));
  for (let rollout = 0; rollout < 40; rollout++) climb(one, OPTIONS);
  const far = compareEstimators(one, stream(1, 'samples'));
  expect(near.spread.k3).toBeLessThan(0.5 * near.spread.k1);
  expect(far.spread.k3).toBeGreaterThan(far.spread.k1);
  expect(far.exactKl).toBeGreaterThan(near.exactKl);
});

test('the running means end where the samples do, near the exact KL', () => {
  const one = bandit(4);
  for (let rollout = 0; rollout < 5; rollout++) climb(one, OPTIONS);
  const { exactKl, estimate, spread, running, samples, runningExact } = compareEstimators(
    one,
    stream(4, 'samples'),
  );
  expect(samples.at(-1)).toBe(200);
  expect(running.k1.at(-1)).toBe(estimate.k1);
  expect(runningExact.every((x) => x === exactKl)).toBe(true);
  expect(Math.abs(estimate.k1 - exactKl)).toBeLessThan((4 * spread.k1) / Math.sqrt(200)); // 4 standard errors
});
