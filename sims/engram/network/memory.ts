/**
 * The memory block of the small model, forward and backward: rows, key, value, gate
 * (Cheng et al., arXiv:2601.07372, eq. 1 to 4). One place at a time, one branch, no convolution.
 *
 * d is the width of the model, D that of the memory vector.
 */
import { stream, type Random } from '../../math/random.ts';
import { zeros } from '../../math/vector.ts';
import { gateBackward, gateForward, gateOf } from '../gate.ts';
import { hasher } from '../halves.ts';
import { endingAt, tableSizes } from '../hash.ts';
import { offsets, readRows, readRowsBack } from '../memory.ts';
import { times, timesBack, weight, type Weight } from './weights.ts';

/** Formula 4; with the signed root of the published code; or always open. */
export type GateKind = 'plain' | 'root' | 'open';

export interface MemoryShape {
  readonly orders: readonly number[];
  readonly heads: number;
  /** Numbers in a row; a memory vector is orders × heads × this. */
  readonly rowWidth: number;
  /** Rows that all tables together may have. */
  readonly rows: number;
  readonly gate: GateKind;
}

export interface MemoryBlock {
  readonly weights: readonly Weight[];
  readonly table: Weight;
  /** Slots of each table. */
  readonly sizes: readonly number[];
  /** The rows of one window, counted through all tables. */
  rowsOf(tokens: readonly number[]): number[];
  /** Adds the gated value to `hidden`, which it leaves; returns the gate. */
  forward(rows: readonly number[], hidden: number[], out: number[]): number;
  /** Adds ∂/∂hidden to dHidden; belongs to the last forward. */
  backward(dOut: number[], dHidden: number[]): void;
}

/** The largest prime sizes that together have at most `rows` rows; none where nothing fits. */
export function sizesWithin(rows: number, orders: number, heads: number): number[] {
  for (let size = Math.floor(rows / (orders * heads)); size >= 1; size--) {
    const sizes = tableSizes(new Array<number>(orders).fill(size), heads)[0].flat();
    if (sizes.reduce((a, b) => a + b) <= rows) return sizes;
  }
  return [];
}

/** Multipliers by the rule of `multipliers`, drawn like all else of this model from a stream. */
function oddFactors(random: Random, vocabulary: number, count: number): bigint[] {
  const bits31 = (): bigint => BigInt(Math.floor(random() * 2 ** 31));
  const half = (2n ** 63n - 1n) / BigInt(vocabulary) / 2n;
  return Array.from({ length: count }, () => {
    const draw = (bits31() << 31n) | bits31(); // 62 bits
    return 2n * ((draw * half) >> 62n) + 1n;
  });
}

export function memoryBlock(
  d: number,
  vocabulary: number,
  shape: MemoryShape,
  seed: number,
  random: Random,
): MemoryBlock {
  const { orders, heads, rowWidth } = shape;
  const D = orders.length * heads * rowWidth;
  const sizes = sizesWithin(shape.rows, orders.length, heads);
  if (sizes.length === 0) {
    throw new RangeError(`memoryBlock requires rows for every table, got ${shape.rows} in all`);
  }
  const starts = offsets(sizes);
  const factors = hasher(
    oddFactors(stream(seed, 'engram multipliers'), vocabulary + 1, Math.max(...orders)),
  );
  const table = weight(sizes.reduce((a, b) => a + b) * rowWidth, 0.1, random);
  const toKey = weight(d * D, 1 / Math.sqrt(D), random);
  const toValue = weight(d * D, 1 / Math.sqrt(D), random);
  const gate = shape.gate === 'open' ? undefined : gateOf(d, { squareRoot: shape.gate === 'root' });
  const [memory, dMemory] = [zeros(D), zeros(D)];
  const [key, dKey] = [zeros(d), zeros(d)];
  const [value, dValue] = [zeros(d), zeros(d)];
  let read: readonly number[] = [];
  let alpha = 1;
  return {
    weights: [toKey, toValue],
    table,
    sizes,
    rowsOf(tokens) {
      const shifted = tokens.map((token) => token + 1); // id 0 is the pad: nothing came before
      const last = tokens.length - 1;
      return orders.flatMap((order, i) => {
        const first = i * heads;
        return factors
          .slots(endingAt(shifted, last, order, 0), sizes.slice(first, first + heads))
          .map((slot, head) => starts[first + head] + slot);
      });
    },
    forward(rows, hidden, out) {
      read = rows;
      readRows(table.value, rows, memory);
      times(toKey, memory, key);
      times(toValue, memory, value);
      alpha = gate ? gateForward(gate, hidden, key) : 1;
      for (let i = 0; i < d; i++) out[i] = hidden[i] + alpha * value[i];
      return alpha;
    },
    backward(dOut, dHidden) {
      let dAlpha = 0;
      for (let i = 0; i < d; i++) {
        dAlpha += dOut[i] * value[i];
        dValue[i] = dOut[i] * alpha;
        dHidden[i] += dOut[i];
      }
      dMemory.fill(0);
      dKey.fill(0);
      if (gate) gateBackward(gate, dAlpha, dHidden, dKey);
      timesBack(toKey, memory, dKey, dMemory);
      timesBack(toValue, memory, dValue, dMemory);
      readRowsBack(table.gradient, read, dMemory);
    },
  };
}
