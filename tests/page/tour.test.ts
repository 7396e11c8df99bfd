import { expect, test } from 'vitest';
import type { Values } from '../../sims/contract/parameters.ts';
import type { AnyTourStep } from '../../src/labs/contract/guide.ts';
import { Tour } from '../../src/page/tour.svelte.ts';

const steps: readonly AnyTourStep[] = [
  { text: 'Turn it.', look: 'knob:x', done: { knob: 'x', reaches: (x) => Number(x) > 3 } },
  { text: 'Go on.', look: 'transport', done: { step: 10 } },
  { text: 'Change it.', look: 'knob:x', done: { changed: 'x' } },
  { text: 'Pin it.', look: 'transport', done: { did: 'pin' } },
];

/** A tour of a page in this state. */
function tourOf(now: { values: Values; step: number; atEnd: boolean; plays?: boolean }): Tour {
  return new Tour(() => steps, {
    values: () => now.values,
    initial: { x: 1 },
    step: () => now.step,
    atEnd: () => now.atEnd,
    play: () => void (now.plays = true),
  });
}

test('a step is done when the person has done it, not before', () => {
  const now: Parameters<typeof tourOf>[0] = { values: { x: 1 }, step: 0, atEnd: false };
  const tour = tourOf(now);
  tour.goTo(0);
  expect(tour.done).toBe(false);
  now.values = { x: 4 };
  expect(tour.done).toBe(true);
  tour.goTo(1);
  expect(tour.done).toBe(false);
  now.step = 12;
  expect(tour.done).toBe(true);
});

test('what differs from its default has been changed', () => {
  const now: Parameters<typeof tourOf>[0] = { values: { x: 1 }, step: 0, atEnd: false };
  const tour = tourOf(now);
  tour.goTo(2);
  expect(tour.done).toBe(false);
  now.values = { x: 2 };
  expect(tour.done).toBe(true);
});

test('a step that waits for the run lets it run', () => {
  const now: Parameters<typeof tourOf>[0] = { values: { x: 1 }, step: 0, atEnd: false };
  const tour = tourOf(now);
  tour.goTo(0);
  expect(now.plays).toBeUndefined();
  tour.goTo(1);
  expect(now.plays).toBe(true);
});

test('a deed counts for its own step only', () => {
  const tour = tourOf({ values: { x: 0 }, step: 0, atEnd: false });
  tour.goTo(1);
  tour.note('pin');
  tour.goTo(3);
  expect(tour.done).toBe(false);
  tour.note('pin');
  expect(tour.done).toBe(true);
});

test('after the last step the tour is over, and no address leads beyond it', () => {
  const tour = tourOf({ values: {}, step: 0, atEnd: false });
  tour.goTo(99);
  expect(tour.over).toBe(true);
  expect(tour.current).toBeUndefined();
});
