import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { Controls } from '../../src/page/controls.svelte.ts';
import { Tour } from '../../src/page/tour.svelte.ts';
import type { Run } from '../../src/runner/run.svelte.ts';
import { en } from '../../src/text/en.ts';
import { walked } from '../runner/held.ts';
import { walk, walkShown } from '../runner/toy.ts';

const controlsOf = (run: Run): Controls => {
  const watched = {
    values: () => run.values,
    initial: startOf(walk.knobs),
    step: () => run.playback.step,
    atEnd: () => run.playback.atEnd,
    play: () => run.playback.play(),
  };
  const tour = new Tour(() => [], watched);
  return new Controls({
    experiment: walkShown,
    run,
    tour,
    t: en,
    scenario: undefined,
    get step() {
      return run.playback.step;
    },
    play: () => run.playback.play(),
    goTo: (step) => run.playback.scrub(step),
  });
};

test('a step back or forward is read out when it is there', async () => {
  const { run } = await walked(20);
  const controls = controlsOf(run);
  controls.stepBy(-1);
  expect(controls.stepped).toBe(19);
  controls.rewind();
  controls.stepBy(-1);
  expect(controls.stepped).toBe(0); // there is none before
});

test('a pin is read out in place of the step', async () => {
  const { run } = await walked(20);
  const controls = controlsOf(run);
  controls.stepBy(1);
  controls.togglePin();
  expect(controls).toMatchObject({ stepped: undefined, said: 'This run is pinned as A.' });
  controls.togglePin();
  expect(controls.said).toBe('A is pinned no more.');
});
