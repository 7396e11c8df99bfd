import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mhc/experiments/bill/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/bill/knobs.ts';
import { run as bill } from '../../../../../sims/mhc/experiments/bill/run.ts';
import { claims } from '../../../../../src/labs/mhc/bill/claims.ts';

const run = (values: Partial<Values> = {}): Frame[] => [...drive(bill, values, undefined)];

test('at the defaults: 21C + 24 read, 13C + 24 written, blocks of 6 best with 76 C', () => {
  const [frame] = run();
  expect(frame.total.read).toBe(21 * 2560 + 24);
  expect(frame.total.write).toBe(13 * 2560 + 24);
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
  const judged = Object.values(claims.bets).map((bet) =>
    bet.judge(run({ ...bet.before, ...bet.change }), run(bet.before)),
  );
  expect(judged).toEqual(['half', 'root']);
});
