/** What counts as done on a lab's page: a bet that was placed, a tour to its goodbye, a run to its last step. */
import { expect, test } from 'vitest';
import { doneIn } from '../../src/page/progress.svelte.ts';

const bet = { name: 'alone', chosen: undefined, happened: undefined };
const run = {
  frontier: 9,
  length: 10,
  computation: { state: 'done' as const },
  playback: { atEnd: true },
};
const untouched = {
  bet,
  tour: { over: false },
  run: { ...run, frontier: -1, computation: { state: 'idle' as const } },
};

test('whoever only looks has done nothing', () => {
  expect(doneIn(untouched)).toEqual({ bets: {}, tour: false, run: false });
});

test('a bet is placed first, and right or wrong once it is judged', () => {
  const wagerOf = (chosen?: string, happened?: string) =>
    doneIn({ ...untouched, bet: { name: 'alone', chosen, happened } }).bets;
  expect(wagerOf()).toEqual({});
  expect(wagerOf('more')).toEqual({ alone: 'placed' });
  expect(wagerOf('more', 'more')).toEqual({ alone: 'right' });
  expect(wagerOf('more', 'less')).toEqual({ alone: 'wrong' });
  const skipped = { name: undefined, chosen: 'more', happened: 'more' };
  expect(doneIn({ ...untouched, bet: skipped }).bets).toEqual({});
});

test('a tour counts at its goodbye', () => {
  expect(doneIn({ ...untouched, tour: { over: true } }).tour).toBe(true);
});

test('a run counts at its last step, when all of it is there', () => {
  const isDone = (changed: Partial<typeof run>): boolean =>
    doneIn({ ...untouched, run: { ...run, ...changed } }).run;
  expect(isDone({})).toBe(true);
  expect(isDone({ playback: { atEnd: false } })).toBe(false);
  expect(isDone({ frontier: 8 })).toBe(false); // drawn is not yet the last
});
