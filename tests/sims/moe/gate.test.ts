import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum, topK } from '../../../sims/math/vector.ts';
import {
  affinities,
  choose,
  gate,
  gateSteps,
  presets,
  scoreGroups,
  weigh,
} from '../../../sims/moe/gate.ts';

const grid = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1024, max: max * 1024 }).map((n) => n / 1024);
const list = (length: number, min: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(grid(min, max), { minLength: length, maxLength: length });

/** A token's scores and biases with a layout in which k experts always stay open. */
const cases = fc
  .record({
    size: fc.integer({ min: 1, max: 4 }),
    groups: fc.integer({ min: 1, max: 4 }),
    kept: fc.nat(),
    k: fc.nat(),
  })
  .chain(({ size, groups, kept, k }) => {
    const keptGroups = 1 + (kept % groups);
    return fc.record({
      scores: list(size * groups, 0, 1),
      bias: list(size * groups, -2, 2),
      options: fc.constant({ groups, keptGroups, k: 1 + (k % (size * keptGroups)) }),
    });
  });

const scores = Object.freeze([0.9, 0.1, 0.6, 0.55, 0.5, 0.5, 0.2, 0.85]);
const nodes = { k: 3, groups: 4, keptGroups: 2, scale: 2.5 };
const biased = (b: number): number[] => scores.map(() => b);

// The two worked examples were computed independently from the official class Gate.
test('skips the best expert when its group loses', () => {
  const steps = gateSteps(scores, { ...nodes, bias: biased(0) });
  expect(steps.groupScores.map((g) => Number(g.toFixed(12)))).toEqual([1, 1.15, 1, 1.05]);
  expect(steps.kept).toEqual([1, 3]);
  expect(steps.experts).toEqual([7, 2, 3]);
  expect(steps.weights).toEqual([1.0625, 0.75, 0.6875]);
});

test('a bias chooses expert 5, which then counts by its unbiased score', () => {
  const { kept, experts, weights } = gateSteps(scores, {
    ...nodes,
    bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0],
  });
  expect(kept).toEqual([2, 1]);
  expect(experts).toEqual([5, 2, 3]);
  [0.757576, 0.909091, 0.833333].forEach((w, i) => expect(weights[i]).toBeCloseTo(w, 6));
});

test('closed groups hold −∞: every bias −1 changes nothing', () => {
  const { experts, masked } = gateSteps(scores, { ...nodes, bias: biased(-1) });
  expect(experts).toEqual([7, 2, 3]);
  expect(masked.map((x) => x === -Infinity)).toEqual(
    [0, 0, 1, 1, 0, 0, 1, 1].map((open) => open === 0),
  );
});

test('choose and weigh, by hand: the bias decides who, the score alone how much', () => {
  expect(choose([0.5, 0.25, 0.75, 0.125], [0, 0, -1, 0.5], 2)).toEqual([3, 0]);
  expect(choose([0.5, 0.25, 0.75, 0.5], undefined, 3)).toEqual([2, 0, 3]);
  expect(weigh([0.5, 0.25, 0.75, 0.125], [3, 0], { scale: 10 })).toEqual({
    gathered: [0.125, 0.5],
    normalised: [0.2, 0.8],
    weights: [2, 8],
  });
  expect(weigh([0.5, 0.25], [1], { normalise: false, scale: 16 }).weights).toEqual([4]);
});

test('for any token, the gate without groups is choose, then weigh', () => {
  fc.assert(
    fc.property(
      list(8, 0, 1),
      list(8, -2, 2),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      (s, bias, k, normalise) => {
        const experts = choose(s, bias, k);
        const { weights } = weigh(s, experts, { normalise, scale: 2.5 });
        expect(gate(s, { k, bias, normalise, scale: 2.5 })).toEqual({ experts, weights });
        const sorted = s.map((_, i) => i).sort((i, j) => s[j] + bias[j] - (s[i] + bias[i]));
        expect(experts).toEqual(sorted.slice(0, k));
      },
    ),
  );
});

test('without a bias, a group is judged by its best expert, as in V2', () => {
  const { groupScores, experts } = gateSteps(scores, nodes);
  expect(groupScores).toEqual([0.9, 0.6, 0.5, 0.85]);
  expect(experts).toEqual([0, 7, 6]);
});

test('a group of one expert is judged by that expert under both rules', () => {
  expect(scoreGroups([3, -1, 2], 3, 'topTwo')).toEqual([3, -1, 2]);
  expect(scoreGroups([3, -1, 2, -4, -4, 5], 2, 'topTwo')).toEqual([5, 1]);
});

test('the models: V3 weights sum to 2.5, V2 weights are 16 times softmax shares', () => {
  const logits = Array.from({ length: 256 }, (_, i) => ((i * 37) % 101) / 25 - 2);
  const v3 = gate(affinities(logits, presets.V3.kind), { ...presets.V3, bias: biased256(0.5) });
  expect(v3.experts).toHaveLength(8);
  expect(sum(v3.weights)).toBeCloseTo(2.5, 12);
  const shares = affinities(logits.slice(0, 160), presets.V2.kind);
  const v2 = gate(shares, presets.V2);
  expect(v2.experts).toHaveLength(6);
  expect(v2.weights).toEqual(v2.experts.map((i) => shares[i] * 16));
  expect(new Set(v2.experts.map((i) => Math.floor(i / 20))).size).toBeLessThanOrEqual(3);
});
const biased256 = (b: number): number[] => new Array<number>(256).fill(b);

test('for any token: K different experts, in at most M groups, the best of those left open', () => {
  fc.assert(
    fc.property(cases, ({ scores: s, bias, options }) => {
      const { experts, kept, groupScores, weights } = gateSteps(s, { ...options, bias });
      const size = s.length / options.groups;
      const groupOf = (i: number): number => Math.floor(i / size);
      expect(new Set(experts).size).toBe(options.k);
      expect(new Set(experts.map(groupOf)).size).toBeLessThanOrEqual(options.keptGroups);
      const closed = groupScores.filter((_, g) => !kept.includes(g));
      for (const g of kept) expect(Math.max(...closed)).toBeLessThanOrEqual(groupScores[g]);
      const worst = Math.min(...experts.map((i) => s[i] + bias[i]));
      s.forEach((x, i) => {
        if (kept.includes(groupOf(i)) && !experts.includes(i)) {
          expect(x + bias[i]).toBeLessThanOrEqual(worst);
        }
      });
      const total = sum(experts.map((i) => s[i]));
      experts.forEach((i, n) => {
        expect(weights[n]).toBeCloseTo(total === 0 ? 0 : s[i] / total, 12);
      });
    }),
  );
});

test('for any token, one constant added to every bias changes nothing, bit for bit', () => {
  fc.assert(
    fc.property(cases, grid(-4, 4), ({ scores: s, bias, options }, shift) => {
      const shifted = bias.map((b) => b + shift);
      expect(gate(s, { ...options, bias: shifted })).toEqual(gate(s, { ...options, bias }));
    }),
  );
});

test('for any token, weights depend on the bias through the chosen set alone', () => {
  fc.assert(
    fc.property(list(8, 0, 1), list(8, -1, 1), (s, bias) => {
      const { experts, weights } = gate(s, { k: 3, bias });
      const favoured = s.map((_, i) => (experts.includes(i) ? 10 - experts.indexOf(i) * 3 : 0));
      expect(gate(s, { k: 3, bias: favoured })).toEqual({ experts, weights });
    }),
  );
});

test('for any token, raising its bias never drops an expert', () => {
  fc.assert(
    fc.property(list(8, 0, 1), list(8, -1, 1), grid(0, 2), fc.nat(7), (s, bias, more, i) => {
      fc.pre(gate(s, { k: 3, bias }).experts.includes(i));
      const raised = bias.with(i, bias[i] + more);
      expect(gate(s, { k: 3, bias: raised }).experts).toContain(i);
    }),
  );
});

test('no bias and one group is plain top-k, and k = N takes every expert', () => {
  fc.assert(
    fc.property(list(8, 0, 1), list(8, -2, 2), fc.integer({ min: 1, max: 8 }), (s, bias, k) => {
      expect(gate(s, { k }).experts).toEqual(topK(s, k));
      expect(gate(s, { k, bias: biased(0) }).experts).toEqual(topK(s, k));
      expect([...gate(s, { k: 8, bias }).experts].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    }),
  );
});

test('moving whole groups, and experts within them, moves the route with them', () => {
  const distinct = fc.uniqueArray(grid(0, 1), { minLength: 8, maxLength: 8 });
  const order = [5, 4, 0, 1, 7, 6, 2, 3]; // new place → old expert
  fc.assert(
    fc.property(distinct, (s) => {
      const before = gateSteps(s, { ...nodes, bias: biased(0) });
      fc.pre(new Set(before.groupScores).size === 4);
      const after = gate(
        order.map((i) => s[i]),
        { ...nodes, bias: biased(0) },
      );
      expect(after.experts.map((i) => order[i])).toEqual(before.experts);
      after.weights.forEach((w, i) => expect(w).toBeCloseTo(before.weights[i], 12));
    }),
  );
});

test('ties go to the lower index, in groups and in experts', () => {
  const steps = gateSteps(biased(0.5), { k: 3, groups: 4, keptGroups: 2 });
  expect(steps.kept).toEqual([0, 1]);
  expect(steps.experts).toEqual([0, 1, 2]);
});

test('scores of zero give weights of zero, not NaN', () => {
  expect(gate([0, 0, 0, 0], { k: 2 }).weights).toEqual([0, 0]);
});

test('tiny scores keep their weights under a large bias', () => {
  const tiny = [1e-18, 3e-18, 0, 0];
  const bias = [100, 100, 0, 0];
  expect(gate(tiny, { k: 2, bias, normalise: false }).weights).toEqual([1e-18, 3e-18]);
});

test('affinities: one by one or over all, finite for any finite logits', () => {
  expect(affinities([0, 800, -800], 'sigmoid')).toEqual([0.5, 1, 0]);
  expect(affinities([Math.log(1), Math.log(3)], 'softmax')[1]).toBeCloseTo(0.75, 12);
  expect(affinities([1000, 1000], 'softmax')).toEqual([0.5, 0.5]);
  const [zero, large, huge, small] = affinities([0, 25, 1e300, -30], 'sqrtSoftplus');
  expect(zero).toBeCloseTo(Math.sqrt(Math.LN2), 15);
  expect(large).toBe(5);
  expect(huge).toBe(1e150);
  expect(small).toBeCloseTo(Math.exp(-15), 15); // ln(1 + x) is x where x is small
});

test('√softplus is above 0 and grows with the fit', () => {
  fc.assert(
    fc.property(list(2, -40, 40), (pair) => {
      const [low, high] = affinities(
        pair.toSorted((a, b) => a - b),
        'sqrtSoftplus',
      );
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThanOrEqual(low);
    }),
  );
});

// Computed from the order of operations of top2_sum_gate in deepseek-ai/TileKernels, topk.py.
test('a bias beside logits chooses others than the same bias beside probabilities', () => {
  const logits = [2, 1, 0, -1];
  const bias = [0, 0, 0.5, 1.5];
  const p = affinities(logits, 'softmax');
  const options = { k: 2, bias };
  const ranked = gateSteps(p, { ...options, ranking: logits });
  expect(ranked.experts).toEqual([0, 1]);
  expect(ranked.biased).toEqual([2, 1, 0.5, 0.5]);
  expect(sum(ranked.weights)).toBeCloseTo(1, 15);
  expect(ranked.weights[0]).toBeCloseTo(Math.E / (1 + Math.E), 15);
  expect(gate(p, options).experts).toEqual([3, 0]);
});

test('ranked by the scores themselves, nothing changes', () => {
  fc.assert(
    fc.property(cases, ({ scores: s, bias, options }) => {
      expect(gateSteps(s, { ...options, bias, ranking: s })).toEqual(
        gateSteps(s, { ...options, bias }),
      );
    }),
  );
});

test('what is refused', () => {
  const s = biased(0.5);
  const refuse = (run: () => unknown, message: string): void =>
    expect(run).toThrow(new RangeError(message));
  refuse(
    () => gate(s, { k: 5, groups: 4, keptGroups: 2 }),
    'gate requires k from 1 to the 4 experts left open, got 5',
  );
  refuse(
    () => gate(s, { k: 1, groups: 3 }),
    'gate requires groups of equal size, got 3 for 8 experts',
  );
  refuse(
    () => gate(s, { k: 1, groups: 4, keptGroups: 5 }),
    'gate requires kept groups from 1 to 4, got 5',
  );
  refuse(() => gate(s, { k: 1, bias: [0] }), 'gate requires one bias an expert, got 1 for 8');
  refuse(() => gate(s.with(3, NaN), { k: 1 }), 'gate requires finite scores, got NaN at expert 3');
  refuse(
    () => gate(s, { k: 1, bias: s.with(6, Infinity) }),
    'gate requires finite biases, got Infinity at expert 6',
  );
  refuse(
    () => affinities([0, NaN], 'sigmoid'),
    'affinities requires finite logits, got NaN at expert 1',
  );
  refuse(() => gate(s, { k: NaN }), 'gate requires k from 1 to the 8 experts left open, got NaN');
});

test.each([0, -1, 0.5, 3, NaN, Infinity])(
  'scores of 4 experts in %d groups are refused',
  (groups) => {
    expect(() => scoreGroups([1, 2, 3, 4], groups, 'max')).toThrow(
      `scoreGroups requires groups of equal size, got ${groups} for 4 experts`,
    );
  },
);
