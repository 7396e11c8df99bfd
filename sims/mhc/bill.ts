/**
 * What n streams cost in memory traffic and in stored activations.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, tables 2 and 3,
 * eq. 20 (mHC)
 *
 * n streams of width C, L residual layers. All counts are elements a token and layer.
 */
import { requireNotNegative } from '../math/checks.ts';

export interface Traffic {
  readonly name: string;
  readonly read: number;
  readonly write: number;
}

/** A plain residual merge (mHC table 2): x + F(x). */
export function plainTraffic(width: number): Traffic {
  checkSizes('plainTraffic', 1, width);
  return { name: 'plain residual', read: 2 * width, write: width };
}

/** What one layer of hyper-connections reads and writes, step by step (mHC table 2). */
export function traffic(streams: number, width: number): Traffic[] {
  checkSizes('traffic', streams, width);
  const [n, C] = [streams, width];
  return [
    { name: 'compute the maps', read: n * C, write: n ** 2 + 2 * n },
    { name: 'apply the read map', read: n * C + n, write: C },
    { name: 'apply the write map', read: C + n, write: n * C },
    { name: 'apply the mixing map', read: n * C + n ** 2, write: n * C },
    { name: 'merge', read: 2 * n * C, write: n * C },
  ];
}

/** The same with write, mix and merge in one kernel (mHC section 4.3.1): streams pass once. */
export function fusedTraffic(streams: number, width: number): Traffic[] {
  const [maps, readMap] = traffic(streams, width);
  const [n, C] = [streams, width];
  return [
    maps,
    readMap,
    { name: 'write, mix and merge', read: (n + 1) * C + n ** 2 + n, write: n * C },
  ];
}

/**
 * What that spares of each step in `traffic`: what is written and mixed stays on the chip, and so
 * what is merged need not be read.
 */
export const sparedTraffic = (streams: number, width: number): Traffic[] =>
  traffic(streams, width).map(({ name, read, write }) => ({
    name,
    read: name === 'merge' ? read : 0,
    write: name === 'apply the write map' || name === 'apply the mixing map' ? write : 0,
  }));

export function totalTraffic(rows: readonly Traffic[]): Traffic {
  for (const { read, write } of rows) {
    requireNotNegative('totalTraffic', 'reads', read);
    requireNotNegative('totalTraffic', 'writes', write);
  }
  return {
    name: 'total',
    read: rows.reduce((total, { read }) => total + read, 0),
    write: rows.reduce((total, { write }) => total + write, 0),
  };
}

/**
 * Elements kept a token when only the first streams of every block of layers are stored and the rest
 * is computed again on the way back (mHC eq. 20): nC ⌈L / L_r⌉ + (n + 2) C L_r. F's own outputs, C a
 * layer whatever the block, are not counted.
 */
export function recomputeMemory(
  streams: number,
  width: number,
  layers: number,
  block: number,
): number {
  checkSizes('recomputeMemory', streams, width);
  checkLayers('recomputeMemory', layers);
  if (!Number.isInteger(block) || block < 1 || block > layers) {
    throw new RangeError(`recomputeMemory requires a block of 1 to ${layers} layers, got ${block}`);
  }
  return streams * width * Math.ceil(layers / block) + (streams + 2) * width * block;
}

/** The block that needs least memory (mHC eq. 20); of two equal ones the shorter. */
export function bestBlock(streams: number, width: number, layers: number): number {
  checkSizes('bestBlock', streams, width);
  checkLayers('bestBlock', layers);
  if (layers > 1e6)
    throw new RangeError(`bestBlock requires at most a million layers, got ${layers}`);
  let best = 1;
  for (let block = 2; block <= layers; block++) {
    const memory = recomputeMemory(streams, width, layers, block);
    if (memory < recomputeMemory(streams, width, layers, best)) best = block;
  }
  return best;
}

/** The paper's approximation of it, without the rounding up: √(nL / (n + 2)). */
export function idealBlock(streams: number, layers: number): number {
  checkSizes('idealBlock', streams, 1);
  checkLayers('idealBlock', layers);
  return Math.sqrt((streams * layers) / (streams + 2));
}

/** Parameters that mHC adds to one layer: φ, the biases and three gates. */
export function addedParameters(streams: number, width: number): number {
  checkSizes('addedParameters', streams, width);
  return (streams * width + 1) * (streams ** 2 + 2 * streams) + 3;
}

function checkLayers(who: string, layers: number): void {
  if (!Number.isSafeInteger(layers) || layers < 1) {
    throw new RangeError(`${who} requires at least one layer, got ${layers}`);
  }
}

function checkSizes(who: string, streams: number, width: number): void {
  if (!Number.isSafeInteger(streams) || streams < 1) {
    throw new RangeError(`${who} requires at least one stream, got ${streams}`);
  }
  if (!Number.isSafeInteger(width) || width < 1) {
    throw new RangeError(`${who} requires a width of at least 1, got ${width}`);
  }
}
