/** What schedules, durations and formulas of this folder refuse, with the reason. */
import { requireNotNegative, requireWhole } from '../math/checks.ts';

export const requireRanks = (who: string, ranks: number, least: number): void =>
  requireWhole(who, 'ranks', ranks, least);

export function requireEven(who: string, what: string, count: number): void {
  if (count % 2 !== 0)
    throw new RangeError(`${who} requires an even number of ${what}, got ${count}`);
}

/** As many blocks as can be kept. @throws RangeError for more than a million */
export function requireChunks(who: string, ranks: number, batches: number): void {
  if (ranks * batches > 1e6) {
    throw new RangeError(
      `${who} requires at most a million chunks of ranks times micro-batches, got ${ranks * batches}`,
    );
  }
}

/** From a time to one that is not before it. @throws RangeError for others */
export function requireSpan(who: string, start: number, end: number): void {
  requireNotNegative(who, 'a start', start);
  requireNotNegative(who, 'an end', end);
  if (end < start) throw new RangeError(`${who} requires an end from ${start} on, got ${end}`);
}

/** As asserted by DualPipe's code: fewer micro-batches than 2P leave steps with negative counts. */
export function requireEnough(who: string, ranks: number, batches: number): void {
  requireRanks(who, ranks, 1);
  requireWhole(who, 'micro-batches', batches, 1);
  if (batches < 2 * ranks) {
    throw new RangeError(
      `${who} requires at least 2P = ${2 * ranks} micro-batches for P = ${ranks} ranks, got ${batches}`,
    );
  }
}
