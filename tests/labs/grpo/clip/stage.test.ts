import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { k3, unbiasedKl } from '../../../../sims/grpo/divergence.ts';
import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import { knobs, type Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import { run } from '../../../../sims/grpo/experiments/clip/run.ts';
import { claims } from '../../../../src/labs/grpo/clip/claims.ts';
import { marks } from '../../../../src/labs/grpo/clip/stage.ts';
import { wrongsOf } from '../../wrongs.ts';
import { pushesOf } from '../../../../src/labs/grpo/clip/stage/pushes.ts';
import { springPull } from '../../../../src/labs/grpo/clip/stage/spring.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms } from '../../../../src/labs/kit/marks.ts';

const [phone, narrow, wide] = posterRooms;
const { words } = claims;
const scenes = (
  [
    {},
    { updates: 1 },
    { updates: 16, rate: 2, delta: 0.2, beta: 0.3 },
    { low: 1, high: 10, ratio: 2.5 },
    { low: 0, high: 0, ratio: 0.01, beta: 1, unbiased: true },
    { group: 2 },
  ] as const
).map((given) => ({
  values: startOf(knobs, given) as unknown as Values,
  frames: [...drive(run, given, undefined)],
}));
const [{ values, frames }] = scenes;
const draw = (frame: Frame, of: Values, room = wide) =>
  marks({ frame, frames: [frame], values: of, words, ...room });

test('what is held in the picture is what the objective clipped, and the legend says it', () => {
  for (const one of scenes) {
    for (const frame of one.frames.slice(0, 20)) {
      const { held, all } = pushesOf(frame, one.values);
      expect(held / all).toBeCloseTo(frame.clipped.often, 9);
      const { marks: drawn } = draw(frame, one.values);
      const said = drawn.find(({ key }) => key === 'held of');
      expect(said).toMatchObject({ text: expect.stringContaining(`${held} of ${all} pushes`) });
    }
  }
});

test('the large number over a bead is the slope there, and the bead has an arrow unless it is 0', () => {
  for (const ratio of [0.1, 0.79, 0.81, 1, 1.19, 1.21, 2.5]) {
    const [frame] = drive(run, { ratio }, undefined);
    const { marks: drawn } = draw(frame, { ...values, ratio });
    for (const sign of ['good', 'bad'] as const) {
      const text = `${100 * Math.abs(frame.slopeHere[sign])} %`;
      expect(drawn.find(({ key }) => key === `share ${sign}`)).toMatchObject({ text });
      const hasArrow = drawn.some(({ key }) => key === `arrow ${sign}`);
      expect(hasArrow).toBe(frame.slopeHere[sign] !== 0);
    }
  }
});

test('a bead stands in what is shaded where nothing pushes it', () => {
  for (const ratio of [0.1, 0.79, 0.81, 1.19, 1.21, 2.4]) {
    const [frame] = drive(run, { ratio }, undefined);
    const { marks: drawn } = draw(frame, { ...values, ratio });
    for (const sign of ['good', 'bad'] as const) {
      const dead = drawn.find(({ key }) => key === `dead ${sign}`);
      const bead = drawn.find(({ key }) => key === `bead ${sign}`);
      if (dead?.kind !== 'rect' || bead?.kind !== 'circle') throw new Error(sign);
      const isIn = bead.x > dead.x && bead.x < dead.x + dead.w;
      expect(isIn).toBe(frame.slopeHere[sign] === 0);
    }
  }
});

test('with one update nothing is held', () => {
  for (const frame of scenes[1].frames) expect(pushesOf(frame, scenes[1].values).held).toBe(0);
});

test('a disc is hollow where nothing pushes, and its area is how often the answer was written', () => {
  const frame = frames[12];
  const { threads } = pushesOf(frame, values);
  const all = draw(frame, values).marks;
  for (const { answer, states, count } of threads) {
    states.forEach((state, update) => {
      const disc = all.find(({ key }) => key === `disc ${answer} ${update}`);
      expect(disc?.fill === 'panel').toBe(state !== 'pushed');
      if (disc?.kind === 'circle' && disc.r > 2) {
        expect(disc.r ** 2 / count).toBeCloseTo(8.5 ** 2 / 32);
      }
    });
  }
});

test('the spring pulls as the KL term falls', () => {
  const step = 1e-6;
  for (const unbiased of [false, true]) {
    const kl = (rho: number) => (unbiased ? unbiasedKl(Math.log(rho), 0, 0) : k3(Math.log(rho), 0));
    const ratio = 1.7;
    const slope = (kl(ratio + step) - kl(ratio - step)) / (2 * step);
    expect(springPull({ ...values, ratio, beta: 0.5, unbiased })).toBeCloseTo(-0.5 * slope, 6);
  }
});

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('each grip moves its knob by what the line of ratios says', () => {
    const { grips } = draw(frames[12], values, room);
    const moved = (key: 'low' | 'high' | 'bead', by: number) => {
      const grip = grips.find((one) => one.key === key);
      if (!grip) throw new Error(key);
      const { dx } = grip;
      const parameter = knobs.parameters[grip.knob as 'low' | 'high' | 'ratio'];
      return holdOf(grip, parameter, grip.value).moved(by * Math.abs(dx), 0);
    };
    expect(moved('bead', 0.1)).toBeCloseTo(1.6, 9);
    expect(moved('high', 0.1)).toBeCloseTo(0.3, 9);
    expect(moved('low', -0.1)).toBeCloseTo(0.3, 9);
  });

  test('nothing lies outside the drawing, and every key is there once', () => {
    for (const one of scenes) {
      for (const step of [0, 2, 12, 59]) {
        expect(wrongsOf(draw(one.frames[step], one.values, room))).toEqual([]);
      }
    }
  });
});
