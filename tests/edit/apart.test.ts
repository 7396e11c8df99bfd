import { expect, test } from 'vitest';
import { partingOf } from '../../src/edit/apart.ts';
import { add, noFrames, type Frames } from '../../src/runner/frames.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';

const observed = {
  lanes: { a: { label: 'Alpha', tone: 'deep' }, b: { label: 'Beta', tone: 'grey' } },
  metrics: { step: { label: 'Step' }, loss: { label: 'Loss' } },
} as const;
const frame = (step: number, b: number, hidden = 0): AnyFrame => ({
  step,
  loss: { a: 1, b },
  hidden: [{ deep: hidden }],
});
const run = (...frames: AnyFrame[]): Frames => add(noFrames, frames);

test('two runs alike do not part, and are compared as far as both are there', () => {
  expect(partingOf(observed, run(frame(0, 1), frame(1, 2)), run(frame(0, 1)))).toBeUndefined();
});

test('the first step and number that differ are told by their names', () => {
  const [one, other] = [run(frame(0, 1), frame(1, 2)), run(frame(0, 1), frame(1, 2.5))];
  const loss = { path: 'loss.b', label: 'Loss · Beta', original: 2, changed: 2.5 };
  expect(partingOf(observed, one, other)).toEqual({
    ...{ step: 1, original: 2, changed: 2.5 },
    named: { step: 1, ...loss },
  });
});

test('what has no name differs first, and the first that has one is told as well', () => {
  const [one, other] = [
    run(frame(0, 1), frame(1, 2, 7), frame(2, 3)),
    run(frame(0, 1), frame(1, 2, 8), frame(2, 4)),
  ];
  const parting = partingOf(observed, one, other);
  expect(parting).toMatchObject({ step: 1, original: 7, changed: 8 });
  expect(parting?.named).toMatchObject({ step: 2, label: 'Loss · Beta', original: 3, changed: 4 });
});

test('the last bit counts, and so does the sign of zero', () => {
  const parting = partingOf(observed, run(frame(0, 0.1 + 0.2)), run(frame(0, 0.3)));
  expect(parting?.step).toBe(0);
  expect(partingOf(observed, run(frame(0, 0)), run(frame(0, -0)))?.named?.label).toBe(
    'Loss · Beta',
  );
});

test('a number without a name is found, however deep', () => {
  const parting = partingOf(observed, run(frame(0, 1, 5)), run(frame(0, 1, 6)));
  expect(parting).toEqual({ step: 0, original: 5, changed: 6 });
});
