import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { run } from '../../../../../sims/engram/experiments/budget/run.ts';

test('shares are drawn as given and compared in order', () => {
  const frames = [...drive(run, { shares: [0.75, 0.25], steps: 80, operators: 1 }, undefined)];
  expect(frames).toHaveLength(21);
  const { given, kept, rho, losses, best, loss, step } = frames[20];
  expect([given, kept, rho]).toEqual([
    [0.75, 0.25],
    [0.25, 0.75],
    [0.25, 0.75],
  ]);
  expect(step).toBe(80);
  expect(loss.best).toBe(Math.min(...losses.all));
  expect(losses.all[rho.indexOf(best)]).toBe(loss.best);
  expect(loss.experts).toBe(losses.all[1]);
  expect(loss.best).toBeLessThan(0.8 * Math.min(...frames[0].losses.all)); // they learn
});
