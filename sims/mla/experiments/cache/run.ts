/** The cache of five models and one of your own, as the context grows. */
import { simulation } from '../../../contract/simulation.ts';
import { groupedCache } from '../../attention.ts';
import {
  type AttentionSizes,
  type Configuration,
  configurations,
  contextThatFits,
} from '../../configurations.ts';
import { each } from '../../../contract/frame.ts';
import { latentCache } from '../../latent.ts';
import type { Frame, Model } from './frame.ts';
import { card, frames, knobs, type Values } from './knobs.ts';

const models: readonly Model[] = ['dense67b', 'multiHead', 'v2lite', 'v2', 'v3', 'yours'];

type ByModel<T = number> = Readonly<Record<Model, T>>;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { batch } = values;
    const always = ofOneToken(values);
    const { elements, bits } = always;
    for (let step = 1; step <= frames; step++) {
      const context = Math.round((values.context * step) / frames);
      yield {
        ...always,
        context,
        gigabytes: each(
          models,
          (model) => (bytesOf(elements[model], bits[model]) * context * batch) / 1e9,
        ),
      };
    }
  },
});

const bytesOf = (elements: number, bits: number): number => (elements * bits) / 8;

/** What does not depend on the context. */
function ofOneToken(values: Values): Omit<Frame, 'context' | 'gigabytes'> {
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
    apart: [kilobytes.dense67b, (elements.v2 * bits.dense67b) / 8000, kilobytes.v2],
    cut: below(bytes.v2, bytes.dense67b),
    cutInElements: below(elements.v2, elements.dense67b),
    cutOfHeads: below(elements.v2, elements.multiHead),
  };
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
  const everyHead = { kind: 'grouped', heads: 128, groups: 128, width: 128 } as const;
  return {
    dense67b,
    multiHead: { ...v2, attention: everyHead },
    v2lite,
    v2,
    v3,
    yours: { ...v2, attention: yours(values), layers: values.layers },
  };
}

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
