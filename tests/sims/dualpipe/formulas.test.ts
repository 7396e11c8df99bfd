import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dualPipe, dualPipeV } from '../../../sims/dualpipe/dualpipe.ts';
import { price, type Schedule } from '../../../sims/dualpipe/formulas.ts';
import { gpipe, oneForwardOneBackward, zeroBubble } from '../../../sims/dualpipe/one-way.ts';
import { simulate } from '../../../sims/dualpipe/simulate.ts';
import type { Programs } from '../../../sims/dualpipe/slots.ts';

const times = (forward: number, backward: number, weight: number, fused: number) => ({
  ...{ forward, backward, weight, fused },
});
const programsOf: Record<Schedule, (stages: number, batches: number) => Programs> = {
  gpipe,
  '1f1b': oneForwardOneBackward,
  zb1p: zeroBubble,
  dualpipe: dualPipe,
  dualpipev: (stages, batches) => dualPipeV(stages / 2, batches),
};
const worst = (values: readonly number[]): number => Math.max(...values);

test.each(Object.keys(programsOf) as Schedule[])(
  'where F = W = B − W and F&B = F + B, the bubble of %s is exact for the worst device',
  (schedule) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (half, more, unit) => {
          const [stages, batches] = [2 * half, 4 * half + 2 * more];
          const durations = times(unit, 2 * unit, unit, 3 * unit);
          const line = simulate(programsOf[schedule](stages, batches), durations);
          const told = price(schedule, stages, batches, durations);
          expect(worst(line.idle)).toBe(told.bubble);
          expect(worst(line.peaks)).toBe(told.activations);
          expect(line.idle).toHaveLength(told.devices);
        },
      ),
      { numRuns: 40 },
    );
  },
);

test('elsewhere DualPipe’s formula is near: 66 for 60, and 60 for 66', () => {
  const both = (durations: ReturnType<typeof times>): [number, number] => [
    worst(simulate(dualPipe(8, 20), durations).idle),
    price('dualpipe', 8, 20, durations).bubble,
  ];
  expect(both(times(10, 20, 8, 26))).toEqual([60, 66]);
  expect(both(times(12, 20, 10, 30))).toEqual([66, 60]);
  expect(both(times(1, 2, 1, 2.5))).toEqual([4.5, 4.5]);
});

test('rows of V3’s table 2 for 16 stages', () => {
  const durations = times(1, 2, 1, 3);
  expect(price('1f1b', 16, 32, durations)).toEqual({
    ...{ bubble: 45, copies: 1, activations: 16, devices: 16 },
  });
  expect(price('zb1p', 16, 32, durations)).toMatchObject({ bubble: 15, activations: 16 });
  expect(price('dualpipe', 16, 32, durations)).toEqual({
    ...{ bubble: 14, copies: 2, activations: 17, devices: 16 },
  });
  expect(price('dualpipev', 16, 32, durations)).toMatchObject({ bubble: 14, devices: 8 });
});

test('odd stages of DualPipe, counts and times that are none, are refused', () => {
  const durations = times(1, 2, 1, 3);
  expect(() => price('dualpipe', 7, 20, durations)).toThrow('an even number of stages, got 7');
  expect(() => price('1f1b', 0, 20, durations)).toThrow('whole stages of at least 1, got 0');
  expect(() => price('1f1b', 4, NaN, durations)).toThrow('micro-batches of at least 1, got NaN');
  expect(() => price('1f1b', 4, 8, times(1, 2, 3, 3))).toThrow('W within B = 2, got W = 3');
  expect(() => price('other' as Schedule, 4, 8, durations)).toThrow('known schedule, got other');
});
