import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { sinkhorn, type Frame } from '../../../../sims/mhc/experiments/sinkhorn.ts';

type Values = Parameters<typeof drive<typeof sinkhorn.parameters, Frame, undefined>>[1];
const run = (values: Values = {}): Frame[] => [...drive(sinkhorn, values, undefined)];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];
const scenario = (label: string): Values => {
  const found = sinkhorn.scenarios.find((s) => s.label === label);
  if (!found) throw new Error(label);
  return found.values;
};

test('half steps alternate: columns exact, then rows exact', () => {
  for (const { step, rowError, columnError } of run()) {
    expect(step % 2 === 1 ? columnError : rowError).toBeLessThan(1e-14);
  }
});

test('once settled, the error falls as σ₂ a half step predicts', () => {
  const frames = run();
  const [a, b] = [frames[19], frames[29]];
  expect(b.error / a.error).toBeCloseTo(a.sigma ** 10, 4);
  expect(b.predicted / a.predicted).toBeCloseTo(a.sigma ** 10, 12);
});

test('mild logits: twenty iterations leave eight places right', () => {
  expect(
    last(run(scenario('Mild logits: twenty iterations leave eight places right'))).places,
  ).toBe(8);
});

test('hard logits: twenty iterations are not enough', () => {
  expect(
    last(run(scenario('Hard logits: twenty iterations are not enough'))).columnError,
  ).toBeGreaterThan(0.01);
});

test('nearly a permutation: small from the start, and slow', () => {
  const frames = run(scenario('Nearly a permutation: a small error that shrinks slowly'));
  expect(frames[1].columnError).toBeLessThan(0.02);
  expect(last(frames).columnError).toBeGreaterThan(1e-4);
});

test('rows first: the rows keep the error', () => {
  const { rowError, columnError } = last(run(scenario('Rows first: now the rows keep the error')));
  expect(columnError).toBeLessThan(1e-14);
  expect(rowError).toBeGreaterThan(0.01);
});

test('[[1, 1], [0, 1]] keeps 1/(2k + 1)', () => {
  const frames = run(scenario('[[1, 1], [0, 1]]: right in the end, but only like 1/k'));
  expect(last(frames).verdict).toBe('partial');
  expect(last(frames).matrix[0][1]).toBeCloseTo(1 / 101, 12);
});

test('no permutation fits: the error does not fall', () => {
  const frames = run(scenario('No permutation fits: it never settles'));
  expect(last(frames).verdict).toBe('none');
  expect(last(frames).columnError).toBeCloseTo(1, 9);
});

test('exp(800) breaks plain numbers and not logarithms', () => {
  const plain = last(run(scenario('exp(800): plain numbers break')));
  expect(plain.broken).toBe(4);
  expect(sinkhorn.say?.(plain, startOf(sinkhorn, {}))).toBe('broken');
  const logs = run({ ...scenario('exp(800): logarithms do not'), iterations: 2 });
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
  expect(sinkhorn.say?.(last(frames), startOf(sinkhorn, {}))).toBe('empty');
});

test('the limit as a mixture of permutations adds up to 1', () => {
  const { weights, permutations } = last(run());
  expect(weights.length).toBe(permutations.length);
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
});

test('bets: hard logits are off by more than one per cent; rows first leaves the rows off', () => {
  const judged = sinkhorn.bets.map(({ before, change, judge }) =>
    judge(run({ ...before, ...change }), run(before)),
  );
  expect(judged).toEqual([2, 1]);
});
