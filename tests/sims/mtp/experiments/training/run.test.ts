import { beforeAll, describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import { forgetful } from '../../../../../sims/contract/simulation.ts';
import { mean } from '../../../../../sims/math/vector.ts';
import { tensorsAlive } from '../../../../../sims/training/backend.ts';
import type { Frame } from '../../../../../sims/mtp/experiments/training/frame.ts';
import { knobs, stride, type Values } from '../../../../../sims/mtp/experiments/training/knobs.ts';
import { run } from '../../../../../sims/mtp/experiments/training/run.ts';

/** The first frames of a run, and the state that was kept with each. */
async function play(given: Partial<Values>, count: number, from?: unknown) {
  const values = startOf(knobs, given);
  const kept: unknown[] = [];
  const resources = await run.prepare!(values);
  const keep = (state: unknown): void => void kept.push(structuredClone(state));
  const frames: Frame[] = [];
  for (const frame of drive(run, given, resources, [], { from, keep })) {
    frames.push(frame);
    if (frames.length === count) break;
  }
  return { frames, kept };
}

let begun: Awaited<ReturnType<typeof play>>;
beforeAll(async () => {
  begun = await play({}, 4);
});

describe('the beginning of a training', () => {
  test('nobody knows anything, and both agree in three places of four; soon in more', () => {
    const [first, , third] = begun.frames;
    expect(first.loss.joint).toBeCloseTo(Math.log(64), 0);
    expect(first.loss.detached).toBeCloseTo(first.loss.joint, 6);
    expect(first.acceptance.joint).toBeGreaterThan(65);
    expect(first.greedy.joint).toBeLessThan(10);
    expect(third.step).toBe(2 * stride);
    expect(third.acceptance.joint).toBeGreaterThan(first.acceptance.joint + 5);
    expect(third.loss.joint).toBeLessThan(first.loss.joint - 0.3);
  });

  test('at λ = 0 both main models are the same', async () => {
    const { frames } = await play({ lambda: 0 }, 2);
    for (const { gap } of frames) expect(Math.abs(gap)).toBeLessThan(1e-4);
  });

  test('the gap is the mean of 32 pieces, and chance is two standard errors of it', () => {
    const { gap, gaps, chance, loss } = begun.frames[2];
    expect(gaps).toHaveLength(32);
    expect(mean(gaps)).toBeCloseTo(gap, 9);
    expect(gap).toBeCloseTo(loss.joint - loss.detached, 12);
    const squares = mean(gaps.map((one) => (one - gap) ** 2));
    expect(chance).toBeCloseTo(2 * Math.sqrt(squares / 31), 9);
  });

  test('a frame speaks of 31 places, and its past is what was', () => {
    const frames = begun.frames.slice(0, 3);
    expect(frames[2].places).toHaveLength(31);
    expect(frames[2].past.loss).toEqual(frames.map(({ loss }) => loss.joint));
    expect(frames[2].past.without).toEqual(frames.map(({ loss }) => loss.detached));
  });
});

test('laid aside and taken up again, a training comes to the same bits', async () => {
  const again = await play({}, 2, begun.kept[1]);
  expect(again.frames).toEqual(begun.frames.slice(2));
});

test('whoever stops leaves nothing alive', async () => {
  const before = tensorsAlive();
  await play({}, 2);
  expect(tensorsAlive()).toBe(before);
});

test('a run ends with its last step, also where it was finished already', async () => {
  const values = startOf(knobs, { steps: 100 });
  const resources = await run.prepare!(values);
  let state: unknown;
  const steps: number[] = [];
  const keep = (one: unknown): void => void (state = one);
  for (const { step } of drive(run, { steps: 100 }, resources, [], { keep })) {
    steps.push(step);
  }
  expect(steps).toHaveLength(knobs.length(values));
  expect(steps[steps.length - 1]).toBe(100);
  const again = drive(run, { steps: 100 }, resources, [], { ...forgetful, from: state });
  expect([...again]).toEqual([]);
}, 60_000);
