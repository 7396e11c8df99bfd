/**
 * Training a model of experts step by step, with any of the ways to keep its experts busy.
 *
 * Wang et al., "Auxiliary-Loss-Free Load Balancing Strategy for Mixture-of-Experts",
 * arXiv:2408.15664 (LF)
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2 (V3)
 */
import { requireEach, requireNotNegative, requireWhole } from '../math/checks.ts';
import { adam, type Adam } from '../math/adam.ts';
import { mean, zeros } from '../math/vector.ts';
import { loads, sequenceLoss, updateBias } from './balance.ts';
import { copyModel, forward, parametersOf, slopesOf, type Batch, type Model } from './model.ts';
import type { RouterOptions, Routing } from './router.ts';

/** A model in training; `step` moves it on. */
export interface Learner {
  readonly model: Model;
  readonly optimizer: Adam;
  readonly bias: readonly number[]; // b  [N]
}

/** How the load is balanced; 0 switches a part off. */
export interface Balance {
  readonly alpha: number; // α, factor of the balance loss over the whole batch
  readonly speed: number; // γ, bias speed
  readonly sequenceAlpha: number; // α of the loss within every sequence
}

export interface StepOptions {
  readonly router: Omit<RouterOptions, 'bias'>;
  readonly balance: Balance;
  readonly sequenceLength: number;
  readonly rate: number;
}

/** Before the step: the mean loss in nats, and the tokens of every expert. */
export interface StepResult {
  readonly learner: Learner;
  readonly loss: number;
  readonly load: readonly number[]; // c  [N]
  readonly experts: Int32Array; // of every token, the best first  [T, K]
}

/** @throws RangeError for biases that are not finite, or not one an expert */
export function startLearner(model: Model, bias?: readonly number[]): Learner {
  if (bias) requireEach('startLearner', 'biases', bias, model.size.experts);
  const optimizer = adam(parametersOf(model), { beta2: 0.99 });
  return { model, optimizer, bias: bias ?? new Array<number>(model.size.experts).fill(0) };
}

/** The same learner once more: from here on the two go their own ways. */
export function copyLearner({ model, optimizer, bias }: Learner): Learner {
  const copy = copyModel(model);
  return { model: copy, optimizer: optimizer.copy(parametersOf(copy)), bias };
}

/**
 * One step: forward, backward, Adam, and then the bias by the load of the finished batch. Moves the
 * learner's weights in place.
 *
 * @throws RangeError for a rate or a balance below 0, a sequence of no token, a loss that is not
 * finite, or as `forward`
 */
export function trainStep(learner: Learner, batch: Batch, options: StepOptions): StepResult {
  const { model, optimizer, bias } = learner;
  const { balance, sequenceLength, rate } = options;
  requireNotNegative('trainStep', 'rate', rate);
  requireNotNegative('trainStep', 'speed', balance.speed);
  const pass = forward(model, batch, { ...options.router, bias });
  const loss = mean(pass.losses);
  if (!Number.isFinite(loss)) throw new RangeError(`trainStep requires a finite loss, got ${loss}`);
  const load = loadOf(pass.routing);
  const ofBalance = balanceSlopes(pass.routing, balance, sequenceLength);
  optimizer.step(slopesOf(model, batch, pass, ofBalance), rate);
  const moved = { model, optimizer, bias: updateBias(bias, load, balance.speed) };
  return { learner: moved, loss, load, experts: pass.routing.experts };
}

/** c, the tokens of every expert  [N]. */
export const loadOf = ({ experts, scores, tokens }: Routing): number[] =>
  loads([{ experts }], scores.length / tokens);

/**
 * ∂/∂s of the balance losses that are switched on  [T, N]. Both have the form of V3 eq. 17–20, with
 * affinities divided by their sum: one counts over the whole batch, the other within every sequence.
 *
 * @throws RangeError for an α below 0, or a sequence of no token
 */
export function balanceSlopes(
  routing: Routing,
  { alpha, sequenceAlpha }: Pick<Balance, 'alpha' | 'sequenceAlpha'>,
  sequenceLength: number,
): number[] | undefined {
  requireNotNegative('balanceSlopes', 'α', alpha);
  requireNotNegative('balanceSlopes', 'α of sequences', sequenceAlpha);
  requireWhole('balanceSlopes', 'tokens in a sequence', sequenceLength, 1);
  if (alpha === 0 && sequenceAlpha === 0) return undefined;
  const result = zeros(routing.scores.length);
  if (alpha > 0) addLossSlopes(routing, routing.tokens, alpha, result);
  if (sequenceAlpha > 0) addLossSlopes(routing, sequenceLength, sequenceAlpha, result);
  return result;
}

/** Adds the slopes of the loss that counts within every `scope` tokens, averaged over the scopes. */
function addLossSlopes(
  { scores, tokens, options }: Routing,
  scope: number,
  alpha: number,
  result: number[],
): void {
  const experts = scores.length / tokens;
  const rows = Array.from({ length: tokens }, (_, t) =>
    scores.slice(t * experts, (t + 1) * experts),
  );
  for (let start = 0; start < tokens; start += scope) {
    const inScope = rows.slice(start, start + scope);
    const { gradient } = sequenceLoss(inScope, options.k, (alpha * inScope.length) / tokens);
    gradient.forEach((row, t) => {
      row.forEach((slope, i) => (result[(start + t) * experts + i] += slope));
    });
  }
}
