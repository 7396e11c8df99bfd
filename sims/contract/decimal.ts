/**
 * A number in decimals as English and Chinese both write it: 1,234.5, with a true minus. By hand,
 * because the browser's own formatter takes a slow phone a tenth of a second to set up, just when
 * the page should answer.
 */
export interface Digits {
  /** After the point: at least so many, and at most. */
  readonly least?: number;
  readonly most: number;
}

export function decimal(value: number, { least = 0, most }: Digits): string {
  const [whole, fraction = ''] = Math.abs(value).toFixed(most).split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const written = kept === '' ? grouped : `${grouped}.${kept}`;
  return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
}

/** To so many significant digits. */
export function significant(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  const places = digits - 1 - Math.floor(Math.log10(Math.abs(rounded) || 1));
  return decimal(rounded, { most: Math.min(100, Math.max(0, places)) });
}
