/**
 * The gate: which experts a token goes to, and how much each of them counts.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2 (V3)
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 2.2 (V2)
 * DeepSeek-AI, "DeepSeek-V4", arXiv:2606.19348 (V4)
 * The order of operations is that of class Gate in deepseek-ai/DeepSeek-V3, inference/model.py.
 *
 * N routed experts, of which a token goes to K. Where the experts lie in groups (devices, nodes),
 * only M groups stay open to a token.
 */
import { requireFinite as requireNumber, requireOneOf } from '../math/checks.ts';
import { sigmoid, softmax, sum, topK, type Vector } from '../math/vector.ts';
import { requireFinite, requireGroups } from './checks.ts';

/** Where one token goes, and how much each expert's output counts. */
export interface Route {
  readonly experts: readonly number[]; // [K], the best first
  readonly weights: Vector; // [K], g in the order of `experts`
}

export interface GateOptions {
  /** K, experts a token. */
  readonly k: number;
  /** b, decides who is chosen and nothing else  [N]. */
  readonly bias?: Vector;
  /** What is ranked in place of s: for softmax the official kernels rank the logits (topk.py)  [N]. */
  readonly ranking?: Vector;
  /** Equal groups of neighbouring experts; 1 is no groups. */
  readonly groups?: number;
  /** M, the groups that stay open; all of them unless told. */
  readonly keptGroups?: number;
  /** What a group is judged by: its best expert (V2), or the sum of its two best (V3). */
  readonly groupScore?: 'max' | 'topTwo';
  /** Whether the weights are divided by their sum. */
  readonly normalise?: boolean;
  /** Factor on every weight, the last thing that happens. */
  readonly scale?: number;
}

/** From the scores of the chosen to their weights, in order. */
export interface Weighing {
  readonly gathered: Vector; // [K], g′, the chosen experts' scores
  readonly normalised: Vector; // [K]
  readonly weights: Vector; // [K], g
}

/** Everything on the way from scores to weights, in order. */
export interface GateSteps extends Route, Weighing {
  readonly biased: Vector; // [N], s + b
  readonly groupScores: Vector; // [groups]
  readonly kept: readonly number[]; // [M], the best group first
  readonly masked: Vector; // [N], s + b, −∞ in closed groups
}

export type Affinity = 'sigmoid' | 'softmax' | 'sqrtSoftplus';

/** What the models set; `kind` is that of their affinities. */
export const presets = {
  plain: { kind: 'softmax', k: 2, groups: 1, keptGroups: 1, normalise: false, scale: 1 },
  V2: { kind: 'softmax', k: 6, groups: 8, keptGroups: 3, normalise: false, scale: 16 },
  V3: { kind: 'sigmoid', k: 8, groups: 8, keptGroups: 4, normalise: true, scale: 2.5 },
} as const satisfies Record<string, GateOptions & { kind: Affinity }>;

/** Keeps 0/0 away when every chosen score is 0; deepseek-ai/TileKernels, topk.py. */
export const guard = 1e-20;

/**
 * s, how well the token fits each expert: one by one by sigmoid (V3 eq. 15) or √softplus (V4), or
 * by softmax over all (V2).
 *
 * @param logits u · e_i  [N]
 */
export function affinities(logits: Vector, kind: Affinity): number[] {
  requireFinite('affinities', 'logits', logits);
  requireOneOf('affinities', 'kind', kind, ['sigmoid', 'softmax', 'sqrtSoftplus']);
  if (kind === 'softmax') return softmax(logits);
  return logits.map(kind === 'sigmoid' ? sigmoid : sqrtSoftplus);
}

/** √ln(1 + eˣ); above 20, where the 1 is lost, √x. */
const sqrtSoftplus = (x: number): number => Math.sqrt(x > 20 ? x : Math.log1p(Math.exp(x)));

/**
 * Routes one token. The bias decides who is chosen (V3 eq. 16) and has no part in the weight
 * (V3 eq. 13): it moves load without changing how much a chosen expert counts.
 *
 * @param scores s, the affinities  [N]
 */
export function gate(scores: Vector, options: GateOptions): Route {
  const { experts, weights } = gateSteps(scores, options);
  return { experts, weights };
}

/** `gate`, with everything on the way. Weights are normalised, as in V3, unless told otherwise. */
export function gateSteps(scores: Vector, options: GateOptions): GateSteps {
  requireFit(scores, options);
  const { k, bias, ranking = scores, groups = 1, keptGroups = groups } = options;
  const { groupScore = bias ? 'topTwo' : 'max' } = options;
  const biased = plus(ranking, bias);
  const groupScores = scoreGroups(biased, groups, groupScore);
  const kept = topK(groupScores, keptGroups);
  const open = keptGroups < groups ? closeGroups(ranking, groups, kept) : ranking;
  const masked = plus(open, bias);
  const experts = choose(open, bias, k);
  return { biased, groupScores, kept, masked, experts, ...weigh(scores, experts, options) };
}

/**
 * Who is chosen: the K largest s + b, the best first (V3 eq. 16). Ties go to the lower index.
 *
 * @param scores s, −∞ where the group is closed  [N]
 * @inner checked by gate
 */
export function choose(scores: Vector, bias: Vector | undefined, k: number): number[] {
  const biased = plus(scores, bias);
  return topK(biased, k);
}

/**
 * How much the chosen count (V3 eq. 13): by their scores without the bias. These come from a kept
 * copy, never from biased − bias: rounding loses small scores.
 *
 * @inner checked by gate
 */
export function weigh(
  scores: Vector,
  chosen: readonly number[],
  { normalise = true, scale = 1 }: Pick<GateOptions, 'normalise' | 'scale'>,
): Weighing {
  const gathered = chosen.map((i) => scores[i]);
  const total = sum(gathered) + guard;
  const normalised = normalise ? gathered.map((s) => s / total) : gathered;
  const weights = normalised.map((g) => g * scale);
  return { gathered, normalised, weights };
}

/** s + b; s itself where there is no bias. */
const plus = (scores: Vector, bias: Vector | undefined): Vector =>
  bias ? scores.map((s, i) => s + bias[i]) : scores;

/** The best score of each group, or the sum of its two best; a group of one has only the one. */
export function scoreGroups(scores: Vector, groups: number, rule: 'max' | 'topTwo'): number[] {
  requireGroups('scoreGroups', scores.length, groups);
  requireOneOf('scoreGroups', 'rule', rule, ['max', 'topTwo']);
  const size = scores.length / groups;
  const result: number[] = [];
  for (let start = 0; start < scores.length; start += size) {
    let best = -Infinity;
    let second = -Infinity;
    for (let i = start; i < start + size; i++) {
      const score = scores[i];
      if (score > best) {
        second = best;
        best = score;
      } else if (score > second) second = score;
      if (!(score < Infinity)) {
        throw new RangeError(`scoreGroups requires scores below ∞, got ${score} at expert ${i}`);
      }
    }
    result.push(rule === 'max' || size === 1 ? best : best + second);
  }
  return result;
}

/** −∞ in every group that is not kept. */
function closeGroups(scores: Vector, groups: number, kept: readonly number[]): number[] {
  const size = scores.length / groups;
  return scores.map((s, i) => (kept.includes(Math.floor(i / size)) ? s : -Infinity));
}

function requireFit(scores: Vector, options: GateOptions): void {
  const { k, bias, ranking, groups = 1, keptGroups = groups } = options;
  const experts = scores.length;
  requireGroups('gate', experts, groups);
  if (!Number.isInteger(keptGroups) || keptGroups < 1 || keptGroups > groups) {
    throw new RangeError(`gate requires kept groups from 1 to ${groups}, got ${keptGroups}`);
  }
  const open = (experts / groups) * keptGroups;
  if (!Number.isInteger(k) || k < 1 || k > open) {
    throw new RangeError(`gate requires k from 1 to the ${open} experts left open, got ${k}`);
  }
  requireNumber('gate', 'scale', options.scale ?? 1);
  requireFinite('gate', 'scores', scores);
  requireEach('bias', 'biases', bias, experts);
  requireEach('rank', 'ranks', ranking, experts);
}

function requireEach(one: string, all: string, values: Vector | undefined, experts: number): void {
  if (!values) return;
  if (values.length !== experts) {
    throw new RangeError(`gate requires one ${one} an expert, got ${values.length} for ${experts}`);
  }
  requireFinite('gate', all, values);
}
