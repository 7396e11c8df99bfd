import { beforeAll, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/fp8/experiments/training/frame.ts';
import { stride, type Values } from '../../../../../sims/fp8/experiments/training/knobs.ts';
import { run } from '../../../../../sims/fp8/experiments/training/run.ts';
import {
  loadCharacters,
  type Characters,
} from '../../../../../sims/fp8/experiments/training/run/characters.ts';
import { first, tally } from '../../../../../sims/fp8/experiments/training/run/tally.ts';

let text: Characters;
const play = (values: Partial<Values>): Frame[] => [...drive(run, { steps: 50, ...values }, text)];
let none: Frame[];
beforeAll(async () => {
  text = await loadCharacters();
  none = play({});
});

test('the prose is that of the other labs: nine tenths to learn, one held out', () => {
  expect(text.vocabulary).toBe(78);
  expect(text.heldOut.length / (text.heldOut.length + text.training.length)).toBeCloseTo(0.1, 3);
});

test('a frame every five steps; all lanes begin alike and learn', () => {
  expect(none.map(({ step }) => step)).toEqual(none.map((_, i) => (i + 1) * stride));
  const [{ loss }] = none;
  for (const lane of [loss.tensor, loss.blocks, loss.tiles]) {
    expect(Math.abs(lane / loss.float32 - 1)).toBeLessThan(0.02);
  }
  for (const lane of ['float32', 'tiles'] as const) {
    expect(none[9].loss[lane]).toBeLessThan(none[0].loss[lane] - 0.2);
  }
});

test('heaps hold every update once, and say how many were lost', () => {
  for (const { landed, bounced, lost } of none) {
    const sum = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0);
    const all = sum(landed) + sum(bounced);
    expect(all).toBeGreaterThan(0.9 * 8192 * stride);
    expect(all).toBeLessThanOrEqual(8192 * stride);
    expect(lost).toBeCloseTo((100 * sum(bounced)) / all, 9);
  }
});

test('above is the loss over that of float32', () => {
  const { loss, above } = none[9];
  expect(above.tiles).toBeCloseTo(100 * (loss.tiles / loss.float32 - 1), 9);
});

test('a weight stays on its rungs; the copy in float32 does not', () => {
  const last = none[9];
  for (const value of last.kept) {
    expect(last.rungs.some((rung) => Math.abs(rung - value) < 1e-12)).toBe(true);
  }
  expect(last.kept).toHaveLength(10);
  expect(last.rungs.toSorted((a, b) => a - b)).toEqual(last.rungs);
  expect(Math.min(...last.wanted)).toBeGreaterThan(last.rungs[0]);
  const copy = play({ weights: 'float32' })[9];
  expect(copy.kept.some((value) => !copy.rungs.includes(value))).toBe(true);
  expect(copy.lost).toBe(0);
});

test('most updates are below half a step, and without a copy they are lost', () => {
  expect(none[9].small).toBeGreaterThan(80);
  expect(Math.abs(none[9].lost - none[9].small)).toBeLessThan(8);
});

test('bins: a size of 1/4 lies in that of 1/4, whatever is smaller in the first', () => {
  const counted = tally();
  counted.add({ sizes: Float64Array.of(0.25, 1e-9, 100), unchanged: Uint8Array.of(1, 1, 0) });
  const { bounced, landed, lost, small } = counted.seen();
  expect(bounced[-2 - first]).toBe(1);
  expect(bounced[0]).toBe(1);
  expect(landed.at(-1)).toBe(1);
  expect([lost, small].map((share) => Math.round(share))).toEqual([67, 67]);
  expect(tally().seen()).toMatchObject({ lost: 0, small: 0 });
});
