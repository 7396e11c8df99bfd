/** The cache of five models and one of your own, as the context grows. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import { matrix, type Vector } from '../../../math/vector.ts';
import { groupedCache } from '../../attention.ts';
import {
  type AttentionSizes,
  type Configuration,
  configurations,
  contextThatFits,
} from '../../configurations.ts';
import { each } from '../../../contract/frame.ts';
import { latentCache } from '../../latent.ts';
import { roundingError } from '../../rounding.ts';
import { randomLatentWeights } from '../../weights.ts';
import { attentions, type ByAttention, type Frame, type Model } from './frame.ts';
import { card, frames, knobs, usualGroups, type Values } from './knobs.ts';

/** Of a cached number, where its rounding is looked at. */
const roundedBits = [8, 7, 6, 5, 4];

const models: readonly Model[] = ['dense67b', 'multiHead', 'v2lite', 'v2', 'v3', 'yours'];

type ByModel<T = number> = Readonly<Record<Model, T>>;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { batch } = values;
    const always = ofOneToken(values);
    const { elements, bits, perLayer } = always;
    const { multiHead, v2, yours } = bits;
    const bitsWith = { multiHead, grouped: multiHead, multiQuery: multiHead, latent: v2, yours };
    const layers = (name: keyof ByAttention): number =>
      name === 'yours' ? values.layers : configurations.v2.layers;
    for (let step = 1; step <= frames; step++) {
      const context = Math.round((values.context * step) / frames);
      yield {
        ...always,
        context,
        gigabytes: each(
          models,
          (model) => (bytesOf(elements[model], bits[model]) * context * batch) / 1e9,
        ),
        needed: each(
          attentions,
          (name) =>
            (bytesOf(perLayer[name] * layers(name), bitsWith[name]) * context * batch) / 1e9,
        ),
      };
    }
  },
});

const bytesOf = (elements: number, bits: number): number => (elements * bits) / 8;

/** What does not depend on the context. */
function ofOneToken(values: Values): Omit<Frame, 'context' | 'gigabytes' | 'needed'> {
  const configured = configurationsOf(values);
  const bits = bitsOf(values.bits);
  const elements = each(models, (model) => {
    const { attention, layers } = configured[model];
    return elementsOf(attention) * layers;
  });
  const bytes = each(models, (model) => bytesOf(elements[model], bits[model]));
  const kilobytes = each(models, (model) => bytes[model] / 1000);
  const below = (some: number, all: number): number => 100 * (1 - some / all);
  return {
    elements,
    kilobytes,
    bits,
    fits: each(
      models,
      (model) => contextThatFits(configured[model], card, bits[model], values.batch) / 1000,
    ),
    perLayer: perLayerOf(values),
    rounding: roundingErrors(),
    apart: [kilobytes.dense67b, (elements.v2 * bits.dense67b) / 8000, kilobytes.v2],
    cut: below(bytes.v2, bytes.dense67b),
    cutInElements: below(elements.v2, elements.dense67b),
    cutOfHeads: below(elements.v2, elements.multiHead),
  };
}

/** A small layer with V2's proportions and random weights: what its outputs lose to rounding, %. */
function roundingErrors(): Vector {
  const shape = { heads: 4, content: 32, rotary: 16, value: 32, latent: 128 };
  const random = stream(1, 'rounding');
  const weights = randomLatentWeights(shape, 32, 0, random);
  const hidden = matrix(8, 32, () => normal(random));
  return roundedBits.map((bits) => 100 * roundingError(hidden, weights, shape, bits));
}

const bitsOf = ([dense67b, multiHead, v2lite, v2, v3, yours]: readonly number[]): ByModel => ({
  dense67b,
  multiHead,
  v2lite,
  v2,
  v3,
  yours,
});

function configurationsOf(values: Values): ByModel<Configuration> {
  const { dense67b, v2lite, v2, v3 } = configurations;
  return {
    dense67b,
    multiHead: { ...v2, attention: inGroups(128) },
    v2lite,
    v2,
    v3,
    yours: { ...v2, attention: yours(values), layers: values.layers },
  };
}

/** V2's 128 heads with as many keys and values as there are groups. */
const inGroups = (groups: number): AttentionSizes => ({
  kind: 'grouped',
  heads: 128,
  groups,
  width: 128,
});

const perLayerOf = (values: Values): ByAttention => ({
  multiHead: elementsOf(inGroups(128)),
  grouped: elementsOf(inGroups(usualGroups)),
  multiQuery: elementsOf(inGroups(1)),
  latent: elementsOf(configurations.v2.attention),
  yours: elementsOf(yours(values)),
});

/** What one token leaves in one layer, read from a cache that holds just that. */
function elementsOf(attention: AttentionSizes): number {
  const cache =
    attention.kind === 'latent'
      ? latentCache(attention)
      : groupedCache(attention.groups, attention.width);
  cache.append(new Array<number>(cache.width).fill(0));
  return cache.elements;
}

function yours(values: Values): AttentionSizes {
  const { kind, heads, groups, latent, pairs } = values;
  const width = 128;
  if (kind !== 'latent') {
    return { kind: 'grouped', heads, groups: kind === 'multi' ? heads : groups, width };
  }
  const sizes = { content: width, rotary: 2 * pairs, value: width, queryLatent: 0 };
  return { kind: 'latent', heads, latent, ...sizes };
}
