/**
 * A module of multi-token prediction: one more block on top of the main model, which is fed the true
 * next token and guesses the one after it.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, §2.2, eq. 21–25.
 */
import { requireMatrix, requireNotNegative, requireWhole } from '../math/checks.ts';
import { rmsNormInto } from '../math/rms-norm.ts';
import { apply, sum, zeros, type Matrix, type Vector } from '../math/vector.ts';
import { requireDistribution, requireToken } from './checks.ts';

/** What a module is made of; embedding and head are the main model's own. */
export interface Parts {
  /** Emb(t), shared with the main model [V][d] */
  readonly embedding: Matrix;
  /** M_k [d][2d] */
  readonly projection: Matrix;
  /** TRM_k, a causal block of the main model's kind: states to states [n][d] */
  block(states: Matrix): Matrix;
  /** OutHead, shared: a state to a distribution [d] → [V] */
  head(state: Vector): Vector;
  /** Of every RMSNorm: the main model's. */
  readonly epsilon: number;
}

/**
 * h'_i = M_k [RMSNorm(h_i) ; RMSNorm(Emb(t_{i+k}))] (V3 eq. 21).
 *
 * @param state h_i^(k−1) [d]
 * @param embedded Emb(t_{i+k}) [d]
 */
export function combine(
  state: Vector,
  embedded: Vector,
  { projection, epsilon }: Pick<Parts, 'projection' | 'epsilon'>,
): number[] {
  requireNotNegative('combine', 'ε', epsilon);
  const width = state.length;
  if (embedded.length !== width) {
    throw new RangeError(`combine requires an embedding of ${width}, got ${embedded.length}`);
  }
  requireMatrix('combine', projection);
  if (projection[0].length !== 2 * width) {
    throw new RangeError(
      `combine requires a projection of ${2 * width} columns, got ${projection[0].length}`,
    );
  }
  requireMatrix('combine', [state, embedded]);
  return apply(projection, [...normed(state, epsilon), ...normed(embedded, epsilon)]);
}

function normed(x: Vector, epsilon: number): number[] {
  const y = zeros(x.length);
  rmsNormInto(x, y, epsilon);
  return y;
}

/**
 * The states of depth k: position i is combined with token i + k, and then the block runs (V3 eq. 21
 * and 22). Positions whose token lies beyond the text are left out.
 *
 * @param previous h^(k−1) of positions 1 … T−k+1 [T − k + 1][d]; for k = 1 the main model's T states
 * @param tokens t_1 … t_T and what follows [T or more]
 * @returns h^k of positions 1 … T−k [T − k][d]
 * @throws RangeError for a depth below 1, too few tokens or one beyond the embedding, or ragged states
 */
export function moduleStates(
  previous: Matrix,
  tokens: readonly number[],
  k: number,
  parts: Parts,
): Matrix {
  requireWhole('moduleStates', 'depth k', k, 1);
  requireMatrix('moduleStates', parts.embedding);
  tokens.forEach((token) => requireToken('moduleStates', token, parts.embedding.length));
  const count = previous.length - 1; // T − k
  if (previous.length > 0) requireMatrix('moduleStates', previous);
  if (count <= 0) return [];
  if (tokens.length < count + k) {
    throw new RangeError(`moduleStates requires ${count + k} tokens, got ${tokens.length}`);
  }
  const states = previous
    .slice(0, count)
    .map((state, i) => combine(state, parts.embedding[tokens[i + k]], parts));
  return parts.block(states);
}

/** P_{i+k+1}^k = OutHead(h_i^k) (V3 eq. 23); the module has a norm of its own before the shared head. */
export function modulePredictions(states: Matrix, { head, epsilon }: Parts): Vector[] {
  if (states.length > 0) requireMatrix('modulePredictions', states);
  return states.map((state) => head(normed(state, epsilon)));
}

/** A loss, and how many terms it has: with none it is 0 and means nothing. */
export interface DepthLoss {
  readonly loss: number;
  readonly terms: number;
  readonly isEmpty: boolean;
}

/**
 * L^k = −(1/T) Σ_{i=2+k}^{T+1} log P_i^k[t_i], in nats: T − k terms, divided by T (V3 eq. 24).
 *
 * @param predictions P_{2+k} … P_{T+1} [T − k][V]
 * @param tokens t_1 … t_{T+1} [T + 1]
 */
export function depthLoss(
  predictions: readonly Vector[],
  tokens: readonly number[],
  k: number,
): DepthLoss {
  requireWhole('depthLoss', 'depth k', k, 0);
  const length = tokens.length - 1; // T
  if (length < 1) throw new RangeError(`depthLoss requires two tokens, got ${tokens.length}`);
  const terms = Math.max(0, length - k);
  if (predictions.length !== terms) {
    throw new RangeError(`depthLoss requires ${terms} predictions, got ${predictions.length}`);
  }
  const logs = predictions.map((prediction, i) => {
    requireDistribution('depthLoss', 'a prediction', prediction, predictions[0].length);
    requireToken('depthLoss', tokens[i + k + 1], prediction.length);
    return -Math.log(prediction[tokens[i + k + 1]]);
  });
  return { loss: sum(logs) / length, terms, isEmpty: terms === 0 };
}

/**
 * L_MTP = (λ / D) Σ_k L^k (V3 eq. 25), which is added to the main loss; 0 without any module.
 *
 * @param losses L^1 … L^D, from 0 on; ∞ where a token had no chance [D]
 * @throws RangeError for a loss that is NaN or below 0, or a λ that is not finite or below 0
 */
export function mtpLoss(losses: Vector, lambda: number): number {
  requireNotNegative('mtpLoss', 'λ', lambda);
  losses.forEach((loss) => {
    if (!(loss >= 0)) throw new RangeError(`mtpLoss requires losses, got ${loss}`);
  });
  return losses.length === 0 ? 0 : (lambda / losses.length) * sum(losses);
}
