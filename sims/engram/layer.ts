/**
 * One Engram layer, forward: look up, gate, convolve, add. Which rows are read follows from the
 * token ids alone, so it is known before the first layer has run.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, sections 2.2 to 2.4 (EG);
 * the classes Engram and ShortConv of the official demo, engram_demo_v1.py (demo).
 *
 * T places, M residual branches of width d (M = 1 without hyper-connections).
 */
import { apply, type Matrix, type Vector } from '../math/vector.ts';
import { contextGate, rmsNorm } from './gate.ts';
import { hashText } from './hash.ts';
import { lookup } from './memory.ts';

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

export interface EngramOptions {
  /** sign(s)·√|s| before the sigmoid: in the published code, not in the paper's equation. */
  readonly squareRoot?: boolean;
  /** ε of the gate's RMSNorms; 2⁻²³ unless told, as in the demo. */
  readonly epsilon?: number;
  /** ε of the RMSNorm before the convolution; 1e-5 unless told, as in the demo. */
  readonly convolutionEpsilon?: number;
  /** Places between two taps; N unless told. */
  readonly dilation?: number;
}

/** ε of the demo's RMSNorm before the convolution. */
export const demoConvolutionEpsilon = 1e-5;

export interface EngramResult {
  readonly slots: readonly (readonly number[])[]; // [T][(N − 1) · K]
  readonly gates: Matrix; // α  [T][M]
  readonly gated: Matrix; // Ṽ, the branches side by side  [T][M · d]
  readonly output: readonly Matrix[]; // H + Y  [T][M][d]
}

/**
 * A causal convolution of each channel by itself: place t sees t, t − δ, t − 2δ, … and nothing
 * later; before the text stands zero.
 *
 * @param sequence [T][C]
 * @param weights the present is the last tap  [C][taps]
 */
export function shortConvolution(sequence: Matrix, weights: Matrix, dilation: number): number[][] {
  if (!Number.isInteger(dilation) || dilation < 1) {
    throw new RangeError(`shortConvolution requires a dilation of at least 1, got ${dilation}`);
  }
  if (weights.some((taps) => taps.length === 0)) {
    throw new RangeError('shortConvolution requires at least one tap a channel, got 0');
  }
  return sequence.map((channels, t) => {
    if (channels.length !== weights.length) {
      throw new RangeError(
        `shortConvolution requires taps for ${channels.length} channels, got ${weights.length}`,
      );
    }
    return weights.map((taps, channel) =>
      taps.reduce((total, tap, i) => {
        const from = t - (taps.length - 1 - i) * dilation;
        return from < 0 ? total : total + tap * sequence[from][channel];
      }, 0),
    );
  });
}

/** x · sigmoid(x), written so that it is exactly 0 at 0. */
const silu = (x: number): number => x / (1 + Math.exp(-x));

/**
 * H + Y for every place and branch (EG eq. 3 to 6): the value is shared, each branch has its own
 * key and so its own gate.
 *
 * @param ids canonical token ids  [T]
 * @param hidden H  [T][M][d]
 */
export function engramLayer(
  ids: readonly number[],
  hidden: readonly Matrix[],
  weights: EngramWeights,
  options: EngramOptions = {},
): EngramResult {
  if (hidden.length !== ids.length) {
    throw new RangeError(
      `engramLayer requires a hidden state for each of ${ids.length} tokens, got ${hidden.length}`,
    );
  }
  const { learned = {} } = weights;
  const slots = hashText(ids, weights.multipliers, weights.sizes, weights.pad);
  const memories = slots.map((ofPlace) => lookup(ofPlace, weights.tables));
  const gates = memories.map((memory, t) =>
    hidden[t].map((branch, m) =>
      contextGate(branch, shifted(apply(weights.keys[m], memory), learned.keyBiases?.[m]), {
        squareRoot: options.squareRoot,
        epsilon: options.epsilon,
        queryWeight: learned.queryNorms?.[m],
        keyWeight: learned.keyNorms?.[m],
      }),
    ),
  );
  const values = memories.map((memory) => shifted(apply(weights.value, memory), learned.valueBias));
  const gated = gates.map((ofPlace, t) => ofPlace.flatMap((gate) => scaled(values[t], gate)));
  const epsilon = options.convolutionEpsilon ?? demoConvolutionEpsilon;
  const normed = gated.map((row, t) =>
    branches(row, hidden[t].length).flatMap((value, m) =>
      weighted(rmsNorm(value, epsilon), learned.convolutionNorms?.[m]),
    ),
  );
  const dilation = options.dilation ?? weights.sizes.length + 1;
  const convolved = shortConvolution(normed, weights.convolution, dilation);
  const output = hidden.map((ofPlace, t) => {
    const added = branches(
      gated[t].map((value, channel) => silu(convolved[t][channel]) + value),
      ofPlace.length,
    );
    return ofPlace.map((branch, m) => branch.map((h, i) => h + added[m][i]));
  });
  return { slots, gates, gated, output };
}

function weighted(v: Vector, weight?: Vector): Vector {
  requireEach('norm weight', v, weight);
  return weight ? v.map((entry, i) => entry * weight[i]) : v;
}

function shifted(v: Vector, bias?: Vector): Vector {
  requireEach('bias', v, bias);
  return bias ? v.map((entry, i) => entry + bias[i]) : v;
}

function requireEach(what: string, v: Vector, learned: Vector = v): void {
  if (learned.length !== v.length) {
    throw new RangeError(
      `engramLayer requires a ${what} for each of ${v.length} entries, got ${learned.length}`,
    );
  }
}

const scaled = (v: Vector, factor: number): number[] => v.map((entry) => entry * factor);

/** A row of M · d numbers as M branches of d. */
function branches(row: Vector, count: number): number[][] {
  const width = row.length / count;
  return Array.from({ length: count }, (_, m) => row.slice(m * width, (m + 1) * width));
}
