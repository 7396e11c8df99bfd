/**
 * Numbers as people read them, here and nowhere else: 1,234.5, with a true minus. English and
 * Chinese write them alike. CSV files, addresses and entry fields have them as they are.
 */
import { decimal, significant } from './decimal.ts';

/** A number as text; `digits` after the point, or four significant ones where not told. */
export type NumberFormat = (value: number, digits?: number) => string;

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((character, i) => [character, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]]),
);

/** What sums of numbers near one leave behind where the result is nothing. */
const residue = 1e-12;

/** What rounds to nothing, or has more than nine places, gets a power of ten; a residue is 0. */
export const number: NumberFormat = (value, digits) => {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
  const size = Math.abs(value);
  if (size < residue) return '0';
  if (size >= 1e9 || size < 10 ** -(digits ?? 4) / 2) {
    const [mantissa, power] = value.toExponential(2).split('e');
    const raised = [...String(Number(power))].map((character) => superscripts[character]);
    return `${significant(Number(mantissa), 3)}×10${raised.join('')}`;
  }
  if (digits !== undefined) return decimal(value, { most: digits });
  return size >= 1000 ? decimal(value, { most: 0 }) : significant(value, 4);
};

/** With all its digits, as a knob holds it. */
export const exact = (value: number): string => decimal(value, { most: 12 });

/** Numbers under each other: always the same digits after the point. */
export const fixed = (value: number, digits: number): string =>
  decimal(value, { least: digits, most: digits });
