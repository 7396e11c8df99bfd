/** What of an answer counts: V3.2's mask, CISPO, and what the objective refuses by its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objective, type ObjectiveOptions } from '../../../sims/grpo/objective.ts';
import { driftOf, logRatioOf, type Output } from '../../../sims/grpo/output.ts';
import { sum, vector } from '../../../sims/math/vector.ts';

const TRUST = { low: 0.2, high: 0.2 };

/** Their means of log(π_old/π) are −0.0667, 0.6333 and 0.15. */
const group: readonly Output[] = [
  {
    logProbs: [-0.5, -1.2, -0.3],
    oldLogProbs: [-0.7, -0.9, -0.6],
    referenceLogProbs: [-0.6, -1.5, -0.2],
    advantages: [1.2, 1.2, 1.2],
  },
  {
    logProbs: [-2, -0.9, -3.1],
    oldLogProbs: [-1.1, -1, -2],
    referenceLogProbs: [-1.3, -0.8, -2.2],
    advantages: [-0.5, -0.5, -0.5],
  },
  {
    logProbs: [-1.6, -0.4, NaN],
    oldLogProbs: [-1, -0.7, NaN],
    referenceLogProbs: [-1.1, -0.3, NaN],
    advantages: [-0.7, -0.7, NaN],
    mask: [true, true, false],
  },
];

// The lines of TRL's grpo_trainer.py (_compute_loss, get_off_policy_mask) in NumPy, in doubles; its
// gradients by central differences, the detached ratio of CISPO kept as it is.
const golden: readonly [string, ObjectiveOptions, number, number[][]][] = [
  [
    'unbiased KL, mean per output',
    { low: 0.2, high: 0.28, beta: 0.04, unbiased: true },
    0.02898941835614906,
    [
      [0.1623109, 0.097788, 0.0005999],
      [0.0012649, -0.0609072, 0.0013315],
      [0.0018294, -0.1565836, 0],
    ],
  ],
  [
    'unbiased KL and a mask at 0.1, mean over tokens',
    { low: 0.2, high: 0.28, beta: 0.04, unbiased: true, maskAbove: 0.1, average: 'tokens' },
    0.4840767464577525,
    [
      [0.1825997, 0.1100115, 0.0006749],
      [0.001423, 0.0005526, 0.0014979],
      [0.001372, 0.0006749, 0],
    ],
  ],
  [
    'a mask at 0.6, without KL',
    { ...TRUST, maskAbove: 0.6 },
    0.16795890187369533,
    [
      [0, 0.0987758, 0],
      [0, 0, 0],
      [0, -0.1574835, 0],
    ],
  ],
  [
    'CISPO with a cap of 5',
    { low: 1, high: 4, surrogate: 'cispo' },
    0.015863398468514728,
    [
      [0.1832104, 0.1111227, 0.2024788],
      [-0.0254106, -0.0690732, -0.0208044],
      [-0.048021, -0.1181126, 0],
    ],
  ],
  [
    'CISPO with a cap of 1.2, which holds three tokens',
    { low: 1, high: 0.2, surrogate: 'cispo' },
    0.01896719340628744,
    [
      [0.18, 0.1111227, 0.18],
      [-0.0254106, -0.0690732, -0.0208044],
      [-0.048021, -0.105, 0],
    ],
  ],
  [
    'CISPO and a mask at 0.1',
    { low: 1, high: 4, surrogate: 'cispo', maskAbove: 0.1 },
    -0.2856961329256421,
    [
      [0.1832104, 0.1111227, 0.2024788],
      [0, 0, 0],
      [0, 0, 0],
    ],
  ],
];

test.each(golden)('what a trainer computes: %s', (_, options, value, gradient) => {
  const ours = objective(group, options);
  expect(ours.value).toBeCloseTo(value, 13);
  ours.gradient.forEach((row, i) =>
    row.forEach((g, t) => expect(g).toBeCloseTo(gradient[i][t], 6)),
  );
});

test('the mask holds whole outputs: all tokens of the bad far one, none of the good', () => {
  expect(objective(group, { ...TRUST, maskAbove: 0.6 }).maskFraction).toBe(3 / 8);
  expect(objective(group, { ...TRUST, maskAbove: 0.1 }).maskFraction).toBe(5 / 8);
  const good = group.map((o) => ({ ...o, advantages: o.advantages.map(Math.abs) }));
  expect(objective(good, { ...TRUST, maskAbove: 0 }).maskFraction).toBe(0);
});

const dyadic = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 64 * least, max: 64 * most }).map((n) => n / 64);
const output = fc
  .array(fc.tuple(dyadic(-4, 0), dyadic(-4, 0), dyadic(-4, 0)), { minLength: 1, maxLength: 6 })
  .chain((tokens) =>
    dyadic(-2, 2).map((a): Output => ({
      logProbs: tokens.map(([x]) => x),
      oldLogProbs: tokens.map(([, x]) => x),
      referenceLogProbs: tokens.map(([, , x]) => x),
      advantages: tokens.map(() => a),
    })),
  );
const outputs = fc.array(output, { minLength: 1, maxLength: 5 });

test('for any outputs, an infinite threshold and β = 0 change nothing', () => {
  fc.assert(
    fc.property(outputs, (given) => {
      const plain = objective(given, TRUST);
      expect(objective(given, { ...TRUST, maskAbove: Infinity, unbiased: true })).toEqual(plain);
      expect(plain.maskFraction).toBe(0);
    }),
  );
});

test('for any outputs, the mask is taking the bad far ones out, over the same denominators', () => {
  fc.assert(
    fc.property(outputs, dyadic(0, 2), (given, maskAbove) => {
      const options = { ...TRUST, beta: 0.25 };
      const bare = given.map((o) => {
        const drift = sum(o.oldLogProbs.map((old, t) => old - o.logProbs[t])) / o.logProbs.length;
        const dropped = o.advantages[0] < 0 && drift > maskAbove; // exact on this grid
        return dropped ? { ...o, advantages: o.advantages.map(() => 0) } : o;
      });
      const masked = objective(given, { ...options, maskAbove });
      const without = objective(bare, options);
      expect(masked.value).toBeCloseTo(without.value, 12);
      expect(masked.kl).toBe(without.kl);
      masked.gradient
        .flat()
        .forEach((g, i) => expect(g).toBeCloseTo(without.gradient.flat()[i], 12));
    }),
  );
});

test('at the threshold itself an output stays, and so does one at an advantage of 0', () => {
  const at = (drift: number, a: number): Output => ({
    logProbs: [-1 - drift],
    oldLogProbs: [-1],
    advantages: [a],
  });
  const masked = (one: Output): number =>
    objective([one], { ...TRUST, maskAbove: 0.5 }).maskFraction;
  expect(masked(at(0.5, -1))).toBe(0);
  expect(masked(at(0.515625, -1))).toBe(1);
  expect(masked(at(0.515625, 0))).toBe(0);
  expect(masked(at(-3, -1))).toBe(0); // a bad answer that has become likelier is still pushed down
});

test('a masked output has exactly no policy gradient, and its KL pulls on', () => {
  const [, bad] = group;
  const { gradient } = objective([bad], { ...TRUST, maskAbove: 0.5 });
  expect(gradient[0]).toEqual([0, 0, 0]);
  const options = { ...TRUST, beta: 0.1, maskAbove: 0.5 };
  const silent = { ...bad, advantages: [0, 0, 0] };
  expect(objective([bad], options).gradient).toEqual(objective([silent], options).gradient);
});

test('the gradient of the unbiased KL agrees with finite differences, whatever the ratio is of', () => {
  for (const ratio of ['token', 'output', 'output mean'] as const) {
    const options = { low: 0.3, high: 0.5, beta: 0.3, unbiased: true, ratio, maskAbove: 0.4 };
    const { gradient } = objective(group, options);
    group.forEach(({ logProbs }, i) =>
      logProbs.forEach((_, t) => {
        if (group[i].mask?.[t] === false) return;
        const at = (by: number): number =>
          objective(
            group.map((o, j) =>
              i === j ? { ...o, logProbs: o.logProbs.map((x, s) => (s === t ? x + by : x)) } : o,
            ),
            options,
          ).value;
        expect(gradient[i][t]).toBeCloseTo((at(1e-6) - at(-1e-6)) / 2e-6, 6);
      }),
    );
  }
});

test('CISPO over loops: sg(min(ρ, 5)) A log π, summed and divided by all tokens', () => {
  const loops = sum(
    group.flatMap(({ logProbs, oldLogProbs, advantages, mask = [true, true, true] }) =>
      vector(3, (t) =>
        mask[t]
          ? Math.min(5, Math.exp(logProbs[t] - oldLogProbs[t])) * advantages[t] * logProbs[t]
          : 0,
      ),
    ),
  );
  const { value, clipFraction } = objective(group, { low: 1, high: 4, surrogate: 'cispo' });
  expect(value).toBeCloseTo(loops / 8, 12);
  expect(clipFraction).toBe(0);
});

test('where no token counts the mask leaves an output alone', () => {
  const [, bad] = group;
  const padded = { ...bad, mask: [false, false, false] };
  const { value, maskFraction } = objective([padded], { ...TRUST, maskAbove: 0 });
  expect([value, maskFraction]).toEqual([0, 0]);
});

const one: Output = {
  logProbs: [-0.5, -1.25, -0.25],
  oldLogProbs: [-0.75, -1, -1.25],
  referenceLogProbs: [-0.5, -1.5, -0.25],
  advantages: [1, 1, 1],
};

test('padding counts neither in the ratio of an output nor in its drift', () => {
  expect(logRatioOf(one)).toBe(1);
  expect(driftOf(one)).toBe(-1 / 3);
  const padded = { ...one, mask: [true, false, false] };
  expect(logRatioOf(padded)).toBe(0.25);
  expect(driftOf(padded)).toBe(-0.25);
  expect(driftOf({ ...one, mask: [false, false, false] })).toBe(-0);
});

test('what cannot be computed is refused, by name', () => {
  const with_ = (change: Partial<Output>): Output[] => [{ ...one, ...change }];
  const options = { ...TRUST, beta: 0.1 };
  expect(() => objective([one], { ...TRUST, maskAbove: NaN })).toThrow(
    'objective requires maskAbove from 0 on, got NaN',
  );
  expect(() => objective([one], { ...TRUST, maskAbove: -1 })).toThrow('got -1');
  expect(() => objective([one], { ...TRUST, beta: Infinity })).toThrow(
    'objective requires beta from 0 on, got Infinity',
  );
  expect(() => objective(with_({ logProbs: [-1, NaN, -1] }), TRUST)).toThrow(
    'objective requires a finite log-probability, got NaN at token 1 of output 0',
  );
  expect(() => objective(with_({ oldLogProbs: [-1, -1, -Infinity] }), TRUST)).toThrow(
    'objective requires a finite old log-probability, got -Infinity at token 2 of output 0',
  );
  expect(() => objective(with_({ advantages: [Infinity, 0, 0] }), TRUST)).toThrow(
    'objective requires a finite advantage, got Infinity at token 0 of output 0',
  );
  expect(() => objective(with_({ referenceLogProbs: [-1] }), options)).toThrow(
    'objective requires 3 reference log-probabilities in output 0 where beta > 0, got 1',
  );
  const impossible = with_({ logProbs: [-1, -Infinity, -1], advantages: [-1, -1, -1] });
  expect(objective(impossible, { ...TRUST, maskAbove: 1 }).maskFraction).toBe(1);
  expect(() => objective(impossible, options)).toThrow('finite log-probability, got -Infinity');
  expect(() => objective(impossible, { ...TRUST, surrogate: 'cispo' })).toThrow('got -Infinity');
  expect(() => objective([one], { ...TRUST, cap: 3, surrogate: 'cispo' })).toThrow(
    "objective requires no cap for 'cispo', got 3",
  );
});
