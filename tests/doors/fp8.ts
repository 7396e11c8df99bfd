/** The doors of training in FP8. */
import { exponentOf } from '../../sims/fp8/binary.ts';
import {
  decode,
  encode,
  largestOf,
  smallestNormalOf,
  smallestOf,
  stored,
  valuesOf,
  widthOf,
  type Beyond,
} from '../../sims/fp8/format.ts';
import { formats, requireFormat, type Format } from '../../sims/fp8/formats.ts';
import { promoted, scaledProduct } from '../../sims/fp8/gemm.ts';
import {
  contiguousIndices,
  contiguousProduct,
  kGroupedProduct,
  maskedProduct,
} from '../../sims/fp8/grouped.ts';
import { encodeInt8, int8, isInt8 } from '../../sims/fp8/int8.ts';
import { keep, stepsOf, type Keeping } from '../../sims/fp8/keeping.ts';
import {
  asStored,
  forward,
  inputGradient,
  tileOf,
  weightGradient,
  type Precision,
} from '../../sims/fp8/linear.ts';
import {
  freeOutlier,
  lossOf,
  matricesOf,
  parameters,
  pass,
  type Batch,
} from '../../sims/fp8/network.ts';
import {
  bytesOf,
  epilogueSeconds,
  peakOf,
  productCost,
  productTiming,
  type EntryBytes,
  type ProductCost,
  type ProductShape,
} from '../../sims/fp8/product-cost.ts';
import { quantise, restore, scaleOf, type Quantised } from '../../sims/fp8/quantise.ts';
import { rounderOf } from '../../sims/fp8/rounding.ts';
import { countOf, lastOf, neighbours, storedIn } from '../../sims/fp8/ruler.ts';
import { chain, step, type Rule } from '../../sims/fp8/tensor-core.ts';
import { flat, roundTiles, scalesOf, type Flat, type Tile } from '../../sims/fp8/tiles.ts';
import { rateAt, trainee, type Recipe } from '../../sims/fp8/training.ts';
import type { Gpu } from '../../sims/math/roofline.ts';
import {
  among,
  count,
  door,
  fixed,
  list,
  named,
  real,
  record,
  rows,
  several,
  tuple,
  typed,
  whole,
  type Argument,
  type Doors,
} from './generators.ts';

const positive = (good: number): Argument<number> => real(good, { least: 5e-324 });
const notNegative = (good: number): Argument<number> => real(good, { least: 0 });
const ends = (): boolean => true;
const format = record<Format>({
  name: fixed('E4M3'),
  exponentBits: count(4),
  mantissaBits: count(3),
  bias: whole(7),
  signed: fixed(true),
  hasNaN: fixed(true),
  hasInfinities: fixed(false),
  hasZero: fixed(true),
  rounding: named<'nearest' | 'up'>('nearest'),
});
/** E4M3 has NaN, and stores it. */
const maybe = real(1.3, { also: [NaN] });
const asGiven = (y: number, x: number): boolean => Number.isFinite(y) || Number.isNaN(x);
const beyond = named<Beyond>('saturate');
const codes = (K: number): Argument<number[]> => list(new Array<number>(K).fill(56), count);
const quantised = (height: number, K: number, each = K): Argument<Quantised> =>
  record<Quantised>({
    codes: rows(
      Array.from({ length: height }, () => codes(K).good),
      count,
    ),
    scales: rows(
      Array.from({ length: height }, () => new Array<number>(K / each).fill(0.5)),
      positive,
    ),
    rows: count(1),
    columns: count(each),
    format: fixed(formats.e4m3),
  });
const outputs = rows([[0, 1]]);
/** What stands where nothing is written may be anything. */
const before = rows([[0, 1]], (x) => real(x, { also: [NaN, Infinity, -Infinity] }));
const matrix = (height: number, width: number): Argument<Flat> =>
  record<Flat>({
    data: typed(Array.from({ length: height * width }, (_, i) => 0.3 * (i + 1))),
    rows: count(height),
    columns: count(width),
  });
/** That is filled. */
const room = (height: number, width: number): Argument<Flat> =>
  record<Flat>({
    data: fixed(new Float64Array(height * width)),
    rows: count(height),
    columns: count(width),
  });
const copied = ({ data, ...sides }: Flat): Flat => ({ ...sides, data: data.slice() });
const scale = named<'float32' | 'powerOfTwo'>('float32');
const keeping = record<Keeping>({
  format: named<Keeping['format']>('e4m3'),
  rounding: named<Keeping['rounding']>('stochastic'),
  size: count(2),
  scale,
});
const precision = record<Precision>({
  groups: named<Precision['groups']>('tiles'),
  size: count(2),
  scale,
  gradients: named<Precision['gradients']>('scaled'),
});
const exact = fixed<Precision>({ ...precision.good, groups: 'float32' });
const kind = named<'weight' | 'activation' | 'gradient'>('weight');
const along = named<'columns' | 'rows'>('columns');
/** The way back to the input takes the weights, and that to the weights the input. */
const keptWeights = record({ input: fixed(flat(2, 3)), weights: matrix(1, 3) });
const keptInput = record({ input: matrix(2, 3), weights: fixed(flat(1, 3)) });
const batch = record<Batch>({
  windows: rows([[0, 1, 2, 3, 3, 2, 1, 0]], count),
  next: list([1], count),
});
const start = parameters(4, 1);
const product = record<ProductShape>({ m: count(64), n: count(128), k: count(256) });
const bytes = record<EntryBytes>({
  operand: among<1 | 2>(1),
  output: among<2 | 4>(2),
  scales: fixed(true),
});
/** In FP8, where the peak in BF16 says nothing. */
const gpu = record<Gpu>({
  name: fixed('H100'),
  bandwidth: positive(3e12),
  flops: fixed(1e15),
  fp8: positive(2e15),
  memory: fixed(8e10),
  source: fixed('a data sheet'),
});
const peaks = record({
  name: fixed('H100'),
  bandwidth: fixed(3e12),
  flops: fixed(1e15),
  fp8: positive(2e15),
  memory: fixed(8e10),
  source: fixed('a data sheet'),
});
const rule = record<Rule>({ bits: count(14), rounding: named<Rule['rounding']>('cut') });
const tile = tuple<Tile>(count(1), count(2));
const tileOptions = record({ format, scale, fixed: positive(1) });

export const fp8: Doors = {
  'binary.exponentOf': door(exponentOf, [real(3)]),
  'format.widthOf': door(widthOf, [format]),
  'format.largestOf': door(largestOf, [format]),
  'format.smallestOf': door(smallestOf, [format]),
  'format.smallestNormalOf': door(smallestNormalOf, [format]),
  'format.decode': door(decode, [count(8), format]),
  'format.encode': door(encode, [maybe, format, beyond]),
  'format.stored': door(stored, [maybe, format, beyond], asGiven),
  'format.valuesOf': door(valuesOf, [format]),
  'formats.requireFormat': door(requireFormat, [fixed('encode'), format], ends),
  'gemm.promoted': door(promoted, [codes(64), codes(64), count(32), rule]),
  'gemm.scaledProduct': door(scaledProduct, [quantised(2, 32), quantised(1, 32), count(32)]),
  'grouped.contiguousIndices': door(contiguousIndices, [list([1, 3], count), count(4)]),
  'grouped.contiguousProduct': door(contiguousProduct, [
    quantised(2, 32),
    several([quantised(1, 32).good], quantised(1, 32)),
    list([1, 1], whole),
    count(2),
  ]),
  'grouped.maskedProduct': door(maskedProduct, [
    several([], quantised(1, 32)),
    several([], quantised(2, 32)),
    list([1], count),
    several([], before),
  ]),
  'grouped.kGroupedProduct': door(kGroupedProduct, [
    quantised(1, 64, 32),
    quantised(2, 64, 32),
    list([64, 0], count),
    several([outputs.good], outputs),
  ]),
  'int8.isInt8': door(isInt8, [fixed(int8)]),
  'int8.encodeInt8': door(encodeInt8, [real(1.3)]),
  'keeping.stepsOf': door(stepsOf, [matrix(2, 3), keeping]),
  'keeping.keep': door(
    (weights: Flat, kept: Keeping) => {
      const copy = copied(weights);
      keep(copy, kept, () => 0.5);
      return copy;
    },
    [matrix(2, 3), keeping],
  ),
  'linear.tileOf': door(tileOf, [precision, kind, along]),
  'linear.asStored': door(asStored, [matrix(2, 3), precision, kind, along]),
  'linear.forward': door(forward, [matrix(2, 3), matrix(4, 3), room(2, 4), precision]),
  'linear.inputGradient': door(inputGradient, [matrix(2, 1), keptWeights, room(2, 3), precision]),
  'linear.weightGradient': door(
    (dy: Flat, kept: typeof keptInput.good, precise: Precision) => {
      const dw = flat(1, 3);
      weightGradient(dy, kept, dw, precise);
      return dw;
    },
    [matrix(2, 1), keptInput, precision],
  ),
  'network.matricesOf': door(matricesOf, [fixed(start)]),
  'network.parameters': door(parameters, [count(4), fixed(1)]),
  'network.pass': door(pass, [fixed(start), batch, precision, real(0)]),
  'network.lossOf': door(lossOf, [fixed(start), batch, exact, real(0)]),
  'network.freeOutlier': door(freeOutlier, [fixed(parameters(4, 2))], ends),
  'product-cost.productCost': door(productCost, [product, bytes]),
  'product-cost.bytesOf': door(bytesOf, [
    record<ProductCost>({
      flops: fixed(1),
      a: notNegative(1),
      b: notNegative(1),
      d: notNegative(1),
      scales: notNegative(1),
    }),
  ]),
  'product-cost.peakOf': door(peakOf, [peaks, among<1 | 2>(1)]),
  'product-cost.productTiming': door(productTiming, [gpu, product, bytes]),
  'product-cost.epilogueSeconds': door(epilogueSeconds, [gpu, product, bytes]),
  'quantise.scaleOf': door(scaleOf, [real(3, { least: 0 }), format, scale, positive(1e-4)]),
  'quantise.quantise': door(quantise, [
    rows([
      [1, 2],
      [3, 4],
    ]),
    record({ rows: count(1), columns: count(2) }),
    record({ format, scale, floor: positive(1e-4), edge: named<'refuse' | 'pad'>('pad') }),
  ]),
  'quantise.restore': door(restore, [quantised(2, 4)]),
  'rounding.rounderOf': door(rounderOf, [format], (round) => round(1) === 1),
  'ruler.storedIn': door(storedIn, [maybe, format], asGiven),
  'ruler.lastOf': door(lastOf, [format]),
  'ruler.countOf': door(countOf, [format]),
  'ruler.neighbours': door(neighbours, [real(1.3), format]),
  'tensor-core.step': door(step, [codes(32), codes(32), real(1), rule], (made) =>
    Number.isFinite(made.accumulator),
  ),
  'tensor-core.chain': door(chain, [codes(64), codes(64), real(1), rule]),
  'tiles.flat': door(flat, [count(2), count(3)]),
  'tiles.scalesOf': door(scalesOf, [matrix(2, 3), tile, tileOptions]),
  'tiles.roundTiles': door(
    (m: Flat, of: Tile, options: typeof tileOptions.good) => roundTiles(copied(m), of, options),
    [matrix(2, 3), tile, tileOptions],
  ),
  'training.rateAt': door(rateAt, [count(3), count(10), positive(0.1)]),
  'training.trainee': door(
    (recipe: Recipe, taught: Batch, rate: number) => {
      const network = trainee(start, recipe, () => 0.5);
      return [network.learn(taught, rate), network.vanished()];
    },
    [
      record<Recipe>({
        precision,
        keeping,
        moments: named<Recipe['moments']>('bf16'),
        outlier: real(0),
      }),
      batch,
      notNegative(0.01),
    ],
  ),
};
