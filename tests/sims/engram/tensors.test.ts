import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { multipliers, tableSizes } from '../../../sims/engram/hash.ts';
import {
  engramLayer as plain,
  type EngramOptions,
  type EngramWeights,
} from '../../../sims/engram/layer.ts';
import { engramLayer, engramTensors, type EngramTensors } from '../../../sims/engram/tensors.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, transpose, vector, type Matrix } from '../../../sims/math/vector.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import {
  distance,
  expectNoLeak,
  finiteDifferences,
  ofSlopes,
  ofValues,
  slopesOf,
} from '../training/differences.ts';

const [width, branches, memoryWidth, vocabulary, places] = [6, 2, 8, 50, 9];

function example(seed = 1) {
  const random = stream(seed, 'engram tensors');
  const draw = (rows: number, columns: number, around = 0, size = 1): number[][] =>
    matrix(rows, columns, () => around + size * normal(random));
  const sizes = tableSizes([13, 11], 2)[0];
  const weights: EngramWeights = {
    multipliers: multipliers(seed, 0, vocabulary, 3),
    sizes,
    tables: sizes.flat().map((slots) => draw(slots, memoryWidth / 4)),
    keys: vector(branches, (m) => m).map(() => draw(width, memoryWidth)),
    value: draw(width, memoryWidth),
    convolution: draw(width * branches, 4),
    pad: 2,
  };
  const learned = {
    queryNorms: draw(branches, width, 1, 0.3),
    keyNorms: draw(branches, width, 1, 0.3),
    convolutionNorms: draw(branches, width, 1, 0.3),
    keyBiases: draw(branches, width),
    valueBias: draw(1, width)[0],
  };
  return {
    ids: vector(places, () => Math.floor(random() * vocabulary)),
    hidden: vector(places, (t) => t).map(() => draw(branches, width)),
    weights,
    learned,
    factors: vector(places * branches * width, () => normal(random)),
  };
}

const cube = (m: readonly Matrix[]): tf.Tensor3D =>
  tf.tensor3d(m.map((rows) => rows.map((row) => [...row])));

beforeAll(prepareTensors);

test.each<[string, boolean, EngramOptions]>([
  ['as in the paper', false, {}],
  ['as in the demo', true, { squareRoot: true }],
  ['with other options', true, { epsilon: 1e-3, convolutionEpsilon: 0.1, dilation: 1 }],
  ['with taps that reach before the text', false, { dilation: 7 }],
])('%s: outputs are those of the plain layer', (_, extras, options) => {
  for (let seed = 1; seed <= 5; seed++) {
    const { ids, hidden, learned, ...given } = example(seed);
    const weights = { ...given.weights, learned: extras ? learned : undefined };
    const expected = plain(ids, hidden, weights, options).output.flat(2);
    const got = tf.tidy(() =>
      engramLayer(ids, cube(hidden), weights, engramTensors(weights), options).dataSync(),
    );
    expect(distance(got, expected)).toBeLessThan(ofValues);
  }
});

const names = [
  ...(['table', 'keys', 'keyBias', 'value', 'valueBias'] as const),
  ...(['queryNorm', 'keyNorm', 'convolutionNorm', 'convolution'] as const),
];

test.each([false, true])(
  'slopes are those of finite differences of the plain layer (root: %s)',
  (squareRoot) => {
    const { ids, hidden, learned, factors, ...given } = example();
    const weights = { ...given.weights, learned };
    const loss = (): number =>
      plain(ids, hidden, weights, { squareRoot })
        .output.flat(2)
        .reduce((total, x, at) => total + x * factors[at], 0);
    const rows = (m: Matrix): number[][] =>
      m.map((row) => finiteDifferences(loss, row as number[]));
    const expected: Record<(typeof names)[number], readonly number[]> = {
      table: rows(weights.tables.flat()).flat(),
      keys: transpose(rows(weights.keys.flat())).flat(),
      keyBias: rows(learned.keyBiases).flat(),
      value: transpose(rows(weights.value)).flat(),
      valueBias: finiteDifferences(loss, learned.valueBias),
      queryNorm: rows(learned.queryNorms).flat(),
      keyNorm: rows(learned.keyNorms).flat(),
      convolutionNorm: rows(learned.convolutionNorms).flat(),
      convolution: transpose(rows(weights.convolution)).flat(),
    };
    const ofHidden = hidden.flatMap((m) => rows(m).flat());
    tf.tidy(() => {
      const tensors = engramTensors(weights);
      const forward = (h: tf.Tensor, ...flat: tf.Tensor[]): tf.Tensor => {
        const at = Object.fromEntries(names.map((name, i) => [name, flat[i]]));
        return engramLayer(ids, h as tf.Tensor3D, weights, at as unknown as EngramTensors, {
          squareRoot,
        });
      };
      const all = [cube(hidden), ...names.map((name): tf.Tensor => tensors[name])];
      const [first, ...rest] = slopesOf(forward, all, factors);
      expect(distance(first, ofHidden)).toBeLessThan(ofSlopes);
      names.forEach((name, i) => expect(distance(rest[i], expected[name])).toBeLessThan(ofSlopes));
    });
  },
);

test('a row that no place reads has no slope, and a later place changes nothing before it', () => {
  const { ids, hidden, weights } = example();
  tf.tidy(() => {
    const tensors = engramTensors(weights);
    const of = (x: tf.Tensor) =>
      engramLayer(ids, cube(hidden), weights, { ...tensors, table: x as tf.Tensor2D });
    const slopes = tf
      .grad((x) => tf.sum(of(x)))(tensors.table)
      .arraySync() as number[][];
    const read = slopes.filter((row) => row.some((x) => x !== 0)).length;
    expect(read).toBeGreaterThan(4);
    expect(read).toBeLessThanOrEqual(4 * places);
    const changed = [...ids.slice(0, -1), (ids[places - 1] + 1) % vocabulary];
    const before = (text: number[]) =>
      engramLayer(text, cube(hidden), weights, tensors).arraySync().slice(0, -1);
    expect(before(changed)).toEqual(before(ids));
  });
});

test('no tensor is left behind', () => {
  const { ids, hidden, weights } = example();
  expectNoLeak(() => {
    const [h, tensors] = [cube(hidden), engramTensors(weights)];
    tf.dispose([h, engramLayer(ids, h, weights, tensors), { ...tensors }]);
  });
});

test('refused, with their names', () => {
  const { ids, hidden, weights } = example();
  tf.tidy(() => {
    const tensors = engramTensors(weights);
    const call =
      (changed: Partial<EngramTensors>, options: EngramOptions = {}, text = ids) =>
      () =>
        engramLayer(text, cube(hidden), weights, { ...tensors, ...changed }, options);
    expect(call({}, {}, [])).toThrow('engramLayer requires at least one token, got 0');
    expect(call({}, {}, [1])).toThrow('engramLayer requires hidden states of 1×2×6, got 9×2×6');
    expect(call({}, {}, [...ids.slice(1), 0.5])).toThrow('mix requires whole token ids, got 0.5');
    expect(call({ table: tf.ones([3, 2]) })).toThrow('engramLayer requires a table of');
    expect(call({ value: tensors.keys })).toThrow('engramLayer requires a value of 8×6, got 8×12');
    expect(call({ queryNorm: tf.ones([1, 6]) })).toThrow(
      'engramLayer requires queryNorm of 2×6, got 1×6',
    );
    expect(call({}, { dilation: 0 })).toThrow(
      'engramLayer requires whole dilation of at least 1, got 0',
    );
    expect(call({}, { epsilon: NaN })).toThrow(
      'engramLayer requires epsilon of at least 0, got NaN',
    );
  });
});
