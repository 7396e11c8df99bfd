import { expect, test } from 'vitest';
import { advance, METHODS, racer, standing, type Method } from '../../../sims/grpo/race.ts';
import type { World } from '../../../sims/grpo/thinking.ts';
import { mean } from '../../../sims/math/vector.ts';

const PATH: World = { start: [0.8, 0.6, 0.4, 0.2], gain: [0, 0, 0, 0] };
const PAYS: World = { start: [0, 0, 0, 0], gain: [0.6, 0.3, 0.12, 0.04] };
const OPTIONS = { group: 16, visible: true, rate: 10, std: 'population' } as const;

/** Means over the last 20 of so many updates. */
function after(
  updates: number,
  method: Method,
  world: World,
  seed: number,
  options: Parameters<typeof advance>[2] = OPTIONS,
) {
  const one = racer(method, seed, 'test');
  const seen = Array.from({ length: updates }, () => standing(advance(one, world, options))).slice(
    -20,
  );
  const of = (key: 'right' | 'wrong' | 'length' | 'accuracy'): number =>
    mean(seen.flatMap((s) => s[key] ?? []));
  return { right: of('right'), wrong: of('wrong'), length: of('length'), accuracy: of('accuracy') };
}

test('all methods start on the same answers', () => {
  const first = METHODS.map((method) => advance(racer(method, 1, 'test'), PATH, OPTIONS).lengths);
  for (const lengths of first) expect(lengths).toEqual(first[0]);
});

test('where length cannot pay, only 1/|o| parts right from wrong, at every seed', () => {
  for (const seed of [1, 2, 3]) {
    const grpo = after(200, 'output', PATH, seed);
    expect(grpo.wrong).toBeGreaterThan(8);
    expect(grpo.right).toBeLessThan(2.5);
    expect(Math.abs(grpo.accuracy - 0.5)).toBeLessThan(0.04);
    for (const method of ['tokens', 'constant', 'critic', 'reinforce'] as const) {
      const { right, wrong } = after(200, method, PATH, seed);
      expect(Math.abs(wrong - 5)).toBeLessThan(1);
      expect(Math.abs(right - 5)).toBeLessThan(1);
    }
  }
});

test('the std is not the cause', () => {
  const { right, wrong } = after(200, 'output', PATH, 1, { ...OPTIONS, std: 'none' });
  expect(wrong).toBeGreaterThan(right + 4);
});

test('if the track is hidden, right and wrong answers stay together', () => {
  const { right, wrong } = after(200, 'output', PATH, 1, { ...OPTIONS, visible: false });
  expect(Math.abs(wrong - right)).toBeLessThan(1.5);
});

test('where length pays, every method thinks longer and is right more often', () => {
  for (const method of METHODS) {
    const { length, accuracy } = after(400, method, PAYS, 1);
    expect(length).toBeGreaterThan(7);
    expect(accuracy).toBeGreaterThan(0.65);
  }
});
