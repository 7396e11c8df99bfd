/** What `npm run reproduced` writes: every row of the paper, as the labs measure it at fixed seeds. */

/** One row of one lab. */
export interface Measured {
  /** None where the lab draws nothing by chance. */
  readonly seeds: readonly number[];
  /** One a seed. */
  readonly values: readonly number[];
  readonly median: number;
}

/** 'moe/balancing' → row → what was measured; rows without a measurement are left out. */
export type MeasuredRows = Readonly<Record<string, Readonly<Record<string, Measured>>>>;

/** Four significant digits, or as many after the point as the page shows, whichever is more. */
export function kept(value: number, digits = 2): number {
  const significant = 3 - Math.floor(Math.log10(Math.abs(value) || 1));
  return Number(value.toFixed(Math.min(100, Math.max(digits, significant))));
}
