/**
 * A deep network of small layers: one with a plain residual connection, one with HC, one with mHC,
 * alike in everything else. Forward and backward, by hand, one sample at a time.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880 (mHC)
 *
 * n streams of width C; L layers.
 */
import { dot, identity, vector, zeros, type Matrix, type Vector } from '../math/vector.ts';
import { freeMapsBackward, freeMapsOf, type FreeConnection } from './hyper-connections.ts';
import { layer, meanStream, plainMaps, readBackward, writeBackward } from './layer.ts';
import { mapsBackward, rmsNormBackward, traceMaps, type MapsTrace } from './maps-backward.ts';
import type { Writable } from './trees.ts';
import { rmsNorm, type Connection, type Maps } from './maps.ts';
import type { SinkhornOptions } from './sinkhorn.ts';
import {
  addTimes,
  product,
  productBackward,
  runSublayer,
  sublayerBackward,
  times,
  type Sublayer,
  type SublayerTrace,
} from './sublayer.ts';

export type Wiring =
  | { readonly kind: 'plain' }
  | { readonly kind: 'hc'; readonly connection: FreeConnection }
  | { readonly kind: 'mhc'; readonly connection: Connection };

export interface Network {
  readonly embed: Matrix; // [C, inputs]
  readonly layers: readonly { readonly sublayer: Sublayer; readonly wiring: Wiring }[];
  readonly gain: Vector; // [C]
  readonly head: Matrix; // [outputs, C]
}

/** n; a plain residual network has one stream. @inner checked by trainee */
export function streamsOf({ layers }: Network): number {
  const [{ wiring }] = layers;
  return wiring.kind === 'plain' ? 1 : wiring.connection.pre.bias.length;
}

/** One of the three maps. */
export type MapName = keyof Maps;

/** What stands for a map that is not learned (mHC table 1): 1/n is read, 1 written, nothing mixed. */
const fixedMaps = (n: number): Maps => ({
  pre: vector(n, () => 1 / n),
  post: vector(n, () => 1),
  residual: identity(n),
});

interface LayerTrace {
  readonly streams: Matrix; // before the layer
  readonly maps: Maps;
  readonly ofMaps?: MapsTrace;
  readonly ofSublayer: SublayerTrace;
}

export interface NetworkTrace {
  readonly input: Vector;
  readonly fixed: readonly MapName[];
  readonly layers: readonly LayerTrace[];
  readonly streams: Matrix; // after the last layer
  readonly mean: Vector;
  readonly normed: Vector;
  readonly output: Vector;
}

/**
 * One sample through the whole network.
 *
 * @param fixed the maps of HC and mHC that are not learned
 *
 * @inner checked by trainee
 */
export function forward(
  network: Network,
  input: Vector,
  options?: SinkhornOptions,
  fixed: readonly MapName[] = [],
): NetworkTrace {
  const embedded = product(network.embed, input);
  let streams: Matrix = Array.from({ length: streamsOf(network) }, () => embedded);
  const layers: LayerTrace[] = [];
  for (const { sublayer, wiring } of network.layers) {
    const before = streams;
    const connected = withFixed(connect(before, wiring, options), fixed);
    streams = layer(before, connected.maps, (x) => {
      const ofSublayer = runSublayer(x, sublayer);
      layers.push({ streams: before, ...connected, ofSublayer });
      return ofSublayer.output;
    });
  }
  const mean = meanStream(streams);
  const normed = rmsNorm(mean);
  const output = product(network.head, times(normed, network.gain));
  return { input, fixed, layers, streams, mean, normed, output };
}

type Connected = Pick<LayerTrace, 'maps' | 'ofMaps'>;

function withFixed({ maps, ofMaps }: Connected, fixed: readonly MapName[]): Connected {
  if (fixed.length === 0 || maps === plainMaps) return { maps, ofMaps };
  const constant = fixedMaps(maps.pre.length);
  const chosen = fixed.map((name) => [name, constant[name]] as const);
  return { maps: { ...maps, ...Object.fromEntries(chosen) }, ofMaps };
}

function connect(streams: Matrix, wiring: Wiring, options?: SinkhornOptions): Connected {
  switch (wiring.kind) {
    case 'plain':
      return { maps: plainMaps };
    case 'hc':
      return { maps: freeMapsOf(streams, wiring.connection) };
    case 'mhc': {
      const ofMaps = traceMaps(streams, wiring.connection, options);
      return { maps: ofMaps.maps, ofMaps };
    }
  }
}

/**
 * Adds the gradient of one sample to `sums`.
 *
 * @param upstream the gradient with respect to the output  [outputs]
 *
 * @inner checked by trainee
 */
export function backward(
  network: Network,
  trace: NetworkTrace,
  upstream: Vector,
  sums: Writable<Network>,
): void {
  const ofScaled = productBackward(
    network.head,
    times(trace.normed, network.gain),
    upstream,
    sums.head,
  );
  addTimes(sums.gain, ofScaled, trace.normed);
  const ofMean = rmsNormBackward(trace.mean, trace.normed, times(ofScaled, network.gain));
  let ofStreams = trace.streams.map(() => ofMean.map((g) => g / trace.streams.length));
  for (let l = network.layers.length - 1; l >= 0; l--) {
    ofStreams = layerBackward(network.layers[l], trace, l, ofStreams, sums.layers[l]);
  }
  const ofEmbedded = ofStreams[0].map((_, c) => ofStreams.reduce((total, g) => total + g[c], 0));
  productBackward(network.embed, trace.input, ofEmbedded, sums.embed);
}

function layerBackward(
  { sublayer, wiring }: Network['layers'][number],
  { layers, fixed }: NetworkTrace,
  l: number,
  upstream: Matrix,
  sums: Writable<Network>['layers'][number],
): number[][] {
  const { streams, maps, ofMaps, ofSublayer } = layers[l];
  const ofWrite = writeBackward(streams, maps, ofSublayer.output, upstream);
  const ofInput = sublayerBackward(sublayer, ofSublayer, ofWrite.output, sums.sublayer);
  const ofPre = readBackward(streams, maps.pre, ofInput, ofWrite.streams);
  const none = zeros(ofPre.length);
  const gradient = {
    pre: fixed.includes('pre') ? none : ofPre,
    post: fixed.includes('post') ? none : ofWrite.post,
    residual: fixed.includes('residual') ? ofPre.map(() => none) : ofWrite.residual,
  };
  if (wiring.kind === 'hc' && sums.wiring.kind === 'hc') {
    const more = freeMapsBackward(streams, gradient, wiring.connection, sums.wiring.connection);
    return plus(ofWrite.streams, more);
  }
  if (wiring.kind === 'mhc' && sums.wiring.kind === 'mhc' && ofMaps) {
    const more = mapsBackward(ofMaps, gradient, wiring.connection, sums.wiring.connection);
    return plus(ofWrite.streams, more);
  }
  return ofWrite.streams;
}

const plus = (a: number[][], b: Matrix): number[][] => {
  a.forEach((row, i) => row.forEach((_, j) => (row[j] += b[i][j])));
  return a;
};

/** The mean squared error over the outputs, and its gradient. @inner checked by trainee */
export function squaredError(output: Vector, target: Vector): { loss: number; gradient: number[] } {
  const difference = output.map((y, i) => y - target[i]);
  return {
    loss: dot(difference, difference) / output.length,
    gradient: difference.map((d) => (2 * d) / output.length),
  };
}
