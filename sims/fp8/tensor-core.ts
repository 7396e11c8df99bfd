/**
 * How a Hopper tensor core adds FP8 products: fourteen bits, cut toward zero, twice a step.
 *
 * Measured by us on one NVIDIA H100 (H100): `wgmma m64n8k32`, E4M3 × E4M3 into float32. The rule
 * gives 15,872 of 15,872 outputs bit for bit. It is what the DeepSeek-V3 Technical Report,
 * arXiv:2412.19437, sections 3.3.2 and 3.5.2 (V3) call "around 14 bits".
 *
 * A step adds 32 products to one accumulator. Codes are E4M3 as whole numbers from 0 to 255. All
 * values here are exact: doubles hold every product, every cut of it, and the sum of 33 of them.
 */
import type { Vector } from '../math/vector.ts';
import { exponentOf } from './binary.ts';
import { isZero, operandExponent, operandValue, requireCodes } from './operands.ts';

/** Products that one instruction adds. */
export const perStep = 32;

/** How a core keeps what it adds; anything but `hopper` is a what-if. */
export interface Rule {
  /** Bits from the leading one of the largest term on. */
  readonly bits: number;
  /** Cut off what lies beyond, or round to nearest, ties to even. */
  readonly rounding: 'cut' | 'nearest';
}
export const hopper: Rule = { bits: 14, rounding: 'cut' };

/** A product of two codes. */
export interface Product {
  readonly value: number;
  /** The sum of its operands' exponents, not that of the product after carrying. */
  readonly exponent: number;
}

/** One step as the hardware makes it. Terms are the products in their order, then the accumulator. */
export interface Step {
  readonly terms: Vector; // [33], exact
  readonly exponents: Vector; // [33], −∞ for a term that is zero and takes no part
  /** E: the largest of them, to which all terms are aligned; −∞ where everything is zero. */
  readonly exponent: number;
  readonly kept: Vector; // [33], cut toward zero to multiples of 2^(E − 13)
  readonly sum: number; // of what was kept, exact
  readonly accumulator: number; // the sum, cut to 13 places after its own leading one
}

/**
 * The product of two codes (H100 rule 1). A subnormal operand has the exponent −6, as if it were
 * normal: the hardware does not look for its leading one.
 *
 * @inner checked by step
 */
export function product(a: number, b: number): Product {
  return {
    value: operandValue(a) * operandValue(b),
    exponent: isZero(a) || isZero(b) ? -Infinity : operandExponent(a) + operandExponent(b),
  };
}

/**
 * One step of 32 products and the accumulator of the step before (H100 rules 1 to 5).
 *
 * @param a one row's codes  [32]
 * @param b the other's  [32]
 * @param accumulator a float32; one with more than 14 bits loses them here
 * @throws RangeError for a code that is NaN or none, or an accumulator that is no finite float32
 */
export function step(a: Vector, b: Vector, accumulator: number, rule: Rule = hopper): Step {
  requireCodes('step', a, perStep);
  requireCodes('step', b, perStep);
  requireAccumulator('step', accumulator);
  requireRule('step', rule);
  return added(a, b, { from: 0, accumulator, rule });
}

/**
 * The step of 32 products from `from` on (H100 rules 2 to 5).
 *
 * @inner checked by step
 */
export function added(
  a: Vector,
  b: Vector,
  { from, accumulator, rule }: { from: number; accumulator: number; rule: Rule },
): Step {
  const terms: number[] = [];
  const exponents: number[] = [];
  let exponent = leadingPlace(accumulator);
  for (let k = from; k < from + perStep; k++) {
    const one = product(a[k], b[k]);
    terms.push(one.value);
    exponents.push(one.exponent);
    if (one.exponent > exponent) exponent = one.exponent;
  }
  terms.push(accumulator);
  exponents.push(leadingPlace(accumulator));
  if (exponent === -Infinity) {
    return { terms, exponents, exponent, kept: terms, sum: 0, accumulator };
  }
  const places = rule.bits - 1;
  const keep = rule.rounding === 'cut' ? cutAt : roundAt;
  const kept = terms.map((term) => keep(term, exponent - places));
  let sum = 0;
  for (const term of kept) sum += term;
  const next = sum === 0 ? 0 : keep(sum, leadingPlace(sum) - places);
  return { terms, exponents, exponent, kept, sum, accumulator: next };
}

/**
 * A chain of steps along K, as the instruction is chained: each step's result is the next one's
 * accumulator.
 *
 * @param a one row's codes  [K]
 * @param b the other's  [K]
 * @param accumulator what the chain begins with, a float32
 * @throws RangeError as `step`, and for a K that is no multiple of 32
 */
export function chain(a: Vector, b: Vector, accumulator = 0, rule: Rule = hopper): number {
  requireCodes('chain', a, a.length);
  requireCodes('chain', b, a.length);
  requireAccumulator('chain', accumulator);
  requireRule('chain', rule);
  if (a.length === 0 || a.length % perStep !== 0) {
    throw new RangeError(`chain requires K to be a multiple of ${perStep}, got ${a.length}`);
  }
  return chained(a, b, { from: 0, to: a.length, accumulator, rule });
}

/** @inner checked by chain */
export function chained(
  a: Vector,
  b: Vector,
  { from, to, accumulator, rule }: { from: number; to: number; accumulator: number; rule: Rule },
): number {
  let sum = accumulator;
  for (let k = from; k < to; k += perStep) {
    sum = added(a, b, { from: k, accumulator: sum, rule }).accumulator;
  }
  return sum;
}

/**
 * Toward zero, to a multiple of 2^place: of a term the place is E − 13 (H100 rule 3), of the sum 13
 * places after its own leading one (H100 rule 5).
 *
 * @inner checked by step
 */
export const cutAt = (value: number, place: number): number =>
  Math.trunc(value / 2 ** place) * 2 ** place + 0; // + 0: no negative zero

/** What the hardware does not do: to the nearest multiple, ties to the even one. */
function roundAt(value: number, place: number): number {
  const units = value / 2 ** place;
  const floor = Math.floor(units);
  const rest = units - floor; // exact: a unit is a power of two
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  return (floor + (up ? 1 : 0)) * 2 ** place + 0;
}

/**
 * ⌊log2|x|⌋, and −∞ of zero: it takes no part.
 *
 * @inner checked by step
 */
export const leadingPlace = (value: number): number =>
  value === 0 ? -Infinity : exponentOf(value);

/** Up to 24 bits, as a float32 holds. @inner checked by step */
export function requireRule(who: string, { bits, rounding }: Rule): void {
  if (!Number.isInteger(bits) || bits < 1 || bits > 24) {
    throw new RangeError(`${who} requires from 1 to 24 bits, got ${bits}`);
  }
  if (rounding !== 'cut' && rounding !== 'nearest') {
    throw new RangeError(`${who} requires rounding cut or nearest, got ${String(rounding)}`);
  }
}

function requireAccumulator(who: string, accumulator: number): void {
  if (!Number.isFinite(accumulator) || Math.fround(accumulator) !== accumulator) {
    throw new RangeError(`${who} requires a finite float32 accumulator, got ${accumulator}`);
  }
}
