/** What schedules, durations and formulas of this folder refuse, with the reason. */
import { requireWhole } from '../math/checks.ts';

export const requireRanks = (who: string, ranks: number, least: number): void =>
  requireWhole(who, 'ranks', ranks, least);

export function requireEven(who: string, what: string, count: number): void {
  if (count % 2 !== 0)
    throw new RangeError(`${who} requires an even number of ${what}, got ${count}`);
}

/** As asserted by DualPipe's code: fewer micro-batches than 2P leave steps with negative counts. */
export function requireEnough(who: string, ranks: number, batches: number): void {
  requireWhole(who, 'micro-batches', batches, 1);
  if (batches < 2 * ranks) {
    throw new RangeError(
      `${who} requires at least 2P = ${2 * ranks} micro-batches for P = ${ranks} ranks, got ${batches}`,
    );
  }
}
