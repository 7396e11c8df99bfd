import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive } from '../../sims/contract/drive.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import {
  areRepeats,
  forked,
  formatIntervention,
  parseIntervention,
  valuesAt,
  withIntervention,
} from '../../src/runner/recipe.ts';
import { interventionsOf, valuesOf } from '../arbitraries.ts';
import { walk } from './toy.ts';

const steps = 12;
const values = valuesOf(walk.knobs.parameters).map((all) => ({ ...all, steps }));
const interventions = interventionsOf(walk.knobs.parameters, steps);

test('a change at step 3 holds from frame 4 on', () => {
  const recipe = {
    values: { push: 0.5 },
    interventions: [{ step: 3, knob: 'push', value: 0 }],
  };
  expect([3, 4].map((step) => valuesAt(recipe, step).push)).toEqual([0.5, 0]);
});

test('for any changes, the values at a step are those the simulation was given', () => {
  const noiseless = {
    ...walk.knobs.parameters,
    noise: { ...walk.knobs.parameters.noise, min: 0, max: 0 },
  };
  fc.assert(
    fc.property(values, interventionsOf(noiseless, steps), (all, changes) => {
      const recipe = { values: { ...all, noise: 0 }, interventions: changes };
      const frames = [...drive(walk, recipe.values, undefined, changes)];
      frames.slice(1).forEach(({ step, place }, i) => {
        expect(place).toBe(frames[i].place + Number(valuesAt(recipe, step).push));
      });
    }),
  );
});

test('for any run, a fork has the same past', () => {
  fc.assert(
    fc.property(values, interventions, fc.nat(steps - 1), (all, changes, step) => {
      const fork = forked(
        { values: all, interventions: changes },
        { step, knob: 'push', value: -1 },
      );
      const before = [...drive(walk, all, undefined, changes)];
      const after = [...drive(walk, fork.values, undefined, fork.interventions)];
      expect(after.slice(0, step + 1)).toEqual(before.slice(0, step + 1));
    }),
  );
});

test('of two changes of a knob at one step the later counts', () => {
  const first = [
    { step: 3, knob: 'push', value: 1 },
    { step: 3, knob: 'noise', value: 1 },
  ];
  expect(withIntervention(first, { step: 3, knob: 'push', value: 0 })).toEqual([
    { step: 3, knob: 'noise', value: 1 },
    { step: 3, knob: 'push', value: 0 },
  ]);
});

test('for any change, what is written is read back', () => {
  fc.assert(
    fc.property(interventions, (changes) => {
      for (const intervention of changes) {
        const typed = formatIntervention(intervention);
        expect(parseIntervention(walk.knobs.parameters, typed)).toEqual({ intervention });
      }
    }),
  );
});

test.each([
  ['x:push=1', { requires: 'integer', min: 0, max: 1e9, got: '"x:push=1"' }],
  ['-1:push=1', { requires: 'integer', min: 0, max: 1e9, got: '"-1:push=1"' }],
  ['', { requires: 'integer', min: 0, max: 1e9, got: '""' }],
  ['9999999999:push=1', { requires: 'integer', min: 0, max: 1e9, got: '"9999999999:push=1"' }],
  ['1:steps=5', { requires: 'choice', options: ['push', 'noise'], got: '"steps"' }],
  ['1:constructor=5', { requires: 'choice', options: ['push', 'noise'], got: '"constructor"' }],
  ['1:push=7', { requires: 'number', min: -1, max: 1, got: '7' }],
])('%j is refused', (typed, problem) => {
  expect(parseIntervention(walk.knobs.parameters, typed)).toEqual({ problem });
});

test('two runs that differ by their seed are repeats; a knob or a change on the way makes another run', () => {
  const parameters = { ...walk.knobs.parameters };
  const recipe = { values: { seed: 1, push: 0.5, steps }, interventions: [] };
  const at = (values: object, interventions: readonly Intervention[] = []) => ({
    values: { ...recipe.values, ...values },
    interventions,
  });
  const isRepeat = (other: ReturnType<typeof at>): boolean => areRepeats(parameters, recipe, other);
  expect(isRepeat(at({ seed: 7 }))).toBe(true);
  expect(isRepeat(at({ push: 0.25 }))).toBe(false);
  expect(isRepeat(at({}, [{ step: 2, knob: 'push', value: 0 }]))).toBe(false);
  const seen = { ...parameters, push: { ...parameters.push, view: true } };
  expect(areRepeats(seen, recipe, at({ push: 0.25 }))).toBe(true);
});
