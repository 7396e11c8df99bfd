import { expect, test } from 'vitest';
import { requireNumbers, requireRollout } from '../../../sims/grpo/checks.ts';

test('a question has two, three or four numbers', () => {
  for (const n of [2, 3, 4]) expect(() => requireNumbers('who', n)).not.toThrow();
  for (const n of [1, 5, 2.5, NaN]) {
    expect(() => requireNumbers('who', n)).toThrow(`questions of 2 to 4 numbers, got ${n}`);
  }
});

test('a rollout has from one to ten thousand answers, and as many updates', () => {
  for (const n of [1, 10_000]) expect(() => requireRollout('who', n, n)).not.toThrow();
  for (const n of [0, -1, 1.5, NaN]) {
    expect(() => requireRollout('who', n, 1)).toThrow(`answers in a group of at least 1, got ${n}`);
    expect(() => requireRollout('who', 1, n)).toThrow(`updates of at least 1, got ${n}`);
  }
  expect(() => requireRollout('who', 10_001, 1)).toThrow('got 10001 and 1');
  expect(() => requireRollout('who', 1, 10_001)).toThrow('got 1 and 10001');
});
