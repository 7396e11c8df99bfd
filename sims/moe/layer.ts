/**
 * A layer of experts: forward, and backward by hand.
 *
 * DeepSeek-AI, "DeepSeekMoE", arXiv:2401.06066, section 3, eq. 9–11 (MoE)
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2, eq. 12–16 (V3)
 *
 * N routed experts, of which a token goes to K, and S shared ones, which every token meets; T tokens
 * of width d. An expert is a small ReLU network with H hidden units and no biases. Matrices lie flat,
 * row by row, in one array each: training is where this technique was asked for speed.
 */
import { requireEach } from '../math/checks.ts';
import { normal, type Random } from '../math/random.ts';
import { zeros, type Vector } from '../math/vector.ts';
import { requireSizes } from './checks.ts';
import { gather, giveBack, partsOf, sendOut, type Dispatch, type Part } from './dispatch.ts';
import { columnsOf, product, rowsOf } from './product.ts';
import { routerBackward } from './router-backward.ts';
import type { Routing } from './router.ts';

export interface LayerSize {
  readonly width: number; // d
  readonly hidden: number; // H
  readonly experts: number; // N
  readonly shared: number; // S
}

/** The experts lie one after another in `up` and `down`; the shared come after the routed. */
export interface Layer extends LayerSize {
  readonly router: number[]; // [N, d], the centroids e_i
  readonly up: number[]; // [N + S, H, d]
  readonly down: number[]; // [N + S, d, H]
}

export interface LayerPass {
  readonly outputs: number[]; // [T, d]
  readonly dispatch: Dispatch; // what the way back needs, as the visits
  readonly visits: readonly Visit[]; // one an expert
}

/** The tokens that came to one expert, row by row. */
export interface Visit {
  readonly part: Part;
  readonly inputs: number[]; // [rows, d], u
  readonly units: number[]; // [rows, H]
  readonly answers: number[]; // [rows, d], FFN(u)
}

/** Slopes of the loss in the inputs and in every parameter. */
export interface LayerSlopes {
  readonly inputs: number[];
  readonly router: number[];
  readonly up: number[];
  readonly down: number[];
}

/**
 * Random experts that keep the size of what passes, and a router that starts nearly indifferent.
 * @throws RangeError for sizes or a deviation that are none, or over a million numbers
 */
export function createLayer(size: LayerSize, random: Random, routerDeviation = 0.02): Layer {
  const { width, hidden, experts, shared } = size;
  const draw = (length: number, deviation: number): number[] =>
    Array.from({ length }, () => deviation * normal(random));
  const weights = (experts + shared) * hidden * width;
  requireSizes('createLayer', { width, hidden, experts, shared }, weights, routerDeviation);
  return {
    ...size,
    router: draw(experts * width, routerDeviation),
    up: draw(weights, Math.sqrt(2 / width)),
    down: draw(weights, 0.5 / Math.sqrt(hidden)),
  };
}

/**
 * Σ g FFN(u) over the chosen, plus the shared experts, which have no gate (MoE eq. 9, without the
 * residual u). Tokens are sent to their experts, each expert works on all of its tokens at once,
 * and what it answers returns to them.
 *
 * @param inputs u  [T, d]
 * @param sharedOn false leaves the shared experts out, as in a model damaged after training
 * @throws RangeError for inputs or outputs that are not finite, or not as many as were routed
 */
export function moeLayer(
  layer: Layer,
  inputs: number[],
  routing: Routing,
  sharedOn = true,
): LayerPass {
  const { width, experts, shared } = layer;
  if (inputs.length !== routing.tokens * width) {
    throw new RangeError(
      `moeLayer requires one route a token, got ${routing.tokens} for ${inputs.length / width}`,
    );
  }
  const dispatch = sendOut(routing, experts, sharedOn ? shared : 0);
  const outputs = zeros(inputs.length);
  const visits = partsOf(dispatch).map((part) => {
    const visit = ask(layer, part, gather(inputs, dispatch, part, width));
    giveBack(visit.answers, dispatch, part, outputs, routing.weights);
    return visit;
  });
  requireEach('moeLayer', 'outputs', outputs, inputs.length);
  return { outputs, dispatch, visits };
}

/** One expert's FFN(u) = W_down ReLU(W_up u). */
function ask({ width, hidden, up, down }: Layer, part: Part, inputs: number[]): Visit {
  const [rows, at] = [part.rows, part.expert * hidden * width];
  const units = zeros(rows * hidden);
  const toUnits = { rows, columns: hidden, inner: width };
  product(toUnits, rowsOf(inputs, width), rowsOf(up, width, at), units);
  rectify(units);
  const answers = zeros(rows * width);
  const toAnswers = { rows, columns: width, inner: hidden };
  product(toAnswers, rowsOf(units, hidden), rowsOf(down, hidden, at), answers);
  return { part, inputs, units, answers };
}

/**
 * The way back, one expert after the other.
 *
 * @param ofOutputs ∂loss/∂output  [T, d]
 * @param balance ∂/∂s of a balance loss, which comes on top  [T, N]
 * @inner checked by moeLayer
 */
export function moeLayerBackward(
  layer: Layer,
  inputs: number[],
  routing: Routing,
  { dispatch, visits }: LayerPass,
  ofOutputs: number[],
  balance?: number[],
): LayerSlopes {
  const ofWeights = zeros(routing.weights.length);
  const ofInputs = zeros(inputs.length);
  const [up, down] = [zeros(layer.up.length), zeros(layer.down.length)];
  for (const visit of visits) {
    const ofAnswers = gather(ofOutputs, dispatch, visit.part, layer.width);
    weightBackward(routing, dispatch, visit, ofAnswers, ofWeights);
    const ofVisit = askBackward(layer, visit, ofAnswers, up, down);
    giveBack(ofVisit, dispatch, visit.part, ofInputs);
  }
  const router = routerBackward(layer.router, inputs, routing, ofWeights, balance);
  for (let i = 0; i < inputs.length; i++) ofInputs[i] += router.inputs[i];
  return { inputs: ofInputs, router: router.centroids, up, down };
}

/** ∂loss/∂g = FFN(u) · ∂loss/∂output; then the slopes are weighted by g on their way to FFN(u). */
function weightBackward(
  { weights }: Routing,
  { slots }: Dispatch,
  { part: { start, rows }, answers }: Visit,
  ofAnswers: number[],
  ofWeights: number[],
): void {
  const width = answers.length / rows;
  for (let row = 0; row < rows; row++) {
    const slot = slots[start + row];
    if (slot < 0) return; // a shared expert has no gate
    let slope = 0;
    for (let i = row * width; i < (row + 1) * width; i++) {
      slope += answers[i] * ofAnswers[i];
      ofAnswers[i] *= weights[slot];
    }
    ofWeights[slot] = slope;
  }
}

/** Fills in the slopes of one expert's matrices and returns those of what it was asked  [rows, d]. */
function askBackward(
  layer: Layer,
  { part: { expert, rows }, inputs, units }: Visit,
  ofAnswers: number[],
  ofUp: number[],
  ofDown: number[],
): number[] {
  const { width, hidden, up, down } = layer;
  const at = expert * hidden * width;
  const across = { rows: width, columns: hidden, inner: rows };
  product(across, columnsOf(ofAnswers, width), columnsOf(units, hidden), ofDown, at);
  const ofUnits = zeros(units.length);
  const toUnits = { rows, columns: hidden, inner: width };
  product(toUnits, rowsOf(ofAnswers, width), columnsOf(down, hidden, at), ofUnits);
  rectifyBackward(units, ofUnits);
  const along = { rows: hidden, columns: width, inner: rows };
  product(along, columnsOf(ofUnits, hidden), columnsOf(inputs, width), ofUp, at);
  const ofInputs = zeros(inputs.length);
  const toInputs = { rows, columns: width, inner: hidden };
  product(toInputs, rowsOf(ofUnits, hidden), columnsOf(up, width, at), ofInputs);
  return ofInputs;
}

/** ReLU in place. Which sign comes next nobody can guess, so neither way has a branch to guess wrong. */
function rectify(units: number[]): void {
  for (let i = 0; i < units.length; i++) units[i] = (units[i] + Math.abs(units[i])) / 2;
}

function rectifyBackward(units: Vector, slopes: number[]): void {
  for (let i = 0; i < slopes.length; i++) slopes[i] *= Number(units[i] > 0);
}
