import { expect, test } from 'vitest';
import type { TourStep } from '../../sims/contract.ts';
import { Tour } from '../../src/lab/tour.svelte.ts';

const steps: readonly TourStep[] = [
  { text: 'Turn it.', look: 'knob:x', done: { knob: 'x', reaches: (x) => Number(x) > 3 } },
  { text: 'Go on.', look: 'transport', done: { step: 10 } },
  { text: 'Pin it.', look: 'transport', done: { did: 'pin' } },
];

test('a step is done when the person has done it, not before', () => {
  const now = { values: { x: 1 }, step: 0, atEnd: false };
  const tour = new Tour(steps, () => now);
  tour.goTo(0);
  expect(tour.done).toBe(false);
  now.values = { x: 4 };
  expect(tour.done).toBe(true);
  tour.goTo(1);
  expect(tour.done).toBe(false);
  now.step = 12;
  expect(tour.done).toBe(true);
});

test('a deed counts for its own step only', () => {
  const tour = new Tour(steps, () => ({ values: { x: 0 }, step: 0, atEnd: false }));
  tour.goTo(1);
  tour.note('pin');
  tour.goTo(2);
  expect(tour.done).toBe(false);
  tour.note('pin');
  expect(tour.done).toBe(true);
});

test('after the last step the tour is over, and no address leads beyond it', () => {
  const tour = new Tour(steps, () => ({ values: {}, step: 0, atEnd: false }));
  tour.goTo(99);
  expect(tour.over).toBe(true);
  expect(tour.current).toBeUndefined();
});
