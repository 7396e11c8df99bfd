/**
 * What the pages of mixture of experts claim, on seeds that nothing was chosen by: where a network is
 * trained in all of 201 to 205. `npm run test:long`.
 */
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { sum } from '../../sims/math/vector.ts';
import type { Frame } from '../../sims/moe/experiments/balancing/frame.ts';
import { knobs, type Values } from '../../sims/moe/experiments/balancing/knobs.ts';
import { run } from '../../sims/moe/experiments/balancing/run.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { claims } from '../../src/labs/moe/balancing/claims.ts';
import { patience } from '../long.ts';

const five = [201, 202, 203, 204, 205];

describe('Balancing', async () => {
  const texts = await run.prepare?.(startOf(knobs));
  if (!texts) throw new Error('Balancing requires texts, got none');
  const { scenarios } = claims;
  const played = new Map<string, Frame[]>();
  function play(values: Partial<Values>, seed: number, changes?: readonly Intervention[]): Frame[] {
    const key = JSON.stringify([values, seed, changes]);
    const frames = played.get(key) ?? [...drive(run, { ...values, seed }, texts!, changes)];
    played.set(key, frames);
    return frames;
  }
  const end = (values: Partial<Values>, seed: number): Frame => last(play(values, seed));

  /** The share of all tokens that the four busiest carry in the last fifty batches. */
  function ofFour(seed: number): number {
    const frames = play({}, seed).slice(-50);
    const loads = frames[0].alone.map((_, i) => sum(frames.map(({ alone }) => alone[i])));
    return sum(loads.toSorted((a, b) => b - a).slice(0, 4)) / sum(loads);
  }

  const table: Record<string, (seed: number) => boolean> = {
    'left alone, four of sixteen take four fifths': (seed) => ofFour(seed) > 0.72,
    'γ = 0.001 ends even, without a loss': (seed) => end({}, seed).global.bias < 1,
    'γ = 0.0001 does not stop the collapse': (seed) =>
      end(scenarios.tooSlow.values, seed).global.bias > 2,
    'γ = 0.1 is never at rest: twice the share more in each of the last forty batches': (seed) =>
      play(scenarios.restless.values, seed)
        .slice(-40)
        .every(({ violation }) => violation.yours > 2),
    'the paper’s α is not felt': (seed) => {
      const { loss, none } = end(scenarios.unfelt.values, seed).global;
      return loss > 0.7 * none;
    },
    'α = 1 balances': (seed) => {
      const { global } = end(scenarios.costly.values, seed);
      return global.loss < global.none / 2;
    },
    'with the sequence-wise loss less than half of the specialisation is left': (seed) => {
      const { specialisation } = end({}, seed);
      return specialisation.sequence < 0.5 * specialisation.bias;
    },
    'at equal weight, within sequences alone costs more than over the batch, and few specialise': (
      seed,
    ) => {
      const { test: losses, specialisation } = end(scenarios.scope.values, seed);
      const ratio = specialisation.yours / specialisation.loss;
      return losses.yours > losses.loss && ratio < 0.3;
    },
    'a collapse is mended by the bias': (seed) => {
      const { values, interventions } = scenarios.mended;
      const frames = play(values, seed, interventions);
      return frames[98].violation.yours > 2 && last(frames).violation.yours < 1;
    },
  };

  test.each(Object.entries(table))('%s', { timeout: patience }, (_, holds) => {
    expect(five.filter((seed) => !holds(seed))).toEqual([]);
  });

  test('at α = 1 the task pays with four seeds of five', { timeout: patience }, () => {
    const paid = five.filter((seed) => {
      const { test: losses } = end(scenarios.costly.values, seed);
      return losses.loss > losses.none;
    });
    expect(paid).toEqual([201, 202, 203, 204]);
  });
});
