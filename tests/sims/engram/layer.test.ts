import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multipliers, tableSizes } from '../../../sims/engram/hash.ts';
import { engramLayer, shortConvolution, type EngramWeights } from '../../../sims/engram/layer.ts';
import { lookup, offsets } from '../../../sims/engram/memory.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix } from '../../../sims/math/vector.ts';

const [width, branches, memoryWidth, vocabulary] = [6, 2, 8, 50];

function weights(seed: number, convolved = true): EngramWeights {
  const random = stream(seed, 'test');
  const draw = (rows: number, columns: number, size = 1): number[][] =>
    matrix(rows, columns, () => size * normal(random));
  const sizes = tableSizes([13, 13], 2)[0];
  return {
    multipliers: multipliers(seed, 0, vocabulary, 3),
    sizes,
    tables: sizes.flat().map((slots) => draw(slots, memoryWidth / 4)),
    keys: Array.from({ length: branches }, () => draw(width, memoryWidth)),
    value: draw(width, memoryWidth),
    convolution: draw(width * branches, 4, convolved ? 1 : 0),
    pad: 2,
  };
}

const hiddenOf = (places: number, seed: number): number[][][] => {
  const random = stream(seed, 'hidden');
  return Array.from({ length: places }, () => matrix(branches, width, () => normal(random)));
};
const text = fc.array(fc.nat(vocabulary - 1), { minLength: 1, maxLength: 20 });

// 1. Values worked out by hand.
test('rows are laid one behind the other; offsets are the exclusive prefix sum', () => {
  const tables = [
    [[1], [2]],
    [[3], [4], [5]],
  ];
  expect(lookup([1, 2], tables)).toEqual([2, 5]);
  expect(offsets([11, 13, 17])).toEqual([0, 11, 24]);
});

test('a tap reaches back by the dilation, and before the text stands zero', () => {
  const sequence = [[1], [10], [100], [1000]];
  expect(shortConvolution(sequence, [[5, 1]], 3)).toEqual([[1], [10], [100], [1005]]);
  expect(shortConvolution(sequence, [[2, 1]], 1)).toEqual([[1], [12], [120], [1200]]);
});

// The demo's module in PyTorch's formulas, worked out by hand for d = 2, one branch, one place.
test('norm weights and biases stand where the demo has them', () => {
  const { gates, gated, output } = engramLayer([0], [[[3, 4]]], {
    multipliers: [1n, 3n],
    sizes: [[1]],
    tables: [[[1, 2]]], // e = (1, 2)
    keys: [
      [
        [1, 0],
        [0, 1],
      ],
    ],
    value: [
      [1, 0],
      [0, 1],
    ],
    convolution: [[1], [1]],
    pad: 0,
    learned: {
      queryNorms: [[2, 1]],
      keyNorms: [[1, 0.5]],
      convolutionNorms: [[1, -2]],
      keyBiases: [[1, 0]], // k = (2, 2)
      valueBias: [0, 1], // v = (1, 3)
    },
  });
  const score = (2 * 3 + 0.5 * 4) / Math.sqrt(12.5) / Math.sqrt(2); // RMSNorm(k) = (1, 1)
  const alpha = 1 / (1 + Math.exp(-score));
  expect(gates[0][0]).toBeCloseTo(alpha, 6); // ε = 2⁻²³
  expect(gated[0]).toEqual([gates[0][0], 3 * gates[0][0]]);
  const root = Math.sqrt(5 * gates[0][0] ** 2 + 1e-5);
  const silu = (x: number): number => x / (1 + Math.exp(-x));
  expect(output[0][0][0]).toBeCloseTo(3 + gated[0][0] + silu(gated[0][0] / root), 12);
  expect(output[0][0][1]).toBeCloseTo(4 + gated[0][1] + silu((-2 * gated[0][1]) / root), 12);
});

// 2. What defines the result.
test('the convolution is causal, and each channel sees itself only', () => {
  const random = stream(1, 'conv');
  const taps = matrix(3, 4, () => normal(random));
  const sequence = matrix(14, 3, () => normal(random));
  const before = shortConvolution(sequence, taps, 3);
  const touched = sequence.map((row, t) => row.map((x, c) => (t === 5 && c === 1 ? x + 1 : x)));
  const after = shortConvolution(touched, taps, 3);
  const changed = before.flatMap((row, t) =>
    row.flatMap((x, c) => (x === after[t][c] ? [] : [`${t},${c}`])),
  );
  expect(changed).toEqual(['5,1', '8,1', '11,1']); // t, t + δ, t + 2δ; t + 3δ lies past the end
});

test('without convolution weights the layer adds the gated value and nothing else', () => {
  const hidden = hiddenOf(5, 1);
  const { gated, output } = engramLayer([1, 2, 3, 1, 2], hidden, weights(1, false));
  output.forEach((place, t) => {
    expect(place.flat()).toEqual(hidden[t].flat().map((h, i) => h + gated[t][i]));
  });
});

test('an empty table adds nothing, whatever the gate', () => {
  const full = weights(1);
  const empty = { ...full, tables: full.tables.map((rows) => rows.map((row) => row.map(() => 0))) };
  const hidden = hiddenOf(3, 2);
  expect(engramLayer([4, 5, 6], hidden, empty).output).toEqual(hidden);
});

test('the value is shared: each branch differs by its gate alone', () => {
  const { gates, gated } = engramLayer([7, 8, 9], hiddenOf(3, 3), weights(2));
  gated.forEach((row, t) => {
    for (let i = 0; i < width; i++) {
      expect(row[i] / gates[t][0]).toBeCloseTo(row[width + i] / gates[t][1], 10);
    }
  });
  for (const gate of gates.flat()) {
    expect(gate).toBeGreaterThan(0);
    expect(gate).toBeLessThan(1);
  }
});

test('weights of one and biases of zero change nothing', () => {
  const own = weights(2);
  const each = (entry: number): number[][] => matrix(branches, width, () => entry);
  const neutral = { queryNorms: each(1), keyNorms: each(1), convolutionNorms: each(1) };
  const learned = { ...neutral, keyBiases: each(0), valueBias: each(0)[0] };
  const hidden = hiddenOf(4, 3);
  expect(engramLayer([1, 2, 3, 4], hidden, { ...own, learned })).toEqual(
    engramLayer([1, 2, 3, 4], hidden, own),
  );
});

test('branches of equal state and key have equal gates', () => {
  const own = weights(3);
  const hidden = hiddenOf(2, 4).map(([first]) => [first, first]);
  const { gates } = engramLayer([1, 2], hidden, { ...own, keys: [own.keys[0], own.keys[0]] });
  for (const [a, b] of gates) expect(a).toBe(b);
});

test('a place hears of t, t − 3, t − 6, t − 9 and their n-grams, and of nothing else', () => {
  fc.assert(
    fc.property(text, fc.nat(19), fc.integer({ min: 1, max: vocabulary - 1 }), (ids, at, by) => {
      fc.pre(at < ids.length);
      const other = ids.map((id, t) => (t === at ? (id + by) % vocabulary : id));
      const hidden = hiddenOf(ids.length, 5);
      const before = engramLayer(ids, hidden, weights(4)).output;
      const after = engramLayer(other, hidden, weights(4)).output;
      before.forEach((place, t) => {
        if (t < at || t > at + 11) expect(after[t]).toEqual(place);
      });
    }),
    { numRuns: 25 },
  );
});

test('which rows are read follows from the ids alone', () => {
  const ids = [1, 2, 3, 4];
  const here = engramLayer(ids, hiddenOf(4, 6), weights(5)).slots;
  expect(engramLayer(ids, hiddenOf(4, 7), weights(5)).slots).toEqual(here);
  const { sizes } = weights(5);
  const starts = offsets(sizes.flat());
  for (const ofPlace of here) {
    ofPlace.forEach((slot, table) => {
      expect(starts[table] + slot).toBeGreaterThanOrEqual(starts[table]);
      expect(slot).toBeLessThan(sizes.flat()[table]);
    });
  }
});

test('an empty text is an empty layer', () => {
  expect(engramLayer([], [], weights(1))).toEqual({ slots: [], gates: [], gated: [], output: [] });
});

// 6. What is refused.
test('what does not fit is refused by name', () => {
  expect(() => engramLayer([1], [], weights(1))).toThrow(
    'engramLayer requires a hidden state for each of 1 tokens, got 0',
  );
  const learned = { valueBias: [1] };
  expect(() => engramLayer([1], hiddenOf(1, 1), { ...weights(1), learned })).toThrow(
    'engramLayer requires 6 value biases, got 1',
  );
  expect(() => lookup([2], [[[1], [2]]])).toThrow(
    'lookup requires slots from 0 to 1, got 2 in table 0',
  );
  expect(() => lookup([], [[[1]]])).toThrow('lookup requires one slot a table, got 0 for 1');
  expect(() => shortConvolution([[1, 2]], [[1]], 1)).toThrow(
    'shortConvolution requires 1 channels in row 0, got 2',
  );
  expect(() => shortConvolution([[1]], [[]], 1)).toThrow(
    'shortConvolution requires rows and columns, got 1 by 0',
  );
  expect(() => shortConvolution([], [], 0)).toThrow(
    'shortConvolution requires a dilation of at least 1, got 0',
  );
  expect(() => shortConvolution([[1.7e308], [1.7e308]], [[1, 1]], 1)).toThrow(
    'shortConvolution requires finite sums in row 1, got Infinity at 0',
  );
  expect(() => lookup([0, 0], [[[1]], [[NaN]]])).toThrow(
    'lookup requires finite numbers in row 1, got NaN at 0',
  );
});

test('weights of other sizes, and what is left out in part, are refused by name', () => {
  const own = weights(1);
  const hidden = hiddenOf(1, 1);
  const layer = (other: Partial<EngramWeights>) => (): unknown =>
    engramLayer([1], hidden, { ...own, ...other });
  expect(layer({ learned: { keyNorms: [] } })).toThrow(
    'engramLayer requires 2 rows of keyNorms, got 0',
  );
  expect(layer({ keys: [] })).toThrow('engramLayer requires whole branches of at least 1, got 0');
  expect(layer({ keys: own.keys.slice(1) })).toThrow(
    'engramLayer requires 1 rows of hidden states, got 2',
  );
  expect(layer({ tables: own.tables.map((rows) => rows.slice(1)) })).toThrow(
    'engramLayer requires 13 rows in table 0, got 12',
  );
  expect(layer({ convolution: own.convolution.slice(1) })).toThrow(
    'engramLayer requires 12 rows of taps, got 11',
  );
  expect(() => engramLayer([1], [hidden[0].map((row) => [...row, 1])], own)).toThrow(
    'engramLayer requires 6 hidden states in row 0, got 7',
  );
  expect(() => engramLayer([1], hidden, own, { convolutionEpsilon: NaN })).toThrow('got NaN');
});
