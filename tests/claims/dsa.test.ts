/** What pages of DSA claim of a training, on seeds that nothing was chosen by. `npm run test:long`. */
import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import type { Frame } from '../../sims/dsa/experiments/learn/frame.ts';
import { dense, knobs, stride, type Values } from '../../sims/dsa/experiments/learn/knobs.ts';
import { run } from '../../sims/dsa/experiments/learn/run.ts';
import { claims } from '../../src/labs/dsa/learn/claims.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { patience } from '../long.ts';

const resources = await run.prepare?.(startOf(knobs));
const played = (given: Partial<Values>): Frame[] => [
  ...(drive(run, given, resources) as Iterable<Frame>),
];

test.each([1, 201, 202, 203, 204, 205])(
  'Learn: warm-up finds the needles, a cold start some, window and chance none; the language loss pushes nothing: seed %i',
  { timeout: patience },
  (seed) => {
    const frames = played({ seed });
    const end = last(frames);
    expect(frames[dense / stride].right.dense).toBeGreaterThan(95);
    expect(frames[dense / stride].hit.indexer).toBeLessThan(10);
    expect(end.hit.indexer).toBeGreaterThan(93);
    expect(end.right.indexer).toBeGreaterThan(93);
    expect(end.mass.best - end.mass.indexer).toBeLessThan(5);
    expect(end.hit.cold).toBeGreaterThan(20);
    expect(end.hit.cold).toBeLessThan(65);
    expect(Math.max(end.hit.window, end.hit.any)).toBeLessThan(8);
    expect(Math.min(end.near.indexer, end.near.window)).toBe(100);
    expect(end.near.any).toBeLessThan(30);
    for (const { fromLanguage, toModel } of frames) expect([fromLanguage, toModel]).toEqual([0, 0]);
  },
);

test.each([
  ['warmUp', 'some'],
  ['window', 'quarter'],
  ['size', 'less'],
  ['language', 'zero'],
] as const)('Learn: bet %s ends as %s on five fresh seeds', { timeout: patience }, (name, end) => {
  const { before, change, judge } = claims.bets[name];
  for (let seed = 201; seed <= 205; seed++) {
    expect(judge(played({ ...before, ...change, seed }), played({ ...before, seed }))).toBe(end);
  }
});

test(
  'Learn: laid aside in the sparse phase and taken up again, to the same bits',
  { timeout: patience },
  () => {
    const given = { warmUp: 20 };
    const kept: unknown[] = [];
    const keep = (state: unknown): void => void kept.push(structuredClone(state));
    const whole = [...drive(run, given, resources, [], { keep })];
    for (const at of [dense / stride, dense / stride + 2]) {
      const again = drive(run, given, resources, [], { from: kept[at], keep: () => {} });
      expect([...again]).toEqual(whole.slice(at + 1));
    }
  },
);
