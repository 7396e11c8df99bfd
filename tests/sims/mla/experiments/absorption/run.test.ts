import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import { latentCost } from '../../../../../sims/mla/costs.ts';
import { knobs, type Values } from '../../../../../sims/mla/experiments/absorption/knobs.ts';
import { run as absorption } from '../../../../../sims/mla/experiments/absorption/run.ts';
import { claims } from '../../../../../src/labs/mla/absorption/claims.ts';

test('the meters of every step are the formulas, and the three outputs are one', () => {
  const shape = { heads: 8, content: 8, value: 8, latent: 32, rotary: 4 };
  for (const frame of drive(absorption, {}, undefined)) {
    (['full', 'expand', 'absorbed'] as const).forEach((way) => {
      const cost = latentCost(shape, way, frame.tokens);
      expect(frame.work[way]).toBe(cost.multiplyAdds);
      expect(frame.read[way]).toBe(2 * cost.elementsRead);
      expect(frame.held[way]).toBe(frame.read[way]);
    });
    expect(frame.difference).toBeLessThan(1e-12);
  }
});

test('with one head and a wide latent the full cache is the smaller one, and the sentence says so', () => {
  const values = { heads: 1, latent: 48 };
  const frame = [...drive(absorption, values, undefined)][47];
  expect(frame.readSaved).toBeLessThan(1);
  expect(claims.say(frame, startOf(knobs, values))).toBe('wider');
});

test('bets end as told, for several seeds', () => {
  for (const seed of [1, 2, 3]) {
    const play = (values: Partial<Values>) => [
      ...drive(absorption, { ...values, seed }, undefined),
    ];
    const outcomes = Object.values(claims.bets).map((bet) =>
      bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
    );
    expect(outcomes).toEqual(['same', 'more', 'keys']);
  }
});
