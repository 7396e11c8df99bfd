import { expect, test } from 'vitest';
import type { Experiment } from '../../sims/contract.ts';
import { drive, startOf } from '../../sims/drive.ts';
import { Run, type RunOptions } from '../../src/runner/run.svelte.ts';
import { FakeClock, fakeWorkers, until, type FakeWorker } from './fake.ts';
import { broken, sums, walk } from './toy.ts';

interface Held {
  readonly run: Run;
  readonly clock: FakeClock;
  readonly workers: readonly FakeWorker[];
}

function held(name: string, experiment: Experiment, more: Partial<RunOptions> = {}): Held {
  const clock = new FakeClock();
  const { connect, workers } = fakeWorkers();
  const recipe = { values: startOf(experiment), interventions: [] };
  const run = new Run({ technique: 'toy', name, experiment, recipe, connect, clock, ...more });
  return { run, clock, workers };
}

const starts = ({ heard }: FakeWorker): number =>
  heard.filter(({ kind }) => kind === 'start').length;

/** The walk with room for changes: started, played to a step and paused. */
async function walked(to: number): Promise<Held> {
  const all = held('walk', walk);
  all.run.start(startOf(walk));
  await until(() => all.run.frontier >= 0);
  all.run.scrub(to);
  await until(() => all.run.target === undefined);
  return all;
}

test('before it starts it shows the frames it was given', () => {
  const first = { step: 0, place: 0 };
  const { run, workers } = held('walk', walk, { first: [first] });
  expect(run).toMatchObject({ status: 'idle', frame: first, frontier: 0, length: 100 });
  expect(workers).toEqual([]);
});

test('without live knobs the whole run is computed, and the playhead stays', async () => {
  const { run } = held('sums', sums);
  run.start(startOf(sums));
  await until(() => run.status === 'done');
  expect(run.drawn.frames.kept).toEqual([...drive(sums, startOf(sums), undefined)]);
  expect(run).toMatchObject({ playhead: 0, progress: 1, frontier: 49 });
});

test('several starts in one go start once, the last', async () => {
  const { run, workers } = held('sums', sums);
  for (const start of [1, 2, 3]) run.start(startOf(sums, { start }));
  await until(() => run.status === 'done');
  expect(workers.map(starts)).toEqual([1]);
  expect(run.frame).toEqual({ step: 0, place: 3 });
});

test('a second start replaces a run on its way', async () => {
  const { run } = held('sums', sums);
  run.start(startOf(sums, { steps: 100_000 }));
  await until(() => run.computed > 0);
  run.start(startOf(sums, { start: 5 }));
  await until(() => run.status === 'done');
  expect(run.drawn.frames.kept).toEqual([...drive(sums, startOf(sums, { start: 5 }), undefined)]);
});

test('playing goes by real time, never beyond the frames there are, and ends at the end', async () => {
  const { run, clock } = held('sums', sums);
  run.start(startOf(sums));
  await until(() => run.status === 'done');
  run.play();
  for (let i = 0; i < 8; i++) clock.pass(125);
  expect(run.playhead).toBe(30); // its pace: thirty steps a second
  run.speed = 10;
  clock.pass(500);
  expect(run.playhead).toBe(35);
  clock.pass(1000);
  clock.pass(1000);
  expect(run).toMatchObject({ playhead: 49, playing: false });
  expect(clock.waiting).toBe(0);
  run.play();
  expect(run).toMatchObject({ playhead: 0, playing: true });
});

test('step and scrub move the playhead and reach no worker', async () => {
  const { run, workers } = held('sums', sums);
  run.start(startOf(sums));
  await until(() => run.status === 'done');
  const before = workers[0].heard.length;
  run.scrub(20);
  run.step(1);
  expect(run.frame).toEqual({ step: 21, place: 21 });
  run.step(-1);
  run.scrub(-5);
  expect(run.playhead).toBe(0);
  run.step(-1);
  run.scrub(1e6);
  expect(run.playhead).toBe(49);
  expect(workers[0].heard.length).toBe(before);
});

test('with live knobs it is computed half a second ahead', async () => {
  const { run } = await walked(0);
  await until(() => run.frontier === 10);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(run.frontier).toBe(10); // twenty steps a second
  run.scrub(5);
  await until(() => run.frontier === 15);
});

test('a step that is not there yet is shown when it is', async () => {
  const { run } = held('walk', walk);
  run.start(startOf(walk), [], 60);
  await until(() => run.target === undefined);
  expect(run).toMatchObject({ playhead: 60, frame: { step: 60 } });
});

test('a live knob changes at the frontier, is remembered, and the past stays', async () => {
  const { run } = await walked(20);
  await until(() => run.frontier === 30);
  run.change('push', -1);
  expect(run.values.push).toBe(-1);
  await until(() => run.recipe.interventions.length === 1);
  const interventions = [{ step: 30, knob: 'push', value: -1 }];
  expect(run.recipe).toEqual({ values: startOf(walk), interventions });
  run.scrub(99);
  await until(() => run.status === 'done');
  expect(run.drawn.frames.kept).toEqual([...drive(walk, startOf(walk), undefined, interventions)]);
  expect(run.values.push).toBe(-1);
});

test('a drag of a live knob while paused is one change', async () => {
  const { run, workers } = await walked(20);
  await until(() => run.frontier === 30);
  for (let i = 1; i <= 10; i++) run.change('push', -i / 10);
  await until(() => run.recipe.interventions.at(0)?.value === -1);
  expect(run.recipe.interventions).toEqual([{ step: 30, knob: 'push', value: -1 }]);
  expect(starts(workers[0])).toBe(1);
});

test('before anything was played, and after the end, a live knob starts the run again', async () => {
  const fresh = await walked(0);
  fresh.run.change('push', -1);
  expect(fresh.run.recipe).toMatchObject({ values: { push: -1 }, interventions: [] });
  const ended = await walked(99);
  await until(() => ended.run.status === 'done');
  ended.run.change('push', -1);
  await until(() => ended.run.status === 'done');
  expect(ended.run).toMatchObject({ playhead: 99, recipe: { values: { push: -1 } } });
});

test('another knob starts the run again, at the same place, with the same changes', async () => {
  const { run } = await walked(20);
  await until(() => run.frontier === 30);
  run.change('push', -1);
  await until(() => run.recipe.interventions.length === 1);
  const { interventions } = run.recipe;
  run.change('seed', 5);
  await until(() => run.status === 'running' && run.target === undefined);
  expect(run).toMatchObject({ playhead: 20, recipe: { values: { seed: 5 }, interventions } });
});

test('the old figures stay until the new run is where they were', async () => {
  const { run } = held('sums', sums);
  run.start(startOf(sums, { steps: 100_000 }), [], 90_000);
  await until(() => run.status === 'done');
  const seen = new Set<unknown>();
  run.change('start', 5);
  await until(() => {
    seen.add(`${run.drawn.values.start} at ${run.playhead}`);
    return run.status === 'done';
  });
  expect([...seen]).toEqual(['0 at 90000', '5 at 90000']);
});

test('a value that is there already changes nothing, a wrong one is refused', async () => {
  const { run, workers } = await walked(20);
  const before = workers[0].heard.length;
  run.change('push', 0.5);
  expect(workers[0].heard.length).toBe(before);
  expect(() => run.change('push', 7)).toThrow('push requires a number from -1 to 1, got 7');
});

test('a fork has the same past, pins the old run and goes its own way', async () => {
  const { run } = await walked(99);
  await until(() => run.status === 'done');
  const old = run.drawn;
  run.fork('push', -1, 40);
  expect(run.pinned).toBe(old);
  run.scrub(99);
  await until(() => run.status === 'done');
  const places = run.drawn.frames.kept;
  expect(places.slice(0, 41)).toEqual(old.frames.kept.slice(0, 41));
  expect(places.slice(41)).not.toContainEqual(old.frames.kept[60]);
  expect(run.recipe.interventions).toEqual([{ step: 40, knob: 'push', value: -1 }]);
  expect(() => run.fork('seed', 2)).toThrow('fork requires a live knob, got seed');
});

test('undo goes back to the recipe and the place before', async () => {
  const { run } = held('sums', sums);
  run.start(startOf(sums));
  await until(() => run.status === 'done');
  expect(run.undoable).toBe(0);
  run.scrub(7);
  run.change('start', 3);
  run.change('double', true);
  await until(() => run.status === 'done');
  run.scrub(30);
  expect(run.undoable).toBe(2);
  run.undo();
  run.undo();
  await until(() => run.status === 'done');
  expect(run).toMatchObject({ playhead: 7, undoable: 0, recipe: { values: startOf(sums) } });
  run.undo();
  expect(run.status).toBe('done');
});

test('what a simulation refuses becomes a message, and a change is the way out', async () => {
  const { run } = held('broken', broken);
  run.start(startOf(broken));
  await until(() => run.status === 'failed');
  expect(run.failure).toEqual({ reason: 'error', message: 'walk requires firm ground, got 5' });
  expect(run.frontier).toBe(4);
  run.change('at', 20);
  await until(() => run.status === 'done');
  expect(run.failure).toBeUndefined();
});

test('a worker that dies on its way can be followed by another', async () => {
  const { run, workers } = await walked(20);
  workers[0].listener.died('gone');
  expect(run).toMatchObject({ status: 'failed', failure: { reason: 'killed', message: 'gone' } });
  run.retry();
  await until(() => run.target === undefined);
  expect(run).toMatchObject({ status: 'running', playhead: 20, failure: undefined });
  expect(workers).toHaveLength(2);
});

test('a worker that dies when its work is done is not missed', async () => {
  const { run, workers } = held('sums', sums);
  run.start(startOf(sums));
  await until(() => run.status === 'done');
  workers[0].listener.died('gone');
  expect(run.status).toBe('done');
  run.change('start', 1);
  await until(() => run.status === 'done');
  expect(run.frame).toEqual({ step: 0, place: 1 });
});

test('a worker that says nothing is called slow, and can be stopped', async () => {
  const { connect } = fakeWorkers(() => true);
  const { run } = held('sums', sums, { connect, slowAfter: 10 });
  run.start(startOf(sums));
  await until(() => run.status === 'slow');
  run.stop();
  expect(run).toMatchObject({ status: 'failed', failure: { reason: 'stopped' } });
});

test('a run that waits at its horizon is not slow', async () => {
  const { run } = held('walk', walk, { slowAfter: 30 });
  run.start(startOf(walk));
  await until(() => run.frontier === 10);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(run.status).toBe('running');
});

test('another run is computed in the background and pinned', async () => {
  const { run, workers } = held('walk', walk);
  const recipe = { values: startOf(walk, { push: 0 }), interventions: [] };
  await run.pinRecipe(recipe);
  expect(run.pinned).toMatchObject(recipe);
  expect(run.pinned?.frames.kept).toEqual([...drive(walk, recipe.values, undefined)]);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  run.unpin();
  expect(run.pinned).toBeUndefined();
});

test('disposed, it ends its worker and asks for no more frames of the screen', async () => {
  const { run, clock, workers } = await walked(5);
  run.play();
  run.dispose();
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(clock.waiting).toBe(0);
});
