import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  batchAdvantages,
  combinedAdvantages,
  groupAdvantages,
  isDead,
  leaveOneOut,
  processAdvantages,
  statistics,
  toTokens,
  type Spread,
} from '../../../sims/grpo/advantages.ts';
import { deviation, sum, type Vector } from '../../../sims/math/vector.ts';

const close = (actual: Vector, expected: Vector, digits = 6): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((x, i) => expect(x).toBeCloseTo(expected[i], digits));
};

/** Rewards on a grid, so that sums are exact; at least two of them. */
const reward = fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024);
const group = fc.array(reward, { minLength: 2, maxLength: 16 });
const mixed = group.filter((rewards) => !isDead(rewards));
const spread = fc.constantFrom<Spread>('population', 'sample', 'none');

// The values of the fact sheet, computed by hand from the definitions.
test('a single success among four, by every std', () => {
  close(groupAdvantages([1, 0, 0, 0]), [1.732051, -0.57735, -0.57735, -0.57735]);
  close(groupAdvantages([1, 0, 0, 0], { std: 'sample' }), [1.5, -0.5, -0.5, -0.5]);
  close(
    groupAdvantages([1, 0, 0, 0], { std: 'sample', epsilon: 1e-4 }),
    [1.4997, -0.4999, -0.4999, -0.4999],
    4,
  );
  close(groupAdvantages([1, 0, 0, 0], { std: 'none' }), [0.75, -0.25, -0.25, -0.25], 12);
});

test('a graded reward', () => {
  close(groupAdvantages([0, 0.1, 1, 0.1]), [-0.738549, -0.492366, 1.723281, -0.492366]);
});

test('step rewards are normalised together and summed from the step onwards', () => {
  const [first, second] = processAdvantages([
    [1, 0],
    [1, 1, 1],
  ]);
  close(first, [-1.5, -2], 12);
  close(second, [1.5, 1, 0.5], 12);
});

test('a binary group follows the closed forms', () => {
  for (const size of [2, 4, 16, 64]) {
    for (let k = 1; k < size; k++) {
      const p = k / size;
      const advantages = groupAdvantages(Array.from({ length: size }, (_, i) => (i < k ? 1 : 0)));
      expect(advantages[0]).toBeCloseTo(Math.sqrt((1 - p) / p), 9);
      expect(advantages[size - 1]).toBeCloseTo(-Math.sqrt(p / (1 - p)), 9);
      expect(sum(advantages.map(Math.abs)) / size).toBeCloseTo(2 * Math.sqrt(p * (1 - p)), 9);
    }
  }
});

test('for any group and any std, the advantages sum to zero', () => {
  fc.assert(
    fc.property(group, spread, (rewards, std) => {
      const scale =
        std === 'none' ? 1 : Math.max(1, ...groupAdvantages(rewards, { std }).map(Math.abs));
      expect(Math.abs(sum(groupAdvantages(rewards, { std })))).toBeLessThan(
        1e-9 * rewards.length * scale,
      );
    }),
  );
});

test('for any group with contrast, the squares sum to G, or to G − 1 with the sample std', () => {
  fc.assert(
    fc.property(mixed, (rewards) => {
      const squares = (std: Spread): number =>
        sum(groupAdvantages(rewards, { std }).map((a) => a * a));
      expect(squares('population')).toBeCloseTo(rewards.length, 8);
      expect(squares('sample')).toBeCloseTo(rewards.length - 1, 8);
    }),
  );
});

test('for any group, no advantage exceeds √(G − 1), which a lone success reaches', () => {
  fc.assert(
    fc.property(mixed, (rewards) => {
      const bound = Math.sqrt(rewards.length - 1);
      for (const a of groupAdvantages(rewards))
        expect(Math.abs(a)).toBeLessThanOrEqual(bound + 1e-9);
      for (const a of groupAdvantages(rewards, { std: 'sample' })) {
        const sampleBound = (rewards.length - 1) / Math.sqrt(rewards.length);
        expect(Math.abs(a)).toBeLessThanOrEqual(sampleBound + 1e-9);
      }
    }),
  );
  expect(groupAdvantages([0, 0, 0, 0, 1])[4]).toBeCloseTo(2, 12);
});

test('for any group, order is kept and equal rewards get equal advantages', () => {
  fc.assert(
    fc.property(mixed, spread, (rewards, std) => {
      const advantages = groupAdvantages(rewards, { std });
      rewards.forEach((r, i) =>
        rewards.forEach((s, j) => {
          if (r > s) expect(advantages[i]).toBeGreaterThan(advantages[j]);
          if (r === s) expect(advantages[i]).toBe(advantages[j]);
        }),
      );
    }),
  );
});

test('for any group, a shift changes nothing, a scale nothing but its sign', () => {
  fc.assert(
    fc.property(
      mixed,
      fc.integer({ min: -8, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (rewards, shift, scale) => {
        const before = groupAdvantages(rewards);
        close(groupAdvantages(rewards.map((r) => r + shift)), before, 9);
        close(groupAdvantages(rewards.map((r) => r * scale)), before, 9);
        close(
          groupAdvantages(rewards.map((r) => -r * scale)),
          before.map((a) => -a),
          9,
        );
        const plain = groupAdvantages(rewards, { std: 'none' });
        close(
          groupAdvantages(
            rewards.map((r) => r * scale),
            { std: 'none' },
          ),
          plain.map((a) => a * scale),
          9,
        );
      },
    ),
  );
});

test('for any group, permuting it permutes the advantages', () => {
  fc.assert(
    fc.property(mixed, (rewards) => {
      close(groupAdvantages([...rewards].reverse()), [...groupAdvantages(rewards)].reverse(), 9);
    }),
  );
});

test('equal rewards give exactly zero, also where their mean cannot be written exactly', () => {
  for (const r of [0, 1, 0.1, 0.35, 0.4, -0.7, 1 / 3]) {
    for (const size of [2, 3, 6, 7, 10, 49]) {
      for (const std of ['population', 'sample', 'none'] as const) {
        const advantages = groupAdvantages(Array(size).fill(r), { std });
        expect(advantages.every((a) => a === 0)).toBe(true);
      }
    }
  }
});

test('a floor keeps noise small, and an epsilon shrinks a little', () => {
  const nearly = [0.4, 0.4, 0.4, 0.4 + 1e-9];
  expect(groupAdvantages(nearly)[3]).toBeGreaterThan(1);
  expect(groupAdvantages(nearly, { floor: 1e-3 })[3]).toBeLessThan(1e-5);
});

test('a missing reward is left out and gets 0, or is refused', () => {
  close(groupAdvantages([1, NaN, 0], { missing: 'skip' }), [1, 0, -1], 12);
  close(groupAdvantages([1, NaN], { missing: 'skip' }), [0, 0], 12);
  expect(() => groupAdvantages([1, NaN])).toThrow(
    'groupAdvantages requires finite rewards, got NaN at 1',
  );
});

test('process supervision of one step an answer is outcome supervision', () => {
  fc.assert(
    fc.property(mixed, spread, (rewards, std) => {
      const steps = processAdvantages(
        rewards.map((r) => [r]),
        { std },
      );
      close(steps.flat(), groupAdvantages(rewards, { std }), 12);
    }),
  );
});

test('a token counts the steps that end at it or later', () => {
  expect(toTokens([-1.5, -2], [2, 4], 6)).toEqual([-1.5, -1.5, -1.5, -2, -2, 0]);
  expect(() => toTokens([1], [1, 2], 3)).toThrow('toTokens requires one end a step, got 2 for 1');
});

test('leaving oneself out is Dr. GRPO times G / (G − 1)', () => {
  fc.assert(
    fc.property(group, (rewards) => {
      const size = rewards.length;
      const plain = groupAdvantages(rewards, { std: 'none' });
      close(
        leaveOneOut(rewards),
        plain.map((a) => (a * size) / (size - 1)),
        12,
      );
    }),
  );
});

test('the batch variant centres by group and divides by the std of all rewards', () => {
  const groups = [
    [1, 0, 0, 0],
    [1, 1, 1, 0],
  ];
  const scale = deviation(groups.flat());
  const [hard, easy] = batchAdvantages(groups);
  close(
    hard,
    [0.75, -0.25, -0.25, -0.25].map((d) => d / scale),
    12,
  );
  close(
    easy,
    [0.25, 0.25, 0.25, -0.75].map((d) => d / scale),
    12,
  );
});

test('summing and normalising do not commute', () => {
  const rewards = [
    [1, 0, 0, 0],
    [0, 0, 0, 10],
  ];
  const summed = combinedAdvantages(rewards);
  const apart = combinedAdvantages(rewards, { order: 'normalise then sum' });
  close(summed, groupAdvantages([1, 0, 0, 10]), 12);
  expect(summed[0]).toBeLessThan(0); // drowned by the wide reward
  expect(apart[0]).toBeCloseTo(apart[3], 12);
});

test('a weight of 0 switches a reward function off, and an answer nobody scores gets 0', () => {
  const rewards = [
    [1, 0, NaN],
    [0, 5, NaN],
  ];
  close(combinedAdvantages(rewards, { weights: [1, 0] }), [1, -1, 0], 12);
  expect(() => combinedAdvantages(rewards, { weights: [1] })).toThrow(
    'combinedAdvantages requires one weight a reward function, got 1 for 2',
  );
});

test('the statistics are those that the advantages are made with', () => {
  fc.assert(
    fc.property(mixed, (rewards) => {
      const { mean, std } = statistics(rewards, { epsilon: 1e-4 });
      close(
        groupAdvantages(rewards, { epsilon: 1e-4 }),
        rewards.map((r) => (r - mean) / std),
        12,
      );
    }),
  );
});

test('what cannot be compared is refused', () => {
  expect(() => groupAdvantages([1])).toThrow('groupAdvantages requires at least 2 rewards, got 1');
  expect(() => groupAdvantages([1, Infinity])).toThrow('got Infinity at 1');
  expect(() => groupAdvantages([1, 0], { epsilon: -1 })).toThrow(
    'requires an epsilon from 0 on, got -1',
  );
  expect(() => groupAdvantages([1, 0], { floor: NaN })).toThrow(
    'requires a floor from 0 on, got NaN',
  );
  expect(() => batchAdvantages([[1, 0], [1]])).toThrow('requires groups of 2 or more, got 1');
  expect(() => processAdvantages([[1]])).toThrow('requires at least 2 steps, got 1');
});

test('rewards that differ by rounding alone are equal', () => {
  expect(groupAdvantages([0.1 + 0.2, 0.3, 0.3])).toEqual([0, 0, 0]);
  expect(isDead([0.1 + 0.2, 0.3])).toBe(true);
  expect(isDead([0.3, 0.3 + 1e-12])).toBe(false);
});

test('advantages know no scale, however small or large', () => {
  for (const scale of [1e-200, 1e-160, 1, 1e160, 1e200, 1e308]) {
    expect(groupAdvantages([scale, -scale])).toEqual([1, -1]);
    expect(groupAdvantages([scale, 0])).toEqual([1, -1]);
  }
});

test('combined rewards that are ragged, none, or weighed by nothing are refused', () => {
  expect(() => combinedAdvantages([])).toThrow(
    'combinedAdvantages requires a reward function, got none',
  );
  expect(() => combinedAdvantages([[1, 2], [1]])).toThrow(
    'combinedAdvantages requires 2 rewards of each function, got 1 of function 1',
  );
  expect(() => combinedAdvantages([[1, 2]], { weights: [NaN] })).toThrow(
    'combinedAdvantages requires finite weights, got NaN of function 0',
  );
});
