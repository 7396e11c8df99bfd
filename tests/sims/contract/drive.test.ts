import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive, startOf } from '../../../sims/contract/drive.ts';
import { interventionsOf, valuesOf } from '../../arbitraries.ts';
import { walk } from '../../runner/toy.ts';

const steps = 15;
const values = valuesOf(walk.knobs.parameters).map((all) => startOf(walk.knobs, { ...all, steps }));
const interventions = interventionsOf(walk.knobs.parameters, steps);

test('half a step a frame, and from step 2 on none', () => {
  const start = { steps: 5, push: 0.5, noise: 0 };
  const frames = [...drive(walk, start, undefined, [{ step: 2, knob: 'push', value: 0 }])];
  expect(frames.map(({ place }) => place)).toEqual([0, 0.5, 1, 1, 1]);
});

test('for any run, the same recipe gives the same frames', () => {
  fc.assert(
    fc.property(values, interventions, (all, changes) => {
      const run = (): unknown[] => [...drive(walk, all, undefined, changes)];
      expect(run()).toEqual(run());
    }),
  );
});

test('for any run, a change leaves the frames up to its step as they were', () => {
  fc.assert(
    fc.property(values, interventions, (all, changes) => {
      const first = Math.min(...changes.map(({ step }) => step));
      const before = [...drive(walk, all, undefined)].slice(0, first + 1);
      const after = [...drive(walk, all, undefined, changes)].slice(0, first + 1);
      expect(after).toEqual(before);
    }),
  );
});

test('of two changes at one step the later in the list counts', () => {
  const at = (value: number): { step: number; knob: string; value: number } => ({
    ...{ step: 0, knob: 'push', value },
  });
  const [, next] = drive(walk, { steps: 2, noise: 0 }, undefined, [at(1), at(-1)]);
  expect(next.place).toBe(-1);
});

test('the list of changes may grow at the newest frame', () => {
  const changes: { step: number; knob: string; value: number }[] = [];
  const places: number[] = [];
  for (const { step, place } of drive(walk, { steps: 4, noise: 0, push: 0 }, undefined, changes)) {
    places.push(place);
    if (step === 1) changes.push({ step, knob: 'push', value: 1 });
  }
  expect(places).toEqual([0, 0, 1, 2]);
});

test('a start has the defaults where nothing else is said', () => {
  expect(startOf(walk.knobs, { push: 0 })).toEqual({ steps: 100, push: 0, noise: 0.1, seed: 1 });
});

test.each(['steps', 'nothing', 'constructor'])('a change of %s is refused', (knob) => {
  const run = drive(walk, {}, undefined, [{ step: 0, knob, value: 1 }]);
  expect(() => run.next()).toThrow(new RangeError(`drive requires a live knob, got ${knob}`));
});
