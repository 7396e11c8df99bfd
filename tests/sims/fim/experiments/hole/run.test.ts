import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/fim/experiments/hole/frame.ts';
import { course, phases, type Values } from '../../../../../sims/fim/experiments/hole/knobs.ts';
import { run } from '../../../../../sims/fim/experiments/hole/run.ts';

async function played(start: Partial<Values>): Promise<Frame[]> {
  const resources = await run.prepare?.(startOf(run.knobs, start) as Values);
  return [...drive(run, start, resources)] as Frame[];
}
const last = async (start: Partial<Values> = {}): Promise<Frame> =>
  (await played(start))[phases - 1];

describe('the story of the page', () => {
  test('both sides read, name and opening bracket are sure; from the left alone they are chance', async () => {
    const name = await last();
    expect(name.right.both).toBe(true);
    expect(name.sure.both).toBeGreaterThan(95);
    expect(name.sure.left).toBeLessThan(10);
    const bracket = await last({ start: 7 });
    expect(bracket.sure.both).toBeGreaterThan(95);
    expect(bracket.sure.left).toBeLessThan(40);
  });

  test('the closing bracket is known from the left, a verb from nowhere', async () => {
    const close = await last({ start: 10 });
    expect(Math.min(close.sure.both, close.sure.left)).toBeGreaterThan(95);
    expect((await last({ start: 5 })).sure.both).toBeLessThan(20);
  });

  test('suffix first it guesses the opening bracket of the first three files', async () => {
    for (const seed of [1, 2, 3])
      expect((await last({ order: 'spm', start: 7, seed })).sure.both).toBeLessThan(50);
  });
});

test('with the network that came with the page nothing is trained', () => {
  expect(run.knobs.untrained(startOf(run.knobs))).toBe(true);
  expect(run.knobs.untrained(startOf(run.knobs, { speaker: 'here' }))).toBe(false);
});

test('all holes that the knobs allow lie inside, and what is asked is the rest of the file', async () => {
  for (const order of ['psm', 'spm'] as const)
    for (const start of [1, 15])
      for (const size of [1, 2]) {
        const { words, asked, from, to } = await last({ order, start, size });
        expect(to).toBeLessThanOrEqual(words.length);
        const inside = asked.filter(({ role }) => role !== 'mark');
        const rest = words.map((_, i) => i).filter((i) => i < from || i >= to);
        expect(inside.map(({ at }) => at).sort((a, b) => a - b)).toEqual(rest);
        inside.forEach(({ text, at }) => expect(text).toBe(words[at]));
      }
});

test('the curve agrees with the hole, wherever it is', async () => {
  for (const start of [1, 4, 9]) {
    const { sure, sureAt, places } = await last({ start });
    const i = places.indexOf(start);
    expect(sureAt.both[i]).toBeCloseTo(sure.both, 9);
    expect(sureAt.left[i]).toBeCloseTo(sure.left, 9);
  }
});

test('a network trained here is as many frames more, and can be taken up where it was kept', async () => {
  const start: Partial<Values> = { speaker: 'here' };
  const resources = await run.prepare?.(startOf(run.knobs, start) as Values);
  expect(run.knobs.length(startOf(run.knobs, start))).toBe(phases + course.steps / course.every);
  let kept: unknown;
  const first = drive(run, start, resources, [], { keep: (state) => (kept ??= state) });
  const frames = [first.next().value, first.next().value] as Frame[];
  first.return();
  expect(frames.map(({ trained }) => trained)).toEqual([20, 40]);
  expect(frames[0].phase).toBe('training');
  const again = drive(run, start, resources, [], { from: kept, keep: () => {} });
  expect(again.next().value).toEqual(frames[1]);
  again.return();
});
