import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import type { Each } from '../../sims/contract/frame.ts';
import { simulation } from '../../sims/contract/simulation.ts';
import { table } from '../../sims/contract/table.ts';
import { gridPoint, gridSize, outcomeOf, shardOf } from '../../src/cli/sweep.ts';
import { frame, walk } from '../runner/toy.ts';

const axes = [
  { knob: 'a', values: [0, 1] },
  { knob: 'b', values: ['x', 'y', 'z'] },
];

test('the last axis changes fastest', () => {
  const points = Array.from({ length: gridSize(axes) }, (_, i) => gridPoint(axes, i));
  expect(points.map(({ a, b }) => `${a}${b}`)).toEqual(['0x', '0y', '0z', '1x', '1y', '1z']);
});

test('without axes there is one run', () => {
  expect(gridSize([])).toBe(1);
  expect(gridPoint([], 0)).toEqual({});
});

test('the third sixteenth of 320 runs is the runs 40 to 59', () => {
  const shard = shardOf(320, { part: 3, of: 16 });
  expect([shard[0], shard.at(-1), shard.length]).toEqual([40, 59, 20]);
});

test('for any grid, the shards one after another are the grid', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (size, of) => {
      const shards = Array.from({ length: of }, (_, i) => shardOf(size, { part: i + 1, of }));
      expect(shards.flat()).toEqual(Array.from({ length: size }, (_, i) => i));
      const sizes = shards.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('an outcome is the metrics of the last frame', async () => {
  const values = startOf(walk.knobs, { steps: 11, noise: 0, push: 0.5 });
  const found = { knobs: walk.knobs, frame, run: walk };
  const interventions = [{ step: 5, knob: 'push', value: -0.5 }];
  expect(await outcomeOf(found, { values, interventions })).toEqual({ step: 10, place: 0 });
});

test('a metric by lane is an outcome for each lane', async () => {
  const lanes = {
    up: { label: 'Up', tone: 'deep' },
    down: { label: 'Down', tone: 'coral' },
  } as const;
  const observed = { lanes, metrics: { place: { label: 'Place' } } };
  const run = simulation<object, { readonly place: Each<typeof lanes> }>(table({}, {}), {
    *simulate() {
      yield { place: { down: -1, up: 1 } };
    },
  });
  const found = { knobs: run.knobs, frame: observed, run };
  const outcome = await outcomeOf(found, { values: startOf(run.knobs), interventions: [] });
  expect(outcome).toEqual({ 'place.up': 1, 'place.down': -1 });
});
