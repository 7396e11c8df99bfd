import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../sims/flashmla/merge.ts';
import { onlineSoftmax, type Piece } from '../../../sims/flashmla/online-softmax.ts';
import { sum } from '../../../sims/math/vector.ts';
import { twoPass } from './two-pass.ts';

const grid = fc.integer({ min: -4096, max: 4096 }).map((one) => one / 512);
const piece: fc.Arbitrary<Piece> = fc.record({
  out: fc.tuple(grid, grid),
  lse: fc.oneof(grid, fc.constant(-Infinity)),
});
/** What comes out of keys that are all masked is 0. */
const pieces = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one) => (one.lse === -Infinity ? { ...one, out: [0, 0] } : one)));

const alike = (a: Piece, b: Piece): void => {
  a.out.forEach((entry, i) => expect(entry).toBeCloseTo(b.out[i], 11));
  if (Number.isFinite(b.lse)) expect(a.lse).toBeCloseTo(b.lse, 11);
  else expect(a.lse).toBe(b.lse);
};

test('two pieces of LSE ln 3 and 0 count three to one', () => {
  const merged = merge([
    { out: [8], lse: Math.log(3) },
    { out: [4], lse: 0 },
  ]);
  expect(merged.out[0]).toBeCloseTo(7, 12);
  expect(merged.lse).toBeCloseTo(Math.log(4), 12);
  expect(merged.weights.map((weight) => Number(weight.toFixed(12)))).toEqual([0.75, 0.25]);
});

test('in powers of two, as the published kernel has it, the weights are the same', () => {
  const lses = [3.25, -1, 0.5].map((lse) => lse * Math.LOG2E);
  const highest = Math.max(...lses);
  const whole = highest + Math.log2(sum(lses.map((lse) => 2 ** (lse - highest))));
  const { weights, lse } = merge(lses.map((one) => ({ out: [1], lse: one / Math.LOG2E })));
  weights.forEach((weight, i) => expect(weight).toBeCloseTo(2 ** (lses[i] - whole), 12));
  expect(lse).toBeCloseTo(whole / Math.LOG2E, 12);
});

test('one piece comes out as it was', () => {
  const one = { out: [0.3, -2], lse: 1.7 };
  expect(merge([one])).toEqual({ ...one, lseWithSink: 1.7, weights: [1] });
});

test('weights add up to 1, or to 0 where no piece has a key', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const none = all.every(({ lse }) => lse === -Infinity);
      expect(sum(merge(all).weights)).toBeCloseTo(none ? 0 : 1, 12);
    }),
  );
});

test('order and grouping do not matter', () => {
  fc.assert(
    fc.property(pieces, pieces, (some, others) => {
      const all = merge([...some, ...others]);
      alike(merge([...others, ...some]), all);
      const grouped = [some, others].map((group) => merge(group, { final: false }));
      alike(merge(grouped), all);
    }),
  );
});

describe('pieces without a key', () => {
  const masked: Piece = { out: [0], lse: -Infinity };

  test('have weight 0 beside others', () => {
    expect(merge([masked, { out: [5], lse: 2 }, masked])).toEqual({
      ...{ out: [5], lse: 2, lseWithSink: 2, weights: [0, 1, 0] },
    });
  });

  test('alone give output 0 and LSE +∞, as a piece −∞', () => {
    expect(merge([masked, masked])).toMatchObject({ out: [0], lse: Infinity, weights: [0, 0] });
    expect(merge([masked, masked], { final: false })).toMatchObject({ out: [0], lse: -Infinity });
  });

  test('are the same where they were finished already', () => {
    const finished = { out: [0], lse: Infinity };
    expect(merge([finished, { out: [5], lse: 2 }]).out).toEqual([5]);
    expect(merge([finished]).lse).toBe(Infinity);
  });
});

test('a row cut anywhere is the row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(grid, grid, fc.boolean()), { minLength: 1, maxLength: 24 }),
      fc.integer({ min: 1, max: 25 }),
      fc.option(grid, { nil: -Infinity }),
      (keys, cut, sink) => {
        const scores = keys.map(([score, , isMasked]) => (isMasked ? -Infinity : score));
        const values = keys.map(([, value]) => [value]);
        const parts = [0, cut].map((from, i) => {
          const to = i === 0 ? cut : keys.length;
          const [s, v] = [scores.slice(from, to), values.slice(from, to)];
          return onlineSoftmax(s, v, { block: 3, final: false, width: 1 });
        });
        const whole = onlineSoftmax(scores, values, { sink });
        const merged = merge(parts, { sink });
        alike(merged, whole);
        expect(merged.out[0]).toBeCloseTo(
          sink === -Infinity
            ? twoPass(scores, values).out[0]
            : twoPass([...scores, sink], [...values, [0]]).out[0],
          11,
        );
      },
    ),
  );
});

test('with a sink the weights add up to 1 / (1 + exp(z − LSE))', () => {
  const { weights, lse, lseWithSink } = merge(
    [
      { out: [1], lse: 0.5 },
      { out: [1], lse: -1 },
    ],
    { sink: 1.25 },
  );
  expect(sum(weights)).toBeCloseTo(1 / (1 + Math.exp(1.25 - lse)), 12);
  expect(lseWithSink).toBeCloseTo(Math.log(Math.exp(lse) + Math.exp(1.25)), 12);
});

test.each([
  [() => merge([]), 'at least one piece, got 0'],
  [() => merge([{ out: [1], lse: NaN }]), 'an LSE that is a number, got NaN for piece 0'],
  [() => merge([{ out: [NaN], lse: 1 }]), 'finite outputs, got NaN for piece 0'],
  [
    () =>
      merge([
        { out: [1], lse: 1 },
        { out: [1, 2], lse: 1 },
      ]),
    'one width, got 2 for piece 1 and 1',
  ],
  [() => merge([{ out: [1], lse: 1 }], { sink: NaN }), 'a sink that is a number, got NaN'],
  [() => merge([{ out: [1], lse: 1 }], { sink: 0, final: false }), 'a piece has no sink'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message);
});
