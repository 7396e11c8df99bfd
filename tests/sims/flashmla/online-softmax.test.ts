import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal, shuffled, stream } from '../../../sims/math/random.ts';
import { logSumExp, matrix, softmax, sum, vector } from '../../../sims/math/vector.ts';
import { finish, onlineSoftmax, pieceOf, start } from '../../../sims/flashmla/online-softmax.ts';
import { twoPass } from './two-pass.ts';

const close = (a: readonly number[], b: readonly number[]): void => {
  expect(a.length).toBe(b.length);
  a.forEach((entry, i) => expect(Math.abs(entry - b[i])).toBeLessThan(1e-12));
};

/** Scores on a grid, some of them masked, and values of three numbers. */
const rows = fc
  .array(fc.option(fc.integer({ min: -8192, max: 8192 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((grid) => grid.map((one) => (one === undefined ? -Infinity : one / 1024)));
const valuesOf = (keys: number, seed = 3): number[][] => {
  const random = stream(seed, 'values');
  return matrix(keys, 3, () => normal(random));
};

describe('by hand', () => {
  test('two keys with scores ln 3 and 0 count three to one', () => {
    const { out, lse } = onlineSoftmax([Math.log(3), 0], [[8], [4]], { block: 1 });
    expect(out[0]).toBeCloseTo(7, 12);
    expect(lse).toBeCloseTo(Math.log(4), 12);
  });

  test('a new highest score shrinks all that was held, and only then', () => {
    const { trace } = onlineSoftmax([0, Math.log(4), 1], [[1], [1], [1]], { block: 1 });
    expect(trace.map(({ rescale }) => rescale)).toEqual([0, 0.25, 1]);
    expect(trace.map(({ sum }) => sum)).toEqual([1, 1.25, 1.25 + Math.exp(1 - Math.log(4))]);
    expect(trace[1].output).toEqual([1.25]);
  });
});

test.each(['e', 2] as const)(
  'base %s: two passes give the same, for any block and order',
  (base) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), fc.integer(), (scores, block, seed) => {
        const values = valuesOf(scores.length);
        const blocks = Math.ceil(scores.length / block);
        const order = shuffled(
          vector(blocks, (i) => i),
          stream(Math.abs(seed), 'order'),
        );
        const { out, lse } = onlineSoftmax(scores, values, { block, order, base });
        const wanted = twoPass(scores, values);
        close(out, wanted.out);
        if (Number.isFinite(wanted.lse)) expect(lse).toBeCloseTo(wanted.lse, 12);
        else expect(lse).toBe(Infinity);
      }),
    );
  },
);

test('a constant added to all scores shifts the LSE by it and leaves the output', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -64, max: 64 }), (scores, shift) => {
      const values = valuesOf(scores.length);
      const [plain, moved] = [0, shift].map((by) =>
        onlineSoftmax(
          scores.map((score) => score + by),
          values,
          { block: 4 },
        ),
      );
      close(moved.out, plain.out);
      if (Number.isFinite(plain.lse)) expect(moved.lse - plain.lse).toBeCloseTo(shift, 10);
    }),
  );
});

test('scores of ±1e4, and as large as doubles go, do not overflow', () => {
  for (const size of [1e4, 1e308]) {
    for (const base of ['e', 2] as const) {
      const { out, lse } = onlineSoftmax([-size, size, size, -size], [[1], [2], [4], [8]], {
        ...{ block: 1, base },
      });
      expect(out).toEqual([3]);
      expect(lse).toBe(size + Math.log(2));
    }
  }
});

describe('masked keys', () => {
  test('a row of nothing else has output 0 and LSE +∞; as a piece it carries −∞', () => {
    const scores = vector(5, () => -Infinity);
    const row = onlineSoftmax(scores, valuesOf(5), { block: 2 });
    expect(row).toMatchObject({ out: [0, 0, 0], lse: Infinity, lseWithSink: Infinity });
    expect(
      row.trace.flatMap(({ output, sum: l, rescale }) => [...output, l, rescale]),
    ).not.toContain(NaN);
    const piece = onlineSoftmax(scores, valuesOf(5), { block: 2, final: false });
    expect(piece).toMatchObject({ out: [0, 0, 0], lse: -Infinity });
  });

  test('blocks that are masked first, between and last change nothing', () => {
    const some = [0.5, -1];
    const none = [-Infinity, -Infinity];
    const scores = [...none, ...some, ...none, 2, 1, ...none];
    const values = valuesOf(scores.length);
    const kept = scores.map((_, i) => i).filter((i) => scores[i] !== -Infinity);
    const alone = onlineSoftmax(
      kept.map((i) => scores[i]),
      kept.map((i) => values[i]),
    );
    close(onlineSoftmax(scores, values, { block: 2 }).out, alone.out);
  });

  test('no key at all has output 0 of the width told', () => {
    expect(onlineSoftmax([], [], { width: 2 })).toEqual({
      ...{ out: [0, 0], lse: Infinity, lseWithSink: Infinity, trace: [] },
    });
    expect(pieceOf(start(2))).toEqual({ out: [0, 0], lse: -Infinity });
  });
});

describe('a sink', () => {
  test('the weights add up to 1 / (1 + exp(z − LSE)), and the LSE stays', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -4096, max: 4096 }), (scores, grid) => {
        const z = grid / 512;
        const ones = scores.map(() => [1]);
        const { out, lse, lseWithSink } = onlineSoftmax(scores, ones, { block: 4, sink: z });
        const { lse: without } = onlineSoftmax(scores, ones, { block: 4 });
        expect(lse).toBe(without);
        if (lse === Infinity) return void expect([out, lseWithSink]).toEqual([[0], z]);
        expect(out[0]).toBeCloseTo(1 / (1 + Math.exp(z - lse)), 12);
        expect(lseWithSink).toBeCloseTo(Math.log(Math.exp(lse) + Math.exp(z)), 10);
      }),
    );
  });

  test('is one key more, whose value is 0', () => {
    const scores = [0.2, 1.5, -0.7];
    const values = valuesOf(3);
    const wanted = twoPass([...scores, 0.9], [...values, [0, 0, 0]]);
    const got = onlineSoftmax(scores, values, { sink: 0.9 });
    close(got.out, wanted.out);
    expect(got.lseWithSink).toBeCloseTo(wanted.lse, 12);
  });

  test('of −∞ is none, of +∞ takes everything', () => {
    const [scores, values] = [[1, 2], valuesOf(2)];
    expect(onlineSoftmax(scores, values, { sink: -Infinity })).toEqual(
      onlineSoftmax(scores, values),
    );
    expect(onlineSoftmax(scores, values, { sink: Infinity }).out).toEqual([0, 0, 0]);
    expect(finish({ out: [1], lse: 2 }, Infinity).lseWithSink).toBe(Infinity);
  });
});

test('the weights behind it are the softmax', () => {
  const scores = [0.3, -2, 1.1, 0.4];
  const identity = matrix(4, 4, (i, j) => Number(i === j));
  const { out, lse } = onlineSoftmax(scores, identity, { block: 3 });
  close(out, softmax(scores));
  expect(sum(out)).toBeCloseTo(1, 12);
  expect(lse).toBeCloseTo(logSumExp(scores), 12);
});

test.each([
  [() => onlineSoftmax([0, NaN], [[1], [1]]), 'numbers or −∞, got NaN for key 1'],
  [() => onlineSoftmax([Infinity], [[1]]), 'numbers or −∞, got Infinity for key 0'],
  [() => onlineSoftmax([0, 1], [[1]]), 'a value for each of 2 keys, got 1'],
  [() => onlineSoftmax([0, 1], [[1, 2], [1]]), 'one width, got 1 for key 1 and 2'],
  [() => onlineSoftmax([0], [[NaN]]), 'finite values, got NaN for key 0'],
  [() => onlineSoftmax([0], [[Infinity]]), 'finite values, got Infinity for key 0'],
  [() => onlineSoftmax([0], [[1]], { block: 0 }), 'keys a block of at least 1, got 0'],
  [() => onlineSoftmax([0], [[1]], { block: 1.5 }), 'keys a block of at least 1, got 1.5'],
  [
    () => onlineSoftmax([0, 1], [[1], [1]], { block: 1, order: [0, 0] }),
    '2 blocks once, got [0, 0]',
  ],
  [() => onlineSoftmax([0, 1], [[1], [1]], { block: 1, order: [0] }), '2 blocks once, got [0]'],
  [() => onlineSoftmax([0], [[1]], { sink: NaN }), 'a sink that is a number, got NaN'],
  [() => onlineSoftmax([0], [[1]], { base: 10 as 2 }), 'base e or 2, got 10'],
  [() => onlineSoftmax([0], [[1]], { sink: 1, final: false }), 'a piece has no sink'],
  [() => finish({ out: [0], lse: NaN }), 'finish requires an LSE that is a number, got NaN'],
  [() => start(-1), 'start requires whole width of at least 0, got -1'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message);
});
