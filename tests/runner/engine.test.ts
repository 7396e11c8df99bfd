import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { Engine } from '../../src/runner/engine.ts';
import { withIntervention } from '../../src/runner/recipe.ts';
import { interventionsOf, valueOf } from '../arbitraries.ts';
import { short, walk } from './toy.ts';

const steps = 30;
const values = startOf(walk.knobs, { steps });
const never = (): boolean => false;
const always = (): boolean => true;

test('computed in one go, a run is what drive gives', () => {
  const engine = new Engine(walk, { values, interventions: [] }, undefined);
  expect(engine.advance(Infinity, never)).toEqual([...drive(walk, values, undefined)]);
  expect(engine).toMatchObject({ frontier: steps - 1, done: true, length: steps });
});

test('once there is enough it stops, but not before one frame', () => {
  const engine = new Engine(walk, { values, interventions: [] }, undefined);
  expect(engine.advance(Infinity, always)).toHaveLength(1);
  expect(engine.advance(Infinity, always)).toHaveLength(1);
  expect(engine.frontier).toBe(1);
});

test('it stops at the horizon and goes on when that is moved', () => {
  const engine = new Engine(walk, { values, interventions: [] }, undefined);
  expect(engine.advance(4, never)).toHaveLength(5);
  expect(engine.advance(4, never)).toEqual([]);
  expect(engine.advance(5, never)).toHaveLength(1);
});

const knob = fc.constantFrom('push', 'noise');
const change = fc.record({
  knob,
  value: valueOf(walk.knobs.parameters.push).map((x) => Math.abs(Number(x))),
});
const actions = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), change), { maxLength: 20 });

test('for any changes on the way, the run is replayed exactly from what was reported', () => {
  fc.assert(
    fc.property(interventionsOf(walk.knobs.parameters, steps), actions, (planned, todo) => {
      const engine = new Engine(walk, { values, interventions: planned }, undefined);
      const frames = engine.advance(0, never);
      let interventions: typeof planned | ReturnType<typeof withIntervention> = planned;
      for (const action of todo) {
        if (typeof action === 'number') {
          frames.push(...engine.advance(engine.frontier + action, never));
        } else {
          const taken = engine.change(action.knob, action.value);
          expect(taken).toEqual({ step: engine.frontier, ...action });
          interventions = withIntervention(interventions, taken);
        }
      }
      frames.push(...engine.advance(Infinity, never));
      expect(frames).toEqual([...drive(walk, values, undefined, interventions)]);
    }),
  );
});

test('the interventions it was given stay as they were', () => {
  const interventions = Object.freeze([{ step: 0, knob: 'push', value: 1 }]);
  const engine = new Engine(walk, { values, interventions }, undefined);
  engine.advance(3, never);
  engine.change('push', 0);
  expect(interventions).toEqual([{ step: 0, knob: 'push', value: 1 }]);
});

test.each([
  ['steps', 5, 'drive requires a live knob, got steps'],
  ['push', 5, 'push requires a number from -1 to 1, got 5'],
])('a change of %s to %s is refused when it is handed over', (knob, value, message) => {
  const engine = new Engine(walk, { values, interventions: [] }, undefined);
  engine.advance(0, never);
  engine.change(knob, value);
  expect(() => engine.advance(Infinity, never)).toThrow(message);
});

test('a simulation that ends before its length is an error', () => {
  const engine = new Engine(short, { values: startOf(short.knobs), interventions: [] }, undefined);
  expect(() => engine.advance(Infinity, never)).toThrow('run requires 3 frames, got 1');
});
