import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { endOf, mostEnds, withEnd, type End } from '../../src/runner/ends.ts';
import { until } from './fake.ts';
import { held, plain, walked } from './held.ts';
import { sums } from './toy.ts';

const end = (speed: number, place = 0): End => ({ ...plain({ speed }), frame: { place } });

/** The ends after runs of these speeds, one after another. */
const after = (speeds: readonly number[], most?: number): readonly End[] =>
  speeds.reduce<readonly End[]>((ends, speed, i) => withEnd(ends, end(speed, i), most), []);

test('the newest stands last, and a recipe that ran again stands once', () => {
  expect(after([1, 2, 1])).toEqual([end(2, 1), end(1, 2)]);
});

test('a change on the way makes another recipe', () => {
  const forked = { ...end(1), interventions: [{ step: 3, knob: 'speed', value: 2 }] };
  expect(withEnd([end(1)], forked)).toHaveLength(2);
});

test('for any runs, at most so many ends are kept, each of its own recipe, the newest of all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (speeds) => {
      const kept = after(speeds, 4).map(({ values }) => values.speed);
      expect(kept).toEqual([...new Set(speeds.toReversed())].slice(0, 4).toReversed());
    }),
  );
  expect(after(Array.from({ length: 40 }, (_, i) => i))).toHaveLength(mostEnds);
});

test('an end has the last frame, and the changes that shaped it', () => {
  const changes = [3, 8, 9].map((step) => ({ step, knob: 'speed', value: step }));
  const frames = { kept: [{ place: 0 }, { place: 7 }], stride: 9, count: 10 };
  expect(endOf({ values: { speed: 1 }, interventions: changes }, frames)).toEqual({
    values: { speed: 1 },
    interventions: changes.slice(0, 2), // frame 9 is the last, and shaped by the change at 8
    frame: { place: 7 },
  });
});

test('a run leaves its end when all its frames are there', async () => {
  const { run } = held('sums', sums);
  const recipes = [1, 2].map((start) => plain(startOf(sums.knobs, { start })));
  for (const recipe of recipes) {
    run.start(recipe);
    await until(() => run.computation.state === 'done');
  }
  const ends = recipes.map((recipe, i) => ({ ...recipe, frame: { step: 49, place: 50 + i } }));
  expect(run.computation.ends).toEqual(ends);
});

test('a run on its way has left none', async () => {
  const { run } = await walked(50);
  expect(run.computation.ends).toEqual([]);
  run.playback.scrub(99);
  await until(() => run.computation.state === 'done');
  expect(run.computation.ends).toMatchObject([{ frame: { step: 99 } }]);
});
