/**
 * The router of a layer, for a whole batch, forward; the way back is in router-backward.ts.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2, eq. 13–16 (V3)
 *
 * N routed experts, of which a token goes to K; T tokens of width d. Each token is chosen for and
 * weighed by the functions of `gate`, without groups; what the layer works on lies flat.
 */
import { requireFinite as requireNumber, requireOneOf } from '../math/checks.ts';
import { overwrite, softmaxInPlace, zeros } from '../math/vector.ts';
import { requireFinite } from './checks.ts';
import { choose, weigh } from './gate.ts';
import { product, rowsOf } from './product.ts';

export type Kind = 'sigmoid' | 'softmax';

export interface RouterOptions {
  readonly kind: Kind;
  readonly k: number;
  /** b, decides who is chosen and nothing else  [N]. */
  readonly bias: readonly number[];
  /** Whether the weights of a token are divided by their sum. */
  readonly normalise: boolean;
  readonly scale: number;
}

/** What the router made of a batch. */
export interface Routing {
  readonly tokens: number;
  readonly scores: number[]; // [T, N], s
  readonly experts: Int32Array; // [T, K], the best first
  readonly weights: number[]; // [T, K], g
  readonly options: RouterOptions;
}

/**
 * Scores every token against every centroid and sends it through the gate (V3 eq. 13–16).
 *
 * @param centroids e_i  [N, d]
 * @param inputs u  [T, d]
 */
export function routeTokens(
  centroids: number[],
  inputs: number[],
  width: number,
  options: RouterOptions,
): Routing {
  const { k, bias } = options;
  const experts = centroids.length / width;
  const tokens = inputs.length / width;
  if (!(Number.isInteger(experts) && Number.isInteger(tokens))) {
    throw new RangeError(
      `routeTokens requires rows of ${width} numbers, got ${centroids.length} of centroids and ${inputs.length} of inputs`,
    );
  }
  if (bias.length !== experts) {
    throw new RangeError(
      `routeTokens requires one bias an expert, got ${bias.length} for ${experts}`,
    );
  }
  requireFinite('routeTokens', 'biases', bias);
  requireOneOf('routeTokens', 'kind', options.kind, ['sigmoid', 'softmax']);
  requireNumber('routeTokens', 'scale', options.scale);
  if (!Number.isInteger(k) || k < 1 || k > experts) {
    throw new RangeError(`routeTokens requires k from 1 to ${experts}, got ${k}`);
  }
  const scores = zeros(tokens * experts);
  const shape = { rows: tokens, columns: experts, inner: width };
  product(shape, rowsOf(inputs, width), rowsOf(centroids, width), scores);
  const chosen = new Int32Array(tokens * k);
  const weights = zeros(tokens * k);
  for (let t = 0; t < tokens; t++) {
    toAffinities(scores, t * experts, experts, options.kind);
    const row = scores.slice(t * experts, (t + 1) * experts);
    const best = choose(row, bias, k);
    chosen.set(best, t * k);
    overwrite(weights, weigh(row, best, options).weights, t * k);
  }
  return { tokens, scores, experts: chosen, weights, options };
}

/** One token's logits become its affinities, in place: those of `affinities` to 15 digits. */
function toAffinities(logits: number[], at: number, experts: number, kind: Kind): void {
  for (let i = at; i < at + experts; i++) {
    if (!Number.isFinite(logits[i])) {
      throw new RangeError(
        `routeTokens requires finite logits, got ${logits[i]} at expert ${i % experts} of token ${Math.floor(i / experts)}`,
      );
    }
  }
  if (kind === 'softmax') {
    softmaxInPlace(logits, at, experts);
    return;
  }
  for (let i = at; i < at + experts; i++) logits[i] = 1 / (1 + Math.exp(-logits[i]));
}
