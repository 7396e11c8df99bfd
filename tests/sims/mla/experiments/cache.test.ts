import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { bytesPerToken, configurations } from '../../../../sims/mla/configurations.ts';
import { cache, card, type Frame } from '../../../../sims/mla/experiments/cache.ts';

type Values = Parameters<typeof startOf<typeof cache.parameters, Frame, undefined>>[1];
const play = (values: Values = {}): Frame[] => [...drive(cache, values, undefined)];
const last = (values: Values = {}): Frame => play(values)[63];

test('what is read from the caches of one token is what the configurations say', () => {
  const { elements, kilobytes } = last();
  expect(elements.slice(0, 5)).toEqual([194_560, 1_966_080, 15_552, 34_560, 35_136]);
  expect(1000 * kilobytes[4]).toBe(bytesPerToken(configurations.v3));
});

test('93.3 % as deployed, 82.2 % in equal bits, 98.2 % against its own heads', () => {
  expect(last().cut).toBeCloseTo(82.24, 2);
  const deployed = last(cache.scenarios[1].values);
  expect(deployed.cut).toBeCloseTo(93.34, 2);
  expect(deployed.cutInElements).toBeCloseTo(82.24, 2);
  expect(deployed.cutOfHeads).toBeCloseTo(98.24, 2);
  deployed.apart.forEach((kB, i) => expect(kB).toBeCloseTo([389.12, 69.12, 25.92][i], 8));
});

test('memory grows with the context, with the batch and with the bits alike', () => {
  const frames = play();
  expect(frames[63].v2 / frames[31].v2).toBeCloseTo(2, 12);
  expect(last({ batch: 8 }).v2 / last({ batch: 4 }).v2).toBeCloseTo(2, 12);
  const halved = last({ bits: [8, 8, 8, 8, 8, 8] });
  expect(halved.dense67b / last().dense67b).toBe(0.5);
});

test('what fits the card, fits it', () => {
  const { fits, kilobytes } = last({ batch: 3 });
  fits.forEach((thousands, i) => {
    expect(1000 * thousands * 3 * 1000 * kilobytes[i]).toBeLessThanOrEqual(card);
  });
});

test('heads change the cache of MHA and leave that of MLA alone', () => {
  expect(last({ heads: 64 }).yours).toBe(last({ heads: 128 }).yours);
  const multi = (heads: number): number => last({ kind: 'multi', heads }).yours;
  expect(multi(128) / multi(64)).toBe(2);
  expect(last({ kind: 'grouped', groups: 2 }).elements[5]).toBe(60 * 512);
});

test('bets end as told', () => {
  const outcomes = cache.bets.map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual([1, 2, 2]);
});
