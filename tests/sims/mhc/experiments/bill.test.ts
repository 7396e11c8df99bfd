import { expect, test } from 'vitest';
import { drive } from '../../../../sims/drive.ts';
import { bill, type Frame } from '../../../../sims/mhc/experiments/bill.ts';

type Values = Parameters<typeof drive<typeof bill.parameters, Frame, undefined>>[1];
const run = (values: Values = {}): Frame[] => [...drive(bill, values, undefined)];

test('at the defaults: 21C + 24 read, 13C + 24 written, blocks of 6 best with 76 C', () => {
  const [frame] = run();
  expect(frame.totalRead).toBe(21 * 2560 + 24);
  expect(frame.totalWrite).toBe(13 * 2560 + 24);
  expect([frame.best, frame.bestMemory, frame.everything]).toEqual([6, 76, 240]);
  expect(frame.added).toBe(245_787);
});

test('the curve falls to its best block and rises after it', () => {
  const [{ memory, best }] = run();
  expect(memory.indexOf(Math.min(...memory)) + 1).toBe(best);
  expect(memory[0]).toBeGreaterThan(3 * memory[best - 1]);
  expect(memory[59]).toBeGreaterThan(4 * memory[best - 1]);
});

test('a block longer than the network is the whole network', () => {
  const [frame] = run({ layers: 10, block: 99 });
  expect(frame.block).toBe(10);
  expect(frame.now).toBe(frame.memory[9]);
});

test('bets: fusing leaves about half, depth costs its square root', () => {
  expect(
    bill.bets.map(({ before, change, judge }) => judge(run({ ...before, ...change }), run(before))),
  ).toEqual([1, 0]);
});
