import { expect, test } from 'vitest';
import { effectsOf } from '../../src/cli/effect.ts';
import { gridPoint, gridSize, type Outcome } from '../../src/cli/sweep.ts';
import type { Values } from '../../sims/contract/parameters.ts';

const axes = [
  { knob: 'driver', values: ['sharpen', 'reward'] },
  { knob: 'k', values: [1, 2, 4] },
  { knob: 'seed', values: [1, 2] },
];

/** The knobs that make no difference among these runs. */
function idle(outcome: (point: Values) => Outcome, indices = all): string[] {
  const effects = effectsOf(axes);
  for (const index of indices) effects.see(index, outcome(gridPoint(axes, index)));
  return effects.idle().map(({ knob }) => knob);
}
const all = Array.from({ length: gridSize(axes) }, (_, i) => i);

test('a knob is idle where no two runs that differ in it alone differ in their outcome', () => {
  expect(idle(({ k }) => ({ vote: Number(k) }))).toEqual(['driver', 'seed']);
  expect(idle(({ driver, k, seed }) => ({ all: `${driver} ${k} ${seed}` }))).toEqual([]);
});

test('a difference for one value of another knob is a difference', () => {
  const drawn = ({ driver, seed }: Values): Outcome =>
    ({ at: driver === 'reward' ? seed : 0 }) as Outcome;
  expect(idle(drawn)).toEqual(['k']);
  expect(idle(drawn, [0, 1, 2, 3, 4, 5])).toEqual(['k', 'seed']); // sharpening alone
});

test('where nothing can be compared nothing is said', () => {
  expect(idle(() => ({ at: 0 }), [0])).toEqual([]);
  expect(idle(() => ({ at: 0 }), [0, 7])).toEqual([]);
});
