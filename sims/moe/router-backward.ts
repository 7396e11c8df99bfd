/**
 * The router of a layer on the way back: from the slopes in its weights to those in its centroids.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2 (V3)
 *
 * N routed experts, of which a token goes to K; T tokens of width d.
 */
import { zeros } from '../math/vector.ts';
import { guard } from './gate.ts';
import { columnsOf, product, rowsOf } from './product.ts';
import type { Kind, Routing } from './router.ts';

/**
 * From the slopes in the weights g to those in the centroids and the inputs. Who is chosen has no
 * slope, and neither has the bias: the router learns through the weights alone (V3 §2.1.2).
 *
 * @param ofWeights ∂loss/∂g  [T, K]
 * @param balance ∂/∂s of a balance loss, which comes on top  [T, N]
 *
 * @inner checked by moeLayer
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

/** The way back through `weigh`: from the slopes in one token's weights to those in its scores. */
function addGateSlopes(
  { scores, experts, weights, options }: Routing,
  token: number,
  ofWeights: number[],
  slopes: number[],
  at: number,
): void {
  const { k, normalise, scale } = options;
  let total = 0;
  let pull = 0;
  for (let slot = token * k; slot < (token + 1) * k; slot++) {
    total += scores[at + experts[slot]];
    pull += weights[slot] * ofWeights[slot];
  }
  for (let slot = token * k; slot < (token + 1) * k; slot++) {
    const direct = scale * ofWeights[slot];
    slopes[at + experts[slot]] += normalise ? (direct - pull) / (total + guard) : direct;
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
