/** The doors of multi-head latent attention. */
import {
  attend,
  groupedCache,
  groupedQueryAttention,
  multiHeadAttention,
} from '../../sims/mla/attention.ts';
import {
  attentionParameters,
  bytesPerToken,
  configurations,
  contextThatFits,
  elementsAsMultiHead,
  elementsPerToken,
  parameters,
  type AttentionSizes,
  type Configuration,
} from '../../sims/mla/configurations.ts';
import {
  groupedCost,
  groupedElements,
  latentCost,
  latentElements,
  upProjections,
} from '../../sims/mla/costs.ts';
import { newCache, newMeter } from '../../sims/mla/counting.ts';
import { anglesSeen, scoreAt, spreadCounter } from '../../sims/mla/distance.ts';
import { latentAttention, latentCache, type Way } from '../../sims/mla/latent.ts';
import { directionsFor, lowRank, participation } from '../../sims/mla/low-rank.ts';
import { measuredElements, nearest, predicted, type MeasuredWay } from '../../sims/mla/measured.ts';
import { rmsNorm } from '../../sims/mla/norm.ts';
import { breakEven, keysFirst, queriesFirst, turnedGap } from '../../sims/mla/order.ts';
import {
  bestFixed,
  causalDistances,
  commutator,
  rotatedRows,
  rotationGap,
} from '../../sims/mla/rotated-latent.ts';
import { frequencies, rope } from '../../sims/mla/rotary.ts';
import { rounded, roundedCache, roundingError } from '../../sims/mla/rounding.ts';
import {
  randomGroupedWeights,
  randomLatentWeights,
  type GroupedWeights,
  type LatentShape,
  type LatentWeights,
  requireSizes,
} from '../../sims/mla/weights.ts';
import {
  interpolated,
  ntkAware,
  softmaxScale,
  yarn,
  type YarnOptions,
} from '../../sims/mla/yarn.ts';
import { stream } from '../../sims/math/random.ts';
import {
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
  type Argument,
  type Doors,
} from './generators.ts';
import { ofModel } from './mla-model.ts';

const few = 300; // rows, where the work grows by their square
const positive = (good: number): Argument<number> => real(good, { least: 0 });
const random = stream(1, 'doors of mla');
const shape = record<LatentShape>({
  ...{ heads: count(2), content: count(2), rotary: count(2), value: count(2), latent: count(3) },
});
const given = randomLatentWeights(shape.good, 4, 0, random);
const ofLatent = record<LatentWeights>({
  wq: rows('wq' in given ? given.wq : []),
  wkv_a: rows(given.wkv_a),
  kv_norm: list(given.kv_norm),
  wkv_b: rows(given.wkv_b),
  wo: rows(given.wo),
});
const plain = randomGroupedWeights(2, 1, 2, 4, random);
const ofGroups = record<GroupedWeights>({
  wq: rows(plain.wq),
  wk: rows(plain.wk),
  wv: rows(plain.wv),
  wo: rows(plain.wo),
});
const hidden = rows(
  [
    [1, 0.5, -1, 0.25],
    [0.5, 1, 0, -0.25],
  ],
  real,
  few,
);
const way = named<Way>('absorbed');
const square = rows(
  [
    [1, 0.25],
    [0.5, 1],
  ],
  real,
  few,
);
const speeds = list([0.5]);
const sizes = (good: AttentionSizes): Argument<AttentionSizes> =>
  good.kind === 'latent'
    ? record({
        ...{ kind: fixed(good.kind), heads: count(good.heads), content: count(good.content) },
        ...{ rotary: count(good.rotary), value: count(good.value), latent: count(good.latent) },
        queryLatent: count(good.queryLatent),
      })
    : record({
        ...{ kind: fixed(good.kind), heads: count(good.heads) },
        ...{ groups: count(good.groups), width: count(good.width) },
      });
const configuration = (good: Configuration): Argument<Configuration> =>
  record<Configuration>({
    ...{ name: fixed(good.name), source: fixed(good.source) },
    ...{ layers: count(good.layers), hidden: count(good.hidden) },
    vocabulary: count(good.vocabulary),
    attention: sizes(good.attention),
    network: record({
      denseLayers: count(good.network.denseLayers),
      dense: count(good.network.dense),
      expert: count(good.network.expert),
      routed: count(good.network.routed),
      shared: count(good.network.shared),
      active: count(good.network.active),
    }),
  });
const model = configuration(configurations.v3);
const dense = configuration(configurations.dense67b);
const yarned = record<YarnOptions>({
  ...{ size: count(8), base: real(10_000, { least: 1 }), factor: real(40, { least: 1 }) },
  ...{ originalLength: positive(4096), maxLength: positive(163_840) },
  ...{ slow: positive(1), fast: positive(32), mscale: positive(1) },
  ramp: named<'index' | 'turns'>('index'),
});

const ends = (): boolean => true;

export const mla: Doors = {
  'attention.attend': door(attend, [square, square, square, real(0.5), fixed(newMeter())]),
  'attention.groupedCache': door(
    (g: number, w: number) => groupedCache(g, w).width,
    [count(2), count(3)],
  ),
  'attention.groupedQueryAttention': door(groupedQueryAttention, [
    hidden,
    ofGroups,
    record({ heads: count(2), groups: count(1), frequencies: speeds }),
  ]),
  'attention.multiHeadAttention': door(multiHeadAttention, [
    hidden,
    fixed(randomGroupedWeights(2, 2, 2, 4, random)),
    record({ heads: count(2) }),
  ]),
  'configurations.elementsPerToken': door(elementsPerToken, [model]),
  'configurations.elementsAsMultiHead': door(elementsAsMultiHead, [dense]),
  'configurations.bytesPerToken': door(bytesPerToken, [dense, real(16, { least: 0 })]),
  'configurations.contextThatFits': door(contextThatFits, [
    model,
    positive(8e10),
    positive(16),
    count(1),
  ]),
  'configurations.attentionParameters': door(attentionParameters, [model]),
  'configurations.parameters': door(parameters, [model]),
  'costs.groupedElements': door(groupedElements, [count(8), count(128)]),
  'costs.latentElements': door(latentElements, [shape, way]),
  'costs.upProjections': door(upProjections, [shape]),
  'costs.groupedCost': door(groupedCost, [count(8), count(2), count(128), count(100)]),
  'costs.latentCost': door(latentCost, [shape, way, count(100)]),
  'counting.newCache': door((width: number) => newCache(width).width, [count(4)]),
  'counting.newMeter': door(newMeter, []),
  'distance.scoreAt': door(scoreAt, [real(3), list([1, 2], positive), list([1, 0.5])]),
  'distance.spreadCounter': door(
    (scale: number, score: number) => {
      const counter = spreadCounter(scale);
      counter.add(score);
      counter.add(0.5);
      return counter.tokens();
    },
    [real(4), real(0.75)],
  ),
  'distance.anglesSeen': door(anglesSeen, [
    positive(100),
    list([1, 0.5]),
    list([1, 0.5]),
    positive(4096),
  ]),
  'latent.latentCache': door((s: LatentShape, w: Way) => latentCache(s, w).width, [shape, way]),
  'norm.rmsNorm': door(rmsNorm, [list([1, 2]), list([1, 1]), positive(1e-6)]),
  'latent.latentAttention': door(latentAttention, [
    hidden,
    ofLatent,
    shape,
    record({ way, frequencies: speeds, scale: real(0.5) }),
  ]),
  'low-rank.lowRank': door(lowRank, [square, count(1)]),
  'low-rank.directionsFor': door(directionsFor, [
    list([2, 1], positive),
    real(0.9, { least: 0, most: 1 }),
  ]),
  'low-rank.participation': door(participation, [list([2, 1], positive)]),
  'measured.measuredElements': door(measuredElements, [named<MeasuredWay>('full')]),
  'measured.predicted': door(predicted, [
    named<MeasuredWay>('full'),
    record({ sequences: count(1), context: count(512), took: fixed(undefined as never) }),
  ]),
  'measured.nearest': door(
    nearest,
    [count(16), positive(3000)],
    (answer) => answer === undefined || answer.context > 0,
  ),
  'order.keysFirst': door(keysFirst, [square, square, square]),
  'order.queriesFirst': door(queriesFirst, [square, square, square]),
  'order.breakEven': door(breakEven, [count(8), count(32), count(48)]),
  'order.turnedGap': door(turnedGap, [square, square, speeds]),
  'rotary.frequencies': door(frequencies, [count(8), real(10_000, { least: 1 })]),
  'rotary.rope': door(rope, [list([1, 2]), real(3), speeds]),
  'rotated-latent.rotatedRows': door(rotatedRows, [square, real(3), speeds]),
  'rotated-latent.bestFixed': door(bestFixed, [square, list([1, 2]), speeds]),
  'rotated-latent.rotationGap': door(rotationGap, [square, square, real(3), speeds]),
  'rotated-latent.causalDistances': door(
    causalDistances,
    [count(5)],
    (answer, tokens) => answer.length === (tokens * (tokens + 1)) / 2,
  ),
  'rotated-latent.commutator': door(commutator, [square, real(3), speeds, speeds]),
  'rounding.rounded': door(rounded, [list([1, -2]), count(6)]),
  'rounding.roundedCache': door(
    (s: LatentShape, bits: number) => roundedCache(s, bits).width,
    [shape, count(6)],
  ),
  'rounding.roundingError': door(roundingError, [hidden, ofLatent, shape, count(6)]),
  'weights.requireSizes': door(requireSizes, [fixed('latentAttention'), shape], ends),
  'yarn.yarn': door(yarn, [yarned]),
  'yarn.softmaxScale': door(softmaxScale, [positive(192), real(1)]),
  'yarn.interpolated': door(interpolated, [list([1, 0.5]), real(40, { least: 1 })]),
  'yarn.ntkAware': door(
    ntkAware,
    [count(8), real(10_000, { least: 1 }), real(40, { least: 1 })],
    finite,
  ),
  ...ofModel,
  ...because(
    'takes tensors: what it refuses is in tests/sims/mla/tensors.test.ts',
    'tensors.latentTensors tensors.latentAttention',
  ),
};
