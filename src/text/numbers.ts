/** Numbers as the reader's language writes them. */
const formats = new Map<string, Intl.NumberFormat>();

/** At most so many digits after the point. */
export function formatNumber(locale: string, value: number, digits: number): string {
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}
