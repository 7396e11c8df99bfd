/**
 * The context-aware gate: how much of what was looked up fits here. One place,
 * forward and backward, and the functions that check what goes in.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, section 2.3 (EG);
 * the class Engram of the official demo and engram_gate_ref of deepseek-ai/TileKernels (kernels).
 *
 * d is the width of the hidden state.
 */
import { requireEach, requireFinite, requireNotNegative, requireWhole } from '../math/checks.ts';
import { rmsNormBack, rmsNormInto } from '../math/rms-norm.ts';
import { sigmoid, zeros, type Vector } from '../math/vector.ts';

export interface GateOptions {
  /** sign(s)·√|s| before the sigmoid: in the published code, not in the paper's equation. */
  readonly squareRoot?: boolean;
  /** RMSNorm's ε; that of 32-bit floats unless told, as in the demo. */
  readonly epsilon?: number;
  /** What the demo's RMSNorm of h learns to multiply by; ones unless told, as in EG eq. 4  [d] */
  readonly queryWeight?: Vector;
  /** The same for k  [d] */
  readonly keyWeight?: Vector;
}

/** That of 32-bit floats, as in the official demo. */
export const float32Epsilon = 2 ** -23;
/** Below it the square root is cut off: its slope at 0 has no bound (kernels). */
export const signedFloor = 1e-6;

/** x / √(mean x² + ε); an all-zero vector stays zero. @throws RangeError for what is not finite */
export function rmsNorm(x: Vector, epsilon = float32Epsilon): number[] {
  requireEach('rmsNorm', 'numbers', x, x.length);
  requireNotNegative('rmsNorm', 'an epsilon', epsilon);
  const normed = zeros(x.length);
  rmsNormInto(x, normed, epsilon);
  return normed;
}

const ones = (d: number): number[] => new Array<number>(d).fill(1);

/** The signed square root of the published code; exactly 0 at 0, and a jump just beside it. */
export function signedRoot(score: number): number {
  requireFinite('signedRoot', 'score', score);
  return rootOf(score);
}

const rootOf = (score: number): number =>
  Math.sign(score) * Math.sqrt(Math.max(Math.abs(score), signedFloor));

/** A gate with what its last forward pass left for the backward one. */
export interface Gate {
  readonly squareRoot: boolean;
  readonly epsilon: number;
  readonly weight: Vector; // of query and key in one, as the kernels fuse them  [d]
  readonly query: number[]; // RMSNorm(h)  [d]
  readonly normedKey: number[]; // RMSNorm(k)  [d]
  readonly slope: number[]; // room for ∂/∂ of either  [d]
  queryFactor: number; // what h was multiplied by
  keyFactor: number;
  score: number; // s, before the root
  alpha: number; // α
}

/** @throws RangeError for a width or options that are none, or norm weights of no finite product */
export const gateOf = (d: number, options: GateOptions = {}): Gate => made('gateOf', d, options);

function made(who: string, d: number, options: GateOptions): Gate {
  requireWhole(who, 'width', d, 1);
  const { squareRoot = false, epsilon = float32Epsilon } = options;
  const { queryWeight = ones(d), keyWeight = ones(d) } = options;
  requireNotNegative(who, 'an epsilon', epsilon);
  requireEach(who, 'norm weights of the query', queryWeight, d);
  requireEach(who, 'norm weights of the key', keyWeight, d);
  const weight = zeros(d);
  for (let i = 0; i < d; i++) weight[i] = queryWeight[i] * keyWeight[i];
  requireEach(who, 'products of norm weights', weight, d);
  return {
    squareRoot,
    epsilon,
    weight,
    query: zeros(d),
    normedKey: zeros(d),
    slope: zeros(d),
    queryFactor: 0,
    keyFactor: 0,
    score: 0,
    alpha: 0,
  };
}

/**
 * α = σ(s) with s = RMSNorm(h) · RMSNorm(k) / √d (EG eq. 4), of one place.
 *
 * @param hidden h_t, what the context made of this place  [d]
 * @param key k_t = W_K e_t, what the memory holds for it  [d]
 * @inner checked by contextGate
 */
export function gateForward(gate: Gate, hidden: Vector, key: Vector): number {
  gate.queryFactor = rmsNormInto(hidden, gate.query, gate.epsilon);
  gate.keyFactor = rmsNormInto(key, gate.normedKey, gate.epsilon);
  let score = 0;
  for (let i = 0; i < hidden.length; i++) {
    score += gate.query[i] * gate.normedKey[i] * gate.weight[i];
  }
  gate.score = score / Math.sqrt(hidden.length);
  gate.alpha = sigmoid(gate.squareRoot ? rootOf(gate.score) : gate.score);
  return gate.alpha;
}

/**
 * From ∂/∂α of the last forward pass: adds ∂/∂h and ∂/∂k.
 *
 * @inner checked by contextGate
 */
export function gateBackward(gate: Gate, dAlpha: number, dHidden: number[], dKey: number[]): void {
  const { query, normedKey, weight, slope, score, alpha } = gate;
  const d = query.length;
  let dScore = dAlpha * alpha * (1 - alpha);
  if (gate.squareRoot) {
    dScore *= Math.abs(score) > signedFloor ? 0.5 / Math.sqrt(Math.abs(score)) : 0;
  }
  dScore /= Math.sqrt(d);
  for (let i = 0; i < d; i++) slope[i] = dScore * normedKey[i] * weight[i];
  rmsNormBack(query, gate.queryFactor, slope, dHidden);
  for (let i = 0; i < d; i++) slope[i] = dScore * query[i] * weight[i];
  rmsNormBack(normedKey, gate.keyFactor, slope, dKey);
}

/** s = RMSNorm(h) · RMSNorm(k) / √d, never larger than √d (EG eq. 4). */
export const gateScore = (hidden: Vector, key: Vector, epsilon = float32Epsilon): number =>
  opened('gateScore', hidden, key, { epsilon }).score;

/**
 * α, the share of the memory that is let in (EG eq. 4).
 *
 * @param hidden h_t, what the context made of this place  [d]
 * @param key W_K e_t, what the memory holds for it  [d]
 * @throws RangeError for what does not fit or is not finite, and for weights that make the score so
 */
export const contextGate = (hidden: Vector, key: Vector, options: GateOptions = {}): number =>
  opened('contextGate', hidden, key, options).alpha;

function opened(who: string, hidden: Vector, key: Vector, options: GateOptions): Gate {
  const d = hidden.length;
  requireEach(who, 'numbers of the hidden state', hidden, d);
  requireEach(who, 'numbers of the key', key, d);
  const gate = made(who, d, options);
  gateForward(gate, hidden, key);
  requireFinite(who, 'score', gate.score);
  return gate;
}
