import { beforeAll, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/engram/experiments/hash/frame.ts';
import { knobs, type Values } from '../../../../../sims/engram/experiments/hash/knobs.ts';
import { demo, demoSlots } from '../../../../../sims/engram/demo.ts';
import { run } from '../../../../../sims/engram/experiments/hash/run.ts';
import {
  loadTokenizer,
  type Tokenizer,
} from '../../../../../sims/engram/experiments/hash/run/tokens.ts';
import { claims } from '../../../../../src/labs/engram/hash/claims.ts';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadTokenizer('cl100k');
});
type Given = Partial<Values>;
const play = (values: Given): Frame[] => [...drive(run, values, tokenizer)];
const last = (values: Given): Frame => play(values)[47];

// 5. The story, at the defaults and in the scenarios.
test('“good morning” has one address, however it is spelt', () => {
  const { names, slots, phrases, spellings } = last({});
  const places = names.flatMap((name, i) => (/morning/i.test(name) ? [i] : []));
  expect(new Set(places.map((i) => names[i])).size).toBeGreaterThan(1);
  for (const row of slots.slice(0, 4)) {
    expect(new Set(places.map((i) => row[i])).size).toBe(1);
  }
  expect(phrases).toBeLessThan(spellings);
});

test('unfolded, each spelling has an address of its own', () => {
  const [folded, unfolded] = [play({})[12], play({ folding: false })[12]];
  expect(folded.phrase).toBe('good morning');
  expect(folded.window.same).toEqual([2, 9, 13]);
  expect(unfolded.window.same).toEqual([13]);
  expect(folded.phrases).toBeLessThan(folded.spellings);
  expect(unfolded.phrases).toBe(unfolded.spellings);
  expect(unfolded.foldedAway).toBe(0);
});

test.each(['none', 'equal', 'double', 'narrow'] as const)(
  'the numbers in the window lead to its slots, %s',
  (mistake) => {
    for (const order of [2, 3]) {
      const { window, walls, slot } = play({ mistake, order, folding: false })[12];
      const products = window.products.map(BigInt);
      expect(products).toHaveLength(order);
      const mix = products.reduce((a, b) => a ^ b);
      expect(window.mix).toBe(String(mix));
      window.slots.forEach((own, head) => {
        const size = BigInt(walls[head].length);
        expect(own).toBe(Number(((mix % size) + size) % size));
      });
      expect(slot).toBe(window.slots[0]);
    }
  },
);

test('walls hold every phrase once, and tenants are who is counted there', () => {
  for (const { walls, keys, window, tenants, shared, all } of play({ order: 3 })) {
    for (const wall of walls) expect(wall.reduce((a, b) => a + b)).toBe(keys);
    window.slots.forEach((slot, head) => {
      expect(tenants[head]).toHaveLength(Math.min(8, walls[head][slot]));
    });
    const crowded = walls[0].filter((count) => count > 1).reduce((a, b) => a + b, 0);
    expect(shared).toBeCloseTo((100 * crowded) / keys, 9);
    expect(all).toBeLessThanOrEqual(shared);
  }
});

test('n-grams share slots as often as chance says, in one head and in all', () => {
  for (const seed of [1, 2, 3]) {
    const { shared, expected, all, expectedAll, keys } = last({ seed, size: 1024 });
    const standardError = (percent: number): number =>
      100 * Math.sqrt((percent / 100) * (1 - percent / 100) * (1 / keys));
    expect(Math.abs(shared - expected)).toBeLessThan(5 * standardError(expected));
    expect(Math.abs(all - expectedAll)).toBeLessThan(5 * standardError(expectedAll));
  }
});

test('heads of one size are copies of each other', () => {
  const { all, shared, expectedAll } = last({ sizes: 'power', heads: 8 });
  expect(all).toBe(shared);
  expect(all).toBeGreaterThan(3 * expectedAll);
});

test('with equal multipliers a doubled token is at slot 0, and order is lost', () => {
  const { names, slots } = last({ mistake: 'equal', text: 'man bites man, no no' });
  const at = (name: string, nth = 0): number =>
    names.flatMap((n, i) => (n === name ? [i] : []))[nth];
  for (const row of slots.slice(0, 4)) {
    expect(row[at('␣no', 1)]).toBe(0);
    expect(row[at('␣bites')]).not.toBe(0);
  }
  const turned = last({ mistake: 'equal', text: ' dog bites dog' });
  expect(turned.slots[0][1]).toBe(turned.slots[0][2]);
});

test('a wrong arithmetic moves most slots and changes the collisions little', () => {
  for (const mistake of ['double', 'narrow'] as const) {
    const { wrong, shared, expected } = last({ mistake });
    expect(wrong).toBeGreaterThan(80);
    expect(Math.abs(shared - expected)).toBeLessThan(10);
  }
  expect(last({}).wrong).toBe(0);
});

test('empty, one token, pasted markup, far too long: handled, and said', () => {
  const said = (values: Given): string => claims.say(last(values));
  expect(said({ text: '' })).toBe('empty');
  expect(said({ text: 'Hello' })).toBe('token');
  expect(said({ text: '<p style="x">&nbsp;</p>' })).toBe('token');
  const long = last({ text: 'word '.repeat(20_000) });
  expect(long.tokens).toBeGreaterThan(19_000);
  expect(long.names).toHaveLength(32);
  expect(said({ text: 'word '.repeat(20_000) })).toBe('long');
});

test('every slot count is a share of the slots: they sum to 100, Poisson too', () => {
  for (const { holding, poisson } of play({ size: 64 })) {
    expect(holding.reduce((a, b) => a + b)).toBeCloseTo(100, 9);
    expect(poisson.reduce((a, b) => a + b)).toBeCloseTo(100, 9);
  }
});

test('typed ids lead to the slots of the official demo, in either of its layers', () => {
  const ids = [17, 98_626, 3, 40_000];
  for (const [demoLayer, layer] of [
    ['first', 1],
    ['second', 15],
  ] as const) {
    const { demo: table, demoIds } = last({ ids, demoLayer });
    expect(ids.map((_, i) => table.map((row) => row[i]))).toEqual(demoSlots(ids, layer));
    expect(demoIds).toEqual(['17', '98626', '3', '40000']);
  }
});

test('the knob takes as many ids as the demo has', () => {
  const { ids } = knobs.parameters;
  expect(ids.max).toBe(demo.vocabulary - 1);
});
