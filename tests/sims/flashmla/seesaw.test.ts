import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlineSoftmax } from '../../../sims/flashmla/online-softmax.ts';
import { seesaw } from '../../../sims/flashmla/seesaw.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix } from '../../../sims/math/vector.ts';

const score = fc.oneof(
  fc.integer({ min: -4096, max: 4096 }).map((one) => one / 512),
  fc.constant(-Infinity),
);

test('equals the plain order: any block, an odd number of blocks, odd widths, masked keys, a sink', () => {
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(-Infinity, 0.5),
      fc.constantFrom('e' as const, 2 as const),
      (scores, block, width, sink, base) => {
        const random = stream(5, 'values');
        const values = matrix(scores.length, width, () => normal(random));
        const plain = onlineSoftmax(scores, values, { block, sink, base });
        const both = seesaw(scores, values, { block, sink, base });
        both.out.forEach((entry, j) => expect(entry).toBeCloseTo(plain.out[j], 12));
        if (Number.isFinite(plain.lse)) expect(both.lse).toBeCloseTo(plain.lse, 12);
        else expect(both.lse).toBe(Infinity);
        expect(both.trace.length).toBe(Math.ceil(Math.ceil(scores.length / block) / 2));
      },
    ),
  );
});

test('both halves shrink by both factors of a round', () => {
  const { trace } = seesaw([0, Math.log(2), Math.log(8)], [[1], [1], [1]], { block: 1 });
  expect(trace).toEqual(
    [
      { max: Math.log(2), sum: 1.5, first: 0, second: 0.5 },
      { max: Math.log(8), sum: 1.5 / 4 + 1, first: expect.closeTo(0.25, 12), second: 1 },
    ].map((round) => ({ ...round, sum: expect.closeTo(round.sum, 12) })),
  );
});

test('no key at all has output 0', () => {
  expect(seesaw([], [], { width: 3 })).toMatchObject({ out: [0, 0, 0], lse: Infinity });
});

test.each([
  [() => seesaw([NaN], [[1]]), 'seesaw requires scores that are numbers or −∞, got NaN'],
  [() => seesaw([0], []), 'a value for each of 1 keys, got 0'],
  [() => seesaw([0], [[1]], { block: 0 }), 'keys a block of at least 1, got 0'],
  [() => seesaw([0], [[1]], { base: 3 as 2 }), 'base e or 2, got 3'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message);
});
