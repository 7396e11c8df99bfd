import { expect, test } from 'vitest';
import { drive } from '../../../../sims/drive.ts';
import { decoupling } from '../../../../sims/mla/experiments/decoupling.ts';

const play = (values: object = {}) => [...drive(decoupling, values, undefined)];
const last = (values: object = {}) => play(values)[play(values).length - 1];

test('the gap of a pair is that of its distance, and later tokens are not seen', () => {
  for (const { token, gap, gapAt, right } of play()) {
    gap.forEach((x, j) => expect(x).toBe(j <= token ? gapAt[token - j] : 0));
    right.forEach((x, j) => expect(x > 0).toBe(j <= token));
  }
});

test('the best fixed matrix beats leaving the rotation out, and neither is exact', () => {
  const best = last().overall;
  expect(best).toBeGreaterThan(0.5);
  expect(last({ stand: 'plain' }).overall).toBeGreaterThan(best);
  expect(last({ stand: 'plain' }).gapAt[0]).toBe(0);
});

test('a multiple of 1 commutes with the rotation and is no better to absorb', () => {
  const { commutes, overall } = last(decoupling.scenarios[2].values);
  expect(commutes).toBeCloseTo(0, 12);
  expect(overall).toBeGreaterThan(0.5);
});

test('slow pairs and short contexts leave less to get wrong', () => {
  const { overall } = last();
  expect(last(decoupling.scenarios[3].values).overall).toBeLessThan(overall / 2);
  expect(last(decoupling.scenarios[4].values).overall).toBeLessThan(overall);
});

test('a matrix of zeros has nothing to get wrong', () => {
  const up = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  for (const stand of ['best', 'plain']) {
    const { overall, drift } = last({ up, stand });
    expect(overall).toBe(0);
    expect(drift).toBe(0);
  }
});

test('bets end as told', () => {
  const outcomes = decoupling.bets.map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual([1, 0]);
});
