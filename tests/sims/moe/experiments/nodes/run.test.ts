import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { combinations } from '../../../../../sims/moe/configurations.ts';
import type { Frame } from '../../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/nodes/knobs.ts';
import { run as nodes } from '../../../../../sims/moe/experiments/nodes/run.ts';
import { claims } from '../../../../../src/labs/moe/nodes/claims.ts';

const run = (values: Partial<Values> = {}): Frame[] => [
  ...drive(nodes, { tokens: 256, ...values }, undefined),
];
const seeds = [1, 2, 3, 4, 5];
const favoured = [1.5, 1, 0.5, 0, 0, -0.5, -1, -1.5];

test('independent experts lie on as many nodes as counting says', () => {
  const missed = Number(combinations(56, 8)) / Number(combinations(64, 8));
  const [touched] = run({ together: 0, tokens: 2048 })
    .slice(-1)
    .map((frame) => frame.touched.limited);
  expect(Math.abs(touched - 8 * (1 - missed))).toBeLessThan(0.08); // 4 standard errors of 0.02
});

test('no token reaches more nodes than allowed, and all of them are counted', () => {
  for (const { limit, spread, nodeTokens, touched } of run()) {
    expect(spread.limited.slice(limit).every((share) => share === 0)).toBe(true);
    expect(sum(spread.limited)).toBeCloseTo(1, 12);
    expect(sum(nodeTokens.limited) / 256).toBeCloseTo(touched.limited, 12);
  }
});

test('a wider limit keeps more, and none keeps all', () => {
  const frames = run();
  for (let m = 1; m < 8; m++) {
    expect(frames[m].kept).toBeGreaterThanOrEqual(frames[m - 1].kept);
    expect(frames[m].shared).toBeGreaterThanOrEqual(frames[m - 1].shared);
  }
  expect(frames[7]).toMatchObject({ kept: 1, shared: 1, drift: 0, traffic: 1 });
});

test('experts that fit alike on every node lie on one node: a limit changes nothing', () => {
  for (const frame of run({ together: 1 })) {
    expect(frame).toMatchObject({ touched: { limited: 1 }, kept: 1, shared: 1, drift: 0 });
  }
});

test.each(seeds)(
  'seed %i: three nodes keep 98 % of the score and save a quarter or more',
  (seed) => {
    const { kept, traffic } = run({ seed })[2];
    expect(kept).toBeGreaterThan(0.98);
    expect(traffic).toBeLessThan(0.75);
  },
);

test.each(seeds)('seed %i: two best experts judge nodes better up to M = 3, not beyond', (seed) => {
  const [two, one] = [run({ seed }), run({ seed, groupScore: 'max' })];
  for (const m of [0, 1, 2]) expect(two[m].kept).toBeGreaterThan(one[m].kept);
  for (const m of [3, 4]) expect(two[m].kept).toBeLessThan(one[m].kept);
});

test.each(seeds)('seed %i: a tight limit crowds the favoured nodes', (seed) => {
  const frames = run({ seed, pull: favoured });
  expect(frames[0].violation).toBeGreaterThan(frames[7].violation + 1.5);
  expect(frames[2].violation).toBeGreaterThan(frames[7].violation + 0.15);
});

test('one expert a token, judged by itself: no limit binds', () => {
  for (const frame of run({ k: 1, groupScore: 'max' })) {
    expect(frame).toMatchObject({ kept: 1, shared: 1, traffic: 1 });
  }
});

test('the bets come out as their reasons say, for every seed', () => {
  for (const seed of seeds) {
    const outcomes = Object.values(claims.bets).map((bet) =>
      bet.judge(run({ ...bet.before, ...bet.change, seed }), run({ ...bet.before, seed })),
    );
    expect(outcomes).toEqual(['less', 'less', 'worsens']);
  }
});

test('experts at random keep some three fifths of the score, whatever the limit', () => {
  const frames = run();
  for (const { chance } of frames) {
    expect(chance).toBe(frames[0].chance);
    expect(Math.abs(chance - 0.61)).toBeLessThan(0.01);
  }
});

test('of the first tokens it is told where they go, and where they would without a limit', () => {
  const frames = run();
  for (const { wanted, chosen, limit } of frames) {
    expect(wanted).toEqual(frames[7].chosen);
    for (const experts of chosen) {
      expect(new Set(experts).size).toBe(8);
      expect(new Set(experts.map((i) => Math.floor(i / 8))).size).toBeLessThanOrEqual(limit);
    }
  }
});
