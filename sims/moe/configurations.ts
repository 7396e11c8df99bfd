/**
 * How large a model is, how much of it one token uses, and how many ways it has to choose.
 *
 * Dai et al., "DeepSeekMoE", arXiv:2401.06066, table 7, sections 3.1, 4.1, 5.1, 7.1 (MoE)
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 3.1.2 and appendix B (V2)
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 4.2 (V3)
 * Vocabularies, widths and ranks of 16B and later as in the models' public configuration files.
 *
 * Weights are those of matrices, unless norms and routing biases, some millions at most, are named.
 */
import { requireWhole } from '../math/checks.ts';

/** One head after another, keys and values in full. */
interface MultiHead {
  readonly heads: number;
  readonly headSize: number;
}

/** Multi-head latent attention (V2 §2.1); without `queryRank`, queries are not compressed. */
interface Latent {
  readonly heads: number;
  readonly queryRank?: number;
  readonly latent: number;
  readonly content: number; // per head, without position
  readonly rotary: number; // per head in queries, once a token in keys
  readonly value: number;
}

export interface Configuration {
  readonly layers: number;
  /** The first layers, with an ordinary feed-forward network. */
  readonly denseLayers: number;
  readonly hidden: number;
  readonly vocabulary: number;
  readonly attention: MultiHead | Latent;
  readonly denseWidth: number;
  readonly expertWidth: number;
  /** Matrices of a feed-forward network: 3 with a gated activation, 2 without. */
  readonly matrices: 2 | 3;
  readonly routed: number;
  readonly shared: number;
  /** Routed experts a token. */
  readonly active: number;
  readonly biased?: boolean; // every routed expert has a bias (V3 §2.1.2)
}

export interface Size {
  readonly total: number;
  /** What one token passes through, with both embeddings, as the papers mostly count. */
  readonly active: number;
  /** `active` without the input embedding, which is looked up, not multiplied. */
  readonly multiplied: number;
  /** `total` with the factors of every RMSNorm and the routing biases: all that a file stores. */
  readonly stored: number;
}

const deepseekV2 = { latent: 512, content: 128, rotary: 64, value: 128 };

/** The published models. What a source does not print and had to be inferred is marked. */
export const configurations: Readonly<Record<string, Configuration>> = {
  'DeepSeekMoE 2B': {
    layers: 9,
    denseLayers: 0,
    hidden: 1280,
    vocabulary: 8192, // "8K"
    attention: { heads: 10, headSize: 128 },
    denseWidth: 5120, // inferred: 4 × hidden, as the original Transformer
    expertWidth: 1280, // a quarter of that
    matrices: 2, // inferred: three would make 2.9B, and 5.8T FLOPs a sequence instead of 4.3T
    routed: 63,
    shared: 1,
    active: 7,
  },
  'DeepSeekMoE 16B': {
    layers: 28,
    denseLayers: 1,
    hidden: 2048,
    vocabulary: 102400,
    attention: { heads: 16, headSize: 128 },
    denseWidth: 10944,
    expertWidth: 1408,
    matrices: 3,
    routed: 64,
    shared: 2,
    active: 6,
  },
  'DeepSeekMoE 145B': {
    layers: 62,
    denseLayers: 1,
    hidden: 4096,
    vocabulary: 102400,
    attention: { heads: 32, headSize: 128 },
    denseWidth: 22528, // inferred: as wide as the experts one token uses
    expertWidth: 1408, // inferred: an eighth of 2.75 × hidden, the 16B model's proportion
    matrices: 3,
    routed: 128,
    shared: 4,
    active: 12,
  },
  'V2-Lite': {
    layers: 27,
    denseLayers: 1,
    hidden: 2048,
    vocabulary: 102400,
    attention: { heads: 16, ...deepseekV2 },
    denseWidth: 10944,
    expertWidth: 1408,
    matrices: 3,
    routed: 64,
    shared: 2,
    active: 6,
  },
  V2: {
    layers: 60,
    denseLayers: 1,
    hidden: 5120,
    vocabulary: 102400,
    attention: { heads: 128, queryRank: 1536, ...deepseekV2 },
    denseWidth: 12288,
    expertWidth: 1536,
    matrices: 3,
    routed: 160,
    shared: 2,
    active: 6,
  },
  V3: {
    layers: 61,
    denseLayers: 3,
    hidden: 7168,
    vocabulary: 129280,
    attention: { heads: 128, queryRank: 1536, ...deepseekV2 },
    denseWidth: 18432,
    expertWidth: 2048,
    matrices: 3,
    routed: 256,
    shared: 1,
    active: 8,
    biased: true,
  },
};

/** Weights in total, and those that one token uses. */
export function size(model: Configuration): Size {
  const { hidden, layers, denseLayers, attention, matrices, routed, shared, active } = model;
  const embedding = model.vocabulary * hidden; // once in, once out
  const dense = denseLayers * matrices * hidden * model.denseWidth;
  const expert = matrices * hidden * model.expertWidth;
  const router = hidden * routed;
  const always = layers * attentionSize(model) + dense + 2 * embedding;
  const mixtures = layers - denseLayers;
  const used = always + mixtures * (router + (shared + active) * expert);
  const total = always + mixtures * (router + (shared + routed) * expert);
  const latents = 'latent' in attention ? attention.latent + (attention.queryRank ?? 0) : 0;
  const norms = layers * (2 * hidden + latents) + hidden; // two a layer, its latents', the last
  const biases = model.biased ? mixtures * routed : 0;
  return {
    total,
    active: used,
    multiplied: used - embedding,
    stored: total + norms + biases,
  };
}

/** The weights of one layer's attention. */
function attentionSize({ hidden, attention }: Configuration): number {
  if ('headSize' in attention) return 4 * hidden * attention.heads * attention.headSize;
  const { heads, queryRank, latent, content, rotary, value } = attention;
  const queries = heads * (content + rotary);
  return (
    (queryRank === undefined ? hidden * queries : queryRank * (hidden + queries)) +
    hidden * (latent + rotary) +
    latent * heads * (content + value) +
    heads * value * hidden
  );
}

/**
 * Floating-point operations to train on a sequence of so many tokens: 6 for every weight that a
 * token is multiplied with, 2 forward and 4 backward, and the same for scores and values of
 * attention, counted over the full square of positions.
 */
export function trainingFlops(model: Configuration, tokens: number): number {
  requireWhole('trainingFlops', 'tokens', tokens, 0);
  const { attention, layers } = model;
  const [key, value] =
    'headSize' in attention
      ? [attention.headSize, attention.headSize]
      : [attention.content + attention.rotary, attention.value];
  const pairs = layers * attention.heads * (key + value) * tokens;
  return 6 * (size(model).multiplied + pairs) * tokens;
}

/** How many sets of k experts there are among n (MoE §3.1), exactly. */
export function combinations(n: number, k: number): bigint {
  for (const size of [n, k]) requireWhole('combinations', 'numbers', size, 0);
  if (k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * BigInt(n - i + 1)) / BigInt(i);
  return result;
}
