/**
 * The router of a layer, for a whole batch: scores and gates forward, and the way back.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2, eq. 13–16 (V3)
 *
 * N routed experts, of which a token goes to K; T tokens of width d. What `gate` does for one token
 * is done here for all of them in flat arrays, without groups: one object a token would take half
 * of the time of a training step. A test holds the two together, route by route.
 */
import { zeros } from '../math/vector.ts';
import { columnsOf, product, rowsOf } from './product.ts';

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

/** As in `gate`: keeps 0/0 away. */
const guard = 1e-20;

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
  if (bias.length !== experts) {
    throw new RangeError(
      `routeTokens requires one bias an expert, got ${bias.length} for ${experts}`,
    );
  }
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
    chooseBest(scores, t * experts, bias, k, chosen, t * k);
    weigh(scores, t * experts, options, chosen, weights, t * k);
  }
  return { tokens, scores, experts: chosen, weights, options };
}

/** One token's logits become its affinities, in place. */
function toAffinities(logits: number[], at: number, experts: number, kind: Kind): void {
  let largest = -Infinity;
  for (let i = at; i < at + experts; i++) {
    if (!Number.isFinite(logits[i])) {
      throw new RangeError(
        `routeTokens requires finite logits, got ${logits[i]} at expert ${i % experts} of token ${Math.floor(i / experts)}`,
      );
    }
    largest = Math.max(largest, logits[i]);
  }
  if (kind === 'sigmoid') {
    for (let i = at; i < at + experts; i++) logits[i] = 1 / (1 + Math.exp(-logits[i]));
    return;
  }
  let total = 0;
  for (let i = at; i < at + experts; i++) total += logits[i] = Math.exp(logits[i] - largest);
  for (let i = at; i < at + experts; i++) logits[i] /= total;
}

/** The k largest s + b, largest first; equal ones in the order of their index. */
function chooseBest(
  scores: number[],
  at: number,
  bias: readonly number[],
  k: number,
  chosen: Int32Array,
  to: number,
): void {
  for (let i = 0; i < bias.length; i++) {
    const value = scores[at + i] + bias[i];
    let place = Math.min(i, k);
    while (place > 0) {
      const other = chosen[to + place - 1];
      if (!(value > scores[at + other] + bias[other])) break;
      if (place < k) chosen[to + place] = other;
      place--;
    }
    if (place < k) chosen[to + place] = i;
  }
}

/** g from the chosen scores, without the bias (V3 eq. 13). */
function weigh(
  scores: number[],
  at: number,
  { k, normalise, scale }: RouterOptions,
  chosen: Int32Array,
  weights: number[],
  to: number,
): void {
  let total = guard;
  for (let slot = to; slot < to + k; slot++) total += scores[at + chosen[slot]];
  for (let slot = to; slot < to + k; slot++) {
    weights[slot] = (scale * scores[at + chosen[slot]]) / (normalise ? total : 1);
  }
}

/**
 * From the slopes in the weights g to those in the centroids and the inputs. Who is chosen has no
 * slope, and neither has the bias: the router learns through the weights alone (V3 §2.1.2).
 *
 * @param ofWeights ∂loss/∂g  [T, K]
 * @param balance ∂/∂s of a balance loss, which comes on top  [T, N]
 */
export function routerBackward(
  centroids: number[],
  inputs: number[],
  routing: Routing,
  ofWeights: number[],
  balance?: number[],
): { readonly centroids: number[]; readonly inputs: number[] } {
  const { tokens, scores, options } = routing;
  const experts = scores.length / tokens;
  const width = inputs.length / tokens;
  const slopes = balance ? balance.slice() : zeros(scores.length);
  for (let t = 0; t < tokens; t++) {
    addGateSlopes(routing, t, ofWeights, slopes, t * experts);
    affinityBackward(options.kind, scores, slopes, t * experts, experts);
  }
  const ofCentroids = zeros(centroids.length);
  const ofInputs = zeros(inputs.length);
  product(
    { rows: experts, columns: width, inner: tokens },
    columnsOf(slopes, experts),
    columnsOf(inputs, width),
    ofCentroids,
  );
  product(
    { rows: tokens, columns: width, inner: experts },
    rowsOf(slopes, experts),
    columnsOf(centroids, width),
    ofInputs,
  );
  return { centroids: ofCentroids, inputs: ofInputs };
}

/** From the slopes in the chosen weights of one token to those in its scores. */
function addGateSlopes(
  { scores, experts, weights, options }: Routing,
  token: number,
  ofWeights: number[],
  slopes: number[],
  at: number,
): void {
  const { k, normalise, scale } = options;
  let total = guard;
  let pull = 0;
  for (let slot = token * k; slot < (token + 1) * k; slot++) {
    total += scores[at + experts[slot]];
    pull += weights[slot] * ofWeights[slot];
  }
  for (let slot = token * k; slot < (token + 1) * k; slot++) {
    const direct = scale * ofWeights[slot];
    slopes[at + experts[slot]] += normalise ? (direct - pull) / total : direct;
  }
}

/** One token's slopes in its affinities become those in its logits, in place. */
function affinityBackward(
  kind: Kind,
  scores: number[],
  slopes: number[],
  at: number,
  experts: number,
): void {
  let pull = 0;
  for (let i = at; i < at + experts; i++) pull += scores[i] * slopes[i];
  for (let i = at; i < at + experts; i++) {
    slopes[i] =
      kind === 'sigmoid' ? slopes[i] * scores[i] * (1 - scores[i]) : scores[i] * (slopes[i] - pull);
  }
}
