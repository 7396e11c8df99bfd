/**
 * Three networks that begin alike, and one that is being trained.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, table 5 (mHC)
 */
import { requireOneOf, requireRows, requireWhole } from '../math/checks.ts';
import { adam } from '../math/adam.ts';
import { matrix, type Matrix, norm, vector, type Vector, zeros } from '../math/vector.ts';
import { initialFreeConnection } from './hyper-connections.ts';
import type { Connection } from './maps.ts';
import {
  backward,
  forward,
  squaredError,
  type MapName,
  type Network,
  type Wiring,
} from './network.ts';
import type { SinkhornOptions } from './sinkhorn.ts';
import { copyIn, copyOf, copyOut, leavesOf } from './trees.ts';

export interface Sizes {
  readonly inputs: number;
  readonly width: number; // C
  readonly hidden: number;
  readonly outputs: number;
  readonly layers: number; // L
  readonly streams: number; // n
}

/** Where everybody draws: the same weights for all wirings need the same draws. */
export interface Draws {
  readonly weights: () => number; // N(0, 1)
  readonly projections: () => number; // N(0, 1)
}

const kinds: readonly Wiring['kind'][] = ['plain', 'hc', 'mhc'];

/** α at first (mHC table 5). */
export const initialGate = 0.01;

/**
 * A network before its first step. The second matrix of a sublayer is scaled by 1/√L, so that the sum
 * of all layers keeps its size however deep the network.
 *
 * @param dynamic without it the maps are learned but the same for every token
 * @throws RangeError for sizes below 1 or above 10,000, of streams 100
 */
export function initialNetwork(
  kind: Wiring['kind'],
  { inputs, width, hidden, outputs, layers, streams }: Sizes,
  draws: Draws,
  dynamic = true,
): Network {
  if (!kinds.includes(kind)) {
    throw new RangeError(`initialNetwork requires plain, hc or mhc, got ${kind}`);
  }
  checkSizes({ inputs, width, hidden, outputs, layers, streams });
  const weights = (rows: number, columns: number, scale = 1): Matrix =>
    matrix(rows, columns, () => (scale * draws.weights()) / Math.sqrt(columns));
  return {
    embed: weights(width, inputs),
    layers: Array.from({ length: layers }, (_, l) => ({
      sublayer: {
        gain: vector(width, () => 1),
        up: weights(hidden, width, Math.SQRT2), // a ReLU halves the mean square
        down: weights(width, hidden, 1 / Math.sqrt(layers)),
      },
      wiring: initialWiring(kind, streams, width, l, draws, dynamic),
    })),
    gain: vector(width, () => 1),
    head: weights(outputs, width),
  };
}

function checkSizes(sizes: Sizes): void {
  for (const [name, size] of Object.entries(sizes)) {
    const most = name === 'streams' ? 100 : 10_000;
    if (Number.isInteger(size) && size >= 1 && size <= most) continue;
    const least = size > most ? `${name} up to ${most}` : `${name} of 1 or more`;
    throw new RangeError(`initialNetwork requires ${least}, got ${size}`);
  }
}

function initialWiring(
  kind: Wiring['kind'],
  streams: number,
  width: number,
  layer: number,
  draws: Draws,
  dynamic: boolean,
): Wiring {
  const gate = dynamic ? initialGate : 0;
  switch (kind) {
    case 'plain':
      return { kind };
    case 'hc':
      return { kind, connection: initialFreeConnection(streams, width, layer, gate) };
    case 'mhc': {
      const inputs = streams * width;
      const draw = (): number => (dynamic ? draws.projections() / Math.sqrt(inputs) : 0);
      return { kind, connection: initialConnection(streams, inputs, layer, gate, draw) };
    }
  }
}

/**
 * The paper does not give the first biases. Here the layer reads mostly one stream (logits ±2), writes
 * to all with 1 and leaves the streams nearly as they are (logits 0 on the diagonal, −4 off it).
 * Where φ and α are both 0 their gradients are 0 too: the maps stay static.
 */
function initialConnection(
  n: number,
  inputs: number,
  layer: number,
  gate: number,
  draw: () => number,
): Connection {
  return {
    pre: {
      projection: matrix(inputs, n, draw),
      gate,
      bias: vector(n, (i) => (i === layer % n ? 2 : -2)),
    },
    post: { projection: matrix(inputs, n, draw), gate, bias: vector(n, () => 0) },
    residual: {
      projection: matrix(inputs, n * n, draw),
      gate,
      bias: vector(n * n, (k) => (k % (n + 1) === 0 ? 0 : -4)),
    },
  };
}

export interface Batch {
  readonly inputs: readonly Vector[];
  readonly targets: readonly Vector[];
}

export interface StepResult {
  readonly loss: number; // before the step, mean over the batch
  readonly gradientNorm: number;
  /** H^res of every layer, for the first samples of the batch. */
  readonly mixing: readonly (readonly Matrix[])[]; // [samples][L]
}

export interface Trainee {
  readonly network: Network;
  /** One step of Adam. */
  step(batch: Batch, rate: number, options?: SinkhornOptions): StepResult;
}

/**
 * @param observed of how many samples the mixing maps are handed out
 * @param fixed the maps of HC and mHC that are not learned
 * @throws RangeError for a map that there is not; `step` for a batch that does not fit or is not finite
 */
export function trainee(initial: Network, observed = 8, fixed: readonly MapName[] = []): Trainee {
  requireWhole('trainee', 'samples', observed, 0);
  for (const map of fixed) requireOneOf('trainee', 'map', map, ['pre', 'post', 'residual']);
  const network = copyOf(initial);
  const sums = copyOf(initial);
  const [weights, slopes] = [leavesOf(network), leavesOf(sums)];
  const flat = copyOut(weights);
  const gradient = zeros(flat.length);
  const optimizer = adam([flat]);
  return {
    network,
    step(batch, rate, options) {
      checkStep(network, batch, rate);
      copyIn(slopes, gradient.fill(0));
      const mixing: Matrix[][] = [];
      let loss = 0;
      batch.inputs.forEach((input, b) => {
        const trace = forward(network, input, options, fixed);
        const error = squaredError(trace.output, batch.targets[b]);
        loss += error.loss / batch.inputs.length;
        backward(network, trace, error.gradient, sums);
        if (b < observed) mixing.push(trace.layers.map(({ maps }) => maps.residual));
      });
      copyOut(slopes, gradient);
      for (let i = 0; i < gradient.length; i++) gradient[i] /= batch.inputs.length;
      optimizer.step([gradient], rate);
      copyIn(weights, flat);
      return { loss, gradientNorm: norm(gradient), mixing };
    },
  };
}

function checkStep({ embed, head }: Network, { inputs, targets }: Batch, rate: number): void {
  if (inputs.length === 0 || inputs.length !== targets.length) {
    throw new RangeError(
      `step requires a target for each of at least one input, got ${targets.length} for ${inputs.length}`,
    );
  }
  if (!(rate >= 0 && rate < Infinity)) {
    throw new RangeError(`step requires a finite rate of 0 or more, got ${rate}`);
  }
  requireRows('step', 'inputs', inputs, embed[0].length);
  requireRows('step', 'targets', targets, head.length);
}
