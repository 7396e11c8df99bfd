/** The doors of Engram: addresses, tables, gate, layer, and where the rows live. */
import { demoSlots } from '../../sims/engram/demo.ts';
import {
  contextGate,
  gateOf,
  gateScore,
  rmsNorm,
  signedRoot,
  type GateOptions,
} from '../../sims/engram/gate.ts';
import { hasher } from '../../sims/engram/halves.ts';
import {
  hashText,
  mix,
  multipliers,
  ngramHash,
  nextPrime,
  suffix,
  tableSizes,
} from '../../sims/engram/hash.ts';
import {
  engramLayer,
  shortConvolution,
  type EngramOptions,
  type EngramWeights,
  type LearnedExtras,
} from '../../sims/engram/layer.ts';
import { speedOf, type Gathering } from '../../sims/engram/measured.ts';
import { lookup, offsets } from '../../sims/engram/memory.ts';
import { defaultRng } from '../../sims/engram/numpy-random.ts';
import {
  allocate,
  bytesPerToken,
  lruCache,
  meanLatency,
  prefetchStall,
  tableParameters,
  tierShares,
  zipfCache,
} from '../../sims/engram/store.ts';
import { compress, compressVocabulary, normalize } from '../../sims/engram/vocabulary.ts';
import { sum } from '../../sims/math/vector.ts';
import { ofModel } from './engram-model.ts';
import {
  among,
  because,
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  rows,
  several,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';

const positive = (good: number): Argument<number> => real(good, { least: 0 });
const share = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const isShare = (x: number): boolean => x >= 0 && x <= 1;
/** One of a few values that are wrong, and must be refused. */
const but = <T>(good: T, ...wrongs: T[]): Argument<T> => ({
  good,
  wrongs: wrongs.map((value) => ({ says: String(value), value, refused: true })),
});

const factors = but<readonly bigint[]>([90071992547409n, 12345678901235n, 98765432198765n], []);
const ngram = list([99_000, 12_345, 7], whole);
const slots = count(646_403);
const ofHeads = several([[2, 3]], list([5, 7], count));
const epsilon = positive(1e-6);
const state = list([1, 2]);
const options = record<Required<GateOptions>>({
  ...{ squareRoot: fixed(true), epsilon, queryWeight: list([1, 0.5]), keyWeight: list([0.5, 1]) },
});
const square = [
  [1, 0.5],
  [-0.5, 0.25],
];
const branches = (): Argument<number[][]> => rows(square);

/** Two branches of two numbers; one order of two heads, whose last row the last place reads. */
const weights = record<EngramWeights>({
  multipliers: factors,
  sizes: several([], list([2, 1], count)),
  tables: several([[[1], [0.5]]], rows([[0.25]])),
  keys: several([square], rows(square)),
  value: rows(square),
  convolution: rows([
    [0.5, 1],
    [0, 1],
    [0.25, 0.5],
    [1, 1],
  ]),
  pad: whole(0),
  learned: record<Required<LearnedExtras>>({
    ...{ queryNorms: branches(), keyNorms: branches(), convolutionNorms: branches() },
    ...{ keyBiases: branches(), valueBias: list([0.5, 0]) },
  }),
});
const above0 = real(1563, { least: 5e-324 });

export const engram: Doors = {
  'demo.demoSlots': door(demoSlots, [list([17, 3], count), among<number>(1)]),
  'gate.rmsNorm': door(rmsNorm, [state, epsilon]),
  'gate.signedRoot': door(signedRoot, [real(0.25)]),
  'gate.gateOf': door(gateOf, [count(2), options]),
  'gate.gateScore': door(
    gateScore,
    [state, list([2, 1]), epsilon],
    (s, h) => Math.abs(s) <= Math.sqrt(h.length) * (1 + 1e-12),
  ),
  'gate.contextGate': door(contextGate, [state, list([2, 1]), options], isShare),
  'halves.hasher': door(
    (a: readonly bigint[], ids: readonly number[], size: number) => {
      const { slot, slots: several } = hasher(a);
      return [slot(ids, size), ...several(ids, [size])];
    },
    [factors, ngram, slots],
    ([one, other], a, ids, size) => one === other && one === ngramHash(ids, a, size),
  ),
  'hash.nextPrime': door(
    (start: number, taken: Set<number>) => nextPrime(start, taken),
    [whole(10), fixed(new Set([11, 13]))],
    (prime, start, taken) => prime > start && !taken.has(prime),
  ),
  'hash.tableSizes': door(
    tableSizes,
    [list([10, 10], count), count(2), count(2)],
    (made) => new Set(made.flat(2)).size === made.flat(2).length && finite(made),
  ),
  'hash.multipliers': door(multipliers, [count(0), count(1), count(98_627), count(3)], (made) =>
    made.every((factor) => factor % 2n === 1n && factor > 0n),
  ),
  'hash.mix': door(mix, [ngram, factors], (mixed) => BigInt.asIntN(64, mixed) === mixed),
  'hash.ngramHash': door(
    ngramHash,
    [ngram, factors, slots],
    (z, _ids, _a, size) => z >= 0 && z < size,
  ),
  'hash.suffix': door(
    suffix,
    [list([5, 6], whole), count(1), count(3), whole(2)],
    (made, ids, t, order) => made.length === order && made[0] === ids[t] && finite(made),
  ),
  'hash.hashText': door(
    hashText,
    [list([5, 6], whole), factors, ofHeads, whole(2)],
    (made, ids, _factors, sizes) => {
      const all = sizes.flat();
      const isSlot = (z: number, i: number): boolean => z >= 0 && z < all[i];
      return made.length === ids.length && made.every((ofPlace) => ofPlace.every(isSlot));
    },
  ),
  'layer.shortConvolution': door(shortConvolution, [
    rows([
      [1, 2],
      [3, 4],
    ]),
    rows([
      [0.5, 1],
      [0.25, 1],
    ]),
    count(1),
  ]),
  'layer.engramLayer': door(engramLayer, [
    list([5, 4], whole),
    several([square], rows(square)),
    weights,
    record<Required<EngramOptions>>({
      ...{ squareRoot: fixed(false), epsilon, convolutionEpsilon: epsilon, dilation: count(2) },
    }),
  ]),
  'measured.speedOf': door(speedOf, [
    record<Gathering>({
      ...{ bytes: count(160), rows: count(65_536), gpu: above0, host: above0 },
      favourites: real(1563, { least: 1e-280 }),
    }),
    named<'gpu' | 'host' | 'favourites'>('favourites'),
  ]),
  'memory.offsets': door(offsets, [list([11, 13, 17], count)], (made, sizes) =>
    made.every((o, i) => i === 0 || o === made[i - 1] + sizes[i - 1]),
  ),
  'memory.lookup': door(lookup, [
    list([1, 0], count),
    several(
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      rows([[5, 6]]),
    ),
  ]),
  'numpy-random.defaultRng': door(
    (seed: number, high: bigint) => defaultRng(seed).integer(high),
    [count(0), but(10n, 0n, -1n, 2n ** 63n + 1n)],
    (drawn, _seed, high) => drawn >= 0n && drawn < high,
  ),
  'store.allocate': door(
    allocate,
    [positive(1000), share(0.75)],
    ({ experts, memory }, all) => Math.abs(experts + memory - all) <= 1e-12 * all,
  ),
  'store.bytesPerToken': door(bytesPerToken, [count(1280), positive(2)]),
  'store.lruCache': door(
    (capacity: number) => {
      const { read } = lruCache(capacity);
      return [1, 2, 3, 1, 1].map((row) => Number(read(row)));
    },
    [count(2)],
    (hits, capacity) => sum(hits) === Math.min(capacity, 1) + Number(capacity > 2),
  ),
  'store.meanLatency': door(
    meanLatency,
    [list([0.75, 0.25], share), list([1, 9], positive)],
    (mean, _shares, latencies) => mean <= Math.max(0, ...latencies.slice(0, 9)) * (1 + 1e-12),
  ),
  'store.prefetchStall': door(prefetchStall, [positive(3), positive(2)], (stall) => stall >= 0),
  'store.tableParameters': door(tableParameters, [count(2_262_400), count(1280), count(2)]),
  'store.tierShares': door(
    tierShares,
    [count(100), positive(1), list([10, 100], count)],
    (made) => made.every(isShare) && sum(made) <= 1 + 1e-12,
  ),
  'store.zipfCache': door(zipfCache, [count(1000), positive(1), count(10)], isShare),
  'vocabulary.normalize': door(normalize, [fixed(' Ápple\t')], (made) => made === 'apple'),
  'vocabulary.compressVocabulary': door(
    compressVocabulary,
    [
      but<readonly string[]>(['Ab', 'ab', '\uFFFD'], [], ['a']),
      but<readonly string[]>(['Ab', 'ab', '<00>'], [], ['a']),
    ],
    ({ keys }) => keys.length === 2,
  ),
  'vocabulary.compress': door(compress, [
    whole(1),
    record({ canonical: list([0, 0], count), keys: fixed(['ab']) }),
  ]),
  ...ofModel,
  ...because(
    'takes tensors: what it refuses is in tests/sims/engram/tensors.test.ts',
    'tensors.engramTensors tensors.engramLayer',
  ),
};
