import { describe, expect, test } from 'vitest';
import { cached, network } from '../../../sims/mla/network.ts';
import { stream } from '../../../sims/math/random.ts';
import { alphabet } from '../../../sims/mla/tasks.ts';
import { grouped, headWidth, items, latentOf, loadText, worldOf } from '../../../sims/mla/world.ts';

/** 4,000 letters, of which the last tenth are z. */
const long = 'abcdefgh'.repeat(450) + 'z'.repeat(400);

describe('to recall', () => {
  const world = worldOf('recall', 1, '');

  test('16 sequences a batch, of six items and eight queries; the test has 64', () => {
    const batch = world.next();
    expect(batch.batch).toBe(16);
    expect(batch.context).toHaveLength(16 * items.items);
    expect(batch.targets).toHaveLength(16 * items.queries);
    expect(world.test.batch).toBe(64);
  });

  test('no positions: what is looked up does not hang on where it stands', () => {
    expect([world.shape.base, world.rotary]).toEqual([0, 0]);
  });

  test('every token and every target has its row', () => {
    const { tokens, context = [], targets } = world.test;
    const ids = [...tokens, ...context].flat();
    expect(Math.max(...ids)).toBeLessThan(world.shape.inputs);
    expect(Math.max(...targets)).toBeLessThan(world.shape.outputs);
    expect(new Set(targets).size).toBe(items.values);
  });
});

describe('text', () => {
  const world = worldOf('text', 1, long);

  test('four windows of 32 characters a batch, and 32 windows to test', () => {
    expect(world.next()).toMatchObject({ batch: 4 });
    expect(world.next().targets).toHaveLength(4 * 32);
    expect(world.test.batch).toBe(32);
    expect([world.shape.base, world.rotary]).toEqual([100, 4]);
  });

  test('the last tenth is held out: no batch has it, and the test has nothing else', () => {
    const z = alphabet.indexOf('z');
    expect(world.test.tokens.every(([code]) => code === z)).toBe(true);
    for (let i = 0; i < 50; i++)
      expect(world.next().tokens.some(([code]) => code === z)).toBe(false);
  });

  test('too short a text is refused', () => {
    expect(() => worldOf('text', 1, long.slice(0, 320))).toThrow('more than 32 characters, got 32');
    expect(() => worldOf('text', 1, long.slice(0, 330))).not.toThrow();
  });
});

test.each(['recall', 'text'] as const)('%s: one seed, one world, batch by batch', (task) => {
  const [one, same, other] = [1, 1, 2].map((seed) => worldOf(task, seed, long));
  expect(same.test).toEqual(one.test);
  const batches = [one, same, other].map((world) => [world.next(), world.next()]);
  expect(batches[1]).toEqual(batches[0]);
  expect(batches[2]).not.toEqual(batches[0]);
  expect(batches[0][0]).not.toEqual(batches[0][1]);
});

test('a world’s networks can be made, with each of the mechanisms', () => {
  for (const task of ['recall', 'text'] as const) {
    const { shape, rotary } = worldOf(task, 1, long);
    for (const mechanism of [grouped(4, headWidth), grouped(1, 8), latentOf(16, rotary)]) {
      const made = network({ ...shape, mechanism }, stream(1, 'weights'));
      expect(made.layers).toHaveLength(shape.layers);
    }
  }
});

describe('a mechanism', () => {
  test('caches as many numbers as it was asked for', () => {
    expect(cached(latentOf(16, 4))).toBe(16);
    expect(cached(latentOf(16, 0))).toBe(16);
    expect(cached(grouped(2, 8))).toBe(2 * 2 * 8);
  });

  test('without a latent beside the rotary numbers is refused', () => {
    expect(() => latentOf(4, 4)).toThrow('got 4');
    expect(latentOf(5, 4)).toMatchObject({ latent: 1, rotary: 4, width: headWidth });
    expect(() => grouped(0, 8)).toThrow('got 0');
    expect(() => grouped(1, 0)).toThrow('got 0');
  });
});

test('only the task of text has a text', async () => {
  expect(await loadText('recall')).toBe('');
  expect((await loadText('text')).length).toBeGreaterThan(10_000);
});
