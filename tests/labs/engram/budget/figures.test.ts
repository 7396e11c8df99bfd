import { expect, test } from 'vitest';
import { figures } from '../../../../src/labs/engram/budget/figures.ts';

// 1. Published values, as the facts about the paper give them.
test.each(['largeBudget', 'smallBudget'] as const)(
  '%s is lowest where the paper has it',
  (name) => {
    const [{ x, y }] = figures[name].published;
    expect(y).toHaveLength(x.length);
    expect(x[y.indexOf(Math.min(...y))]).toBe(0.85);
  },
);
