import { beforeAll, describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/dsa/experiments/learn/frame.ts';
import { knobs, stride, type Values } from '../../../../../sims/dsa/experiments/learn/knobs.ts';
import { run } from '../../../../../sims/dsa/experiments/learn/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { tensorsAlive } from '../../../../../sims/training/backend.ts';

let resources: Awaited<ReturnType<NonNullable<typeof run.prepare>>>;

/** The first frames of a run, and the state that was kept with each. */
function play(given: Partial<Values>, count: number, from?: unknown) {
  const kept: unknown[] = [];
  const keep = (state: unknown): void => void kept.push(structuredClone(state));
  const frames: Frame[] = [];
  for (const frame of drive(run, given, resources, [], { from, keep })) {
    frames.push(frame as Frame);
    if (frames.length === count) break;
  }
  return { frames, kept };
}

let begun: ReturnType<typeof play>;
beforeAll(async () => {
  resources = await run.prepare!(startOf(knobs));
  begun = play({}, 4);
});

describe('the beginning of a training', () => {
  test('nothing is learnt: nobody finds needles, and both indexers are the same', () => {
    const [first] = begun.frames;
    expect(first.loss.dense).toBeCloseTo(Math.log(16), 0);
    for (const found of Object.values(first.hit)) expect(found).toBeLessThan(10);
    expect(first.hit.cold).toBe(first.hit.indexer);
    expect(first.divergence.cold).toBe(first.divergence.indexer);
    expect(begun.frames.map(({ step }) => step)).toEqual([0, stride, 2 * stride, 3 * stride]);
  });

  test('in every frame the language loss pushes the indexer by exactly 0, and its own does not', () => {
    for (const { fromLanguage, fromOwn, toModel, uncut } of begun.frames) {
      expect([fromLanguage, toModel]).toEqual([0, 0]);
      expect(Math.min(fromOwn, uncut)).toBeGreaterThan(0.1);
    }
  });

  test('what is drawn is three names from far to near and one place, and its numbers agree', () => {
    const { drawn } = begun.frames[3];
    const names = drawn.slice(0, 3).map(({ place }) => place);
    expect(names).toEqual([...names].sort((a, b) => a - b));
    expect(drawn[3].name - 32).toBe(drawn[3].place);
    for (const { attention, thought, chosen, mass } of drawn) {
      expect(Math.abs(sum(attention) - 1e5)).toBeLessThan(130); // each is rounded
      expect(Math.abs(sum(thought) - 1e5)).toBeLessThan(130);
      for (const who of ['indexer', 'cold', 'window', 'any'] as const) {
        expect(chosen[who]).toHaveLength(4);
        const seen = sum(chosen[who].map((s) => attention[s])) / 1000;
        expect(Math.abs(mass[who] - seen)).toBeLessThan(0.01);
      }
      expect(chosen.window).toEqual([255, 254, 253, 252]);
    }
  });

  test('no choice keeps more of the attention than the best one', () => {
    for (const { mass } of begun.frames) {
      expect(Math.max(mass.indexer, mass.cold, mass.any)).toBeLessThanOrEqual(mass.best + 1e-9);
    }
  });

  test('past is what was', () => {
    const { past } = begun.frames[3];
    expect(past.steps).toEqual([0, stride, 2 * stride, 3 * stride]);
    expect(past.hit.window).toEqual(begun.frames.map(({ hit }) => hit.window));
  });
});

test('laid aside and taken up again, a training comes to the same bits', () => {
  expect(play({}, 2, begun.kept[1]).frames).toEqual(begun.frames.slice(2));
});

test('whoever stops leaves nothing alive', () => {
  const before = tensorsAlive();
  play({ seed: 3 }, 2);
  expect(tensorsAlive()).toBe(before);
});
