/** The doors of manifold-constrained hyper-connections. */
import {
  addedParameters,
  bestBlock,
  fusedTraffic,
  idealBlock,
  plainTraffic,
  recomputeMemory,
  sparedTraffic,
  totalTraffic,
  traffic,
} from '../../sims/mhc/bill.ts';
import {
  birkhoffDecomposition,
  permutationMatrix,
  permutationMixture,
  permutations,
} from '../../sims/mhc/birkhoff.ts';
import {
  amaxGain,
  composite,
  distanceFromMean,
  gainsThroughDepth,
  secondEigenvalue,
  secondSingularValue,
  spectralNorm,
  spectralRadius,
  type Reading,
} from '../../sims/mhc/gain.ts';
import { sinkhornBackward } from '../../sims/mhc/gradient.ts';
import { initialFreeConnection } from '../../sims/mhc/hyper-connections.ts';
import { layer } from '../../sims/mhc/layer.ts';
import {
  mapsOf,
  postMap,
  preMap,
  residualMap,
  rmsNorm,
  type Maps,
  type Part,
} from '../../sims/mhc/maps.ts';
import { describeSupport, scalingOf, supportOf } from '../../sims/mhc/scaling.ts';
import {
  sinkhornKnopp,
  sinkhornSteps,
  sinkhornTrace,
  type Order,
  type SinkhornOptions,
  type Variant,
} from '../../sims/mhc/sinkhorn.ts';
import { checkLogits, checkOptions } from '../../sims/mhc/sinkhorn-input.ts';
import type { MapName } from '../../sims/mhc/network.ts';
import {
  initialNetwork,
  trainee,
  type Batch,
  type Draws,
  type Sizes,
} from '../../sims/mhc/training.ts';
import { normal, stream } from '../../sims/math/random.ts';
import {
  because,
  count,
  door,
  fixed,
  list,
  named,
  real,
  record,
  rows,
  several,
  type Argument,
  type Doors,
} from './generators.ts';

const positive = (good: number): Argument<number> => real(good, { least: 0 });
const isTotal = (total: number): boolean => total >= 0 && Number.isFinite(total);
const square = rows([
  [1, 0.25],
  [0.5, 1],
]);
const reading = named<Reading>('sumOfMagnitudes');
const even = rows(
  [
    [0.5, 0.5],
    [0.5, 0.5],
  ],
  positive,
);
const logits = rows(
  [
    [1, 0],
    [0.5, 1],
  ],
  (x) => real(x, { also: [-Infinity] }),
);
const options = record<Required<SinkhornOptions>>({
  iterations: count(20),
  order: named<Order>('rowsFirst'),
  variant: named<Variant>('paper'),
  epsilon: positive(0),
  domain: named<'auto' | 'log' | 'plain'>('auto'),
});
const streams = rows([[1], [2]]);
/** Of two streams of one number each. */
const part = (columns: number): Argument<Part> => {
  const row = new Array<number>(columns).fill(0.5);
  return record<Part>({ projection: rows([row, row]), gate: real(0.01), bias: list(row) });
};
const connection = record({ pre: part(2), post: part(2), residual: part(4) });
const maps = record<Maps>({ pre: list([0.5, 0.5]), post: list([1, 1]), residual: square });

const sizes = record<Sizes>({
  inputs: count(2),
  width: count(3),
  hidden: count(4),
  outputs: count(2),
  layers: count(2),
  streams: count(2),
});
const draws = (): Draws => {
  const random = stream(1, 'doors');
  return { weights: () => normal(random), projections: () => normal(random) };
};

export const mhc: Doors = {
  'bill.plainTraffic': door(plainTraffic, [count(8)]),
  'bill.traffic': door(traffic, [count(4), count(8)]),
  'bill.fusedTraffic': door(fusedTraffic, [count(4), count(8)]),
  'bill.sparedTraffic': door(sparedTraffic, [count(4), count(8)]),
  'bill.totalTraffic': door(totalTraffic, [
    several([], record({ name: fixed('read'), read: positive(1), write: positive(2) })),
  ]),
  'bill.recomputeMemory': door(recomputeMemory, [count(4), count(8), count(30), count(5)]),
  'bill.bestBlock': door(bestBlock, [count(4), count(8), count(30)]),
  'bill.idealBlock': door(idealBlock, [count(4), count(30)]),
  'bill.addedParameters': door(addedParameters, [count(4), count(8)]),
  'birkhoff.permutations': door(permutations, [count(3)]),
  'birkhoff.permutationMatrix': door(permutationMatrix, [list([1, 0], count)]),
  'birkhoff.birkhoffDecomposition': door(birkhoffDecomposition, [even]),
  'birkhoff.permutationMixture': door(permutationMixture, [list([0, 1]), count(2)]),
  'gain.amaxGain': door(amaxGain, [square, reading]),
  'gain.composite': door(composite, [several([square.good], square), count(2)]),
  'gain.gainsThroughDepth': door(gainsThroughDepth, [several([square.good], square), reading]),
  'gain.spectralRadius': door(spectralRadius, [square], isTotal),
  'gain.spectralNorm': door(spectralNorm, [square], isTotal),
  'gain.secondEigenvalue': door(secondEigenvalue, [square], isTotal),
  'gain.secondSingularValue': door(secondSingularValue, [square], isTotal),
  'gain.distanceFromMean': door(distanceFromMean, [square], isTotal),
  'gradient.sinkhornBackward': door(sinkhornBackward, [
    fixed(
      sinkhornTrace([
        [1, 0],
        [0.5, 1],
      ]),
    ),
    square,
  ]),
  'hyper-connections.initialFreeConnection': door(initialFreeConnection, [
    count(4),
    count(8),
    count(1),
    real(0.01),
  ]),
  'layer.layer': door(layer, [streams, maps, fixed((input) => input.map((x) => x / 2))]),
  'maps.rmsNorm': door(rmsNorm, [list([1, 2]), positive(1e-6)]),
  'maps.preMap': door(preMap, [streams, part(2)]),
  'maps.postMap': door(postMap, [streams, part(2)]),
  'maps.residualMap': door(residualMap, [streams, part(4), options]),
  'maps.mapsOf': door(mapsOf, [streams, connection, options]),
  'scaling.supportOf': door(supportOf, [even]),
  'scaling.scalingOf': door(scalingOf, [
    even,
    record({ tolerance: positive(1e-12), most: count(100) }),
  ]),
  'scaling.describeSupport': door(describeSupport, [fixed({ kind: 'total' })]),
  'sinkhorn.sinkhornKnopp': door(sinkhornKnopp, [logits, options]),
  'sinkhorn.sinkhornSteps': door(
    (...args: Parameters<typeof sinkhornSteps>) => [...sinkhornSteps(...args)],
    [logits, options],
  ),
  'sinkhorn.sinkhornTrace': door(sinkhornTrace, [logits, options]),
  'sinkhorn-input.checkLogits': door(checkLogits, [logits, fixed(20)], (far) => far >= 0),
  'sinkhorn-input.checkOptions': door(checkOptions, [options], () => true),
  'training.initialNetwork': door(initialNetwork, [
    named<'plain' | 'hc' | 'mhc'>('mhc'),
    sizes,
    fixed(draws()),
    fixed(true),
  ]),
  'training.trainee': door(
    (observed: number, maps: MapName[], batch: Batch, rate: number) =>
      trainee(initialNetwork('mhc', sizes.good, draws()), observed, maps).step(batch, rate),
    [
      count(1),
      several<MapName>(['pre'], named<MapName>('post')),
      record<Batch>({ inputs: rows([[1, 2]]), targets: rows([[1, 0]]) }),
      positive(0.01),
    ],
  ),
  ...because(
    'takes tensors: what it refuses is in tests/sims/mhc/tensors.test.ts',
    'tensors.connectionTensors tensors.hyperConnection tensors.sinkhorn',
  ),
};
