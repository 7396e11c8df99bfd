import { expect, test } from 'vitest';
import {
  combinations,
  configurations,
  size,
  trainingFlops,
} from '../../../sims/moe/configurations.ts';

/** Billions, rounded as the papers print them. */
const billions = (n: number, digits: number): string => (n / 1e9).toFixed(digits);

test.each([
  // model, total, active, as printed in MoE §4.1.3, §5.1.2, §7.1, V2 §3.1.2, V3 §1
  ['DeepSeekMoE 2B', '2.0', '0.3', 1],
  ['DeepSeekMoE 16B', '16.4', '2.8', 1],
  ['DeepSeekMoE 145B', '144.6', '22.2', 1],
  ['V2', '236', '21', 0],
] as const)('%s has %s billion weights, %s of them active', (name, total, active, digits) => {
  const { total: all, active: used } = size(configurations[name]);
  expect(billions(all, digits)).toBe(total);
  expect(billions(used, digits)).toBe(active);
});

test('V2-Lite and V3 print totals of 15.7 and 671, and actives that leave the lookup out', () => {
  const [lite, v3] = [size(configurations['V2-Lite']), size(configurations['V3'])];
  expect(billions(lite.total, 1)).toBe('15.7');
  expect(billions(v3.total, 0)).toBe('671');
  expect(Math.abs(lite.multiplied / 1e9 - 2.4)).toBeLessThan(0.06); // printed: 2.4; here 2.45
  expect(billions(v3.multiplied, 0)).toBe('37');
});

test.each([
  // FLOPs a training sequence: MoE tables 2 (2K tokens), 6 and 3 (4K tokens)
  ['DeepSeekMoE 2B', 2048, 4.3e12, 0.01],
  ['DeepSeekMoE 145B', 4096, 585.6e12, 0.002],
  ['DeepSeekMoE 16B', 4096, 74.4e12, 0.021], // ours is 75.9: the paper's counting is not printed
] as const)('%s costs about the published FLOPs', (name, tokens, published, within) => {
  const flops = trainingFlops(configurations[name], tokens);
  expect(Math.abs(flops / published - 1)).toBeLessThan(within);
});

test('all that the file of V3 stores: matrices, norms and routing biases', () => {
  const { total, stored } = size(configurations['V3']);
  expect(total).toBe(671_025_397_760);
  expect(stored).toBe(671_026_419_200);
});

test('cutting experts in m and choosing m times as many keeps weights and work', () => {
  const coarse = { ...configurations['DeepSeekMoE 16B'], routed: 16, shared: 0, active: 2 };
  const fine = { ...coarse, routed: 64, active: 8, expertWidth: coarse.expertWidth / 4 };
  const routers = 27 * 2048 * (64 - 16);
  expect(size(fine).total - size(coarse).total).toBe(routers);
  expect(size(fine).active - size(coarse).active).toBe(routers);
});

test('combinations: the counts that the papers print or imply', () => {
  expect(combinations(16, 2)).toBe(120n);
  expect(combinations(64, 8)).toBe(4426165368n);
  expect(combinations(63, 7)).toBe(553270671n);
  expect(combinations(64, 6)).toBe(74974368n);
  expect(combinations(160, 6)).toBe(21193254160n);
  expect(combinations(256, 8)).toBe(409663695276000n);
});

test('combinations obey Pascal, also past 2⁵³', () => {
  for (const [n, k] of [
    [5, 2],
    [64, 32],
    [256, 100],
  ]) {
    expect(combinations(n, k)).toBe(combinations(n - 1, k - 1) + combinations(n - 1, k));
    expect(combinations(n, k)).toBe(combinations(n, n - k));
  }
  expect([combinations(4, 0), combinations(4, 4), combinations(3, 4)]).toEqual([1n, 1n, 0n]);
});

test('what is refused', () => {
  expect(() => combinations(4.5, 2)).toThrow(
    new RangeError('combinations requires whole numbers of at least 0, got 4.5'),
  );
});
