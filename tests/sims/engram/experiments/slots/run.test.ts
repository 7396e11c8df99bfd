import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { run } from '../../../../../sims/engram/experiments/slots/run.ts';

test('larger tables leave more facts alone, and know more of them', () => {
  const frames = [...drive(run, { rows: [512, 16], steps: 120, facts: 0.9 }, undefined)];
  const { slots: sizes, alone, losses, asked, slope } = frames[20];
  expect(asked).toEqual([512, 16]);
  expect(sizes[0]).toBeLessThanOrEqual(16);
  expect(sizes[1]).toBeLessThanOrEqual(512);
  expect(alone[0]).toBe(0);
  expect(alone[1]).toBeGreaterThan(5);
  expect(losses.pair[1]).toBeLessThan(losses.pair[0]);
  expect(slope).toBeLessThan(0);
});
