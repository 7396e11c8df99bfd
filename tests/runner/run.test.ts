import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { until, type FakeWorker } from './fake.ts';
import { held, plain, walked } from './held.ts';
import { sums, walk } from './toy.ts';

const starts = ({ heard }: FakeWorker): number =>
  heard.filter(({ kind }) => kind === 'start').length;

test('before it starts it computes nothing', () => {
  const { run, workers } = held('walk', walk);
  expect(run).toMatchObject({ computation: { state: 'idle' }, frontier: -1, length: 100 });
  expect(run.playhead).toEqual({ step: 0, frame: undefined });
  expect(workers).toEqual([]);
});

test('the first run draws nothing before the step that was asked for', async () => {
  const { run } = held('walk', walk);
  const seen: number[] = [];
  run.begin(plain(startOf(walk.knobs)), 60);
  await until(() => {
    if (run.playhead.frame) seen.push(run.playhead.step);
    return run.playback.target === undefined;
  });
  expect(new Set(seen)).toEqual(new Set([60]));
});

test('without live knobs the whole run is computed, and the playhead stays', async () => {
  const { run } = held('sums', sums);
  run.start(plain(startOf(sums.knobs)));
  await until(() => run.computation.state === 'done');
  expect(run.drawn.frames.kept).toEqual([...drive(sums, startOf(sums.knobs), undefined)]);
  expect(run).toMatchObject({ playback: { step: 0 }, progress: 1, frontier: 49 });
});

test('a knob that only chooses what is drawn leaves the run as it is', async () => {
  const { parameters } = sums.knobs;
  const viewed = { ...parameters, note: { ...parameters.note, view: true } };
  const { run, workers } = held('sums', { knobs: { ...sums.knobs, parameters: viewed } });
  run.change('note', 'before');
  expect(run).toMatchObject({ values: { note: 'before' }, computation: { state: 'idle' } });
  run.begin(run.computation.recipe);
  await until(() => run.computation.state === 'done');
  run.playback.scrub(49);
  run.change('note', 'after');
  expect(run).toMatchObject({
    values: { note: 'after' },
    drawn: { values: { note: 'after' } },
    playback: { step: 49 },
    frontier: 49,
    undoable: 0,
  });
  expect(workers.map(starts)).toEqual([1]);
});

test('several starts in one go start once, the last', async () => {
  const { run, workers } = held('sums', sums);
  for (const start of [1, 2, 3]) run.start(plain(startOf(sums.knobs, { start })));
  await until(() => run.computation.state === 'done');
  expect(workers.map(starts)).toEqual([1]);
  expect(run.playhead.frame).toEqual({ step: 0, place: 3 });
});

test('a second start replaces a run on its way', async () => {
  const { run } = held('sums', sums);
  run.start(plain(startOf(sums.knobs, { steps: 100_000 })));
  await until(() => run.computation.frames.count > 0);
  run.start(plain(startOf(sums.knobs, { start: 5 })));
  await until(() => run.computation.state === 'done');
  expect(run.drawn.frames.kept).toEqual([
    ...drive(sums, startOf(sums.knobs, { start: 5 }), undefined),
  ]);
});

test('playing goes by real time, never beyond the frames there are, and ends at the end', async () => {
  const { run, clock } = held('sums', sums);
  run.start(plain(startOf(sums.knobs)));
  await until(() => run.computation.state === 'done');
  run.playback.play();
  for (let i = 0; i < 8; i++) clock.pass(125);
  expect(run.playback.step).toBe(30); // its pace: thirty steps a second
  run.playback.speed = 10;
  clock.pass(500);
  expect(run.playback.step).toBe(35);
  clock.pass(1000);
  clock.pass(1000);
  expect(run.playback).toMatchObject({ step: 49, playing: false });
  expect(clock.waiting).toBe(0);
  run.playback.play();
  expect(run.playback).toMatchObject({ step: 0, playing: true });
});

test('step and scrub move the playhead and reach no worker', async () => {
  const { run, workers } = held('sums', sums);
  run.start(plain(startOf(sums.knobs)));
  await until(() => run.computation.state === 'done');
  const before = workers[0].heard.length;
  run.playback.scrub(20);
  run.playback.stepBy(1);
  expect(run.playhead.frame).toEqual({ step: 21, place: 21 });
  run.playback.stepBy(-1);
  run.playback.scrub(-5);
  expect(run.playback.step).toBe(0);
  run.playback.stepBy(-1);
  run.playback.scrub(1e6);
  expect(run.playback.step).toBe(49);
  expect(workers[0].heard.length).toBe(before);
});

test('with live knobs it is computed half a second ahead', async () => {
  const { run } = await walked(0);
  await until(() => run.frontier === 10);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(run.frontier).toBe(10); // twenty steps a second
  run.playback.scrub(5);
  await until(() => run.frontier === 15);
});

test('a step that is not there yet is shown when it is', async () => {
  const { run } = held('walk', walk);
  run.start(plain(startOf(walk.knobs)), 60);
  await until(() => run.playback.target === undefined);
  expect(run.playhead).toMatchObject({ step: 60, frame: { step: 60 } });
});

test('a live knob changes at the frontier, is remembered, and the past stays', async () => {
  const { run } = await walked(20);
  await until(() => run.frontier === 30);
  run.change('push', -1);
  expect(run.values.push).toBe(-1);
  await until(() => run.computation.recipe.interventions.length === 1);
  const interventions = [{ step: 30, knob: 'push', value: -1 }];
  expect(run.computation.recipe).toEqual({ values: startOf(walk.knobs), interventions });
  run.playback.scrub(99);
  await until(() => run.computation.state === 'done');
  expect(run.drawn.frames.kept).toEqual([
    ...drive(walk, startOf(walk.knobs), undefined, interventions),
  ]);
  expect(run.values.push).toBe(-1);
});

test('a drag of a live knob while paused is one change', async () => {
  const { run, workers } = await walked(20);
  await until(() => run.frontier === 30);
  for (let i = 1; i <= 10; i++) run.change('push', -i / 10);
  await until(() => run.computation.recipe.interventions.at(0)?.value === -1);
  expect(run.computation.recipe.interventions).toEqual([{ step: 30, knob: 'push', value: -1 }]);
  expect(starts(workers[0])).toBe(1);
});

test('before anything was played, and after the end, a live knob starts the run again', async () => {
  const fresh = await walked(0);
  fresh.run.change('push', -1);
  expect(fresh.run.computation.recipe).toMatchObject({ values: { push: -1 }, interventions: [] });
  const ended = await walked(99);
  await until(() => ended.run.computation.state === 'done');
  ended.run.change('push', -1);
  await until(() => ended.run.computation.state === 'done');
  expect(ended.run).toMatchObject({
    playback: { step: 99 },
    computation: { recipe: { values: { push: -1 } } },
  });
});

test('another knob starts the run again, at the same place, with the same changes', async () => {
  const { run } = await walked(20);
  await until(() => run.frontier === 30);
  run.change('push', -1);
  await until(() => run.computation.recipe.interventions.length === 1);
  const { interventions } = run.computation.recipe;
  run.change('seed', 5);
  await until(() => run.computation.state === 'computing' && run.playback.target === undefined);
  expect(run).toMatchObject({
    playback: { step: 20 },
    computation: { recipe: { values: { seed: 5 }, interventions } },
  });
});

test('the old figures stay until the new run is where they were', async () => {
  const { run } = held('sums', sums);
  run.start(plain(startOf(sums.knobs, { steps: 100_000 })), 90_000);
  await until(() => run.computation.state === 'done');
  const seen = new Set<unknown>();
  run.change('start', 5);
  await until(() => {
    seen.add(`${run.drawn.values.start} at ${run.playback.step}`);
    return run.computation.state === 'done';
  });
  expect([...seen]).toEqual(['0 at 90000', '5 at 90000']);
});

test('a value that is there already changes nothing', async () => {
  const { run, workers } = await walked(20);
  const before = workers[0].heard.length;
  run.change('push', 0.5);
  expect(workers[0].heard.length).toBe(before);
});

test('a fork has the same past, pins the old run and goes its own way', async () => {
  const { run } = await walked(99);
  await until(() => run.computation.state === 'done');
  const old = run.drawn;
  run.playback.scrub(40);
  run.fork('push', -1);
  expect(run.pinned).toBe(old);
  run.playback.scrub(99);
  await until(() => run.computation.state === 'done');
  const places = run.drawn.frames.kept;
  expect(places.slice(0, 41)).toEqual(old.frames.kept.slice(0, 41));
  expect(places.slice(41)).not.toContainEqual(old.frames.kept[60]);
  expect(run.computation.recipe.interventions).toEqual([{ step: 40, knob: 'push', value: -1 }]);
});

test('undo goes back to the recipe and the place before', async () => {
  const { run } = held('sums', sums);
  run.begin(plain(startOf(sums.knobs)));
  await until(() => run.computation.state === 'done');
  expect(run.undoable).toBe(0);
  run.playback.scrub(7);
  run.change('start', 3);
  run.change('double', true);
  await until(() => run.computation.state === 'done');
  run.playback.scrub(30);
  expect(run.undoable).toBe(2);
  run.undo();
  run.undo();
  await until(() => run.computation.state === 'done');
  expect(run).toMatchObject({
    playback: { step: 7 },
    undoable: 0,
    computation: { recipe: { values: startOf(sums.knobs) } },
  });
  run.undo();
  expect(run.computation.state).toBe('done');
});

test('another run is computed in the background and pinned', async () => {
  const { run, workers } = held('walk', walk);
  const recipe = { values: startOf(walk.knobs, { push: 0 }), interventions: [] };
  await run.pinRecipe(recipe);
  expect(run.pinned).toMatchObject(recipe);
  expect(run.pinned?.frames.kept).toEqual([...drive(walk, recipe.values, undefined)]);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  run.unpin();
  expect(run.pinned).toBeUndefined();
});

test('left while a run is being pinned, it gives that run up without an error', async () => {
  const { run, workers } = held('walk', walk);
  const pinning = run.pinRecipe(plain(startOf(walk.knobs)));
  const whole = run.whole(plain(startOf(walk.knobs)));
  run.dispose();
  await pinning;
  await expect(whole).rejects.toMatchObject({ failure: { reason: 'stopped' } });
  expect(run.pinned).toBeUndefined();
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test('disposed, it ends its worker and asks for no more frames of the screen', async () => {
  const { run, clock, workers } = await walked(5);
  run.playback.play();
  run.dispose();
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(clock.waiting).toBe(0);
});
