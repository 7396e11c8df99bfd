import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/engram/experiments/amputation/frame.ts';
import { run } from '../../../../../sims/engram/experiments/amputation/run.ts';

test('from the cut on there is one model, and it has no table', () => {
  const values = { steps: 160, operators: 1, rho: 0.9 };
  const cut = { step: 4, knob: 'table', value: false };
  const some = (all: Iterable<Frame>): Frame[] => {
    const frames: Frame[] = [];
    for (const frame of all) if (frames.push(frame) === 8) break;
    return frames;
  };
  const frames = some(drive(run, values, undefined, [cut]));
  expect(frames[4].table).toBe(true);
  for (const { table, facts, gates } of frames.slice(5)) {
    expect(table).toBe(false);
    expect(facts.whole).toBe(facts.zeroed);
    expect(gates).toEqual([0, 0, 0, 0]);
  }
  const uncut = some(drive(run, values, undefined));
  expect(uncut.slice(0, 5)).toEqual(frames.slice(0, 5));
  expect(uncut[7].table).toBe(true);
});
