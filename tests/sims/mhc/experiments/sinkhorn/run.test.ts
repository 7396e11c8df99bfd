import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import { knobs, type Values } from '../../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import { run as sinkhorn } from '../../../../../sims/mhc/experiments/sinkhorn/run.ts';
import { claims } from '../../../../../src/labs/mhc/sinkhorn/claims.ts';

const run = (values: Partial<Values> = {}): Frame[] => [...drive(sinkhorn, values, undefined)];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];
const { scenarios } = claims;

test('half steps alternate: columns exact, then rows exact', () => {
  for (const { step, error } of run()) {
    expect(step % 2 === 1 ? error.columns : error.rows).toBeLessThan(1e-14);
  }
});

test('once settled, the error falls as σ₂ a half step predicts', () => {
  const frames = run();
  const [a, b] = [frames[19], frames[29]];
  expect(b.worst / a.worst).toBeCloseTo(a.sigma ** 10, 4);
  expect(b.predicted / a.predicted).toBeCloseTo(a.sigma ** 10, 12);
});

test('mild logits: twenty iterations leave eight places right', () => {
  expect(last(run(scenarios.mild.values)).places).toBe(8);
});

test('hard logits: twenty iterations are not enough', () => {
  expect(last(run(scenarios.hard.values)).error.columns).toBeGreaterThan(0.01);
});

test('nearly a permutation: small from the start, and slow', () => {
  const frames = run(scenarios.nearPermutation.values);
  expect(frames[1].error.columns).toBeLessThan(0.02);
  expect(last(frames).error.columns).toBeGreaterThan(1e-4);
});

test('rows first: the rows keep the error', () => {
  const { error } = last(run(scenarios.rowsFirst.values));
  expect(error.columns).toBeLessThan(1e-14);
  expect(error.rows).toBeGreaterThan(0.01);
});

test('[[1, 1], [0, 1]] keeps 1/(2k + 1)', () => {
  const frames = run(scenarios.slowLimit.values);
  expect(last(frames).verdict).toBe('partial');
  expect(last(frames).matrix[0][1]).toBeCloseTo(1 / 101, 12);
});

test('no permutation fits: the error does not fall', () => {
  const frames = run(scenarios.unsettled.values);
  expect(last(frames).verdict).toBe('none');
  expect(last(frames).error.columns).toBeCloseTo(1, 9);
});

test('exp(800) breaks plain numbers and not logarithms', () => {
  const plain = last(run(scenarios.overflow.values));
  expect(plain.broken).toBe(4);
  expect(claims.say(plain, startOf(knobs))).toBe('broken');
  const logs = run({ ...scenarios.logarithms.values, iterations: 2 });
  expect(last(logs).broken).toBe(0);
  [0.8, 0.2, 0, 1].forEach((x, k) => expect(last(logs).matrix.flat()[k]).toBeCloseTo(x, 12));
});

test('a line of zeros stops it, and it says so', () => {
  const frames = run({
    entries: 'weights',
    matrix: [
      [1, -2],
      [0, 0],
    ],
  });
  expect(frames).toHaveLength(40);
  expect(last(frames).matrix).toEqual([
    [1, 0],
    [0, 0],
  ]);
  expect(claims.say(last(frames), startOf(knobs))).toBe('empty');
});

test('the limit as a mixture of permutations adds up to 1', () => {
  const { weights, permutations } = last(run());
  expect(weights.length).toBe(permutations.length);
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
});

test('bets: hard logits are off by more than one per cent; rows first leaves the rows off', () => {
  const judged = Object.values(claims.bets).map((bet) =>
    bet.judge(run({ ...bet.before, ...bet.change }), run(bet.before)),
  );
  expect(judged).toEqual(['off', 'rows']);
});

test('the kernel’s ε moves nothing on mild logits, and entries by 0.32 where a softmax is smaller', () => {
  expect(last(run()).apart).toBeLessThan(1e-5);
  const { variant, ...matrix } = scenarios.epsilon.values;
  const [kernel, paper] = [last(run({ ...matrix, variant })), last(run(matrix))];
  expect(kernel.apart).toBeCloseTo(0.32, 2);
  expect(kernel.other).toEqual(paper.matrix);
  expect(paper.other).toEqual(kernel.matrix);
  expect(claims.say(kernel, startOf(knobs, scenarios.epsilon.values))).toBe('kernel');
});

test('with ε no zero is left: what never settled comes close', () => {
  const frames = run({ ...scenarios.unsettled.values, variant: 'kernel', iterations: 100 });
  expect(last(frames).verdict).toBe('total');
});
