import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { apply, dot } from '../../../../../sims/math/vector.ts';
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { run as decoupling } from '../../../../../sims/mla/experiments/decoupling/run.ts';
import { frequencies, rope } from '../../../../../sims/mla/rotary.ts';
import { claims } from '../../../../../src/labs/mla/decoupling/claims.ts';

const play = (values: Partial<Values> = {}): Frame[] => [...drive(decoupling, values, undefined)];
const last = (values: Partial<Values> = {}): Frame => play(values)[play(values).length - 1];

test('the gap of a pair is that of its distance, and later tokens are not seen', () => {
  for (const { token, gap, gapAt, attention } of play()) {
    gap.forEach((x, j) => expect(x).toBe(j <= token ? gapAt[token - j] : 0));
    attention.rotated.forEach((x, j) => expect(x > 0).toBe(j <= token));
  }
});

test('the matrix of one distance is right there and nowhere else, the best compromise nowhere', () => {
  for (const made of [0, 9, 23]) {
    const { gapAt, fits, seen, sides } = last({ made });
    gapAt.forEach((gap, distance) => {
      if (distance === made) expect(gap).toBeLessThan(1e-12);
      else expect(gap).toBeGreaterThan(0.1);
    });
    expect([fits, seen, sides.beside.fits]).toEqual([1, 24, 24]);
  }
  const { overall, least, fits } = last({ stand: 'best' });
  expect(fits).toBe(0);
  expect(overall).toBe(least);
  expect(least).toBeGreaterThan(0.5);
  expect(last({ made: 0 }).overall).toBeGreaterThan(least);
});

test('a distance that has not come up yet is not counted, and one beyond the context is its last', () => {
  const frames = play({ made: 9 });
  expect(frames.map(({ fits }) => fits)).toEqual(frames.map(({ token }) => Number(token >= 9)));
  expect(last({ tokens: 4, made: 40 }).gapAt[3]).toBeLessThan(1e-12);
});

test('absorbed, the matrix of a distance gives the scores of keys that are rebuilt and turned', () => {
  const { absorbed, up } = last({ made: 6 });
  const speeds = frequencies(4, 100);
  const [q, c] = [
    [0.3, -0.2, 0.5, 0.7],
    [1, 0.2, -0.4, 0.6],
  ];
  const turned = dot(rope(q, 10, speeds), rope(apply(up, c), 4, speeds));
  expect(dot(q, apply(absorbed, c))).toBeCloseTo(turned, 12);
});

test('a multiple of 1 commutes with the rotation and is no better to absorb', () => {
  const { commutes, least } = last(claims.scenarios.commuting.values);
  expect(commutes).toBeCloseTo(0, 12);
  expect(least).toBeGreaterThan(0.5);
});

test('slow pairs and short contexts leave less to get wrong', () => {
  const { overall } = last({ stand: 'best' });
  expect(last(claims.scenarios.slowPair.values).overall).toBeLessThan(overall / 2);
  expect(last(claims.scenarios.shortContext.values).overall).toBeLessThan(overall);
});

test('a matrix of zeros has nothing to get wrong', () => {
  const up = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  for (const stand of ['one', 'best'] as const) {
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
