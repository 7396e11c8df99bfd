/**
 * What pages of Engram claim, on seeds that nothing was chosen by: in nine of 201 to 210, or where a
 * network is trained in all of 201 to 205. `npm run test:long`.
 */
import { describe, expect, test } from 'vitest';
import { drive } from '../../sims/contract/drive.ts';
import type { Frame as Amputation } from '../../sims/engram/experiments/amputation/frame.ts';
import { run as amputationRun } from '../../sims/engram/experiments/amputation/run.ts';
import type { Frame as Budget } from '../../sims/engram/experiments/budget/frame.ts';
import { run as budgetRun } from '../../sims/engram/experiments/budget/run.ts';
import type { Frame as Slots } from '../../sims/engram/experiments/slots/frame.ts';
import { run as slotsRun } from '../../sims/engram/experiments/slots/run.ts';
import type { Frame as Tiers } from '../../sims/engram/experiments/tiers/frame.ts';
import type { Values as TiersValues } from '../../sims/engram/experiments/tiers/knobs.ts';
import { run as tiersRun } from '../../sims/engram/experiments/tiers/run.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { claims as ofTiers } from '../../src/labs/engram/tiers/claims.ts';
import { patience } from '../long.ts';

const ten = [201, 202, 203, 204, 205, 206, 207, 208, 209, 210];
const five = ten.slice(0, 5);

describe('Tiers', () => {
  const { scenarios } = ofTiers;
  const tiers = (values: Partial<TiersValues>, seed: number): Tiers =>
    last([...drive(tiersRun, { ...values, seed }, undefined)]);

  test.each<[string, (seed: number) => boolean]>([
    [
      'the paper’s set-up hides behind one block',
      (seed) => tiers(scenarios.allOnHost.values, seed).stall === 0,
    ],
    [
      'in the first block there is nothing to hide behind',
      (seed) => tiers(scenarios.firstBlock.values, seed).hidden === 0,
    ],
    [
      'on a slow disk a deeper layer buys time',
      (seed) => {
        const { values } = scenarios.slowDisk;
        const deeper = tiers({ ...values, layer: values.layer + 1 }, seed);
        return deeper.stall < tiers(values, seed).stall;
      },
    ],
    [
      'of a million rows the thousand most frequent serve half',
      (seed) => Math.abs(tiers(scenarios.million.values, seed).hits.frequent - 52) < 1,
    ],
    [
      'where all are equally frequent a cache serves its share, 1 %',
      (seed) => Math.abs(tiers(scenarios.uniform.values, seed).hits.frequent - 1) < 0.2,
    ],
  ])('%s', { timeout: patience }, (_, holds) => {
    expect(ten.filter(holds).length).toBeGreaterThanOrEqual(9);
  });
});

test.each(five)(
  'Slots: each larger table knows more, with seed %i',
  { timeout: patience },
  (seed) => {
    const frames: Slots[] = [...drive(slotsRun, { seed }, undefined)];
    const { pair, rule } = last(frames).losses;
    expect(pair.toSorted((a, b) => b - a)).toEqual(pair);
    expect(Math.max(...rule)).toBeLessThan(0.15);
  },
);

test('Budget: memory alone is never best, experts alone once', { timeout: patience }, () => {
  const frames = five.map((seed): Budget => last([...drive(budgetRun, { seed }, undefined)]));
  const best = frames.map((frame) => frame.best);
  expect(best).not.toContain(0);
  expect(best.filter((rho) => rho === 1)).toHaveLength(1); // and the guide says so
});

test.each(five)(
  'Amputation: facts go, the rest stays, with seed %i',
  { timeout: patience },
  (seed) => {
    const { facts, rule, exceptions, gate } = last<Amputation>([
      ...drive(amputationRun, { seed }, undefined),
    ]);
    expect(facts.zeroed).toBeLessThan(0.25 * facts.whole);
    for (const { whole, zeroed } of [rule, exceptions]) expect(zeroed).toBeGreaterThan(0.9 * whole);
    expect(gate.facts).toBeGreaterThan(5 * Math.max(gate.exceptions, gate.rule));
  },
);
