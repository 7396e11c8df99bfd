import { beforeAll, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../../sims/fim/experiments/rate/knobs.ts';
import { run } from '../../../../../sims/fim/experiments/rate/run.ts';
import { tensorsAlive } from '../../../../../sims/training/backend.ts';

let resources: Awaited<ReturnType<NonNullable<typeof run.prepare>>>;
beforeAll(async () => {
  resources = await run.prepare!(startOf(run.knobs) as Values);
});
const play = (start: Partial<Values>, memory?: { from?: unknown; keep(state: unknown): void }) =>
  drive(run, start, resources, [], memory);

test('a training can be taken up where it was kept, to the same bits', () => {
  let kept: unknown;
  const first = play({}, { keep: (state) => (kept ??= state) });
  const frames = [first.next().value, first.next().value] as Frame[];
  first.return();
  const again = play({}, { from: kept, keep: () => {} });
  expect(again.next().value).toEqual(frames[1]);
  again.return();
  expect(frames.map(({ step, trained }) => [step, trained])).toEqual([
    [0, 20],
    [1, 40],
  ]);
});

test('no tensor is left behind, however often a training is left early', () => {
  const before = tensorsAlive();
  for (let seed = 0; seed < 3; seed++) {
    const running = play({ seed });
    running.next();
    running.return();
  }
  expect(tensorsAlive()).toBe(before);
});

test('not counting marks never costs, and the two needles are what they say', () => {
  const running = play({ rate: 0.5 });
  const { goingOn, lost, least, filled, filledOf, reached, lostAt, places } = running.next()
    .value as Frame;
  running.return();
  expect(goingOn.bareWords).toBeLessThan(goingOn.bare);
  expect(goingOn.behindWords).toBeLessThan(goingOn.behind);
  expect(lost.bare).toBeCloseTo(goingOn.bare - least, 12);
  expect(filled).toBeCloseTo((filledOf.name + filledOf.open) / 2, 12);
  expect(reached.bare).toBe(filled);
  expect(lostAt.bare).toHaveLength(places.length);
});
