import { expect, test } from 'vitest';
import { Held } from '../../src/page/held.svelte.ts';

test('a class link holds what it locks and what it hides, whatever a start would set', () => {
  const held = new Held();
  held.take({ lock: ['k'], hide: ['seed'] });
  expect(['k', 'seed', 'speed'].map((knob) => held.has(knob))).toEqual([true, true, false]);
  expect(held.over({ k: 1, seed: 1, speed: 1 }, { k: 5, seed: 6, speed: 7 })).toEqual({
    k: 5,
    seed: 6,
    speed: 1,
  });
});

test('an address without a class link holds nothing', () => {
  const held = new Held();
  held.take({ lock: ['k'] });
  held.take({});
  expect(held.any).toBe(false);
  expect(held.over({ k: 1 }, { k: 5 })).toEqual({ k: 1 });
});
