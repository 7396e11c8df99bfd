import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import type { Frame } from '../../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/eplb/knobs.ts';
import { run as eplb } from '../../../../../sims/moe/experiments/eplb/run.ts';
import { claims } from '../../../../../src/labs/moe/eplb/claims.ts';

const run = (values: Partial<Values> = {}): Frame[] => [...drive(eplb, values, undefined)];
const hotGroup = [200, 200, 200, 20, 20, 20, 20, 20, 20, 20, 20, 20];

test('begins with the official example, as its README places it', () => {
  const [first] = run();
  // deepseek-ai/EPLB, README: phy2log of the first layer, counted from 0
  expect(first.held.flat()).toEqual([5, 6, 5, 7, 8, 4, 3, 4, 10, 9, 10, 2, 0, 1, 11, 1]);
  expect(first.busiest.planned).toBeCloseTo(156 / 129.125, 12);
  expect(first.placement[0]).toEqual([82.5, 39]);
});

test('for any loads, planned or not, the GPUs carry all of the load', () => {
  const load = fc.array(fc.nat(300), { minLength: 12, maxLength: 12 });
  const cluster = fc.constantFrom('oneByFour', 'twoByTwo', 'twoByFour', 'fourByTwo');
  fc.assert(
    fc.property(load, cluster, (l, c) => {
      for (const { gpuLoad, slots, copies, busiest } of run({
        load: l,
        cluster: c,
      })) {
        expect(sum(gpuLoad.planned)).toBeCloseTo(sum(l), 9);
        expect(sum(gpuLoad.blind)).toBeCloseTo(sum(l), 9);
        expect(sum(copies)).toBe(slots);
        expect(Math.min(busiest.planned, busiest.free)).toBeGreaterThanOrEqual(1 - 1e-12);
      }
    }),
    { numRuns: 50 },
  );
});

test('planning beats putting experts down in turn, until copies abound', () => {
  const frames = run();
  for (const { busiest } of frames.slice(0, 5)) {
    expect(busiest.planned).toBeLessThan(busiest.blind);
  }
  expect(frames[5].busiest.planned).toBeGreaterThan(frames[5].busiest.blind);
});

test('more slots do not always help: copies stay on their node', () => {
  const busiest = run().map((frame) => frame.busiest.planned);
  expect(busiest[2]).toBeGreaterThan(busiest[1]);
  expect(busiest[3]).toBeGreaterThan(busiest[2]);
  for (const frame of run()) expect(frame.busiest.free).toBeLessThan(1.08);
});

test('a hot group keeps small nodes hot, and one large node spreads it', () => {
  const small = run({ load: hotGroup, cluster: 'fourByTwo' }).map((frame) => frame.busiest.planned);
  for (const busiest of small) expect(busiest).toBeCloseTo(300 / 97.5, 12); // half the group a GPU
  expect(run({ load: hotGroup, cluster: 'oneByFour' })[5].busiest.planned).toBeLessThan(1.02);
});

test('even loads need no plan, and no loads at all are even', () => {
  const one = new Array<number>(12).fill(100);
  for (const { busiest } of run({ load: one })) expect(busiest.planned).toBe(1);
  for (const frame of run({ load: one.map(() => 0) })) {
    expect(frame).toMatchObject({ busiest: { planned: 1, free: 1, blind: 1 } });
  }
});

test('the bets come out as their reasons say', () => {
  const outcomes = Object.values(claims.bets).map((bet) =>
    bet.judge(run({ ...bet.before, ...bet.change }), run(bet.before)),
  );
  expect(outcomes).toEqual(['partly', 'better']);
});
