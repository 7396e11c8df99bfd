/**
 * A layer of experts: forward, and backward by hand.
 *
 * DeepSeek-AI, "DeepSeekMoE", arXiv:2401.06066, section 3, eq. 9–11 (MoE)
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2, eq. 12–16 (V3)
 *
 * N routed experts, of which a token goes to K, and S shared ones, which every token meets; T tokens
 * of width d. An expert is a small ReLU network with H hidden units and no biases. Matrices lie flat,
 * row by row, in Float64Arrays: training is where this technique was asked for speed.
 */
import { normal, type Random } from '../math/random.ts';
import { forEachExpert, gather, giveBack, sendOut, type Dispatch } from './dispatch.ts';
import { columnsOf, product, rowsOf } from './product.ts';
import { routerBackward, type Routing } from './router.ts';

export interface LayerSize {
  readonly width: number; // d
  readonly hidden: number; // H
  readonly experts: number; // N
  readonly shared: number; // S
}

/** The experts lie one after another in `up` and `down`; the shared come after the routed. */
export interface Layer extends LayerSize {
  readonly router: Float64Array; // [N, d], the centroids e_i
  readonly up: Float64Array; // [N + S, H, d]
  readonly down: Float64Array; // [N + S, d, H]
}

export interface LayerPass {
  readonly outputs: Float64Array; // [T, d]
  /** What the way back needs. */
  readonly dispatch: Dispatch;
  readonly inputs: Float64Array; // [P, d], u of the token
  readonly hidden: Float64Array; // [P, H]
  readonly answers: Float64Array; // [P, d], FFN(u)
}

/** Slopes of the loss in the inputs and in every parameter. */
export interface LayerSlopes {
  readonly inputs: Float64Array;
  readonly router: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Random experts that keep the size of what passes, and a router that starts nearly indifferent. */
export function createLayer(size: LayerSize, random: Random, routerDeviation = 0.02): Layer {
  const { width, hidden, experts, shared } = size;
  const draw = (length: number, deviation: number): Float64Array =>
    Float64Array.from({ length }, () => deviation * normal(random));
  const weights = (experts + shared) * hidden * width;
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
 */
export function moeLayer(
  layer: Layer,
  inputs: Float64Array,
  routing: Routing,
  sharedOn = true,
): LayerPass {
  const { width, hidden, experts, shared } = layer;
  if (inputs.length !== routing.tokens * width) {
    throw new RangeError(
      `moeLayer requires one route a token, got ${routing.tokens} for ${inputs.length / width}`,
    );
  }
  const dispatch = sendOut(routing, experts, sharedOn ? shared : 0);
  const arrived = gather(inputs, dispatch.tokens, width);
  const active = new Float64Array(dispatch.tokens.length * hidden);
  const answers = new Float64Array(arrived.length);
  forEachExpert(dispatch, (expert, start, rows) => {
    const at = expert * hidden * width;
    const mine = rowsOf(arrived, width, start * width);
    const units = rowsOf(active, hidden, start * hidden);
    product(
      { rows, columns: hidden, inner: width },
      mine,
      rowsOf(layer.up, width, at),
      active,
      units.at,
    );
    for (let i = units.at; i < units.at + rows * hidden; i++) active[i] = Math.max(active[i], 0);
    product(
      { rows, columns: width, inner: hidden },
      units,
      rowsOf(layer.down, hidden, at),
      answers,
      mine.at,
    );
  });
  const outputs = new Float64Array(inputs.length);
  giveBack(answers, dispatch, width, outputs, routing.weights);
  return { outputs, dispatch, inputs: arrived, hidden: active, answers };
}

/**
 * The way back.
 *
 * @param ofOutputs ∂loss/∂output  [T, d]
 * @param balance ∂/∂s of a balance loss, which comes on top  [T, N]
 */
export function moeLayerBackward(
  layer: Layer,
  inputs: Float64Array,
  routing: Routing,
  pass: LayerPass,
  ofOutputs: Float64Array,
  balance?: Float64Array,
): LayerSlopes {
  const { width } = layer;
  const ofAnswers = gather(ofOutputs, pass.dispatch.tokens, width);
  const ofWeights = weightSlopes(routing, pass, ofAnswers, width);
  const { up, down, arrived } = expertsBackward(layer, pass, ofAnswers);
  const router = routerBackward(layer.router, inputs, routing, ofWeights, balance);
  giveBack(arrived, pass.dispatch, width, router.inputs);
  return { inputs: router.inputs, router: router.centroids, up, down };
}

/** ∂loss/∂g = FFN(u) · ∂loss/∂output; then the slopes are weighted by g on their way to FFN(u). */
function weightSlopes(
  { weights }: Routing,
  { dispatch, answers }: LayerPass,
  ofAnswers: Float64Array,
  width: number,
): Float64Array {
  const result = new Float64Array(weights.length);
  for (let p = 0; p < dispatch.slots.length; p++) {
    const slot = dispatch.slots[p];
    if (slot < 0) break; // the shared experts come last and have no gate
    let slope = 0;
    for (let at = p * width; at < (p + 1) * width; at++) {
      slope += answers[at] * ofAnswers[at];
      ofAnswers[at] *= weights[slot];
    }
    result[slot] = slope;
  }
  return result;
}

function expertsBackward(layer: Layer, pass: LayerPass, ofAnswers: Float64Array) {
  const { width, hidden } = layer;
  const up = new Float64Array(layer.up.length);
  const down = new Float64Array(layer.down.length);
  const ofHidden = new Float64Array(pass.hidden.length);
  const arrived = new Float64Array(ofAnswers.length);
  forEachExpert(pass.dispatch, (expert, start, rows) => {
    const at = expert * hidden * width;
    const [outer, units] = [start * width, start * hidden];
    const across = { rows: width, columns: hidden, inner: rows };
    product(
      across,
      columnsOf(ofAnswers, width, outer),
      columnsOf(pass.hidden, hidden, units),
      down,
      at,
    );
    const toUnits = { rows, columns: hidden, inner: width };
    product(
      toUnits,
      rowsOf(ofAnswers, width, outer),
      columnsOf(layer.down, hidden, at),
      ofHidden,
      units,
    );
    for (let i = units; i < units + rows * hidden; i++) if (pass.hidden[i] === 0) ofHidden[i] = 0;
    const intoUnits = { rows: hidden, columns: width, inner: rows };
    product(
      intoUnits,
      columnsOf(ofHidden, hidden, units),
      columnsOf(pass.inputs, width, outer),
      up,
      at,
    );
    const toInputs = { rows, columns: width, inner: hidden };
    product(
      toInputs,
      rowsOf(ofHidden, hidden, units),
      columnsOf(layer.up, width, at),
      arrived,
      outer,
    );
  });
  return { up, down, arrived };
}
