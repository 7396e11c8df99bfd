import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/flashmla/experiments/online/knobs.ts';
import { run } from '../../../../../sims/flashmla/experiments/online/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';

const frames = (given: Partial<Values> = {}) => [...drive(run, given, undefined)];
const last = (given: Partial<Values> = {}) => frames(given)[frames(given).length - 1];

describe('the story of the page', () => {
  test('twice a higher score comes, and twice what was held shrinks', () => {
    expect(frames().map(({ shrinks }) => shrinks)).toEqual([0, 1, 1, 2, 2, 2]);
    expect(frames()[3].rescale).toBeCloseTo(Math.exp(1.9 - 2.8), 12);
  });

  test.each([
    {},
    { order: 'shuffled' },
    { order: 'backward' },
    { block: 1 },
    { block: 64 },
  ] as const)('%j: the answer is that of the whole row, and the seesaw’s', (given) => {
    for (const { off } of frames(given)) expect(off.online).toBeLessThan(1e-12);
    const { answer, whole, seesaw } = last(given);
    answer.forEach((entry, j) => expect(entry).toBeCloseTo(whole[j], 12));
    expect(seesaw).toBeLessThan(1e-12);
    whole.forEach((entry, j) => expect(entry).toBeCloseTo(last().whole[j], 12));
  });

  test('the misprinted factor is right until something shrinks, and never again', () => {
    const off = frames().map((frame) => frame.off.misprint);
    expect(off[0]).toBeLessThan(1e-12);
    expect(Math.min(...off.slice(1))).toBeGreaterThan(0.1);
  });
});

test('the sum is made of what was kept and what was added', () => {
  for (const { sum: all, sumBefore, rescale, added } of frames()) {
    expect(rescale * sumBefore + added).toBeCloseTo(all, 12);
  }
});

test('the weights add up to 1, with a sink to less', () => {
  expect(sum(last().weights)).toBeCloseTo(1, 12);
  const { weights, sum: kept, sinkWeight } = last({ sink: true });
  expect(sum(weights)).toBeCloseTo(kept / (kept + sinkWeight), 12);
});

test('all keys masked: output 0, and every number is one', () => {
  for (const frame of frames({ masked: 24, sink: true })) {
    expect(frame.answer).toEqual(new Array(8).fill(0));
    expect(JSON.stringify(frame)).not.toMatch(/null/); // as NaN and infinities would be
  }
});

test('scores that are all 10,000 higher change the LSE alone', () => {
  const [plain, shifted] = [last(), last({ shift: 10_000 })];
  expect(shifted.lse - plain.lse).toBeCloseTo(10_000, 9);
  shifted.answer.forEach((entry, j) => expect(entry).toBeCloseTo(plain.answer[j], 10));
});
