import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { run as decoupling } from '../../../../../sims/mla/experiments/decoupling/run.ts';
import { claims } from '../../../../../src/labs/mla/decoupling/claims.ts';

const play = (values: Partial<Values> = {}): Frame[] => [...drive(decoupling, values, undefined)];
const last = (values: Partial<Values> = {}): Frame => play(values)[play(values).length - 1];

test('the gap of a pair is that of its distance, and later tokens are not seen', () => {
  for (const { token, gap, gapAt, attention } of play()) {
    gap.forEach((x, j) => expect(x).toBe(j <= token ? gapAt[token - j] : 0));
    attention.rotated.forEach((x, j) => expect(x > 0).toBe(j <= token));
  }
});

test('the best fixed matrix beats leaving the rotation out, and neither is exact', () => {
  const best = last().overall;
  expect(best).toBeGreaterThan(0.5);
  expect(last({ stand: 'plain' }).overall).toBeGreaterThan(best);
  expect(last({ stand: 'plain' }).gapAt[0]).toBe(0);
});

test('a multiple of 1 commutes with the rotation and is no better to absorb', () => {
  const { commutes, overall } = last(claims.scenarios.commuting.values);
  expect(commutes).toBeCloseTo(0, 12);
  expect(overall).toBeGreaterThan(0.5);
});

test('slow pairs and short contexts leave less to get wrong', () => {
  const { overall } = last();
  expect(last(claims.scenarios.slowPair.values).overall).toBeLessThan(overall / 2);
  expect(last(claims.scenarios.shortContext.values).overall).toBeLessThan(overall);
});

test('a matrix of zeros has nothing to get wrong', () => {
  const up = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  for (const stand of ['best', 'plain'] as const) {
    const { overall, drift } = last({ up, stand });
    expect(overall).toBe(0);
    expect(drift).toBe(0);
  }
});

test('a rotary key beside the content tells the position, and absorbing gets nothing wrong', () => {
  for (const frame of play({ stand: 'beside' })) {
    expect(frame.overall).toBe(0);
    expect(frame.drift).toBeLessThan(1e-12);
  }
  const { attention } = last({ stand: 'beside' });
  const other = last({ stand: 'beside', base: 2 }).attention; // other hands, another attention
  const moved = attention.rotated.map((share, j) => Math.abs(share - other.rotated[j]));
  expect(Math.max(...moved)).toBeGreaterThan(0.01);
});

test('bets end as told', () => {
  const outcomes = Object.values(claims.bets).map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual(['stays', 'exact', 'near']);
});
