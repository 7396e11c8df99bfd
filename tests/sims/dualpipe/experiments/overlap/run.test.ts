import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import { run } from '../../../../../sims/dualpipe/experiments/overlap/run.ts';
import { simulate } from '../../../../../sims/dualpipe/simulate.ts';
import { dualPipe } from '../../../../../sims/dualpipe/dualpipe.ts';

function frameOf(given: Partial<Values> = {}) {
  const [frame] = drive(run, given, undefined);
  return frame;
}

test('at one to one all sending hides; at three times, half of it does', () => {
  expect(frameOf()).toMatchObject({ together: 6, serial: 10, apart: 9, exposed: 0, hidden: 100 });
  expect(frameOf({ communication: 3 })).toMatchObject({ together: 12, exposed: 6, hidden: 50 });
});

test('the step is that of the simulator with the durations of the slots', () => {
  const { steps } = frameOf();
  const durations = { forward: 4, backward: 5, weight: 2, fused: 6 };
  expect(steps.fused).toBe(simulate(dualPipe(8, 20), durations).makespan);
  expect(steps).toEqual({ oneForward: 243, zeroBubble: 215, apart: 195, fused: 165 });
});

test('what is saved by the ends shrinks with the micro-batches, what is saved by overlap grows', () => {
  const [few, many] = [frameOf({ beyond: 0 }), frameOf({ beyond: 24 })];
  expect(few.fromEnds).toBeGreaterThan(2 * few.fromOverlap);
  expect(many.fromOverlap).toBeGreaterThan(2 * many.fromEnds);
});

test('with nothing to send, fusing makes the step longer', () => {
  const { steps, fromOverlap } = frameOf({ communication: 0 });
  expect(steps.fused).toBeGreaterThan(steps.apart);
  expect(fromOverlap).toBeLessThan(0);
});

test('in turn the parts follow one another without a gap, each as long as before', () => {
  const { turns, serial, parts } = frameOf({ communication: 0.35 });
  turns.slice(1).forEach(([, , start], i) => expect(start).toBeCloseTo(turns[i][3], 12));
  expect(turns.at(-1)?.[3]).toBeCloseTo(serial, 12);
  const lasts = ([name, lane, start, end]: (typeof parts)[number]) =>
    `${name} ${lane} ${(end - start).toFixed(9)}`;
  expect(turns.map(lasts).toSorted()).toEqual(parts.map(lasts).toSorted());
});
