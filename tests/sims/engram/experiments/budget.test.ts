/** Budget, slots and amputation: the experiments on the made world, in runs short enough for a test. */
import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { amputation, type Frame } from '../../../../sims/engram/experiments/amputation.ts';
import { budget } from '../../../../sims/engram/experiments/budget.ts';
import { allocation, scaling } from '../../../../sims/engram/experiments/published.ts';
import { slots } from '../../../../sims/engram/experiments/slots.ts';

// 1. Published values, as the facts about the paper give them.
test('the published curves have their lowest points where the paper has them', () => {
  const lowest = (rho: readonly number[], loss: readonly number[]): number =>
    rho[loss.indexOf(Math.min(...loss))];
  expect(lowest(allocation.largeRho, allocation.large)).toBe(0.85);
  expect(lowest(allocation.smallRho, allocation.small)).toBe(0.85);
  const decades = Math.log10(scaling.engramSlots[7] / scaling.engramSlots[0]);
  expect((scaling.engram[7] - scaling.engram[0]) / decades).toBeCloseTo(-0.028, 3);
});

test('budget: shares are drawn as given and compared in order', () => {
  const values = startOf(budget, { shares: [0.75, 0.25], steps: 80, operators: 1 });
  const frames = [...drive(budget, values, undefined)];
  expect(frames).toHaveLength(21);
  const { given, kept, rho, total, best, lowest, mostExperts, step } = frames[20];
  expect([given, kept, rho]).toEqual([
    [0.75, 0.25],
    [0.25, 0.75],
    [0.25, 0.75],
  ]);
  expect(step).toBe(80);
  expect(lowest).toBe(Math.min(...total));
  expect(total[rho.indexOf(best)]).toBe(lowest);
  expect(mostExperts).toBe(total[1]);
  expect(lowest).toBeLessThan(0.8 * Math.min(...frames[0].total)); // they learn
});

test('slots: larger tables leave more facts alone, and know more of them', () => {
  const values = startOf(slots, { rows: [512, 16], steps: 120, facts: 0.9 });
  const frames = [...drive(slots, values, undefined)];
  const { slots: sizes, alone, pair, asked, slope } = frames[20];
  expect(asked).toEqual([512, 16]);
  expect(sizes[0]).toBeLessThanOrEqual(16);
  expect(sizes[1]).toBeLessThanOrEqual(512);
  expect(alone[0]).toBe(0);
  expect(alone[1]).toBeGreaterThan(5);
  expect(pair[1]).toBeLessThan(pair[0]);
  expect(slope).toBeLessThan(0);
});

test('amputation: from the cut on there is one model, and it has no table', () => {
  const values = startOf(amputation, { steps: 160, operators: 1, rho: 0.9 });
  const cut = { step: 4, knob: 'table', value: false };
  const some = (run: Iterable<Frame>): Frame[] => {
    const frames: Frame[] = [];
    for (const frame of run) if (frames.push(frame) === 8) break;
    return frames;
  };
  const frames = some(drive(amputation, values, undefined, [cut]));
  expect(frames[4].table).toBe(1);
  for (const { table, facts, factsWithout, gates } of frames.slice(5)) {
    expect(table).toBe(0);
    expect(facts).toBe(factsWithout);
    expect(gates).toEqual([0, 0, 0, 0]);
  }
  const uncut = some(drive(amputation, values, undefined));
  expect(uncut.slice(0, 5)).toEqual(frames.slice(0, 5));
  expect(uncut[7].table).toBe(1);
});
