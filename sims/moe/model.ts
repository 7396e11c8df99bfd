/**
 * A small language model around one layer of experts: it guesses the next character from the last
 * C. Forward and backward by hand; a test holds the slopes against automatic differentiation.
 *
 * Characters → embedding, side by side → linear to width d → x; u = RMSNorm(x) without gain;
 * y = x + experts(u); linear to V logits → softmax. T characters in a batch.
 */
import { zeros } from '../math/vector.ts';
import { normal, type Random } from '../math/random.ts';
import { requireSizes } from './checks.ts';
import {
  createLayer,
  moeLayer,
  moeLayerBackward,
  type Layer,
  type LayerPass,
  type LayerSize,
} from './layer.ts';
import {
  addNormSlopes,
  columnsTimes,
  embed,
  embeddingSlopes,
  normalise,
  timesColumns,
  timesRows,
  toProbabilities,
  type Normed,
} from './network.ts';
import { routeTokens, type RouterOptions, type Routing } from './router.ts';

export interface ModelSize extends LayerSize {
  readonly vocabulary: number; // V
  readonly context: number; // C, characters that are seen
  readonly embedding: number; // E, numbers a character
}

export interface Model {
  readonly size: ModelSize;
  readonly embedding: number[]; // [V, E]
  readonly input: number[]; // [d, C·E]
  readonly layer: Layer;
  readonly output: number[]; // [V, d]
}

/** What a model is trained or measured on. */
export interface Batch {
  readonly contexts: Int32Array; // [T, C], the oldest character first
  readonly targets: Int32Array; // [T]
}

export interface ModelPass extends Normed {
  readonly seen: number[]; // [T, C·E]
  readonly routing: Routing;
  readonly experts: LayerPass;
  readonly outputs: number[]; // y  [T, d]
  readonly probabilities: number[]; // [T, V]
  readonly losses: number[]; // −log p of the right character, in nats  [T]
}

/** @throws RangeError for sizes that are none, or over a million numbers */
export function createModel(size: ModelSize, random: Random, routerDeviation = 0.02): Model {
  const { vocabulary, context, embedding, width } = size;
  const numbers = vocabulary * (embedding + width) + width * context * embedding;
  requireSizes('createModel', { vocabulary, context, embedding, width }, numbers);
  const draw = (length: number, deviation: number): number[] =>
    Array.from({ length }, () => deviation * normal(random));
  const spread = 0.3; // of the embedding; `input` makes up for it, so that x starts near size 1
  return {
    size,
    embedding: draw(vocabulary * embedding, spread),
    input: draw(width * context * embedding, 1 / (spread * Math.sqrt(context * embedding))),
    layer: createLayer(size, random, routerDeviation),
    output: draw(vocabulary * width, 0.5 / Math.sqrt(width)),
  };
}

/** All that is trained, in the order of `slopesOf`. */
export const parametersOf = ({ embedding, input, layer, output }: Model): number[][] => [
  embedding,
  input,
  layer.router,
  layer.up,
  layer.down,
  output,
];

export function copyModel({ size, embedding, input, layer, output }: Model): Model {
  const { router, up, down } = layer;
  return {
    size,
    embedding: embedding.slice(),
    input: input.slice(),
    layer: { ...layer, router: router.slice(), up: up.slice(), down: down.slice() },
    output: output.slice(),
  };
}

/** @throws RangeError for characters that there are not, or too few before them, or as `routeTokens` */
export function forward(
  model: Model,
  { contexts, targets }: Batch,
  options: RouterOptions,
  sharedOn = true,
): ModelPass {
  const { vocabulary, context, embedding, width } = model.size;
  const tokens = targets.length;
  requireBatch(model, { contexts, targets });
  const seen = embed(model.embedding, contexts, embedding);
  const inner = timesRows(seen, model.input, context * embedding);
  const { normed, scales } = normalise(inner, width);
  const routing = routeTokens(model.layer.router, normed, width, options);
  const experts = moeLayer(model.layer, normed, routing, sharedOn);
  const outputs = experts.outputs.map((y, i) => y + inner[i]);
  const probabilities = timesRows(outputs, model.output, width);
  const losses = zeros(tokens);
  for (let t = 0; t < tokens; t++) {
    losses[t] = toProbabilities(probabilities, t * vocabulary, vocabulary, targets[t]);
  }
  return { seen, scales, normed, routing, experts, outputs, probabilities, losses };
}

function requireBatch(
  { size: { vocabulary, context } }: Model,
  { contexts, targets }: Batch,
): void {
  if (contexts.length !== targets.length * context) {
    throw new RangeError(
      `forward requires ${targets.length * context} characters before, got ${contexts.length}`,
    );
  }
  for (const characters of [contexts, targets]) {
    for (let i = 0; i < characters.length; i++) {
      if (!(characters[i] >= 0 && characters[i] < vocabulary)) {
        throw new RangeError(
          `forward requires characters from 0 to ${vocabulary - 1}, got ${characters[i]} at ${i}`,
        );
      }
    }
  }
}

/**
 * Slopes of the mean loss in every parameter, in the order of `parametersOf`.
 *
 * @param balance ∂/∂s of a balance loss, which comes on top  [T, N]
 */
export function slopesOf(
  model: Model,
  { contexts, targets }: Batch,
  pass: ModelPass,
  balance?: number[],
): number[][] {
  const { context, embedding, width } = model.size;
  const ofLogits = slopesOfLogits(model, targets, pass);
  const ofOutputs = timesColumns(ofLogits, model.output, model.size.vocabulary, width);
  const layer = moeLayerBackward(
    model.layer,
    pass.normed,
    pass.routing,
    pass.experts,
    ofOutputs,
    balance,
  );
  addNormSlopes(pass, layer.inputs, ofOutputs, width);
  const wide = context * embedding;
  const ofSeen = timesColumns(ofOutputs, model.input, width, wide);
  return [
    embeddingSlopes(contexts, ofSeen, model.embedding.length, embedding),
    columnsTimes(ofOutputs, pass.seen, width, wide),
    layer.router,
    layer.up,
    layer.down,
    columnsTimes(ofLogits, pass.outputs, model.size.vocabulary, width),
  ];
}

/** p − 1 at the right character, of the mean loss  [T, V] */
function slopesOfLogits(
  { size: { vocabulary } }: Model,
  targets: Int32Array,
  { probabilities }: ModelPass,
): number[] {
  const tokens = targets.length;
  const slopes = probabilities.map((p) => p / tokens);
  for (let t = 0; t < tokens; t++) slopes[t * vocabulary + targets[t]] -= 1 / tokens;
  return slopes;
}

/** Slopes of the mean loss in y, and so in what the experts answer  [T, d] */
export const slopesOfOutputs = (model: Model, { targets }: Batch, pass: ModelPass): number[] =>
  timesColumns(
    slopesOfLogits(model, targets, pass),
    model.output,
    model.size.vocabulary,
    model.size.width,
  );
