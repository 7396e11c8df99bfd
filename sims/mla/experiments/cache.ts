/** The cache of five models and one of your own, as the context grows. */
import { experiment, type Simulation } from '../../contract.ts';
import { choice, integer, numbers, type ValuesOf } from '../../parameters.ts';
import { groupedCache } from '../attention.ts';
import { configurations, contextThatFits, type AttentionSizes } from '../configurations.ts';
import { latentCache } from '../latent.ts';
import { story } from './cache.story.ts';

export const card = 80e9; // bytes, the memory of the card that is the mark

export const parameters = {
  bits: numbers({
    label: 'Bits of a cached number',
    hint: 'In the order of the bars. V2 was deployed with about 6; drag its bar.',
    min: 2,
    max: 32,
    step: 1,
    shortest: 6,
    longest: 6,
    default: [16, 16, 16, 16, 16, 16],
    paper: [16, 16, 16, 6, 16, 16],
  }),
  context: integer({
    label: 'Longest context',
    unit: 'tokens',
    min: 4096,
    max: 1_048_576,
    step: 4096,
    default: 131_072,
    paper: 131_072,
  }),
  batch: integer({ label: 'Sequences at once', min: 1, max: 64, default: 4 }),
  kind: choice({
    label: 'Your attention',
    options: {
      latent: 'MLA: a latent',
      grouped: 'GQA: some groups',
      multi: 'MHA: every head its own',
    },
    default: 'latent',
  }),
  latent: integer({
    label: 'Your latent',
    symbol: 'd_c',
    hint: 'Only MLA has one.',
    min: 16,
    max: 2048,
    step: 16,
    default: 256,
    paper: 512,
  }),
  pairs: integer({
    label: 'Your rotary pairs',
    symbol: 'd_h^R / 2',
    min: 0,
    max: 64,
    default: 32,
    paper: 32,
    more: true,
  }),
  groups: integer({
    label: 'Your groups',
    symbol: 'n_g',
    hint: 'Only GQA has a choice.',
    min: 1,
    max: 16,
    default: 8,
    more: true,
  }),
  heads: integer({
    label: 'Your heads',
    symbol: 'n_h',
    min: 16,
    max: 128,
    step: 16,
    default: 128,
    paper: 128,
    more: true,
  }),
  layers: integer({
    label: 'Your layers',
    symbol: 'l',
    min: 1,
    max: 100,
    default: 60,
    paper: 60,
    more: true,
  }),
};

/** In the order of the bars: 67B, MHA with V2's heads, V2-Lite, V2, V3, yours. */
export type Frame = {
  readonly context: number; // tokens, of each sequence
  readonly elements: readonly number[]; // [6], a token, all layers
  readonly kilobytes: readonly number[]; // [6], a token
  readonly gigabytes: readonly number[]; // [6], all sequences
  readonly fits: readonly number[]; // [6], thousands of tokens a sequence that fit the card
  readonly bits: readonly number[]; // [6]
  readonly apart: readonly number[]; // [3], kB a token: 67B, V2 in 67B's bits, V2 in its own
  readonly dense67b: number; // GB
  readonly multiHead: number; // GB
  readonly v2lite: number; // GB
  readonly v2: number; // GB
  readonly v3: number; // GB
  readonly yours: number; // GB
  readonly cut: number; // %, V2 against 67B as stored
  readonly cutInElements: number; // %, V2 against 67B
  readonly cutOfHeads: number; // %, V2 against MHA with its heads, in elements
  readonly v2Kilobytes: number;
};

/** What one token leaves in one layer, read from a cache that holds just that. */
function elementsOf(attention: AttentionSizes): number {
  const cache =
    attention.kind === 'latent'
      ? latentCache(attention)
      : groupedCache(attention.groups, attention.width);
  cache.append(new Array<number>(cache.width).fill(0));
  return cache.elements;
}

function yours(values: ValuesOf<typeof parameters>): AttentionSizes {
  const { kind, heads, groups, latent, pairs } = values;
  const width = 128;
  if (kind !== 'latent') {
    return { kind: 'grouped', heads, groups: kind === 'multi' ? heads : groups, width };
  }
  const sizes = { content: width, rotary: 2 * pairs, value: width, queryLatent: 0 };
  return { kind: 'latent', heads, latent, ...sizes };
}

export const cache = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    context: { label: 'Context', unit: 'tokens', digits: 0 },
    dense67b: { label: 'DeepSeek 67B (GQA)', unit: 'GB', digits: 1, tone: 'grey' },
    multiHead: { label: 'V2 as MHA', unit: 'GB', digits: 1, tone: 'coral' },
    v2lite: { label: 'V2-Lite (MLA)', unit: 'GB', digits: 2, tone: 'teal' },
    v2: { label: 'V2 (MLA)', unit: 'GB', digits: 2, tone: 'deep' },
    v3: { label: 'V3 (MLA)', unit: 'GB', digits: 2, tone: 'deep' },
    yours: { label: 'Yours', unit: 'GB', digits: 2, tone: 'ink' },
    cut: { label: 'V2 below 67B, bytes', unit: '%', digits: 1, tone: 'deep' },
    cutInElements: { label: 'V2 below 67B, elements', unit: '%', digits: 1 },
    cutOfHeads: { label: 'V2 below MHA of its heads', unit: '%', digits: 1 },
    v2Kilobytes: { label: 'V2 a token', unit: 'kB', digits: 1 },
  },
  pace: 16,
  length: () => 64,

  *simulate(values): Simulation<typeof values, Frame> {
    const { dense67b, v2lite, v2, v3 } = configurations;
    const multiHead = { kind: 'grouped', heads: 128, groups: 128, width: 128 } as const;
    const models = [
      dense67b,
      { ...v2, attention: multiHead },
      v2lite,
      v2,
      v3,
      { ...v2, attention: yours(values), layers: values.layers },
    ];
    const { bits, batch } = values;
    const elements = models.map(({ attention, layers }) => elementsOf(attention) * layers);
    const bytes = elements.map((n, i) => (n * bits[i]) / 8);
    const below = (some: number, all: number): number => 100 * (1 - some / all);
    const kilobytes = bytes.map((n) => n / 1000);
    const always = {
      elements,
      kilobytes,
      bits,
      fits: models.map((model, i) => contextThatFits(model, card, bits[i], batch) / 1000),
      apart: [kilobytes[0], (elements[3] * bits[0]) / 8000, kilobytes[3]],
      cut: below(bytes[3], bytes[0]),
      cutInElements: below(elements[3], elements[0]),
      cutOfHeads: below(elements[3], elements[1]),
      v2Kilobytes: kilobytes[3],
    };
    for (let step = 1; step <= 64; step++) {
      const context = Math.round((values.context * step) / 64);
      const gigabytes = bytes.map((n) => (n * context * batch) / 1e9);
      const [first, second, third, fourth, fifth, own] = gigabytes;
      yield {
        ...always,
        context,
        gigabytes,
        dense67b: first,
        multiHead: second,
        v2lite: third,
        v2: fourth,
        v3: fifth,
        yours: own,
      };
    }
  },
});
