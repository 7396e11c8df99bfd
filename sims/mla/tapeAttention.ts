/**
 * Attention and rotation on a tape: one operation for MHA, GQA, MQA and MLA.
 *
 * B sequences in a batch, S queries and T keys each, H heads. A score may be a sum of several
 * products, as MLA's content and rotary parts are, each with its own sharing of keys.
 */
import { zeros } from '../math/vector.ts';
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

/** softmax(Σ q k / √(total width)) v for every head. */
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
  /** Calls `visit` for every (batch, head, query): the place of its row of weights, and its reach. */
  const rows = (
    visit: (b: number, h: number, i: number, at: number, reach: number) => void,
  ): void => {
    for (let b = 0, at = 0; b < batch; b++) {
      for (let h = 0; h < heads; h++) {
        for (let i = 0; i < s; i++, at += t) visit(b, h, i, at, causal ? i + 1 : t);
      }
    }
  };
  const valueAt = (b: number, h: number, j: number): number =>
    (b * t + j) * values.columns + Math.floor((h * groups) / heads) * valueWidth;
  rows((b, h, i, at, reach) => {
    for (const part of scored)
      addScores(part, heads, b * s + i, b * t, h, weights, at, reach, scale);
    softmaxInPlace(weights, at, reach);
    const out = (b * s + i) * sums.columns + h * valueWidth;
    for (let j = 0; j < reach; j++) {
      const from = valueAt(b, h, j);
      const weight = weights[at + j];
      for (let c = 0; c < valueWidth; c++) sums.values[out + c] += weight * values.values[from + c];
    }
  });
  tape.push(() => {
    const slopes = zeros(t);
    rows((b, h, i, at, reach) => {
      const out = (b * s + i) * sums.columns + h * valueWidth;
      let along = 0;
      for (let j = 0; j < reach; j++) {
        const from = valueAt(b, h, j);
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
      for (const part of scored) backScores(part, heads, b * s + i, b * t, h, slopes, reach);
    });
  });
  return { sums, weights };
}

function addScores(
  { queries, keys, groups }: Scored,
  heads: number,
  queryRow: number,
  firstKey: number,
  head: number,
  weights: number[],
  at: number,
  reach: number,
  scale: number,
): void {
  const width = queries.columns / heads;
  const q = queryRow * queries.columns + head * width;
  const k = firstKey * keys.columns + Math.floor((head * groups) / heads) * width;
  for (let j = 0; j < reach; j++) {
    let total = 0;
    for (let c = 0; c < width; c++) {
      total += queries.values[q + c] * keys.values[k + j * keys.columns + c];
    }
    weights[at + j] += total * scale;
  }
}

function backScores(
  { queries, keys, groups }: Scored,
  heads: number,
  queryRow: number,
  firstKey: number,
  head: number,
  slopes: number[],
  reach: number,
): void {
  const width = queries.columns / heads;
  const q = queryRow * queries.columns + head * width;
  const k = firstKey * keys.columns + Math.floor((head * groups) / heads) * width;
  for (let j = 0; j < reach; j++) {
    const at = k + j * keys.columns;
    for (let c = 0; c < width; c++) {
      queries.gradient[q + c] += slopes[j] * keys.values[at + c];
      keys.gradient[at + c] += slopes[j] * queries.values[q + c];
    }
  }
}

function softmaxInPlace(v: number[], at: number, length: number): void {
  let largest = -Infinity;
  for (let j = 0; j < length; j++) largest = Math.max(largest, v[at + j]);
  let total = 0;
  for (let j = 0; j < length; j++) {
    v[at + j] = Math.exp(v[at + j] - largest);
    total += v[at + j];
  }
  for (let j = 0; j < length; j++) v[at + j] /= total;
}

/**
 * Rotates every head's pairs to the position of their row, which begins anew with each sequence. Of
 * an odd width the last number stays as it is.
 *
 * @param width numbers a head
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
