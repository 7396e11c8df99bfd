/**
 * YaRN: rotary frequencies for a context longer than the one trained on.
 *
 * Peng et al., "YaRN: Efficient Context Window Extension of Large Language Models",
 * arXiv:2309.00071 (YaRN)
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 3.1.4 (V2); "DeepSeek-V3 Technical
 * Report", arXiv:2412.19437, section 4.3 (V3); DeepSeek-V3 inference/model.py (code)
 *
 * d rotary numbers, L the trained context, s the factor; pair i makes r_i = L θ_i / 2π turns in L.
 */
import type { Vector } from '../math/vector.ts';
import {
  requireEach,
  requireFinite,
  requireNotNegative,
  requireOneOf,
  requirePositive,
} from '../math/checks.ts';
import { frequencies } from './rotary.ts';

export interface YarnOptions {
  /** d, even; 64 in V2 and V3. */
  readonly size: number;
  readonly base?: number;
  /** s, at least 1. */
  readonly factor?: number;
  /** L, tokens. */
  readonly originalLength?: number;
  /** YaRN acts only where this is more than L; s·L unless told. */
  readonly maxLength?: number;
  /** α, above 0: pairs with fewer turns in L are slowed down by s (the code's beta_slow). */
  readonly slow?: number;
  /** β: pairs with more turns in L stay (the code's beta_fast). */
  readonly fast?: number;
  /** 1 as in V3's report and in the code; 0.707 as in V2's report; at least 0. */
  readonly mscale?: number;
  /** Linear in the pair's index, as in the code, or in its turns, as in the paper. */
  readonly ramp?: 'index' | 'turns';
}

export interface Yarn {
  /** θ', radians a token  [d/2] */
  readonly frequencies: readonly number[];
  /** How much of θ is kept: 1 untouched, 0 divided by s  [d/2] */
  readonly keep: readonly number[];
  /** Indices between which the ramp of the code lies. */
  readonly cuts: readonly [low: number, high: number];
  /** m; the logits are multiplied by m². */
  readonly magnitude: number;
}

/** The options of V2 and V3 (V2 section 3.1.4, V3 section 4.3) with all defaults written out. */
export const deepseekYarn = {
  size: 64,
  base: 10_000,
  factor: 40,
  originalLength: 4096,
  slow: 1,
  fast: 32,
} as const satisfies YarnOptions;

/**
 * θ'_i = θ_i (keep_i + (1 − keep_i) / s), and m = 0.1 mscale ln s + 1.
 *
 * @throws RangeError for options that it cannot follow, naming them
 */
export function yarn(options: YarnOptions): Yarn {
  const { size, base = 10_000, factor = 40, originalLength = 4096 } = options;
  const { slow = 1, fast = 32, mscale = 1, ramp = 'index' } = options;
  const { maxLength = factor * originalLength } = options;
  requireFactor('yarn', factor);
  checkRamp(ramp, slow, fast);
  requirePositive('yarn', 'original length', originalLength);
  requirePositive('yarn', 'longest length', maxLength);
  requireNotNegative('yarn', 'mscale', mscale);
  const plain = frequencies(size, base);
  const cuts = cutIndices(size, base, originalLength, slow, fast);
  for (const cut of cuts) requireFinite('yarn', 'cut', cut);
  if (!(maxLength > originalLength)) {
    return { frequencies: plain, keep: plain.map(() => 1), cuts, magnitude: 1 };
  }
  const keep = ramp === 'index' ? keepByIndex(plain.length, cuts) : plain.map(byTurns);
  return {
    frequencies: plain.map((theta, i) => theta * (keep[i] + (1 - keep[i]) / factor)),
    keep,
    cuts,
    magnitude: 0.1 * mscale * Math.log(factor) + 1,
  };

  /** γ(r) of the paper. */
  function byTurns(theta: number): number {
    return clamp(((originalLength * theta) / (2 * Math.PI) - slow) / (fast - slow));
  }
}

function requireFactor(who: string, factor: number): void {
  if (!(factor >= 1 && Number.isFinite(factor))) {
    throw new RangeError(`${who} requires a factor of at least 1, got ${factor}`);
  }
}

function checkRamp(ramp: string, slow: number, fast: number): void {
  requireOneOf('yarn', 'ramp', ramp, ['index', 'turns']);
  requirePositive('yarn', 'slow', slow);
  requirePositive('yarn', 'fast', fast);
  if (!(ramp === 'index' ? slow <= fast : slow < fast)) {
    const bound = ramp === 'index' ? '≤' : '<';
    throw new RangeError(`yarn requires slow ${bound} fast, got ${slow} and ${fast}`);
  }
}

/** The indices that make `fast` and `slow` turns in L, rounded outwards and kept within 0 … d − 1. */
function cutIndices(
  size: number,
  base: number,
  length: number,
  slow: number,
  fast: number,
): [number, number] {
  const index = (turns: number): number =>
    (size * Math.log(length / (turns * 2 * Math.PI))) / (2 * Math.log(base));
  return [Math.max(Math.floor(index(fast)), 0), Math.min(Math.ceil(index(slow)), size - 1)];
}

function keepByIndex(pairs: number, [low, high]: readonly [number, number]): number[] {
  const end = high === low ? high + 0.001 : high; // the code's guard against 0/0
  return Array.from({ length: pairs }, (_, i) => 1 - clamp((i - low) / (end - low)));
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x));

/**
 * 1/√(d_h + d_h^R), times m² where YaRN is on: by both widths, never by the latent's.
 *
 * @throws RangeError for a width that is not above 0, or too large a magnitude
 */
export function softmaxScale(width: number, magnitude = 1): number {
  requirePositive('softmaxScale', 'width', width);
  requireFinite('softmaxScale', 'magnitude', magnitude);
  const scale = width ** -0.5 * magnitude ** 2;
  requireFinite('softmaxScale', 'scale', scale);
  return scale;
}

/** Position interpolation: every pair turns s times more slowly. @throws RangeError for a factor below 1 */
export function interpolated(speeds: Vector, factor: number): number[] {
  requireEach('interpolated', 'speeds', speeds, speeds.length);
  requireFactor('interpolated', factor);
  return speeds.map((theta) => theta / factor);
}

/**
 * "NTK-aware": a larger base, chosen so that the slowest pair turns exactly s times more slowly. One
 * pair alone turns by a radian a token whatever the base, so there must be two.
 *
 * @throws RangeError for fewer pairs, a base that is not above 1, or a factor below 1
 */
export function ntkAware(size: number, base: number, factor: number): number[] {
  if (!(size >= 4)) {
    throw new RangeError(`ntkAware requires two pairs at least, got ${size} numbers`);
  }
  requireFactor('ntkAware', factor);
  if (!(base > 1)) throw new RangeError(`ntkAware requires a base above 1, got ${base}`);
  return frequencies(size, base * factor ** (size / (size - 2)));
}
