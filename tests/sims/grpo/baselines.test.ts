import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  generalisedAdvantages,
  reinforceAdvantages,
  runningMean,
} from '../../../sims/grpo/baselines.ts';

// By hand: δ = [0 + 0.5·0.8 − 0.5, 1 − 0.8] = [−0.1, 0.2], then −0.1 + 0.25·0.2.
test('generalised advantages of two tokens', () => {
  const advantages = generalisedAdvantages([0, 1], [0.5, 0.8], { discount: 0.5, trace: 0.5 });
  expect(advantages[0]).toBeCloseTo(-0.05, 12);
  expect(advantages[1]).toBeCloseTo(0.2, 12);
});

const entries = fc.array(
  fc.tuple(fc.integer({ min: -64, max: 64 }), fc.integer({ min: -64, max: 64 })),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test('without discount and trace decay they are the rewards to come less the guess', () => {
  fc.assert(
    fc.property(entries, (pairs) => {
      const rewards = pairs.map(([r]) => r / 64);
      const values = pairs.map(([, v]) => v / 64);
      generalisedAdvantages(rewards, values).forEach((a, t) => {
        const toCome = rewards.slice(t).reduce((x, y) => x + y, 0);
        expect(a).toBeCloseTo(toCome - values[t], 12);
      });
    }),
  );
});

test('without a trace they are one-step surprises, and a perfect critic leaves none', () => {
  const surprises = generalisedAdvantages([0, 0, 1], [0.2, 0.5, 0.9], { trace: 0 });
  [0.3, 0.4, 0.1].forEach((x, t) => expect(surprises[t]).toBeCloseTo(x, 12));
  expect(generalisedAdvantages([0, 0, 1], [1, 1, 1])).toEqual([0, 0, 0]);
});

test('a baseline is taken off every reward; none leaves them as they are', () => {
  expect(reinforceAdvantages([1, 0], 0.25)).toEqual([0.75, -0.25]);
  expect(reinforceAdvantages([1, 0])).toEqual([1, 0]);
});

test('the running mean starts at the first batch and moves a tenth of the way', () => {
  expect(runningMean(undefined, [1, 0])).toBe(0.5);
  expect(runningMean(0.5, [1, 1])).toBeCloseTo(0.55, 12);
});

test('rewards and guesses must match', () => {
  expect(() => generalisedAdvantages([1], [])).toThrow(
    'generalisedAdvantages requires one value a token, got 0 for 1',
  );
});
