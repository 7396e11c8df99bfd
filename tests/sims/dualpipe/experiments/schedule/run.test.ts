import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { ticks, type Values } from '../../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import { run } from '../../../../../sims/dualpipe/experiments/schedule/run.ts';

function lastOf(given: Partial<Values> = {}) {
  const frames = [...drive(run, given, undefined)];
  expect(frames).toHaveLength(ticks);
  return frames[ticks - 1];
}

test('the defaults are the row of the facts with F&B = 2.5, and nothing fused takes 63', () => {
  const { makespan, idle, peak, batches, fused, makespans, idles } = lastOf();
  expect([batches, fused, makespan, idle, peak]).toEqual([20, 2.5, 59, 4.5, 9]);
  expect(makespans).toEqual({
    ...{ gpipe: 81, oneForward: 81, zeroBubble: 67, dualpipe: 59, apart: 63 },
  });
  expect(idles.apart).toBe(3);
});

test('broken as the facts say: 58.5 fused in the middle; 68 and 72 with weights at once and last', () => {
  expect(lastOf({ variant: 'middle' }).makespan).toBe(58.5);
  expect(lastOf({ variant: 'atOnce', hidden: 0 }).makespan).toBe(68);
  expect(lastOf({ variant: 'last', hidden: 0 }).makespan).toBe(72);
  expect(lastOf({ variant: 'apart', hidden: 0 }).makespan).toBe(63);
});

test('the far direction first stands still in the middle, at 6', () => {
  const { stuck, makespan } = lastOf({ variant: 'swap' });
  expect(stuck).toEqual([3, 4]);
  expect(makespan).toBe(6);
});

test('the V runs the same on half as many devices', () => {
  const folded = lastOf({ schedule: 'dualpipev', hidden: 0 });
  expect(folded.cells).toHaveLength(4);
  expect(folded.idle).toBe(6);
  expect(folded.peak).toBe(9);
});

test('the clock ends where the slowest schedule does, and what is held then is nothing', () => {
  const { time, held, makespans } = lastOf();
  expect(time).toBe(Math.max(...Object.values(makespans)));
  expect(held).toBe(0);
});

test('idle time does not depend on the micro-batches, its share falls', () => {
  const [few, many] = [lastOf(), lastOf({ beyond: 24 })];
  expect(many.idles).toEqual(few.idles);
  for (const lane of ['gpipe', 'oneForward', 'zeroBubble', 'dualpipe', 'apart'] as const) {
    expect(many.shares[lane]).toBeLessThan(few.shares[lane]);
  }
});
