import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exam, examine, judge, rateAt, shapeOf, student } from '../../../sims/engram/training.ts';
import { network } from '../../../sims/engram/network/index.ts';
import { vocabulary, window, world } from '../../../sims/engram/world.ts';

const split = { orders: [2, 3], heads: 2, gate: 'plain', vocabulary, window } as const;

// 1. Values worked out by hand: 32,768 = 32 experts of 1,024 = 4 tables of 1,024 rows of 8.
test.each([
  [1, 34, 0],
  [0.75, 26, 1024],
  [0.5, 18, 2048],
  [0, 2, 4096],
])('ρ = %d leaves %i experts and %i rows', (rho, experts, rows) => {
  const shape = shapeOf({ ...split, rho });
  expect(shape.experts).toBe(experts);
  expect(shape.memory?.rows ?? 0).toBe(rows);
});

// 2. What defines the result.
test('for any ρ, tables and experts stay within half an expert of the budget', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.constantFrom(1, 2, 4), (n, heads) => {
      const shape = shapeOf({ ...split, heads, rho: n / 1000 });
      const { memory } = shape;
      const inTables = memory ? memory.rows * memory.rowWidth : 0;
      expect(inTables + (shape.experts - 2) * 1024).toBeLessThanOrEqual(32_768 + 512);
    }),
  );
});

test('what a token activates is the same whatever ρ is', () => {
  const active = (rho: number): number =>
    network(shapeOf({ ...split, rho }), 1).memory?.rowsOf([0, 1, 2, 3, 4, 5]).length ?? 0;
  expect([0, 0.25, 0.5, 0.9].map(active)).toEqual([4, 4, 4, 4]);
});

test('the rate warms up, stays, and falls to 0.3 of it', () => {
  expect(rateAt(0, 1000)).toBeCloseTo(4e-3 / 50, 12);
  expect(rateAt(49, 1000)).toBe(4e-3);
  expect(rateAt(699, 1000)).toBe(4e-3);
  expect(rateAt(700, 1000)).toBeCloseTo(1.2e-3, 12);
});

// 5. The story: a short run, one fact-heavy world.
test('the table holds the facts: without it they are gone, and the gate tells facts from the rule', () => {
  const task = world({ factShare: 0.6, operators: 1, seed: 1 });
  const pupil = student(shapeOf({ ...split, rho: 0.25 }), task, 1, 300);
  pupil.learnUntil(300);
  const questions = exam(task, 1, 60);
  const whole = examine(pupil.model, questions, task);
  const bare = examine(pupil.model, questions, task, false);
  expect(whole.pair.accuracy).toBeGreaterThan(0.6);
  expect(bare.pair.accuracy).toBeLessThan(0.5 * whole.pair.accuracy);
  expect(whole.pair.gate).toBeGreaterThan(whole.rule.gate);
});

test('the total is the mean of the tasks as often as they come', () => {
  const task = world({ factShare: 0.5, operators: 2, seed: 2 });
  const model = network(shapeOf({ ...split, rho: 0.5 }), 2);
  const { pair, triple, marked, rule, total } = examine(model, exam(task, 2, 10), task);
  const weighted = 0.2125 * (pair.loss + triple.loss) + 0.075 * marked.loss + 0.5 * rule.loss;
  expect(total).toBeCloseTo(weighted, 12);
});

// 6. What is refused.
test('heads that do not divide the memory vector, and steps that are none, are refused', () => {
  for (const heads of [0, 3, NaN, -2]) {
    expect(() => shapeOf({ ...split, heads, rho: 0.5 })).toThrow(
      `shapeOf requires heads that divide 16, got ${heads}`,
    );
  }
  expect(() => rateAt(-5, 100)).toThrow('rateAt requires whole step of at least 0, got -5');
  expect(() => rateAt(0, NaN)).toThrow('rateAt requires whole steps of at least 1, got NaN');
  const task = world({ factShare: 0.5, operators: 2, seed: 2 });
  expect(() => exam(task, 2, 0)).toThrow(
    'exam requires whole questions of a task of at least 1, got 0',
  );
});

test('shapes that no model has, and steps beyond all of them, are refused', () => {
  const orders =
    (...own: number[]) =>
    (): unknown =>
      shapeOf({ ...split, orders: own, rho: 0.5 });
  expect(orders()).toThrow('shapeOf requires whole number of orders of at least 1, got 0');
  expect(orders(2, NaN)).toThrow('shapeOf requires whole orders of at least 1, got NaN');
  expect(orders(2, 7)).toThrow('shapeOf requires orders up to the window of 6, got 7');
  expect(() => shapeOf({ ...split, vocabulary: 0, rho: 1 })).toThrow(
    'shapeOf requires whole vocabulary of at least 1, got 0',
  );
  const task = world({ factShare: 0.5, operators: 2, seed: 2 });
  const shape = shapeOf({ ...split, rho: 1 });
  expect(() => student({ ...shape, window: 4 }, task, 1, 10)).toThrow(
    'student requires windows of 6 out of 66 tokens, got 4 out of 66',
  );
  const pupil = student(shape, task, 1, 10);
  expect(() => pupil.learnUntil(11)).toThrow('learnUntil requires at most 10 steps, got 11');
  expect(() => pupil.learnUntil(NaN)).toThrow('learnUntil requires whole steps of at least 0');
  expect(() => judge(pupil.model, [])).toThrow('judge requires whole examples of at least 1');
});
