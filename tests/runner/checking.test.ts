import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startOf } from '../../sims/contract/drive.ts';
import { difference } from '../../sims/contract/comparison.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import { prepareTensors, tensorsAlive } from '../../sims/training/backend.ts';
import { techniques } from '../../src/labs/index.ts';
import { checkOf } from '../../src/runner/check-of.ts';
import { answer, measure } from '../../src/runner/checking.ts';
import { runOf } from '../../src/runner/run-of.ts';

/** A clock on which every look takes a millisecond. */
const clock = () => {
  let time = 0;
  return { now: () => time++ };
};

const all = Object.keys(techniques).flatMap((technique) =>
  readdirSync(`sims/${technique}/experiments`)
    .filter((name) => existsSync(`sims/${technique}/experiments/${name}/check.ts`))
    .map((experiment) => ({ technique, experiment })),
);

test('there are experiments that compute the same twice', () => {
  expect(all.length).toBeGreaterThanOrEqual(5);
});

test.each(all)('$technique/$experiment: tensors and plain code agree', async (which) => {
  const { technique, experiment } = which;
  await prepareTensors();
  const { run } = await runOf(technique, experiment);
  const { claims } = (await techniques[technique].experiments[experiment].load()).experiment;
  const scenarios = Object.values(claims.scenarios).map(({ values }) => values as Values);
  const check = await checkOf(technique, experiment);
  const before = tensorsAlive();
  const seeds = run.knobs.parameters.seed ? [{ seed: 2 }, { seed: 3 }] : [];
  for (const values of [{}, ...seeds, ...scenarios]) {
    const comparison = await check(startOf(run.knobs, values));
    const [expected, got] = [comparison.plain(), comparison.tensors()];
    comparison.dispose();
    expect(expected[0].length).toBeGreaterThan(0);
    expect(difference(got, expected), JSON.stringify(values)).toBeLessThan(1e-4);
  }
  expect(tensorsAlive()).toBe(before);
});

test('an answer says how far, how many and how long', async () => {
  const { run } = await runOf('mhc', 'sinkhorn');
  const values = startOf(run.knobs);
  const request = { kind: 'check', technique: 'mhc', experiment: 'sinkhorn', values } as const;
  expect(await answer(request, clock())).toMatchObject({
    kind: 'checked',
    equality: { numbers: 16, plainTime: expect.any(Number), tensorsTime: expect.any(Number) },
  });
});

test('what goes wrong is an answer', async () => {
  const none = { kind: 'check', technique: 'mhc', experiment: 'bill', values: {} } as const;
  expect(await answer(none, clock())).toMatchObject({ kind: 'unchecked', reason: 'tensors' });
  const values = startOf((await runOf('mhc', 'sinkhorn')).run.knobs, { matrix: [[0]] });
  const odd = { ...none, experiment: 'sinkhorn', values: { ...values, order: 'sideways' } };
  expect(await answer(odd, clock())).toEqual({
    ...{ kind: 'unchecked', reason: 'error' },
    message: 'sinkhornKnopp requires order to be one of columnsFirst, rowsFirst, got sideways',
  });
});

test('times are medians of runs after the first', () => {
  let [time, runs] = [0, 0];
  const cost = { plain: 1, tensors: 8 };
  const work = (way: keyof typeof cost) => () => {
    time += runs++ < 2 ? 1000 : cost[way]; // the first of each is slow
    return [[1, 2]];
  };
  const comparison = { plain: work('plain'), tensors: work('tensors'), dispose: () => {} };
  expect(measure(comparison, { now: () => time })).toEqual({
    ...{ difference: 0, numbers: 2, plainTime: 1, tensorsTime: 8 },
  });
});
