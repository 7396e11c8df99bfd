/**
 * A small network on characters: the sum of the embeddings of a window, two residual blocks, a head.
 * The four layers of the blocks multiply in FP8; embedding and head stay as they are, as in V3.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3.1 (V3)
 *
 * V characters, a window of n, width d, hidden width h; T windows in a batch.
 */
import { requireEach, requireFinite, requireWhole } from '../math/checks.ts';
import { normal, stream } from '../math/random.ts';
import { forward, inputGradient, weightGradient, type Cached, type Precision } from './linear.ts';
import { crossEntropy, embed, embedBackward } from './ends.ts';
import { flat, type Flat } from './tiles.ts';

/** How much smaller than unit spread embedding and head begin. */
const small = 0.3;
export const shape = { window: 8, width: 32, hidden: 64, blocks: 2 } as const;

export interface Parameters {
  readonly embedding: Flat; // [n V, d]
  readonly layers: readonly Flat[]; // up [h, d] and down [d, h] of each block
  readonly head: Flat; // [V, d]
}

/** Windows and the characters after them, as ids. */
export interface Batch {
  readonly windows: readonly (readonly number[])[]; // [T, n]
  readonly next: readonly number[]; // [T]
}

/** All matrices, in one order. */
export const matricesOf = ({ embedding, layers, head }: Parameters): readonly Flat[] => [
  embedding,
  ...layers,
  head,
];

/** The same start for every lane of a seed. @throws RangeError for less than 2 or over 10,000 characters */
export function parameters(vocabulary: number, seed: number): Parameters {
  if (!Number.isInteger(vocabulary) || vocabulary < 2) {
    throw new RangeError(`parameters requires at least 2 characters, got ${vocabulary}`);
  }
  if (vocabulary > 10_000) {
    throw new RangeError(`parameters requires at most 10000 characters, got ${vocabulary}`);
  }
  const random = stream(seed, 'weights');
  const draw = (rows: number, columns: number, spread: number): Flat => {
    const made = flat(rows, columns);
    for (let i = 0; i < made.data.length; i++) made.data[i] = spread * normal(random);
    return made;
  };
  const { window, width: d, hidden: h, blocks } = shape;
  return {
    embedding: draw(window * vocabulary, d, small / Math.sqrt(window)),
    layers: Array.from({ length: blocks }, () => [
      draw(h, d, 1 / Math.sqrt(d)),
      draw(d, h, 1 / Math.sqrt(2 * h)),
    ]).flat(),
    head: draw(vocabulary, d, small / Math.sqrt(d)),
  };
}

/** A channel of every block's input that is this constant; its weights are 0 and stay so. */
export const outlierChannel = 0;

interface Passed {
  readonly loss: number; // mean, in nats
  /** Share of the gradients at the blocks' layers, 0 left out, that were rounded away to 0, 0 … 1. */
  readonly vanished: number;
  readonly gradients: Parameters;
}

interface Ahead {
  readonly logits: Flat; // [T, V]
  readonly blocks: readonly { readonly up: Cached; readonly down: Cached; readonly hidden: Flat }[];
  readonly top: Cached;
}

function ahead(
  of: Parameters,
  windows: Batch['windows'],
  precision: Precision,
  outlier: number,
): Ahead {
  const { embedding, layers, head } = of;
  const T = windows.length;
  let state = embed(embedding, windows, head.rows);
  const blocks: Ahead['blocks'][number][] = [];
  for (let b = 0; b < layers.length; b += 2) {
    const hidden = flat(T, shape.hidden);
    const up = forward(withOutlier(state, outlier), layers[b], hidden, precision);
    for (let i = 0; i < hidden.data.length; i++) if (hidden.data[i] < 0) hidden.data[i] = 0;
    const out = flat(T, shape.width);
    const down = forward(hidden, layers[b + 1], out, precision);
    for (let i = 0; i < out.data.length; i++) out.data[i] += state.data[i];
    blocks.push({ up, down, hidden });
    state = out;
  }
  const logits = flat(T, head.rows);
  return { logits, blocks, top: forward(state, head, logits, plain) };
}

/** Of the head. */
const plain: Precision = { groups: 'float32', size: 1, scale: 'float32', gradients: 'scaled' };

/**
 * One way forward and back (V3 figure 6).
 *
 * @param outlier what stands in the outlier's channel; 0 leaves the channel as it is
 * @throws RangeError for an empty batch, windows or ids that the network does not have, or as `tileOf`
 */
export function pass(
  of: Parameters,
  { windows, next }: Batch,
  precision: Precision,
  outlier = 0,
): Passed {
  requireBatch('pass', of, { windows, next }, outlier);
  const { embedding, layers, head } = of;
  const { logits, blocks, top } = ahead(of, windows, precision, outlier);
  const loss = crossEntropy(logits, next); // logits become their gradient
  const dHead = flat(head.rows, head.columns);
  weightGradient(logits, top, dHead, plain);
  const dState = flat(windows.length, shape.width);
  inputGradient(logits, top, dState, plain);
  const dLayers = layers.map(({ rows, columns }) => flat(rows, columns));
  let [vanished, counted] = [0, 0];
  for (let b = layers.length - 2; b >= 0; b -= 2) {
    const { up, down, hidden } = blocks[b / 2];
    weightGradient(dState, down, dLayers[b + 1], precision);
    const dHidden = flat(windows.length, shape.hidden);
    const gone = inputGradient(dState, down, dHidden, precision);
    for (let i = 0; i < dHidden.data.length; i++) if (hidden.data[i] === 0) dHidden.data[i] = 0;
    weightGradient(dHidden, up, dLayers[b], precision);
    const dInput = flat(windows.length, shape.width);
    vanished += gone + inputGradient(dHidden, up, dInput, precision);
    counted += nonZero(dState) + nonZero(dHidden);
    if (outlier !== 0) {
      clearChannel(dLayers[b]);
      clearChannel(dInput);
    }
    for (let i = 0; i < dState.data.length; i++) dState.data[i] += dInput.data[i];
  }
  const dEmbedding = embedBackward(dState, windows, embedding);
  return {
    loss,
    vanished: counted === 0 ? 0 : vanished / counted,
    gradients: { embedding: dEmbedding, layers: dLayers, head: dHead },
  };
}

function requireBatch(who: string, of: Parameters, batch: Batch, outlier: number): void {
  const { windows, next } = batch;
  const V = of.head.rows;
  const requireId = (id: number): void => {
    requireWhole(who, 'ids', id, 0);
    if (id >= V) throw new RangeError(`${who} requires ids below ${V}, got ${id}`);
  };
  if (windows.length === 0) throw new RangeError(`${who} requires at least one window, got none`);
  requireEach(who, 'next characters', next, windows.length);
  next.forEach(requireId);
  for (const window of windows) {
    requireEach(who, 'characters in a window', window, of.embedding.rows / V);
    window.forEach(requireId);
  }
  requireFinite(who, 'outlier', outlier);
}

function nonZero({ data }: Flat): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) if (data[i] !== 0) count++;
  return count;
}

/** Loss without a way back, in nats a character. @throws RangeError as `pass` */
export function lossOf(of: Parameters, batch: Batch, precision: Precision, outlier = 0): number {
  requireBatch('lossOf', of, batch, outlier);
  return crossEntropy(ahead(of, batch.windows, precision, outlier).logits, batch.next);
}

/** Zeros the weights of the outlier's channel, so that its constant changes nothing. */
export function freeOutlier({ layers }: Parameters): void {
  for (let b = 0; b < layers.length; b += 2) clearChannel(layers[b]);
}

function clearChannel({ data, rows, columns }: Flat): void {
  for (let i = 0; i < rows; i++) data[i * columns + outlierChannel] = 0;
}

function withOutlier(x: Flat, outlier: number): Flat {
  if (outlier === 0) return x;
  const copy = { ...x, data: x.data.slice() };
  for (let t = 0; t < x.rows; t++) copy.data[t * x.columns + outlierChannel] = outlier;
  return copy;
}
