import { expect, test } from 'vitest';
import { entropy, softmax, vector } from '../../../../../sims/math/vector.ts';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mla/experiments/long/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/long/knobs.ts';
import { run as long } from '../../../../../sims/mla/experiments/long/run.ts';
import { frequencies } from '../../../../../sims/mla/rotary.ts';
import { softmaxScale, yarn } from '../../../../../sims/mla/yarn.ts';
import { claims } from '../../../../../src/labs/mla/long/claims.ts';

const play = (values: Partial<Values> = {}): Frame[] => [...drive(long, values, undefined)];
const end = (values: Partial<Values> = {}): Frame => play(values)[47];
const short = { trained: 512, factor: 2, reach: 1024 };

test('as trained nine pairs leave the angles of training; with YaRN none ever does', () => {
  expect(end({ scheme: 'plain' }).strangers).toBe(9);
  for (const scheme of ['yarn', 'turns', 'interpolated'] as const) {
    const frames = play({ scheme, trained: 1024, reach: 40_960 });
    expect(Math.max(...frames.map(({ strangers }) => strangers))).toBe(0);
  }
  expect(end({ scheme: 'ntk', trained: 1024, reach: 40_960 }).strangers).toBeGreaterThan(0);
});

test('slowing all pairs makes neighbours alike; YaRN leaves them as they were', () => {
  const nearOf = (scheme: Values['scheme']): number => {
    const { value } = drive(long, { scheme }, undefined).next();
    return value ? value.near : NaN;
  };
  const [yarned, plain, slowed] = [nearOf('yarn'), nearOf('plain'), nearOf('interpolated')];
  expect(slowed).toBeLessThan(plain / 100);
  expect(yarned / plain).toBeGreaterThan(0.99);
});

test('the score is that of rotated equal vectors, and 1 at distance 0', () => {
  const first = play(short)[0];
  expect(first.distance).toBe(0);
  expect(first.here).toBe(1);
  const { frequencies: speeds } = yarn({ size: 64, factor: 2, originalLength: 512 });
  for (const { distance, here } of play(short)) {
    const cosines = speeds.map((speed) => Math.cos(speed * distance));
    expect(here).toBeCloseTo(cosines.reduce((a, b) => a + b, 0) / 32, 12);
  }
});

test('the spread of the attention is exp of the entropy of the whole softmax', () => {
  const { frequencies: speeds, magnitude } = yarn({ size: 64, factor: 2, originalLength: 512 });
  const scale = 32 * 1.5 ** 2;
  const logits = vector(
    1024,
    (distance) => speeds.reduce((total, speed) => total + Math.cos(speed * distance), 0) / 32,
  );
  const spread = (m: number): number =>
    Math.exp(entropy(softmax(logits.map((x) => x * scale * softmaxScale(192, m)))));
  const { effective } = end(short);
  expect(effective.sharpened).toBeCloseTo(spread(magnitude), 6);
  expect(effective.plain).toBeCloseTo(spread(1), 6);
  expect(effective.sharpened).toBeLessThan(effective.plain);
});

test('a factor of 1 is the trained model, whatever the scheme', () => {
  for (const scheme of ['plain', 'interpolated', 'ntk', 'yarn', 'turns'] as const) {
    const { slowed, strangers, magnitude } = end({ trained: 512, reach: 512, factor: 1, scheme });
    slowed.forEach((ratio) => expect(ratio).toBeCloseTo(1, 9));
    expect(strangers).toBe(0);
    expect(magnitude).toBe(1);
  }
});

test('a silent query scores alike everywhere', () => {
  const { score } = end({ ...short, query: vector(32, () => 0) });
  expect(new Set(score.chosen)).toEqual(new Set([1]));
  expect(frequencies(64).length).toBe(32);
});

test('beyond what the factor was made for the slow hands leave again', () => {
  expect(end({ trained: 512, factor: 8, reach: 4096 }).strangers).toBe(0);
  expect(end({ trained: 512, factor: 8, reach: 32_768 }).strangers).toBeGreaterThan(0);
});

test('bets end as told', () => {
  const outcomes = Object.values(claims.bets).map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual(['worse', 'nine', 'more']);
});

test('every step goes farther than the one before, up to the whole context', () => {
  for (const reach of [512, 20_480]) {
    const distances = play({ trained: 512, reach }).map(({ distance }) => distance);
    distances.slice(1).forEach((distance, i) => expect(distance).toBeGreaterThan(distances[i]));
    expect(distances.at(-1)).toBe(reach - 1);
  }
});
