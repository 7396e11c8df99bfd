import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { whole } from '../../src/runner/whole.ts';
import { fakeWorkers } from './fake.ts';
import { broken, walk } from './toy.ts';

const recipe = {
  values: startOf(walk.knobs),
  interventions: [{ step: 3, knob: 'push', value: 0 }],
};
const ofWalk = { technique: 'toy', experiment: 'walk' };

test('all frames of a run come, and its worker ends', async () => {
  const { connect, workers } = fakeWorkers();
  const seen: number[] = [];
  const frames = await whole(connect, ofWalk, recipe, {
    progress: (more) => seen.push(more.length),
  });
  expect(frames).toEqual([...drive(walk, recipe.values, undefined, recipe.interventions)]);
  expect([seen[0], seen.reduce((a, b) => a + b)]).toEqual([1, 100]);
  expect(workers[0].ended).toBe(true);
});

test('a run that fails is refused with its own message', async () => {
  const { connect, workers } = fakeWorkers();
  const run = whole(
    connect,
    { technique: 'toy', experiment: 'broken' },
    { values: startOf(broken.knobs), interventions: [] },
  );
  await expect(run).rejects.toThrow('walk requires firm ground, got 5');
  expect(workers[0].ended).toBe(true);
});

test('an aborted run ends its worker', async () => {
  const { connect, workers } = fakeWorkers();
  const controller = new AbortController();
  const run = whole(connect, ofWalk, recipe, { signal: controller.signal });
  controller.abort();
  await expect(run).rejects.toThrow('stopped');
  expect(workers[0].ended).toBe(true);
  await expect(whole(connect, ofWalk, recipe, { signal: AbortSignal.abort() })).rejects.toThrow(
    'stopped',
  );
});

test('a worker that dies is told', async () => {
  const { connect, workers } = fakeWorkers(() => true);
  const run = whole(connect, ofWalk, recipe);
  workers[0].listener.died('gone');
  await expect(run).rejects.toMatchObject({ failure: { reason: 'killed', message: 'gone' } });
});
