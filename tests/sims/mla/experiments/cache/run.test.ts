import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { bytesPerToken, configurations } from '../../../../../sims/mla/configurations.ts';
import type { Frame, Model } from '../../../../../sims/mla/experiments/cache/frame.ts';
import { card, type Values } from '../../../../../sims/mla/experiments/cache/knobs.ts';
import { run as cache } from '../../../../../sims/mla/experiments/cache/run.ts';
import { claims } from '../../../../../src/labs/mla/cache/claims.ts';

const models: readonly Model[] = ['dense67b', 'multiHead', 'v2lite', 'v2', 'v3', 'yours'];
const play = (values: Partial<Values> = {}): Frame[] => [...drive(cache, values, undefined)];
const last = (values: Partial<Values> = {}): Frame => play(values)[63];

test('what is read from the caches of one token is what the configurations say', () => {
  const { elements, kilobytes } = last();
  expect(elements).toMatchObject({
    dense67b: 194_560,
    multiHead: 1_966_080,
    v2lite: 15_552,
    v2: 34_560,
    v3: 35_136,
  });
  expect(1000 * kilobytes.v3).toBe(bytesPerToken(configurations.v3));
});

test('93.3 % as deployed, 82.2 % in equal bits, 98.2 % against its own heads', () => {
  expect(last().cut).toBeCloseTo(82.24, 2);
  const deployed = last(claims.scenarios.deployed.values);
  expect(deployed.cut).toBeCloseTo(93.34, 2);
  expect(deployed.cutInElements).toBeCloseTo(82.24, 2);
  expect(deployed.cutOfHeads).toBeCloseTo(98.24, 2);
  deployed.apart.forEach((kB, i) => expect(kB).toBeCloseTo([389.12, 69.12, 25.92][i], 8));
});

test('memory grows with the context, with the batch and with the bits alike', () => {
  const frames = play();
  expect(frames[63].gigabytes.v2 / frames[31].gigabytes.v2).toBeCloseTo(2, 12);
  const ofBatch = (batch: number): number => last({ batch }).gigabytes.v2;
  expect(ofBatch(8) / ofBatch(4)).toBeCloseTo(2, 12);
  const halved = last({ bits: [8, 8, 8, 8, 8, 8] });
  expect(halved.gigabytes.dense67b / last().gigabytes.dense67b).toBe(0.5);
});

test('what fits the card, fits it', () => {
  const { fits, kilobytes } = last({ batch: 3 });
  for (const model of models) {
    expect(1000 * fits[model] * 3 * 1000 * kilobytes[model]).toBeLessThanOrEqual(card);
  }
});

test('heads change the cache of MHA and leave that of MLA alone', () => {
  const yours = (values: Partial<Values>): number => last(values).gigabytes.yours;
  expect(yours({ heads: 64 })).toBe(yours({ heads: 128 }));
  const multi = (heads: number): number => yours({ kind: 'multi', heads });
  expect(multi(128) / multi(64)).toBe(2);
  expect(last({ kind: 'grouped', groups: 2 }).elements.yours).toBe(60 * 512);
});

test('bets end as told', () => {
  const outcomes = Object.values(claims.bets).map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual(['about93', 'same', 'shrinks']);
});
