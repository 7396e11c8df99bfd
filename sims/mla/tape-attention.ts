/**
 * Attention and rotation on a tape: one operation for MHA, GQA, MQA and MLA.
 *
 * B sequences in a batch, S queries and T keys each, H heads. A score may be a sum of several
 * products, as MLA's content and rotary parts are, each with its own sharing of keys.
 */
import { softmaxInPlace, zeros } from '../math/vector.ts';
import { frequencies } from './rotary.ts';
import { tensor, type Tape, type Tensor } from './tape.ts';

/** One product of the score: G groups of keys of one width. */
export interface Scored {
  readonly queries: Tensor; // [B·S, H·width]
  readonly keys: Tensor; // [B·T, G·width]
  readonly groups: number;
}

export interface TapeAttention {
  readonly heads: number;
  readonly batch: number;
  readonly scored: readonly Scored[];
  readonly values: Tensor; // [B·T, G·value width], grouped as the first product
  /** Query s sees keys up to s, where there are as many of both; else it sees all. */
  readonly causal: boolean;
}

export interface TapeAttended {
  readonly sums: Tensor; // [B·S, H·value width]
  readonly weights: number[]; // [B, H, S, T]
}

/** softmax(Σ q k / √(total width)) v for every head. @inner checked by trainer and evaluate */
export function attended(tape: Tape, attention: TapeAttention): TapeAttended {
  const { heads, batch, scored, values, causal } = attention;
  const s = scored[0].queries.rows / batch;
  const t = values.rows / batch;
  const groups = scored[0].groups;
  const valueWidth = values.columns / groups;
  const width = scored.reduce((total, { queries }) => total + queries.columns / heads, 0);
  const scale = width ** -0.5;
  const weights = zeros(batch * heads * s * t);
  const sums = tensor(batch * s, heads * valueWidth);
  /** Calls `visit` for every (batch, head, query). */
  const rows = (visit: (row: Row) => void): void => {
    for (let b = 0, at = 0; b < batch; b++) {
      for (let head = 0; head < heads; head++) {
        const value = b * t * values.columns + Math.floor((head * groups) / heads) * valueWidth;
        for (let i = 0; i < s; i++, at += t) {
          const query = b * s + i;
          const out = query * sums.columns + head * valueWidth;
          visit({ heads, head, query, key: b * t, value, out, at, reach: causal ? i + 1 : t });
        }
      }
    }
  };
  rows((row) => {
    const { at, out, reach } = row;
    for (const part of scored) addScores(part, row, weights, scale);
    softmaxInPlace(weights, at, reach);
    for (let j = 0, from = row.value; j < reach; j++, from += values.columns) {
      const weight = weights[at + j];
      for (let c = 0; c < valueWidth; c++) sums.values[out + c] += weight * values.values[from + c];
    }
  });
  tape.push(() => {
    const slopes = zeros(t);
    rows((row) => {
      const { at, out, reach } = row;
      let along = 0;
      for (let j = 0, from = row.value; j < reach; j++, from += values.columns) {
        const weight = weights[at + j];
        let total = 0;
        for (let c = 0; c < valueWidth; c++) {
          const g = sums.gradient[out + c];
          total += g * values.values[from + c];
          values.gradient[from + c] += weight * g;
        }
        slopes[j] = total;
        along += weight * total;
      }
      for (let j = 0; j < reach; j++) slopes[j] = weights[at + j] * (slopes[j] - along) * scale;
      for (const part of scored) backScores(part, row, slopes);
    });
  });
  return { sums, weights };
}

/** One query of one head, and where what it reads and writes begins. */
interface Row {
  readonly heads: number;
  readonly head: number;
  readonly query: number; // its row
  readonly key: number; // the row of the first key
  readonly value: number; // the place of the first value
  readonly out: number; // the place of its sum
  readonly at: number; // the place of its first weight
  readonly reach: number; // keys that it sees
}

/** Where a row's query and its first key begin in one product of the score. */
function begin(
  { queries, keys, groups }: Scored,
  { heads, head, query, key }: Row,
): [number, number] {
  const width = queries.columns / heads;
  const group = Math.floor((head * groups) / heads);
  return [query * queries.columns + head * width, key * keys.columns + group * width];
}

function addScores(part: Scored, row: Row, weights: number[], scale: number): void {
  const { queries, keys } = part;
  const width = queries.columns / row.heads;
  const [q, k] = begin(part, row);
  for (let j = 0; j < row.reach; j++) {
    let total = 0;
    for (let c = 0; c < width; c++) {
      total += queries.values[q + c] * keys.values[k + j * keys.columns + c];
    }
    weights[row.at + j] += total * scale;
  }
}

function backScores(part: Scored, row: Row, slopes: number[]): void {
  const { queries, keys } = part;
  const width = queries.columns / row.heads;
  const [q, k] = begin(part, row);
  for (let j = 0; j < row.reach; j++) {
    const at = k + j * keys.columns;
    for (let c = 0; c < width; c++) {
      queries.gradient[q + c] += slopes[j] * keys.values[at + c];
      keys.gradient[at + c] += slopes[j] * queries.values[q + c];
    }
  }
}

/**
 * Rotates every head's pairs to the position of their row, which begins anew with each sequence. Of
 * an odd width the last number stays as it is.
 *
 * @param width numbers a head
 * @inner checked by trainer and evaluate
 */
export function rotated(
  tape: Tape,
  x: Tensor,
  width: number,
  length: number,
  base: number,
): Tensor {
  const speeds = frequencies(width - (width % 2), base);
  const result = tensor(x.rows, x.columns);
  const turn = (from: number[], to: number[], direction: 1 | -1): void => {
    for (let row = 0, at = 0; row < x.rows; row++) {
      for (let head = 0; head < x.columns; head += width) {
        for (const speed of speeds) {
          const cos = Math.cos((row % length) * speed);
          const sin = Math.sin((row % length) * speed) * direction;
          to[at] += from[at] * cos - from[at + 1] * sin;
          to[at + 1] += from[at] * sin + from[at + 1] * cos;
          at += 2;
        }
        if (width % 2 === 1) {
          to[at] += from[at];
          at++;
        }
      }
    }
  };
  turn(x.values, result.values, 1);
  tape.push(() => turn(result.gradient, x.gradient, -1));
  return result;
}
