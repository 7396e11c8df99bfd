/**
 * The models whose caches are compared, and what their sizes come to.
 *
 * DeepSeek-AI, "DeepSeek LLM", arXiv:2401.02954 (67B); "DeepSeek-V2", arXiv:2405.04434, section
 * 3.1.2 and appendix B (V2); "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 4.2 (V3);
 * DeepSeek-V3 inference/configs (configs)
 */
import {
  requireFinite,
  requireNotNegative,
  requirePositive,
  requireWhole,
} from '../math/checks.ts';
import { requireConfiguration } from './checks.ts';
import { groupedElements, latentElements } from './costs.ts';
import type { LatentShape } from './weights.ts';

export type AttentionSizes =
  | {
      readonly kind: 'grouped';
      readonly heads: number;
      readonly groups: number;
      readonly width: number;
    }
  | ({ readonly kind: 'latent'; readonly queryLatent: number } & LatentShape);

export interface Configuration {
  readonly name: string;
  readonly layers: number;
  readonly hidden: number; // d
  readonly vocabulary: number;
  readonly attention: AttentionSizes;
  readonly network: {
    readonly denseLayers: number;
    readonly dense: number; // width of a dense layer's network
    readonly expert: number; // width of one expert; 0 without experts
    readonly routed: number;
    readonly shared: number;
    readonly active: number; // routed experts a token goes to
  };
  readonly source: string;
}

const latent = (heads: number, queryLatent: number): AttentionSizes => ({
  kind: 'latent',
  heads,
  content: 128,
  rotary: 64,
  value: 128,
  latent: 512,
  queryLatent,
});

export const configurations = {
  dense67b: {
    name: 'DeepSeek 67B',
    layers: 95,
    hidden: 8192,
    vocabulary: 102_400,
    attention: { kind: 'grouped', heads: 64, groups: 8, width: 128 },
    network: { denseLayers: 95, dense: 22_016, expert: 0, routed: 0, shared: 0, active: 0 },
    source: '67B table 2; heads and groups as public notes quote the official configuration',
  },
  v2lite: {
    name: 'DeepSeek-V2-Lite',
    layers: 27,
    hidden: 2048,
    vocabulary: 102_400,
    attention: latent(16, 0),
    network: { denseLayers: 1, dense: 10_944, expert: 1408, routed: 64, shared: 2, active: 6 },
    source: 'V2 appendix B; configs config_16B.json',
  },
  v2: {
    name: 'DeepSeek-V2',
    layers: 60,
    hidden: 5120,
    vocabulary: 102_400,
    attention: latent(128, 1536),
    network: { denseLayers: 1, dense: 12_288, expert: 1536, routed: 160, shared: 2, active: 6 },
    source: 'V2 section 3.1.2; configs config_236B.json',
  },
  v3: {
    name: 'DeepSeek-V3',
    layers: 61,
    hidden: 7168,
    vocabulary: 129_280,
    attention: latent(128, 1536),
    network: { denseLayers: 3, dense: 18_432, expert: 2048, routed: 256, shared: 1, active: 8 },
    source: 'V3 section 4.2; configs config_671B.json',
  },
} as const satisfies Readonly<Record<string, Configuration>>;

/** Refuses sizes that are none. */
function requireSizes(
  who: string,
  { layers, hidden, vocabulary, attention, network }: Configuration,
): void {
  const { kind, ...heads } = attention;
  requireConfiguration(who, kind, { layers, hidden, vocabulary, ...heads, ...network });
}

/** Cached elements a token in all layers (V2 table 1). @throws RangeError for sizes that are none */
export function elementsPerToken(configuration: Configuration): number {
  requireSizes('elementsPerToken', configuration);
  const { layers, attention } = configuration;
  return attention.kind === 'latent'
    ? layers * latentElements(attention)
    : layers * groupedElements(attention.groups, attention.width);
}

/** The same for plain multi-head attention with these heads. @throws RangeError for sizes that are none */
export function elementsAsMultiHead(configuration: Configuration): number {
  requireSizes('elementsAsMultiHead', configuration);
  const { layers, attention } = configuration;
  const width = attention.kind === 'latent' ? attention.content : attention.width;
  return layers * groupedElements(attention.heads, width);
}

/** @throws RangeError for sizes that are none, bits that are not above 0, or too many of them */
export function bytesPerToken(configuration: Configuration, bits = 16): number {
  requireSizes('bytesPerToken', configuration);
  requirePositive('bytesPerToken', 'number of bits', bits);
  const bytes = (elementsPerToken(configuration) * bits) / 8;
  requireFinite('bytesPerToken', 'number of bytes', bytes);
  return bytes;
}

/**
 * Tokens of each of `batch` sequences whose caches fit beside nothing else.
 *
 * @param memory bytes
 * @throws RangeError for sizes that are none, and for bits so few that the tokens have no number
 */
export function contextThatFits(
  configuration: Configuration,
  memory: number,
  bits = 16,
  batch = 1,
): number {
  requireSizes('contextThatFits', configuration);
  requireNotNegative('contextThatFits', 'a memory', memory);
  requireWhole('contextThatFits', 'sequences', batch, 1);
  const tokens = Math.floor(memory / (bytesPerToken(configuration, bits) * batch));
  requireFinite('contextThatFits', 'number of tokens', tokens);
  return tokens;
}

/** Weights of one layer's attention; norms included. @throws RangeError for sizes that are none */
export function attentionParameters(configuration: Configuration): number {
  requireSizes('attentionParameters', configuration);
  const { hidden, attention } = configuration;
  if (attention.kind === 'grouped') {
    const { heads, groups, width } = attention;
    return 2 * hidden * width * (heads + groups);
  }
  const { heads, content, rotary, value, queryLatent } = attention;
  const queryRows = heads * (content + rotary);
  const query = queryLatent > 0 ? queryLatent * (hidden + 1 + queryRows) : hidden * queryRows;
  const down = (attention.latent + rotary) * hidden + attention.latent;
  const up = heads * (content + value) * attention.latent;
  return query + down + up + heads * value * hidden;
}

/**
 * All weights, and those that multiply one token: attention, gated networks of three matrices,
 * routers, norms, and the output embedding (of the input embedding a token only looks up a row).
 * The multi-token-prediction module is not counted.
 *
 * @throws RangeError for sizes that are none
 */
export function parameters(configuration: Configuration): { total: number; activated: number } {
  requireSizes('parameters', configuration);
  const { layers, hidden, vocabulary, network } = configuration;
  const sparse = layers - network.denseLayers;
  const embedding = vocabulary * hidden;
  const everywhere =
    embedding +
    layers * (attentionParameters(configuration) + 2 * hidden) +
    hidden +
    network.denseLayers * 3 * hidden * network.dense +
    sparse * hidden * network.routed;
  const expert = 3 * hidden * network.expert;
  return {
    total: everywhere + embedding + sparse * expert * (network.routed + network.shared),
    activated: everywhere + sparse * expert * (network.active + network.shared),
  };
}
