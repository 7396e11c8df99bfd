import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/fp8/experiments/number/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/number/knobs.ts';
import { run as number } from '../../../../../sims/fp8/experiments/number/run.ts';
import { claims } from '../../../../../src/labs/fp8/number/claims.ts';

const run = (values: Partial<Values> = {}): Frame => [...drive(number, values, undefined)][0];

test('at the defaults 3.3 is stored as 3.25, between neighbours 0.25 apart', () => {
  const frame = run();
  expect(frame).toMatchObject({ x: 3.3, here: 3.25, below: 3.25, above: 3.5, step: 0.25 });
  expect(frame.off).toBeCloseTo((100 * 0.05) / 3.3, 9);
  expect(frame.count).toMatchObject({ e4m3: 253, int8: 255, e2m1: 15 });
});

test('every format stores the number as it does', () => {
  const { stored } = run({ number: 1000, negative: true });
  expect(stored).toEqual({
    ...{ e4m3: -448, e5m2: -1024, int8: -127, e2m1: -6, e5m6: -1000, bf16: -1000 },
  });
});

test('0 is off by nothing; beyond the last value there is no step', () => {
  expect(run({ number: 0 })).toMatchObject({ off: 0, here: 0, below: 0, step: 2 ** -9 });
  expect(run({ number: 448 })).toMatchObject({ off: 0, step: 0, above: 0 });
});

test('half a step is the same share of a number over all normal numbers, within a factor of two', () => {
  const { sizes, worst } = run();
  const normal = sizes.flatMap((size, i) => (size > 2 ** -6 && size < 448 ? [worst.e4m3[i]] : []));
  expect(Math.max(...normal)).toBeLessThanOrEqual(6.25);
  expect(Math.min(...normal)).toBeGreaterThan(3.1);
});

test('bets: a hundred times, the whole numbers, nothing', () => {
  const judged = Object.values(claims.bets).map((bet) =>
    bet.judge([run({ ...bet.before, ...bet.change })], [run(bet.before)]),
  );
  expect(judged).toEqual(['hundred', 'whole', 'gone']);
});

test('each state has a sentence of its own', () => {
  const said = [{}, { number: 3.25 }, { number: 900 }, { number: 448 }, { number: 0.0007 }].map(
    (values) => claims.say(run(values)),
  );
  expect(said).toEqual(['between', 'exact', 'beyond', 'end', 'zero']);
});
