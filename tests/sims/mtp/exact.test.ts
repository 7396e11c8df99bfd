import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../../sims/math/vector.ts';
import { firstTwo, outcomes } from '../../../sims/mtp/exact.ts';
import { tokensPerCycle } from '../../../sims/mtp/speculative.ts';

const distribution = (size: number) =>
  fc
    .array(fc.integer({ min: 0, max: 64 }), { minLength: size, maxLength: size })
    .filter((weights) => sum(weights) > 0)
    .map((weights) => weights.map((weight) => weight / sum(weights)));

test('every way of one draft, by hand: p = (0.7, 0.3), q = (0.5, 0.5)', () => {
  const ways = outcomes(
    () => [0.7, 0.3],
    () => [0.5, 0.5],
    1,
  );
  // A is always kept; B with 0.6, and otherwise A is written in its place
  const expected = [
    { tokens: [0, 0], accepted: 1, probability: 0.35 },
    { tokens: [0, 1], accepted: 1, probability: 0.15 },
    { tokens: [1, 0], accepted: 1, probability: 0.21 },
    { tokens: [1, 1], accepted: 1, probability: 0.09 },
    { tokens: [0], accepted: 0, probability: 0.2 },
  ];
  expect(ways.map(({ tokens, accepted }) => ({ tokens, accepted }))).toEqual(
    expected.map(({ tokens, accepted }) => ({ tokens, accepted })),
  );
  ways.forEach(({ probability }, i) =>
    expect(probability).toBeCloseTo(expected[i].probability, 12),
  );
});

test('two tokens together, with none, one, two and three drafts', () => {
  const models = fc.integer({ min: 2, max: 3 }).chain((size) => {
    const rows = fc.array(distribution(size), { minLength: size + 1, maxLength: size + 1 });
    return fc.tuple(rows, rows);
  });
  fc.assert(
    fc.property(models, fc.integer({ min: 0, max: 3 }), ([target, drafter], drafts) => {
      const after = (rows: typeof target) => (prefix: readonly number[]) =>
        rows[prefix.length === 0 ? rows.length - 1 : prefix[prefix.length - 1]];
      const joint = firstTwo(after(target), after(drafter), drafts);
      const first = after(target)([]);
      joint.forEach((row, x) =>
        row.forEach((share, y) => expect(share).toBeCloseTo(first[x] * target[x][y], 12)),
      );
      const ways = outcomes(after(target), after(drafter), drafts);
      expect(sum(ways.map(({ probability }) => probability))).toBeCloseTo(1, 12);
    }),
    { numRuns: 60 },
  );
});

test('the sum over all ways has the tokens a cycle that the formula has', () => {
  const [p, q] = [
    [0.7, 0.3],
    [0.5, 0.5],
  ];
  for (const drafts of [0, 1, 2, 5]) {
    const ways = outcomes(
      () => p,
      () => q,
      drafts,
    );
    const mean = sum(ways.map(({ tokens, probability }) => tokens.length * probability));
    expect(mean).toBeCloseTo(tokensPerCycle(0.8, drafts), 12);
  }
});

const p = [0.5, 0.5];
test.each([
  [
    () =>
      outcomes(
        () => p,
        () => p,
        40,
      ),
    /at most 1000000 ways/,
  ],
  [
    () =>
      outcomes(
        () => p,
        () => p,
        -1,
      ),
    /whole γ of at least 0, got -1/,
  ],
  [
    () =>
      outcomes(
        () => [0.5, 0.6],
        () => p,
        1,
      ),
    /sum 1/,
  ],
  [
    () =>
      outcomes(
        () => p,
        () => [1],
        1,
      ),
    /q over 2 tokens, got 1/,
  ],
])('refused: %#', (call, message) => {
  expect(call).toThrow(message);
});
