import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { apply, dot, matrix, softmax, sum, type Matrix } from '../../../sims/math/vector.ts';
import { newCache, newMeter } from '../../../sims/mla/counting.ts';
import { latentCost } from '../../../sims/mla/costs.ts';
import { latentAttention, latentCache, type Way } from '../../../sims/mla/latent.ts';
import { rmsNorm } from '../../../sims/mla/norm.ts';
import { rope } from '../../../sims/mla/rotary.ts';
import {
  randomLatentWeights,
  type LatentShape,
  type LatentWeights,
} from '../../../sims/mla/weights.ts';

const ways: readonly Way[] = ['full', 'expand', 'absorbed'];
const shape: LatentShape = { heads: 3, content: 6, rotary: 4, value: 5, latent: 8 };

interface Setting {
  readonly shape: LatentShape;
  readonly hidden: Matrix;
  readonly weights: LatentWeights;
  readonly prefill: number;
}

function setting(of: LatentShape, tokens: number, queryLatent = 7, d = 12, seed = 1): Setting {
  const random = stream(seed, 'latent attention');
  return {
    shape: of,
    weights: randomLatentWeights(of, d, queryLatent, random),
    hidden: matrix(tokens, d, () => normal(random)),
    prefill: Math.ceil(tokens / 2),
  };
}

const anySetting = fc
  .record({
    heads: fc.integer({ min: 1, max: 4 }),
    content: fc.integer({ min: 1, max: 6 }),
    rotary: fc.integer({ min: 0, max: 3 }).map((n) => 2 * n),
    value: fc.integer({ min: 1, max: 5 }),
    latent: fc.integer({ min: 1, max: 9 }),
    tokens: fc.integer({ min: 1, max: 9 }),
    queryLatent: fc.integer({ min: 0, max: 5 }),
    seed: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ tokens, queryLatent, seed, ...of }) => setting(of, tokens, queryLatent, 6, seed));

function near(a: Matrix, b: Matrix): void {
  expect(a.length).toBe(b.length);
  a.forEach((row, i) => row.forEach((x, j) => expect(Math.abs(x - b[i][j])).toBeLessThan(1e-12)));
}

test('for any shape and length the three ways give the same outputs, scores and weights', () => {
  fc.assert(
    fc.property(anySetting, ({ hidden, weights, shape: of }) => {
      const [full, ...others] = ways.map((way) => latentAttention(hidden, weights, of, { way }));
      for (const other of others) {
        near(other.outputs, full.outputs);
        other.heads.forEach((head, h) => {
          near(head.scores, full.heads[h].scores);
          near(head.weights, full.heads[h].weights);
        });
      }
    }),
  );
});

test('for any shape, prefill and then token by token equals all at once', () => {
  fc.assert(
    fc.property(
      anySetting,
      fc.constantFrom(...ways),
      ({ hidden, weights, shape: of, prefill }, way) => {
        const cache = latentCache(of, way);
        const start = latentAttention(hidden.slice(0, prefill), weights, of, { way, cache });
        const rest = hidden
          .slice(prefill)
          .map((h) => latentAttention([h], weights, of, { way, cache }));
        const incremental = [...start.outputs, ...rest.flatMap(({ outputs }) => outputs)];
        near(incremental, latentAttention(hidden, weights, of, { way }).outputs);
      },
    ),
  );
});

test('the equations, written out with loops, give the same output', () => {
  const { hidden, weights } = setting(shape, 5);
  if (!('wq_a' in weights)) throw new Error('this setting has a query latent');
  const { heads, content, rotary, value, latent } = shape;
  const entries = hidden.map((h, j) => {
    const both = apply(weights.wkv_a, h);
    return {
      latent: rmsNorm(both.slice(0, latent), weights.kv_norm),
      key: rope(both.slice(latent), j),
    };
  });
  const t = 4;
  const q = apply(weights.wq_b, rmsNorm(apply(weights.wq_a, hidden[t]), weights.q_norm));
  const concatenated: number[] = [];
  for (let i = 0; i < heads; i++) {
    const ofHead = q.slice(i * (content + rotary), (i + 1) * (content + rotary));
    const up = weights.wkv_b.slice(i * (content + value), (i + 1) * (content + value));
    const turned = rope(ofHead.slice(content), t);
    const logits = entries.map(({ latent: c, key }) => {
      const k = apply(up.slice(0, content), c);
      return (dot(ofHead.slice(0, content), k) + dot(turned, key)) / Math.sqrt(content + rotary);
    });
    const weight = softmax(logits);
    const values = entries.map(({ latent: c }) => apply(up.slice(content), c));
    for (let n = 0; n < value; n++) concatenated.push(sum(values.map((v, j) => weight[j] * v[n])));
  }
  const { outputs } = latentAttention(hidden, weights, shape);
  near([outputs[t]], [apply(weights.wo, concatenated)]);
});

test('rows of attention sum to 1 and the first token sees itself alone', () => {
  const { hidden, weights } = setting(shape, 6);
  for (const way of ways) {
    for (const { weights: rows } of latentAttention(hidden, weights, shape, { way }).heads) {
      expect(rows[0]).toEqual([1]);
      rows.forEach((row, t) => {
        expect(row.length).toBe(t + 1);
        expect(sum(row)).toBeCloseTo(1, 12);
      });
    }
  }
});

test('the caches hold what the formulas say, whatever the number of heads', () => {
  const { hidden, weights } = setting(shape, 6);
  for (const [way, elements] of [
    ['full', 3 * (6 + 4 + 5)],
    ['expand', 12],
    ['absorbed', 12],
  ] as const) {
    const cache = latentCache(shape, way);
    latentAttention(hidden, weights, shape, { way, cache });
    expect(cache.elements).toBe(6 * elements);
    expect(cache.bytes(16)).toBe(12 * elements);
    expect(cache.bytes(6)).toBe((6 * elements * 6) / 8);
  }
  expect(latentCache({ ...shape, heads: 99 }).width).toBe(12);
});

test('the counters of a decode step are the formulas of the fact sheet, for any shape', () => {
  fc.assert(
    fc.property(anySetting, fc.constantFrom(...ways), ({ hidden, weights, shape: of }, way) => {
      const cache = latentCache(of, way);
      latentAttention(hidden.slice(0, -1), weights, of, { way, cache });
      const readBefore = cache.elementsRead;
      const meter = newMeter();
      latentAttention(hidden.slice(-1), weights, of, { way, cache, meter });
      const cost = latentCost(of, way, hidden.length);
      expect(meter.rebuild + meter.attend).toBe(cost.multiplyAdds);
      expect(cache.elementsRead - readBefore).toBe(cost.elementsRead);
    }),
  );
});

test('what is cached is the normalised latent and the rotated key', () => {
  const { hidden, weights } = setting(shape, 3);
  const cache = latentCache(shape);
  latentAttention(hidden, weights, shape, { cache });
  const both = apply(weights.wkv_a, hidden[2]);
  const expected = [...rmsNorm(both.slice(0, 8), weights.kv_norm), ...rope(both.slice(8), 2)];
  near([cache.read()[2]], [expected]);
});

test('each head sums up a convex combination of the cached latents', () => {
  const of = { ...shape, heads: 1, value: 8 };
  const { hidden, weights } = setting(of, 5);
  // With W^UV = 1 the sum over values is the sum over latents.
  const wkv_b = [
    ...weights.wkv_b.slice(0, of.content),
    ...matrix(8, 8, (i, j) => (i === j ? 1 : 0)),
  ];
  const cache = latentCache(of);
  const { heads } = latentAttention(hidden, { ...weights, wkv_b }, of, { cache });
  const latents = cache.read().map((row) => row.slice(0, 8));
  heads[0].sums.forEach((total, t) =>
    total.forEach((x, i) => {
      const seen = latents.slice(0, t + 1).map((c) => c[i]);
      expect(x).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-12);
      expect(x).toBeLessThanOrEqual(Math.max(...seen) + 1e-12);
    }),
  );
});

/** wq of a setting without query latent, with some rows of every head set to zero. */
function silenced(weights: LatentWeights, from: number, to: number): LatentWeights {
  if (!('wq' in weights)) throw new Error('this setting has no query latent');
  const width = shape.content + shape.rotary;
  const quiet = (row: number): boolean => row % width >= from && row % width < to;
  return { ...weights, wq: weights.wq.map((row, i) => (quiet(i) ? row.map(() => 0) : row)) };
}

test('without the rotary query, permuting earlier tokens permutes their scores', () => {
  const { hidden, weights } = setting(shape, 5, 0);
  const quiet = silenced(weights, shape.content, shape.content + shape.rotary);
  const order = [2, 0, 3, 1, 4];
  const shuffled = order.map((i) => hidden[i]);
  const before = latentAttention(hidden, quiet, shape).heads;
  const after = latentAttention(shuffled, quiet, shape).heads;
  before.forEach(({ scores }, h) =>
    order.forEach((i, j) => expect(after[h].scores[4][j]).toBeCloseTo(scores[4][i], 12)),
  );
});

test('without the content query, every head compares the same keys', () => {
  const { hidden, weights } = setting(shape, 5, 0);
  if (!('wq' in weights)) throw new Error('this setting has no query latent');
  const width = shape.content + shape.rotary;
  const same = weights.wq.map((_, i) => weights.wq[i % width]); // every head asks the same
  const { heads } = latentAttention(
    hidden,
    silenced({ ...weights, wq: same }, 0, shape.content),
    shape,
  );
  near(heads[1].scores, heads[0].scores);
  near(heads[2].scores, heads[0].scores);
});

test('scaling W^UK up and the content query down changes nothing; scaling W^DKV neither', () => {
  const { hidden, weights } = setting(shape, 5, 0);
  if (!('wq' in weights)) throw new Error('this setting has no query latent');
  const plain = latentAttention(hidden, weights, shape).outputs;
  const inHead = (i: number, width: number): boolean => i % width < shape.content;
  const moved = {
    ...weights,
    wq: weights.wq.map((r, i) => (inHead(i, 10) ? r.map((x) => x / 4) : r)),
    wkv_b: weights.wkv_b.map((r, i) => (inHead(i, 11) ? r.map((x) => x * 4) : r)),
  };
  near(latentAttention(hidden, moved, shape).outputs, plain);
  const larger = {
    ...weights,
    wkv_a: weights.wkv_a.map((r, i) => (i < 8 ? r.map((x) => x * 8) : r)),
  };
  const outputs = latentAttention(hidden, larger, shape).outputs;
  // RMSNorm's ε = 1e-6 is not scaled with it.
  outputs.forEach((row, t) => row.forEach((x, i) => expect(x).toBeCloseTo(plain[t][i], 4)));
});

test('no tokens give no outputs and leave the cache as it was', () => {
  const { hidden, weights } = setting(shape, 3);
  for (const way of ways) {
    const cache = latentCache(shape, way);
    expect(latentAttention([], weights, shape, { way, cache }).outputs).toEqual([]);
    latentAttention(hidden, weights, shape, { way, cache });
    expect(latentAttention([], weights, shape, { way, cache }).outputs).toEqual([]);
    expect(cache.length).toBe(3);
  }
});

test('shapes that do not fit are refused by name', () => {
  const { hidden, weights } = setting(shape, 2);
  const attempt =
    (of: Partial<LatentShape>, w: Partial<LatentWeights> = {}, h = hidden) =>
    () =>
      latentAttention(h, { ...weights, ...w } as LatentWeights, { ...shape, ...of });
  expect(attempt({ latent: 0 })).toThrow('latentAttention requires latent of at least 1, got 0');
  expect(attempt({ heads: 2.5 })).toThrow('requires heads of at least 1, got 2.5');
  expect(attempt({ rotary: 3 })).toThrow('latentAttention requires an even rotary size, got 3');
  expect(attempt({ content: 7 })).toThrow('requires wq_b of 33×7, got 30×7');
  expect(attempt({}, { wkv_b: [[1]] })).toThrow('requires wkv_b of 33×8, got 1×1');
  expect(attempt({}, { kv_norm: [1] })).toThrow('requires kv_norm of 1×8, got 1×1');
  expect(attempt({}, {}, [[1, 2]])).toThrow('hidden states of size 12, got 2 at token 0');
  expect(() =>
    latentAttention(hidden, weights, shape, { way: 'full', cache: newCache(12) }),
  ).toThrow('latentAttention requires a cache of width 45 for full, got 12');
  expect(() => newCache(3).append([1])).toThrow('a cache requires rows of 3 elements, got 1');
});

test('numbers that are none are refused by name, and so is a way that there is not', () => {
  const { hidden, weights } = setting(shape, 2);
  const naive = JSON.parse('"naive"'); // as from a file
  expect(() => latentAttention(hidden, weights, shape, { way: naive })).toThrow(
    'latentAttention requires a way of full, expand, absorbed, got naive',
  );
  const broken = hidden.map((h, s) => (s === 1 ? h.map(() => NaN) : h));
  expect(() => latentAttention(broken, weights, shape)).toThrow(
    'finite numbers of a hidden state in row 1, got NaN at 0',
  );
  expect(() => rmsNorm([1, 2], [1])).toThrow('rmsNorm requires 2 weights, got 1');
});
