/** What functions of this folder refuse, with their name and the offending value. */
import { requireWhole } from '../math/checks.ts';

/** Of a Countdown question: from 2 on there is something to make, and all of five take too long. */
export function requireNumbers(who: string, n: number): void {
  if (!(Number.isInteger(n) && n >= 2 && n <= 4)) {
    throw new RangeError(`${who} requires questions of 2 to 4 numbers, got ${n}`);
  }
}

/** A group of answers, and updates on it: more than thousands would not end. */
export function requireRollout(who: string, group: number, updates: number): void {
  requireWhole(who, 'answers in a group', group, 1);
  requireWhole(who, 'updates', updates, 1);
  if (group > 10_000 || updates > 10_000) {
    throw new RangeError(
      `${who} requires at most 10000 answers and updates, got ${group} and ${updates}`,
    );
  }
}
