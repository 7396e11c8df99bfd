/**
 * One Engram layer, forward: look up, gate, convolve, add. Which rows are read follows from the
 * token ids alone, so it is known before the first layer has run.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, sections 2.2 to 2.4 (EG);
 * the classes Engram and ShortConv of the official demo, engram_demo_v1.py (demo).
 *
 * T places, M residual branches of width d (M = 1 without hyper-connections).
 */
import { requireMatrix, requireRows } from '../math/checks.ts';
import { apply, type Matrix, type Vector } from '../math/vector.ts';
import { contextGate, rmsNorm } from './gate.ts';
import { hashText } from './hash.ts';
import { lookup } from './memory.ts';
import { requireLayer, type EngramWeights } from './weights.ts';

export type { EngramWeights, LearnedExtras } from './weights.ts';

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
  requireMatrix('shortConvolution', weights);
  requireRows('shortConvolution', 'channels', sequence, weights.length);
  const sums = sequence.map((_, t) =>
    weights.map((taps, channel) =>
      taps.reduce((total, tap, i) => {
        const from = t - (taps.length - 1 - i) * dilation;
        return from < 0 ? total : total + tap * sequence[from][channel];
      }, 0),
    ),
  );
  requireRows('shortConvolution', 'sums', sums, weights.length);
  return sums;
}

/** x · sigmoid(x), written so that it is exactly 0 at 0. */
const silu = (x: number): number => x / (1 + Math.exp(-x));

/**
 * H + Y for every place and branch (EG eq. 3 to 6): the value is shared, each branch has its own
 * key and so its own gate.
 *
 * @param ids canonical token ids  [T]
 * @param hidden H  [T][M][d]
 * @throws RangeError for what does not fit or is not finite
 */
export function engramLayer(
  ids: readonly number[],
  hidden: readonly Matrix[],
  weights: EngramWeights,
  options: EngramOptions = {},
): EngramResult {
  requireLayer(ids, hidden, weights);
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
  for (const ofPlace of output) {
    requireRows('engramLayer', 'outputs of a branch', ofPlace, weights.value.length);
  }
  return { slots, gates, gated, output };
}

const weighted = (v: Vector, weight?: Vector): Vector =>
  weight ? v.map((entry, i) => entry * weight[i]) : v;

const shifted = (v: Vector, bias?: Vector): Vector =>
  bias ? v.map((entry, i) => entry + bias[i]) : v;

const scaled = (v: Vector, factor: number): number[] => v.map((entry) => entry * factor);

/** A row of M · d numbers as M branches of d. */
function branches(row: Vector, count: number): number[][] {
  const width = row.length / count;
  return Array.from({ length: count }, (_, m) => row.slice(m * width, (m + 1) * width));
}
