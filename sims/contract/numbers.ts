/** Numbers as people of a language write them. */

/** A number as text; `digits` after the point, or four significant ones where not told. */
export type NumberFormat = (value: number, digits?: number) => string;

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((character, i) => [character, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][i]]),
);

const known = new Map<string, Intl.NumberFormat>();

function written(locale: string, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? new Intl.NumberFormat(locale, options);
  known.set(key, format);
  return format.format(value).replace('-', '−');
}

/** The format of a locale. What rounds to nothing, or has more than nine places, gets a power of ten. */
export function numberFormat(locale: string): NumberFormat {
  return (value, digits) => {
    if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
    const size = Math.abs(value);
    if (value !== 0 && (size >= 1e9 || size < 10 ** -(digits ?? 4) / 2)) {
      const [mantissa, power] = value.toExponential(2).split('e');
      const raised = [...String(Number(power))].map((character) => superscripts[character]);
      return `${written(locale, Number(mantissa), { maximumSignificantDigits: 3 })}×10${raised.join('')}`;
    }
    if (digits !== undefined) return written(locale, value, { maximumFractionDigits: digits });
    if (size >= 1000) return written(locale, value, { maximumFractionDigits: 0 });
    return written(locale, value, { maximumSignificantDigits: 4 });
  };
}

/** Numbers under each other: always the same digits after the point. */
export const fixed = (locale: string, value: number, digits: number): string =>
  written(locale, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
