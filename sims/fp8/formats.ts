/**
 * The small floats of the paper and of its successors, and what a format may be at all.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3 (V3)
 * Micikevicius et al., "FP8 Formats for Deep Learning", arXiv:2209.05433, table 1: E4M3, E5M2 (FP8)
 * Rouhani et al., "Microscaling Data Formats for Deep Learning", arXiv:2310.10537: E2M1, UE8M0 (MX)
 * DeepSeek-AI, TileKernels, per_token_cast_to_e5m6_kernel.py: E5M6 (TK)
 */

export interface Format {
  readonly name: string;
  readonly exponentBits: number; // E, 1 … 8
  readonly mantissaBits: number; // M, 0 … 23
  readonly bias: number;
  readonly signed: boolean;
  /** Without infinities, NaN is the one code whose fields are all ones. */
  readonly hasNaN: boolean;
  /** As in IEEE 754: the largest exponent field is theirs and NaN's. */
  readonly hasInfinities: boolean;
  /** Exponent field 0 holds zero and the subnormals; otherwise it is an exponent like any other. */
  readonly hasZero: boolean;
  /** To the nearest, ties to the even code; or up, towards +∞. */
  readonly rounding: 'nearest' | 'up';
}

const float = { signed: true, hasNaN: true, hasInfinities: true, hasZero: true } as const;
const nearest = { ...float, rounding: 'nearest' } as const;

/** The formats of the paper and of its successors. */
export const formats = {
  /** Without infinities: S.1111.111 is NaN, S.1111.110 is 448. */
  e4m3: {
    name: 'E4M3',
    exponentBits: 4,
    mantissaBits: 3,
    bias: 7,
    ...nearest,
    hasInfinities: false,
  },
  e5m2: { name: 'E5M2', exponentBits: 5, mantissaBits: 2, bias: 15, ...nearest },
  /** Twelve bits, for cached activations (V3 §3.3.3): half precision without its last four bits. */
  e5m6: { name: 'E5M6', exponentBits: 5, mantissaBits: 6, bias: 15, ...nearest },
  /** FP4, without NaN and infinities. */
  e2m1: {
    ...{ name: 'E2M1', exponentBits: 2, mantissaBits: 1, bias: 1, ...nearest },
    ...{ hasNaN: false, hasInfinities: false },
  },
  bf16: { name: 'BF16', exponentBits: 8, mantissaBits: 7, bias: 127, ...nearest },
  /** A scale that is nothing but an exponent: 2^(code − 127), 0xFF is NaN, rounded up. */
  ue8m0: {
    ...{ name: 'UE8M0', exponentBits: 8, mantissaBits: 0, bias: 127, signed: false, hasNaN: true },
    ...{ hasInfinities: false, hasZero: false, rounding: 'up' },
  },
} as const satisfies Readonly<Record<string, Format>>;

const known = new WeakSet<Format>();

/** @throws {RangeError} where such a format cannot be, or its values are no doubles */
export function requireFormat(who: string, format: Format): void {
  if (known.has(format)) return;
  if (typeof format !== 'object' || format === null)
    throw new RangeError(`${who} requires a format, got ${format}`);
  const { exponentBits: e, mantissaBits: m, bias, hasNaN, hasInfinities, rounding } = format;
  const whole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  const refuse = (what: string, value: unknown): never => {
    throw new RangeError(`${who} requires ${what}, got ${value}`);
  };
  if (!whole(e, 1, 8)) refuse('a format of 1 to 8 exponent bits', e);
  if (!whole(m, 0, 23)) refuse('a format of 0 to 23 mantissa bits', m);
  if (!whole(bias, -512, 512)) refuse('a whole bias from −512 to 512', bias);
  for (const key of ['signed', 'hasNaN', 'hasInfinities', 'hasZero'] as const) {
    if (typeof format[key] !== 'boolean') refuse(`${key} to be true or false`, format[key]);
  }
  if (hasInfinities && !(hasNaN && m > 0)) {
    refuse('NaN and a mantissa bit beside infinities', `${m} mantissa bits, NaN: ${hasNaN}`);
  }
  if (hasInfinities && e < 2) refuse('2 exponent bits or more beside infinities', e);
  if (rounding !== 'nearest' && rounding !== 'up') refuse('rounding nearest or up', rounding);
  const specials = hasInfinities ? 2 ** m : Number(hasNaN);
  if (2 ** (e + m) - specials <= Number(format.hasZero)) refuse('a positive value', 'none');
  known.add(format);
}
