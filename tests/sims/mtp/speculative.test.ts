import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptance,
  bestDrafts,
  firstToken,
  keepChance,
  residual,
  speedUp,
  tokensPerCycle,
  verify,
  verifyGreedy,
} from '../../../sims/mtp/speculative.ts';
import { sample, stream } from '../../../sims/math/random.ts';
import { sum } from '../../../sims/math/vector.ts';

/** Weights from a grid, made into a distribution. */
const distribution = (size: number) =>
  fc
    .array(fc.integer({ min: 0, max: 64 }), { minLength: size, maxLength: size })
    .filter((weights) => sum(weights) > 0)
    .map((weights) => weights.map((weight) => weight / sum(weights)));
const pair = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.tuple(distribution(size), distribution(size)));

describe('acceptance and residual', () => {
  test('the case of DSpark, appendix A: p = (0.7, 0.3), q = (0.5, 0.5)', () => {
    expect(acceptance([0.7, 0.3], [0.5, 0.5])).toBeCloseTo(0.8, 12);
    expect(residual([0.7, 0.3], [0.5, 0.5])).toEqual([1, 0]);
    expect(keepChance([0.7, 0.3], [0.5, 0.5], 1)).toBeCloseTo(0.6, 12);
  });

  test('it is 1 minus the total variation, and the same the other way round', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const distance = sum(p.map((share, x) => Math.abs(share - q[x]))) / 2;
        expect(acceptance(p, q)).toBeCloseTo(1 - distance, 12);
        expect(acceptance(q, p)).toBe(acceptance(p, q));
      }),
    );
  });

  test('equal: always kept, and nothing sticks out; of nothing in common: never kept', () => {
    expect(acceptance([0.5, 0.25, 0.25], [0.5, 0.25, 0.25])).toBe(1);
    expect(residual([0.5, 0.5], [0.5, 0.5])).toEqual([0, 0]);
    expect(acceptance([1, 0], [0, 1])).toBe(0);
    expect(residual([1, 0], [0, 1])).toEqual([1, 0]);
  });
});

describe('what a cycle writes is the model’s own', () => {
  test('the first token, for any p and q', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        firstToken(p, q).forEach((share, x) => expect(share).toBeCloseTo(p[x], 12));
      }),
    );
  });

  test('drawn from p in place of the residual it is not', () => {
    const out = firstToken([0.7, 0.3], [0.5, 0.5], [0.7, 0.3]);
    expect(out[0]).toBeCloseTo(0.5 + 0.2 * 0.7, 12);
  });

  test('drawn twenty thousand times, within four standard errors of p', () => {
    const [p, q] = [
      [0.1, 0.2, 0.3, 0.4],
      [0.4, 0.3, 0.2, 0.1],
    ];
    const [random, count] = [stream(1, 'cycles'), 20_000];
    const seen = p.map(() => 0);
    for (let i = 0; i < count; i++) {
      seen[verify([p, p], [q], [sample(q, random)], random).tokens[0]]++;
    }
    p.forEach((share, x) => {
      const error = Math.sqrt((share * (1 - share)) / count);
      expect(Math.abs(seen[x] / count - share)).toBeLessThan(4 * error);
    });
  });
});

describe('one cycle', () => {
  const row = [0.25, 0.75];
  test('no draft: one token of the model', () => {
    expect(verify([row], [], [], () => 0.5)).toEqual({ accepted: 0, tokens: [1], dice: [] });
    expect(verify([row], [], [], () => 0.1).tokens).toEqual([0]);
  });

  test('all kept: the bonus; one rejected: the residual, and what follows is thrown away', () => {
    const half = [0.5, 0.5];
    expect(verify([row, row], [row], [1], () => 0.9).tokens).toEqual([1, 1]);
    const { accepted, tokens, dice } = verify([row, row, row], [half, half], [0, 1], () => 0.6);
    expect([accepted, tokens, dice]).toEqual([0, [1], [{ keep: 0.5, die: 0.6 }]]);
  });

  test('greedy: kept if it is the most likely; the text is that of plain decoding', () => {
    expect(verifyGreedy([row, row], [1])).toEqual({ accepted: 1, tokens: [1, 1] });
    expect(verifyGreedy([row, row], [0])).toEqual({ accepted: 0, tokens: [1] });
    const random = stream(3, 'greedy');
    const scores = Array.from({ length: 64 }, () => Array.from({ length: 4 }, () => random()));
    const at = (prefix: readonly number[]) =>
      scores[prefix.reduce((hash, token) => (5 * hash + token + 1) % 64, 7)];
    const write = (drafts: number): number[] => {
      const text: number[] = [];
      while (text.length < 40) {
        const guess = Array.from({ length: drafts }, () => Math.floor(4 * random()));
        const ps = [...guess, 0].map((_, i) => at([...text, ...guess.slice(0, i)]));
        text.push(...verifyGreedy(ps, guess).tokens);
      }
      return text.slice(0, 40);
    };
    expect(write(3)).toEqual(write(0));
    expect(write(1)).toEqual(write(0));
  });
});

describe('tokens a cycle and speed', () => {
  const chance = fc.integer({ min: 0, max: 1024 }).map((n) => n / 1024);
  const count = fc.integer({ min: 0, max: 40 });

  test('V3 §5.4.3: 85 to 90 % at one draft is 1.85 to 1.90 tokens a pass', () => {
    expect(tokensPerCycle(0.85, 1)).toBeCloseTo(1.85, 12);
    expect(tokensPerCycle(0.9, 1)).toBeCloseTo(1.9, 12);
    expect(speedUp(0.9, 1, 0.05)).toBeCloseTo(1.9 / 1.05, 12);
  });

  test('it is the sum 1 + α + … + α^γ, between 1 and γ + 1, and grows with both', () => {
    fc.assert(
      fc.property(chance, count, (alpha, drafts) => {
        const expected = sum(Array.from({ length: drafts + 1 }, (_, i) => alpha ** i));
        const tokens = tokensPerCycle(alpha, drafts);
        expect(tokens).toBeCloseTo(expected, 9);
        expect(tokens).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(tokens).toBeLessThanOrEqual(drafts + 1 + 1e-9);
        expect(tokensPerCycle(alpha, drafts + 1)).toBeGreaterThanOrEqual(tokens - 1e-12);
        const more = Math.min(1, alpha + 1 / 1024);
        expect(tokensPerCycle(more, drafts)).toBeGreaterThanOrEqual(tokens - 1e-12);
      }),
    );
    expect(tokensPerCycle(1, 5)).toBe(6);
    expect(tokensPerCycle(0, 5)).toBe(1);
    expect(tokensPerCycle(1 - 1e-12, 5)).toBeCloseTo(6, 9);
  });

  test('one draft never makes it twice as fast, and no draft changes nothing', () => {
    fc.assert(
      fc.property(chance, chance, (alpha, cost) => {
        if (alpha < 1) expect(speedUp(alpha, 1, cost)).toBeLessThan(2);
        expect(speedUp(alpha, 0, cost)).toBeCloseTo(1, 12);
      }),
    );
    expect(speedUp(1, 2, 0)).toBe(3);
  });

  test('the best γ is better than its neighbours, and finite', () => {
    fc.assert(
      fc.property(chance, chance, (alpha, cost) => {
        if (alpha === 1 || cost === 0) return;
        const best = bestDrafts(alpha, cost);
        const at = (drafts: number): number => speedUp(alpha, drafts, cost);
        expect(at(best)).toBeGreaterThanOrEqual(at(best + 1) - 1e-12);
        if (best > 0) expect(at(best)).toBeGreaterThan(at(best - 1) - 1e-12);
      }),
    );
    expect(bestDrafts(0.999_999, 1e-6)).toBeLessThan(Infinity);
    expect([bestDrafts(0.9, 0), bestDrafts(1, 0.5), bestDrafts(0, 0), bestDrafts(1, 2)]).toEqual([
      Infinity,
      Infinity,
      0,
      0,
    ]);
  });
});

describe('what is refused', () => {
  const p = [0.5, 0.5];
  test.each([
    [() => acceptance([], []), /tokens in p, got none/],
    [() => acceptance([0.5, 0.6], p), /p with sum 1, got 1.1/],
    [() => acceptance(p, [1.5, -0.5]), /q of at least 0, got -0.5 at token 1/],
    [() => acceptance(p, [NaN, 1]), /got NaN at token 0/],
    [() => acceptance(p, [Infinity, 1]), /got Infinity/],
    [() => residual(p, [1]), /q over 2 tokens, got 1/],
    [() => keepChance(p, [1, 0], 1), /a draft that q can draw, got token 1/],
    [() => keepChance(p, p, 2), /a token from 0 to 1, got 2/],
    [() => firstToken(p, p, [1]), /2 replacements, got 1/],
    [() => verify([p], [p], [0], () => 0), /p at 2 places, got 1/],
    [() => verify([p, p], [], [0], () => 0), /q for each of 1 drafts, got 0/],
    [() => verify([p, p], [[1, 0]], [1], () => 0), /a draft that q can draw/],
    [() => verify([p, [1]], [p], [1], () => 0), /p over 2 tokens, got 1/],
    [() => verifyGreedy([[]], []), /rows of numbers of one length/],
    [() => verifyGreedy([p, p], [0.5]), /a token from 0 to 1, got 0.5/],
    [() => tokensPerCycle(1.1, 1), /α from 0 to 1, got 1.1/],
    [() => tokensPerCycle(NaN, 1), /α from 0 to 1, got NaN/],
    [() => tokensPerCycle(0.5, 1.5), /γ, a whole number from 0, got 1.5/],
    [() => tokensPerCycle(0.5, -1), /got -1/],
    [() => speedUp(0.5, 1, -1), /c of at least 0, got -1/],
    [() => bestDrafts(0.5, Infinity), /c of at least 0, got Infinity/],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});
