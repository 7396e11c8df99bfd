import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { fakeWorkers, until } from './fake.ts';
import { held, plain, walked } from './held.ts';
import { broken, sums, walk } from './toy.ts';

test('what a simulation refuses becomes a message, and a change is the way out', async () => {
  const { run } = held('broken', broken);
  run.start(plain(startOf(broken.knobs)));
  await until(() => run.computation.state === 'failed');
  expect(run.computation.failure).toEqual({
    reason: 'error',
    message: 'walk requires firm ground, got 5',
  });
  expect(run.frontier).toBe(4);
  run.change('at', 20);
  await until(() => run.computation.state === 'done');
  expect(run.computation.failure).toBeUndefined();
});

test('a worker that dies on its way can be followed by another', async () => {
  const { run, workers } = await walked(20);
  workers[0].listener.died('gone');
  expect(run.computation).toMatchObject({
    state: 'failed',
    failure: { reason: 'killed', message: 'gone' },
  });
  run.retry();
  await until(() => run.playback.target === undefined);
  expect(run).toMatchObject({
    computation: { state: 'computing', failure: undefined },
    playback: { step: 20 },
  });
  expect(workers).toHaveLength(2);
});

test('where no worker may be started the run says so, and asks again at the next change', async () => {
  const { run, workers } = await walked(20);
  workers[0].listener.refused('SecurityError');
  expect(run.computation).toMatchObject({
    state: 'failed',
    failure: { reason: 'refused', message: 'SecurityError' },
  });
  run.change('push', 0.1);
  await until(() => run.playback.target === undefined);
  expect(run.computation.failure).toBeUndefined();
  expect(workers).toHaveLength(2);
});

test('a worker that dies when its work is done is not missed', async () => {
  const { run, workers } = held('sums', sums);
  run.start(plain(startOf(sums.knobs)));
  await until(() => run.computation.state === 'done');
  workers[0].listener.died('gone');
  expect(run.computation.state).toBe('done');
  run.change('start', 1);
  await until(() => run.computation.state === 'done');
  expect(run.playhead.frame).toEqual({ step: 0, place: 1 });
});

test('a worker that says nothing is called slow, and can be stopped', async () => {
  const { connect } = fakeWorkers(() => true);
  const { run } = held('sums', sums, { connect, slowAfter: 10 });
  run.start(plain(startOf(sums.knobs)));
  await until(() => run.computation.state === 'slow');
  run.computation.stop();
  expect(run.computation).toMatchObject({ state: 'failed', failure: { reason: 'stopped' } });
});

test('a run that waits at its horizon is not slow', async () => {
  const { run } = held('walk', walk, { slowAfter: 30 });
  run.start(plain(startOf(walk.knobs)));
  await until(() => run.frontier === 10);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(run.computation.state).toBe('computing');
});
