import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { add, noFrames } from '../../src/runner/frames.ts';
import { Pin } from '../../src/runner/pin.svelte.ts';
import { fakeWorkers } from './fake.ts';
import { broken, walk } from './toy.ts';

const ofWalk = { technique: 'toy', experiment: 'walk' };
const recipe = { values: startOf(walk.knobs, { push: 0 }), interventions: [] };
const other = { ...recipe, frames: add(noFrames, [{ step: 0, place: 9 }]) };

test('a run is computed and kept, and says meanwhile how far it is', async () => {
  const { connect } = fakeWorkers();
  const pin = new Pin(connect, ofWalk);
  const done = pin.compute(recipe, 100);
  expect(pin).toMatchObject({ progress: 0, drawn: undefined, recipe });
  await done;
  expect(pin).toMatchObject({ progress: undefined, failure: undefined, recipe });
  expect(pin.drawn?.frames.kept).toEqual([...drive(walk, recipe.values, undefined)]);
});

test('what is kept meanwhile stays, and the run on its way is given up', async () => {
  const { connect, workers } = fakeWorkers(() => true);
  const pin = new Pin(connect, ofWalk);
  const done = pin.compute(recipe, 100);
  pin.keep(other);
  await done;
  expect(pin).toMatchObject({ drawn: other, failure: undefined, progress: undefined });
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
});

test('a run that does not come says why, and is still named', async () => {
  const { connect, workers } = fakeWorkers((number) => number > 0);
  const pin = new Pin(connect, { technique: 'toy', experiment: 'broken' });
  const asked = { values: startOf(broken.knobs), interventions: [] };
  await pin.compute(asked, 20);
  const failure = { reason: 'error', message: 'walk requires firm ground, got 5' };
  expect(pin).toMatchObject({ failure, recipe: asked, progress: undefined });
  const again = pin.compute(asked, 20);
  workers[1].listener.refused('no workers here');
  await again;
  expect(pin.failure).toEqual({ reason: 'refused', message: 'no workers here' });
});
