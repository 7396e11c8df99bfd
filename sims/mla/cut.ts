/**
 * Keys and values of a trained network, cut to fewer directions afterwards.
 *
 * What is cut is [K | V] before any rotation: the projection of the layer's input, whose rank can
 * exceed neither the input's nor the layer's width d.
 */
import { matrix, mean, sum, vector, type Matrix, type Vector } from '../math/vector.ts';
import { requireWhole } from '../math/checks.ts';
import { directionsFor, lowRank, participation } from './low-rank.ts';
import type { Output } from './network.ts';
import { tensor, type Tensor } from './tape.ts';

export interface Look {
  readonly output: Output;
  readonly energies: readonly number[];
  readonly source: readonly number[];
  readonly for90: number;
  readonly spread: number;
  /** For each layer the projection of [K | V] on its best r directions, or on all that there are. */
  projections(r: number): Tensor[];
}

/**
 * The spectrum of the last layer, and the best directions of each.
 *
 * @throws RangeError for numbers that are not finite, and at a projection on no directions
 */
export function lookAt(output: Output): Look {
  const last = output.stored.length - 1;
  const decomposed = output.stored.map((kv, l) => lowRank(rowsOf(kv), output.sources[l].columns));
  const { singularValues } = decomposed[last];
  const source = lowRank(rowsOf(output.sources[last]), 0).singularValues;
  return {
    output,
    energies: cumulated(singularValues, source.length),
    source: cumulated(source, source.length),
    for90: directionsFor(singularValues, 0.9),
    spread: participation(singularValues),
    projections: (r) => {
      requireWhole('lookAt', 'directions', r, 1);
      return decomposed.map(({ up }) => projection(up.slice(0, r)));
    },
  };
}

const rowsOf = ({ rows, columns, values }: Tensor): Matrix =>
  matrix(rows, columns, (i, j) => values[i * columns + j]);

/** Share of the energy in the first 1 … n directions. */
function cumulated(singularValues: Vector, n: number): number[] {
  const energies = singularValues.map((s) => s * s);
  const total = sum(energies);
  let held = 0;
  return vector(n, (i) => (held += energies[i] ?? 0) / total);
}

/** VᵀV of orthonormal rows V. */
function projection(up: Matrix): Tensor {
  const size = up[0].length;
  const result = tensor(size, size);
  for (const row of up) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) result.values[i * size + j] += row[i] * row[j];
    }
  }
  return result;
}

/**
 * Half the distance between two sets of attention weights: the share that lies elsewhere.
 *
 * @throws RangeError for outputs of several sizes, or no head
 */
export function moved(a: Output, b: Output, heads: number): number {
  requireWhole('moved', 'heads', heads, 1);
  const ofLayer = a.attention.map(({ weights, sums }, l) => {
    const other = b.attention[l]?.weights.length;
    if (other !== weights.length) {
      throw new RangeError(`moved requires ${weights.length} weights in layer ${l}, got ${other}`);
    }
    const rows = sums.rows * heads; // one row of weights for each query and head
    let total = 0;
    for (let i = 0; i < weights.length; i++) {
      total += Math.abs(weights[i] - b.attention[l].weights[i]);
    }
    return total / rows / 2;
  });
  return mean(ofLayer);
}
