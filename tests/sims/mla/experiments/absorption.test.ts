import { expect, test } from 'vitest';
import { drive } from '../../../../sims/drive.ts';
import { latentCost } from '../../../../sims/mla/costs.ts';
import { absorption } from '../../../../sims/mla/experiments/absorption.ts';

test('the meters of every step are the formulas, and the three outputs are one', () => {
  const shape = { heads: 8, content: 8, value: 8, latent: 32, rotary: 4 };
  for (const frame of drive(absorption, {}, undefined)) {
    (['full', 'expand', 'absorbed'] as const).forEach((way, i) => {
      const cost = latentCost(shape, way, frame.tokens);
      expect(frame.work[i]).toBe(cost.multiplyAdds);
      expect(frame.read[i]).toBe(2 * cost.elementsRead);
      expect(frame.held[i]).toBe(frame.read[i]);
    });
    expect(frame.difference).toBeLessThan(1e-12);
  }
});

test('with one head and a wide latent the full cache is the smaller one, and the sentence says so', () => {
  const values = { heads: 1, latent: 48 };
  const frame = [...drive(absorption, values, undefined)][47];
  expect(frame.readSaved).toBeLessThan(1);
  const all = { tokens: 48, content: 8, pairs: 2, ...values };
  expect(absorption.say?.(frame, all)).toBe('wider');
});

test('bets end as told, for several seeds', () => {
  for (const seed of [1, 2, 3]) {
    const play = (values: object) => [...drive(absorption, { ...values, seed }, undefined)];
    const outcomes = absorption.bets.map((bet) =>
      bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
    );
    expect(outcomes).toEqual([0, 2]);
  }
});
