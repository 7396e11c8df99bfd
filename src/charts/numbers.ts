/** Numbers as people of a language write them. */

/** A number as text; `digits` after the point, or four significant ones where not told. */
export type NumberFormat = (value: number, digits?: number) => string;

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((character, i) => [character, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]]),
);

/** The format of a locale. What rounds to nothing, or has more than nine places, gets a power of ten. */
export function numberFormat(locale: string): NumberFormat {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatted = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = `${options.maximumFractionDigits} ${options.maximumSignificantDigits}`;
    const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, known);
    return known.format(value).replace('-', '−');
  };
  return (value, digits) => {
    if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
    const size = Math.abs(value);
    if (value !== 0 && (size >= 1e9 || size < 10 ** -(digits ?? 4) / 2)) {
      const [mantissa, power] = value.toExponential(2).split('e');
      const raised = [...String(Number(power))].map((character) => superscripts[character]);
      return `${formatted(Number(mantissa), { maximumSignificantDigits: 3 })}×10${raised.join('')}`;
    }
    if (digits !== undefined) return formatted(value, { maximumFractionDigits: digits });
    if (size >= 1000) return formatted(value, { maximumFractionDigits: 0 });
    return formatted(value, { maximumSignificantDigits: 4 });
  };
}

/** The nearest value that a knob can hold. */
export function snap(value: number, { min, max, step }: Stride): number {
  const within = Math.max(min, Math.min(max, value));
  const nearest = min + Math.round((within - min) / step) * step;
  return Number(Math.min(max, nearest).toPrecision(12));
}

/** What an entry of a list or a matrix may be. */
export interface Stride {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
