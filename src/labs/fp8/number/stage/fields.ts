/** What the bits of a code are called, and what they are worth. */
import { formats } from '../../../../../sims/fp8/formats.ts';
import { int8 } from '../../../../../sims/fp8/int8.ts';
import type { Target } from '../../../../../sims/fp8/ruler.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Paint } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

export const targets: Readonly<Record<View['values']['format'], Target>> = { ...formats, int8 };

/** Bits of a code. */
export function bitsOf(target: Target): number {
  if (!('exponentBits' in target)) return 8;
  return target.exponentBits + target.mantissaBits + Number(target.signed);
}

export interface Field {
  readonly name: 'sign' | 'exponent' | 'mantissa' | 'whole';
  readonly bits: number;
  readonly paint: Paint;
  /** What they are worth, as it is written. */
  readonly worth: string;
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((letter, i) => [letter, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]]),
);
/** '2⁻⁶' */
export const powerOfTwo = (exponent: number): string =>
  `2${[...String(exponent)].map((letter) => raised[letter]).join('')}`;

const wholeOf = (bits: readonly number[]): number => bits.reduce((sum, bit) => 2 * sum + bit, 0);

/** The fields of the chosen format, from the sign on. */
export function fieldsOf({ frame, values }: View): readonly Field[] {
  const target = targets[values.format];
  if (!('exponentBits' in target)) {
    return [{ name: 'whole', bits: 8, paint: 'deep', worth: number(frame.here, 0) }];
  }
  const { exponentBits, mantissaBits, bias } = target;
  const code = wholeOf(frame.bits.slice(1, 1 + exponentBits));
  const rest = wholeOf(frame.bits.slice(1 + exponentBits)) / 2 ** mantissaBits;
  const isSubnormal = code === 0;
  const exponent = isSubnormal ? 1 - bias : code - bias;
  return [
    { name: 'sign', bits: 1, paint: 'ink', worth: frame.bits[0] === 1 ? '−' : '+' },
    { name: 'exponent', bits: exponentBits, paint: 'deep', worth: powerOfTwo(exponent) },
    {
      ...{ name: 'mantissa', bits: mantissaBits, paint: 'teal' },
      worth: number(isSubnormal ? rest : 1 + rest),
    },
  ];
}
