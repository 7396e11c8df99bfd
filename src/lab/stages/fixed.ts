/** Numbers under each other: always the same digits after the point, and a true minus. */
import { localeOf, type Language } from '$src/text/index.ts';

export function fixed(lang: Language, value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(localeOf(lang), options).replace('-', '−');
}
