/**
 * A deep network of small layers: one with a plain residual connection, one with HC, one with mHC,
 * alike in everything else. Forward and backward, by hand, one sample at a time.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880 (mHC)
 *
 * n streams of width C; L layers.
 */
import { dot, type Matrix, type Vector } from '../math/vector.ts';
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

/** n; a plain residual network has one stream. */
export function streamsOf({ layers }: Network): number {
  const [{ wiring }] = layers;
  return wiring.kind === 'plain' ? 1 : wiring.connection.pre.bias.length;
}

interface LayerTrace {
  readonly streams: Matrix; // before the layer
  readonly maps: Maps;
  readonly ofMaps?: MapsTrace;
  readonly ofSublayer: SublayerTrace;
}

export interface NetworkTrace {
  readonly input: Vector;
  readonly layers: readonly LayerTrace[];
  readonly streams: Matrix; // after the last layer
  readonly mean: Vector;
  readonly normed: Vector;
  readonly output: Vector;
}

/** One sample through the whole network. */
export function forward(network: Network, input: Vector, options?: SinkhornOptions): NetworkTrace {
  const embedded = product(network.embed, input);
  let streams: Matrix = Array.from({ length: streamsOf(network) }, () => embedded);
  const layers: LayerTrace[] = [];
  for (const { sublayer, wiring } of network.layers) {
    const before = streams;
    const connected = connect(before, wiring, options);
    streams = layer(before, connected.maps, (x) => {
      const ofSublayer = runSublayer(x, sublayer);
      layers.push({ streams: before, ...connected, ofSublayer });
      return ofSublayer.output;
    });
  }
  const mean = meanStream(streams);
  const normed = rmsNorm(mean);
  const output = product(network.head, times(normed, network.gain));
  return { input, layers, streams, mean, normed, output };
}

function connect(
  streams: Matrix,
  wiring: Wiring,
  options?: SinkhornOptions,
): Pick<LayerTrace, 'maps' | 'ofMaps'> {
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
    ofStreams = layerBackward(network.layers[l], trace.layers[l], ofStreams, sums.layers[l]);
  }
  const ofEmbedded = ofStreams[0].map((_, c) => ofStreams.reduce((total, g) => total + g[c], 0));
  productBackward(network.embed, trace.input, ofEmbedded, sums.embed);
}

function layerBackward(
  { sublayer, wiring }: Network['layers'][number],
  { streams, maps, ofMaps, ofSublayer }: LayerTrace,
  upstream: Matrix,
  sums: Writable<Network>['layers'][number],
): number[][] {
  const ofWrite = writeBackward(streams, maps, ofSublayer.output, upstream);
  const ofInput = sublayerBackward(sublayer, ofSublayer, ofWrite.output, sums.sublayer);
  const ofPre = readBackward(streams, maps.pre, ofInput, ofWrite.streams);
  const gradient = { pre: ofPre, post: ofWrite.post, residual: ofWrite.residual };
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

/** The mean squared error over the outputs, and its gradient. */
export function squaredError(output: Vector, target: Vector): { loss: number; gradient: number[] } {
  const difference = output.map((y, i) => y - target[i]);
  return {
    loss: dot(difference, difference) / output.length,
    gradient: difference.map((d) => (2 * d) / output.length),
  };
}
