/**
 * Reverse-mode differentiation for small networks: coarse operations on matrices, each of which
 * leaves its backward pass on a tape.
 *
 * Rows are tokens. Buffers are flat: this is the inner loop of training.
 */
import { zeros } from '../math/vector.ts';
import { addProduct, flipped } from './product.ts';

export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: number[]; // [rows · columns]
  readonly gradient: number[]; // [rows · columns]
}

/** Backward passes in the order of the forward ones. */
export type Tape = (() => void)[];

/** A matrix and room for its slope. @inner checked by network */
export const tensor = (rows: number, columns: number, values = zeros(rows * columns)): Tensor => ({
  rows,
  columns,
  values,
  gradient: zeros(rows * columns),
});

/** Runs a tape backwards, once. @inner checked by trainer and evaluate */
export function backward(tape: Tape): void {
  for (let i = tape.length - 1; i >= 0; i--) tape[i]();
}

/** a · b  [n, m] · [m, p] @inner checked by trainer and evaluate */
export function times(tape: Tape, a: Tensor, b: Tensor): Tensor {
  if (a.columns !== b.rows) {
    throw new RangeError(`times requires equal inner sizes, got ${a.columns} and ${b.rows}`);
  }
  const result = tensor(a.rows, b.columns);
  const [n, m, p] = [a.rows, a.columns, b.columns];
  addProduct(result.values, a.values, b.values, n, m, p);
  tape.push(() => {
    addProduct(a.gradient, result.gradient, flipped(b.values, m, p), n, p, m);
    addProduct(b.gradient, flipped(a.values, n, m), result.gradient, m, n, p);
  });
  return result;
}

/** a + b @inner checked by trainer and evaluate */
export function plus(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const result = tensor(a.rows, a.columns);
  for (let i = 0; i < a.values.length; i++) result.values[i] = a.values[i] + b.values[i];
  tape.push(() => {
    for (let i = 0; i < a.values.length; i++) {
      a.gradient[i] += result.gradient[i];
      b.gradient[i] += result.gradient[i];
    }
  });
  return result;
}

/** Columns from … to − 1 of x. @inner checked by trainer and evaluate */
export function columns(tape: Tape, x: Tensor, from: number, to: number): Tensor {
  const width = to - from;
  const result = tensor(x.rows, width);
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < width; j++) {
      result.values[i * width + j] = x.values[i * x.columns + from + j];
    }
  }
  tape.push(() => {
    for (let i = 0; i < x.rows; i++) {
      for (let j = 0; j < width; j++) {
        x.gradient[i * x.columns + from + j] += result.gradient[i * width + j];
      }
    }
  });
  return result;
}

/** max(x, 0) @inner checked by trainer and evaluate */
export function rectified(tape: Tape, x: Tensor): Tensor {
  const result = tensor(x.rows, x.columns);
  for (let i = 0; i < x.values.length; i++) result.values[i] = Math.max(0, x.values[i]);
  tape.push(() => {
    for (let i = 0; i < x.values.length; i++) {
      if (x.values[i] > 0) x.gradient[i] += result.gradient[i];
    }
  });
  return result;
}

/**
 * RMSNorm of each row, with a gain for each column  [1, columns]
 *
 * @inner checked by trainer and evaluate
 */
export function normalised(tape: Tape, x: Tensor, gain: Tensor, epsilon = 1e-6): Tensor {
  const { rows, columns } = x;
  const result = tensor(rows, columns);
  const scales = zeros(rows);
  for (let i = 0; i < rows; i++) {
    let squares = 0;
    for (let j = 0; j < columns; j++) squares += x.values[i * columns + j] ** 2;
    scales[i] = 1 / Math.sqrt(squares / columns + epsilon);
    for (let j = 0; j < columns; j++) {
      result.values[i * columns + j] = x.values[i * columns + j] * scales[i] * gain.values[j];
    }
  }
  tape.push(() => {
    for (let i = 0; i < rows; i++) {
      let along = 0; // Σ x · (gradient · gain)
      for (let j = 0; j < columns; j++) {
        const at = i * columns + j;
        along += x.values[at] * result.gradient[at] * gain.values[j];
        gain.gradient[j] += result.gradient[at] * x.values[at] * scales[i];
      }
      const pull = (along * scales[i] ** 3) / columns;
      for (let j = 0; j < columns; j++) {
        const at = i * columns + j;
        x.gradient[at] += result.gradient[at] * gain.values[j] * scales[i] - x.values[at] * pull;
      }
    }
  });
  return result;
}

/**
 * For each token the sum of the rows of a table that it names.
 *
 * @inner checked by trainer and evaluate
 */
export function embedded(tape: Tape, table: Tensor, names: readonly (readonly number[])[]): Tensor {
  const { columns } = table;
  const result = tensor(names.length, columns);
  const each = (visit: (token: number, row: number) => void): void =>
    names.forEach((rows, token) => rows.forEach((row) => visit(token, row)));
  each((token, row) => addRow(result.values, token, table.values, row, columns));
  tape.push(() =>
    each((token, row) => addRow(table.gradient, row, result.gradient, token, columns)),
  );
  return result;
}

function addRow(to: number[], toRow: number, from: number[], row: number, columns: number): void {
  for (let j = 0; j < columns; j++) to[toRow * columns + j] += from[row * columns + j];
}

/**
 * Mean cross-entropy in nats of the rows that have a target; a target below 0 is not trained.
 *
 * @inner checked by trainer and evaluate
 */
export function crossEntropy(tape: Tape, logits: Tensor, targets: readonly number[]): number {
  const { rows, columns, values } = logits;
  const counted = targets.filter((target) => target >= 0).length;
  const slopes = zeros(values.length);
  let loss = 0;
  for (let i = 0; i < rows; i++) {
    if (targets[i] < 0) continue;
    let largest = -Infinity;
    for (let j = 0; j < columns; j++) largest = Math.max(largest, values[i * columns + j]);
    let total = 0;
    for (let j = 0; j < columns; j++) total += Math.exp(values[i * columns + j] - largest);
    for (let j = 0; j < columns; j++) {
      slopes[i * columns + j] = Math.exp(values[i * columns + j] - largest) / total / counted;
    }
    slopes[i * columns + targets[i]] -= 1 / counted;
    loss += (largest + Math.log(total) - values[i * columns + targets[i]]) / counted;
  }
  tape.push(() => {
    for (let i = 0; i < slopes.length; i++) logits.gradient[i] += slopes[i];
  });
  return loss;
}
