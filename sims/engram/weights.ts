/**
 * The weights of one Engram layer, and the refusal of those that do not fit together or are not finite.
 *
 * The classes Engram and ShortConv of the official demo, engram_demo_v1.py (demo).
 *
 * T places, M residual branches of width d; N − 1 orders of K heads.
 */
import { requireEach, requireMatrix, requireRows, requireWhole } from '../math/checks.ts';
import type { Matrix, Vector } from '../math/vector.ts';

export interface EngramWeights {
  readonly multipliers: readonly bigint[]; // [N]
  readonly sizes: readonly (readonly number[])[]; // [N − 1][K], slots
  readonly tables: readonly Matrix[]; // [(N − 1) · K][slots][width]
  readonly keys: readonly Matrix[]; // W_K of each branch  [M][d][d_mem]
  readonly value: Matrix; // W_V, one for all branches  [d][d_mem]
  readonly convolution: Matrix; // [M · d][taps], the present last; starts as zeros (EG §2.3)
  readonly pad: number; // canonical id of what stands before the text
  readonly learned?: LearnedExtras;
}

/**
 * What the demo's module learns besides and the paper's equations do not show: a weight in every
 * RMSNorm (1 where left out), a bias in every projection (0 where left out).
 */
export interface LearnedExtras {
  readonly queryNorms?: Matrix; // of each branch's hidden state  [M][d]
  readonly keyNorms?: Matrix; // of each branch's key  [M][d]
  readonly convolutionNorms?: Matrix; // of each branch's gated value  [M][d]
  readonly keyBiases?: Matrix; // added to W_K e_t  [M][d]
  readonly valueBias?: Vector; // added to W_V e_t  [d]
}

const who = 'engramLayer';

/** Only the rows that are read are looked at: tables are long. @inner checked by engramLayer */
export function requireLayer(
  ids: readonly number[],
  hidden: readonly Matrix[],
  { sizes, tables, keys, value, convolution, learned = {} }: EngramWeights,
): void {
  const [branches, width] = [keys.length, value.length]; // M, d
  if (hidden.length !== ids.length) {
    throw new RangeError(
      `${who} requires a hidden state for each of ${ids.length} tokens, got ${hidden.length}`,
    );
  }
  requireWhole(who, 'branches', branches, 1);
  for (const ofPlace of hidden) requireBranches('hidden states', ofPlace, branches, width);
  requireTables(sizes.flat(), tables);
  requireMatrix(who, value);
  for (const key of keys) requireBranches('key weights', key, width, value[0].length);
  requireMatrix(who, convolution);
  requireCount('rows of taps', convolution, branches * width);
  const { valueBias, ...ofBranches } = learned;
  for (const [what, rows] of Object.entries(ofBranches)) {
    if (rows) requireBranches(what, rows, branches, width);
  }
  if (valueBias) requireEach(who, 'value biases', valueBias, width);
}

function requireBranches(what: string, rows: Matrix, count: number, width: number): void {
  requireCount(`rows of ${what}`, rows, count);
  requireRows(who, what, rows, width);
}

function requireTables(sizes: readonly number[], tables: readonly Matrix[]): void {
  requireCount('tables', tables, sizes.length);
  sizes.forEach((size, i) => requireCount(`rows in table ${i}`, tables[i], size));
}

function requireCount(what: string, rows: readonly unknown[], count: number): void {
  if (rows.length !== count) {
    throw new RangeError(`${who} requires ${count} ${what}, got ${rows.length}`);
  }
}
